using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// A row of a table of sums that the text tells under the row's very name with nothing but filler around it. Rows that stand in several tables under one role, and what
/// the text tells with several values, tell parts or other scopes.
/// </summary>
internal static partial class ToldRows
{
    private const int ShortestName = 4;

    private sealed record Row(string Name, AmountRole Role, TableFigure Figure);

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var told = reading.Passages.SelectMany(p => p.Frames.Frames.Where(f => TellsWhole(f, p, reading))).ToList();
        return told.Count == 0 ? [] : Rows(reading).GroupBy(r => (r.Name, r.Role)).Where(g => g.Count() == 1).Select(g => Of(g.Single(), told)).OfType<Claim>();
    }

    private static IEnumerable<Row> Rows(ReportReading reading) =>
        from table in reading.Tables
        from figure in table.Figures
        where figure.Kind == FigureKind.Money && figure.Number is { IsExact: true, Value: > 0 } && TableMeaning.Year(figure, reading.FiscalYear) == reading.FiscalYear
        let name = figure.RowLabel.Split(' ')[^1]
        where name.Length >= ShortestName && Concepts.Of(name) is null
        let role = TableMeaning.Role(figure, null, table.Caption)
        where role is AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Executed
        select new Row(name, role, figure);

    private static bool TellsWhole(Frame frame, ReadPassage passage, ReportReading reading) =>
        frame.IsMoney && frame.RoleIsExplicit && frame.Quantity.Number.IsExact && frame.Depth == 0 && (frame.PartOf is not { IsMoney: true } total || total.Role == frame.Role) && Levels.IsLevel(frame) && !frame.IsComparison
        && reading.IsOfYear(frame) && !Statements.HasOtherScope(frame, passage);

    private static SameClaim? Of(Row row, List<Frame> told)
    {
        var tellings = told.Where(f => f.Role == row.Role && Tells(f, row.Name)).ToList();
        return tellings.Count > 0 && tellings.Select(f => f.Value).Distinct().Count() == 1
            ? new SameClaim { Kind = ClaimKind.Same, Quote = tellings[0].Place, Subject = row.Name, Statements = [.. new[] { tellings[0].ToTerm(row.Name), row.Figure.ToTerm(row.Name) }.OrderBy(t => t.Place)] }
            : null;
    }

    private static bool Tells(Frame frame, string name)
    {
        var at = frame.Phrase.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && Before().IsMatch(frame.Phrase[..at]) && Behind().IsMatch(frame.Phrase[(at + name.Length)..]);
    }

    [GeneratedRegex(@"^((19|20)\d{2}年(度)?|全年|本年|当年|年内|年初|其中|的|,|:)*$")]
    private static partial Regex Before();

    /// <summary>With the word of the role: a bare name is an item of whatever list it stands in.</summary>
    [GeneratedRegex("^(?=.*(支出|使用|执行|支付|预算|决算|批复|安排))(项目|经费|资金|全年|本年|当年|年初|预算|决算|批复|安排|实际|共|总|合计|支出|使用|执行数|支付|数|为|了|的|:|,)*$")]
    private static partial Regex Behind();
}
