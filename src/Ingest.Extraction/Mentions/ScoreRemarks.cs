using System.Collections.Immutable;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Remarks in the rows of score tables: years that a criterion names, notes that tell of a shortfall.</summary>
internal static class ScoreRemarks
{
    private static readonly ImmutableArray<string> Shortfalls = IdentityWords.Words("Mentions/remarks.txt", "shortfall");

    public static IEnumerable<Mention> In(IReadOnlyList<ScoreTable> tables) => tables.SelectMany(t => t.Leaves).SelectMany(r => Years(r).Concat(Notes(r)));

    private static IEnumerable<Mention> Years(ScoreRow row) =>
        row.Criterion is { } cell && new Passage(cell.Place, cell.Text) is var passage
            ? YearFinder.Find(passage.Text).Select(y => new Mention(MentionKind.CriterionYear, y.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), passage.At(y.Start, y.Length)))
            : [];

    private static IEnumerable<Mention> Notes(ScoreRow row) =>
        row.Note is { } cell && new Passage(cell.Place, cell.Text) is var passage && Clause.HoldsAny(passage.Text, Shortfalls)
            ? [new Mention(MentionKind.Shortfall, cell.Text, cell.Place)]
            : [];
}
