using System.Collections.Frozen;

namespace Ingest.Extraction.Sections;

/// <summary>Which sections usually stand inside which (nesting.txt).</summary>
internal static class UsualNesting
{
    private static readonly FrozenSet<(SectionLabel Holder, SectionLabel Held)> Pairs =
        Vocabulary.Read("Sections/nesting.txt").Select(p => (Label(p.Key), Label(p.Word))).ToFrozenSet();

    public static bool Holds(SectionLabel holder, SectionLabel held) => Pairs.Contains((holder, held));

    private static SectionLabel Label(string code) => Codes.Parse<SectionLabel>(code) ?? throw new InvalidOperationException($"No section label is called {code}.");
}
