namespace Ingest.Evaluation.Mutations;

/// <summary>Another way of writing the same report: nothing that is found may change.</summary>
/// <param name="Name">Stable.</param>
/// <param name="Rewrite">The file written so; null where it cannot be, or is already.</param>
internal sealed record HarmlessChange(string Name, Func<SoundReport, Documents.SourceFile?> Rewrite);
