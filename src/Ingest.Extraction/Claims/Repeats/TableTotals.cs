using System.Text.RegularExpressions;
using Ingest.Extraction.Claims.Rates;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// The total row of a table of budget and spending beside what the text tells of the whole report. That the table is about all the money is known where one of its totals is the text's; then the other one is, too.
/// </summary>
internal static partial class TableTotals
{
    /// <summary>A total told wrong lies near the right one, or is one slip of the pen away; others are of other things.</summary>
    private const decimal LeastShare = 0.9m;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        if (reading.Tables.Count == 0) return [];
        var own = reading.OwnTotals.Where(f => reading.IsOfYear(f) && !Statements.IsGrandTotal(f) && !Statements.HasOtherScope(f, reading.Passages.First(p => ReferenceEquals(p.Frames.Passage, f.Passage)))).ToList();
        var spent = own.FindAll(f => f.Role == AmountRole.Executed);
        var budgets = own.FindAll(f => Wholes.IsBudget(f) && f.Role != AmountRole.Income);
        return reading.Tables.SelectMany(t => Between(t, reading, spent, budgets));
    }

    private static IEnumerable<SameClaim> Between(FigureTable table, ReportReading reading, List<Frame> spent, List<Frame> budgets)
    {
        var totals = table.Figures.Where(f => f is { Kind: FigureKind.Money, Number: { IsExact: true, Value: > 0 } } && ColumnSums.IsTotal(f.RowLabel) && TableMeaning.Year(f, reading.FiscalYear) == reading.FiscalYear && !Part().IsMatch(f.ColumnLabel) && !Statements.NamesScope(table.Caption + f.ColumnLabel)).ToList();
        if (totals.Select(f => f.Row).Distinct().Count() != 1) yield break;
        var paid = Only(totals, r => r == AmountRole.Executed, table);
        var planned = Only(totals, r => r is AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget, table);
        if (paid is null || planned is null) yield break;
        if (budgets.Exists(f => f.Value == planned.Number.Value) && Levels.Only(spent) is { } told && AreOfOneOrder(told, paid)) yield return Claim(told, paid);
        if (spent.Exists(f => f.Value == paid.Number.Value) && Levels.Only(budgets) is { } plan && AreOfOneOrder(plan, planned)) yield return Claim(plan, planned);
    }

    private static bool AreOfOneOrder(Frame told, TableFigure figure) =>
        told.Value > figure.Number.Value * LeastShare && figure.Number.Value > told.Value * LeastShare || Slips.AreTransposed(told.Value, figure.Number.Value) || Slips.IsMisprint(told.Quantity.Number, figure.Number.Value);

    private static TableFigure? Only(List<TableFigure> totals, Func<AmountRole, bool> isOne, FigureTable table) => totals.FindAll(f => isOne(TableMeaning.Role(f, null, table.Caption))) is [var only] ? only : null;

    private static SameClaim Claim(Frame told, TableFigure figure) => new()
    {
        Kind = ClaimKind.Same,
        Quote = told.Place,
        Subject = told.Phrase,
        Statements = [.. new[] { told.ToTerm(told.Phrase), figure.ToTerm($"{figure.RowLabel}{figure.ColumnLabel.Split(' ')[^1]}") }.OrderBy(t => t.Place)],
    };

    /// <summary>Columns of a source or a stretch of time.</summary>
    [GeneratedRegex("其中|中央|省|市|县|区|自筹|其他|上年|累计|季度|月|批")]
    private static partial Regex Part();
}
