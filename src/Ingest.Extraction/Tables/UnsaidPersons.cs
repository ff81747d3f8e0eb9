using Ingest.Documents;
using Ingest.Extraction.Staffing;

namespace Ingest.Extraction.Tables;

/// <summary>
/// Bare whole figures that count persons although no header of theirs says so: they divide those whom the figure above, the headers beside them or the table's title counts, add them up, or
/// tell who of them came and went.
/// </summary>
internal static class UnsaidPersons
{
    public static IReadOnlyList<TableFigure> In(Table table, string caption, IReadOnlyList<TableFigure> known)
    {
        var persons = known.Where(f => f.Kind == FigureKind.Persons).ToDictionary(f => (f.Row, f.Column));
        var others = known.Where(f => f.Kind != FigureKind.Persons && !(FigureTableReader.At(table, table.At(f.Row, f.Column)!) is { } bare && MayCount(bare))).Select(f => (f.Row, f.Column)).ToHashSet();
        var isDivided = others.Count == 0 && persons.Values.All(f => IsDivision(f.ColumnLabel)) && TableStaff.TitleWord(caption).Length > 0;
        var found = new List<TableFigure>();
        foreach (var cell in table.Cells.Where(c => !persons.ContainsKey((c.Row, c.Column)) && !others.Contains((c.Row, c.Column))))
        {
            if (FigureTableReader.At(table, cell) is not { } figure || !MayCount(figure) || TableStaff.NamesOthers(figure)) continue;
            if (!(isDivided && IsDivision(figure.ColumnLabel) || DividesAbove(table, figure, persons) || DividesLeft(figure, persons) || IsBeside(figure, persons.Values, others))) continue;
            persons[(cell.Row, cell.Column)] = figure with { Kind = FigureKind.Persons, Unit = "", Number = figure.Number with { Step = 1 } };
            found.Add(persons[(cell.Row, cell.Column)]);
        }

        return found;
    }

    /// <summary>A bare whole figure under a header that names neither a thing nor a unit; 合计 alone is money only where nothing else is counted.</summary>
    private static bool MayCount(TableFigure figure) =>
        figure.Number is { Step: 1, Value: >= 0 and < LargestStaff, IsExact: true } && figure.UnitOrigin != UnitOrigin.Printed
        && (figure is { Kind: FigureKind.Number, Unit: "" } || figure.Kind == FigureKind.Money && (ColumnSums.IsTotal(figure.ColumnLabel) || ColumnSums.IsTotal(figure.RowLabel)) && TableUnits.InHeader(figure.Context) is null);

    /// <summary>行政, 35岁以下, 小计: by what a title's staff is divided.</summary>
    private static bool IsDivision(string header) =>
        header.Split(' ')[^1] is var label && (StaffWords.NamesKind(label) || StaffWords.NamesTrade(label) || ColumnSums.IsTotal(label));

    /// <summary>人员编制 75, below it 其中：行政 32: a kind or a trade of those whom the figure above it counts.</summary>
    private static bool DividesAbove(Table table, TableFigure figure, Dictionary<(int, int), TableFigure> persons)
    {
        var label = figure.Name.Label;
        if (!StaffWords.NamesKind(label) && !(StaffWords.NamesTrade(label) && figure.ColumnLabel.Length > 0) || ColumnSums.IsTotal(label)) return false;
        return table.At(figure.Row - 1, figure.Column) is { } above && persons.TryGetValue((above.Row, above.Column), out var whole) && (IsDivision(whole.RowLabel) || HeaderWords.Kind(whole.RowLabel) == FigureKind.Persons);
    }

    /// <summary>事业编制 72 | 专技 64 | 管理 5: in a form without headers, a kind or a trade of those whom the pair of cells before it counts.</summary>
    private static bool DividesLeft(TableFigure figure, Dictionary<(int, int), TableFigure> persons) =>
        figure.ColumnLabel.Length == 0 && IsDivision(figure.Name.Label) && persons.ContainsKey((figure.Row, figure.Column - 2));

    /// <summary>在编 | 编外 | 小计, 年初在职 | 招录 | 调出 | 年末在职: a column that adds up or changes the staff beside it, in a row that counts nothing else before it.</summary>
    private static bool IsBeside(TableFigure figure, IEnumerable<TableFigure> persons, HashSet<(int Row, int Column)> others)
    {
        var innermost = figure.ColumnLabel.Split(' ')[^1];
        var beside = persons.Where(p => p.Row == figure.Row && p.ColumnLabel.Length > 0 && TableStaff.LastWord(p).Length > 0).ToList();
        if (beside.Count < 2 || others.Any(o => o.Row == figure.Row && o.Column < figure.Column)) return false;
        return ColumnSums.IsTotal(innermost) || StaffWords.NamesMove(innermost);
    }

    private const int LargestStaff = 20_000;
}
