using Ingest.Documents;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>The same figure printed again under the same words: in another paragraph, in a table, in an annex.</summary>
internal static class Repeats
{
    public static IEnumerable<Tie> Text(SoundReport report) => Pairs(report, Printed(report), Printed(report))
        .Where(p => SamePart(report, p)).Select(p => Tie.Same(p.First, p.Second, FindingKind.ConflictingValues, FindingKind.UnitScale));

    public static IEnumerable<Tie> Annexes(SoundReport report) => Pairs(report, Printed(report), [.. Printed(report), .. Cells(report)])
        .Where(p => !SamePart(report, p)).Select(p => Tie.Same(p.First, p.Second, FindingKind.CrossPartMismatch, FindingKind.ConflictingValues));

    public static IEnumerable<Tie> Tables(SoundReport report) => Pairs(report, Printed(report), Cells(report))
        .Where(p => SamePart(report, p)).Select(p => Tie.Same(p.First, p.Second, FindingKind.ConflictingValues, FindingKind.UnitScale));

    public static IEnumerable<Tie> Staff(SoundReport report)
    {
        var staff = report.Paragraphs.SelectMany(p => p.Figures).Where(f => f is { IsPeople: true, Value: > 4 } && SentenceSums.StaffWords.Any(w => f.Before.Contains(w, StringComparison.Ordinal))).ToList();
        return Pairs(report, staff, staff).Select(p => Tie.Same(p.First, p.Second, FindingKind.HeadcountMismatch, FindingKind.ConflictingValues));
    }

    private static List<Figure> Printed(SoundReport report) => [.. report.Paragraphs.SelectMany(p => p.Figures).Where(f => f is { IsMoney: true, Significant: >= 4 })];

    /// <summary>Figures of cells, under the words of their row.</summary>
    private static List<Figure> Cells(SoundReport report) =>
    [
        .. from table in report.Tables
           from cell in table.Cells
           let figure = FigureReader.Cell(table.PlaceOf(cell), cell.Text)
           where figure is { Significant: >= 4, IsPercent: false }
           let names = string.Concat(table.Row(cell.Row).Where(c => FigureReader.Cell(table.PlaceOf(c), c.Text) is null).Select(c => c.Text))
           select figure with { Before = names + table.At(0, cell.Column)?.Text },
    ];

    private static IEnumerable<(Figure First, Figure Second)> Pairs(SoundReport report, List<Figure> firsts, List<Figure> seconds) =>
        from first in firsts
        from second in seconds
        where first.Place < second.Place && !first.Place.SamePassage(second.Place) && first.Value == second.Value && (first.Unit == second.Unit || second.Unit.Length == 0) && Alike(first.Before, second.Before)
        select (first, second);

    private static bool SamePart(SoundReport report, (Figure First, Figure Second) pair) => Part(report, pair.First.Place) == Part(report, pair.Second.Place);

    private static int Part(SoundReport report, Place place) =>
        report.Reports.FirstOrDefault(r => r.Report.Blocks.Start.Value <= place.Block && place.Block < r.Report.Blocks.End.Value)?.Report.Part ?? 0;

    /// <summary>True where the words before two figures share two characters in a row.</summary>
    private static bool Alike(string left, string right) => Enumerable.Range(0, Math.Max(0, left.Length - 1)).Any(i => right.Contains(left.Substring(i, 2), StringComparison.Ordinal));
}
