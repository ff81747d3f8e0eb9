using Ingest.Documents;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Characters of a document replaced by others.</summary>
internal sealed record Change(Place Place, string Words);

/// <summary>A mistake made in a clean report, and what an auditor would say of it.</summary>
/// <param name="Changes">Made together.</param>
/// <param name="Kinds">The kinds of finding that name it, the best first.</param>
/// <param name="Tied">The places that contradict each other from now on; empty where the mistake is one of the report as a whole, so that its kind alone tells.</param>
internal sealed record Damage(IReadOnlyList<Change> Changes, IReadOnlyList<FindingKind> Kinds, IReadOnlyList<Place> Tied)
{
    /// <summary>One change; what is tied stands where it is made.</summary>
    public static Damage At(Place place, string words, params IReadOnlyList<FindingKind> kinds) => new([new(place, words)], kinds, [place]);

    /// <summary>The same, seen from anywhere in the report.</summary>
    public static Damage Anywhere(Place place, string words, params IReadOnlyList<FindingKind> kinds) => new([new(place, words)], kinds, []);
}
