using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Tables;

/// <summary>Tables that say at what rate a department's budget was spent: 项目 | 预算数 | 支出数 | 执行率.</summary>
internal static partial class TableBudgets
{
    /// <summary>The columns whose budget is the year's, with what was added and cut; none in tables about 三公 or purchases.</summary>
    public static IReadOnlySet<int> InForce(FigureTable table)
    {
        var money = table.Figures.Where(f => f.Kind == FigureKind.Money).ToList();
        if (BudgetsInForce.AreApart(table.Caption) || money.Exists(f => BudgetsInForce.AreApart(f.RowLabel) || BudgetsInForce.AreApart(f.ColumnLabel))) return new HashSet<int>();
        return table.Figures.Any(f => f.Kind == FigureKind.Percent && Rate().IsMatch(f.ColumnLabel)) ? money.Where(f => Budget().IsMatch(Innermost(f))).Select(f => f.Column).ToHashSet() : new HashSet<int>();
    }

    private static string Innermost(TableFigure figure) => TableUnits.Without(figure.ColumnLabel.Split(' ')[^1]);

    [GeneratedRegex("^预算(数|额|金额)?$")]
    private static partial Regex Budget();

    [GeneratedRegex("执行率|执行进度|支出进度|支出率")]
    private static partial Regex Rate();
}
