using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Lines of government: by what names their units go, and what nobody else does (sectors.txt).</summary>
internal static class Sectors
{
    private const int Around = 6;

    private static readonly ImmutableArray<(string Sector, string Word)> Names = Words("unit.");
    private static readonly ImmutableArray<(string Sector, string Word)> Doings = Words("deed.");
    private static readonly ImmutableArray<string> Everything = Vocabulary.Read("Mentions/sectors.txt", "everything");
    private static readonly FrozenSet<string> Helping = Vocabulary.Read("Mentions/sectors.txt", "helping").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lines of government to which a unit's name belongs; none for townships, finance and other units that have a hand in everything.</summary>
    public static IEnumerable<Mention> Of(Found<string>? unit) =>
        unit is { Place: { } place } && !Clause.HoldsAny(unit.Value, Everything)
            ? Names.Where(n => unit.Value.Contains(n.Word, StringComparison.Ordinal)).Select(n => n.Sector).Distinct().Select(s => new Mention(MentionKind.OwnSector, s, place))
            : [];

    /// <summary>Deeds that only one line of government does. Help given to others is none.</summary>
    public static IEnumerable<Mention> Deeds(Passage passage)
    {
        foreach (var (sector, word) in Doings)
            for (var at = passage.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = passage.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                var before = passage.Text[Math.Max(0, at - Around)..at];
                if (!Helping.Any(h => before.Contains(h, StringComparison.Ordinal))) yield return new(MentionKind.SectorDeed, sector, passage.At(at, word.Length));
            }
    }

    private static ImmutableArray<(string, string)> Words(string prefix) =>
        [.. Vocabulary.Read("Mentions/sectors.txt").Where(w => w.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(w => (w.Key[prefix.Length..], new ShadowText(w.Word).Text))];
}
