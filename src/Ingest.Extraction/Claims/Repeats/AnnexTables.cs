using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// The total row of a table that is filed as an annex, and the same sum or count in the text with two neighbouring digits exchanged. The text speaks of it where it shares words with the table's caption or
/// header; a figure that stands on the other side too is one of its own.
/// </summary>
internal static class AnnexTables
{
    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var sections = new SectionIndex(reading.Sections);
        var tables = reading.Tables.Where(t => t.Figures.Count > 0 && sections.LabelOf(sections.At(t.Figures[0].Place)) == SectionLabel.Annex).ToList();
        if (tables.Count == 0) return [];
        var told = reading.Passages.Where(p => p.Place.Row is null && p.Context.Label != SectionLabel.Annex).SelectMany(p => p.Frames.Frames).Where(f => Levels.IsLevel(f) && !f.IsComparison && f.Quantity.Number.IsExact).ToList();
        var filed = tables.SelectMany(t => t.Figures).Select(f => f.Number.Value).ToHashSet();
        return
            from table in tables
            from total in table.Figures
            where total.Kind is not FigureKind.Percent && total.Number is { IsExact: true, Value: > 0 } && ColumnSums.IsTotal(total.RowLabel) && !told.Exists(f => f.Value == total.Number.Value)
            let words = CharacterPairs.Telling(table.Caption + "," + total.ColumnLabel, char.IsLetter).ToHashSet(StringComparer.Ordinal)
            let same = told.Where(f => !filed.Contains(f.Value) && AreExchanged(f, total) && CharacterPairs.Telling(f.Phrase, char.IsLetter).Any(words.Contains)).ToList()
            where same.Count > 0 && same.TrueForAll(f => f.Value == same[0].Value)
            select (Claim)new SameClaim
            {
                Kind = ClaimKind.Same,
                Quote = same[0].Place,
                Subject = same[0].Phrase,
                Statements = [same[0].ToTerm(), total.ToTerm(total.ColumnLabel)],
                AcrossParts = true,
            };
    }

    /// <summary>What is told on both sides of the first annex, the report's own statements first, marked as told across parts.</summary>
    public static Claim Placed(Claim claim, ReportReading reading)
    {
        if (claim is not SameClaim { Kind: ClaimKind.Same, AcrossParts: false } same || same.Statements[0].Dimension == Dimension.Points) return claim;
        if (reading.Sections.FirstOrDefault(s => s.Label == SectionLabel.Annex && (s.Number + s.Title).StartsWith('附'))?.Place is not { } annex) return claim;
        var sides = same.Statements.ToLookup(s => s.Place > annex);
        return sides[true].Any() && sides[false].Any() ? same with { Statements = [.. sides[false], .. sides[true]], AcrossParts = true } : claim;
    }

    private static bool AreExchanged(Frame told, TableFigure total) =>
        told.Dimension == total.ToTerm("").Dimension && (told.IsMoney || Units.AreAlike(told.Quantity.Unit, total.Unit) || total.Unit.Length == 0 && total.ColumnLabel.Contains("(" + told.Quantity.Unit, StringComparison.Ordinal)) && Slips.AreTransposed(told.Value, total.Number.Value);
}
