namespace Ingest.Evaluation.Mutations;

/// <summary>A kind of mistake, and the ways to make it in a clean report.</summary>
/// <param name="Name">Stable: floors are kept under it.</param>
/// <param name="Damages">Every way, in an order that the random numbers shuffle; looked at only as far as needed.</param>
internal sealed record Mutation(string Name, Func<SoundReport, Random, IEnumerable<Damage>> Damages);
