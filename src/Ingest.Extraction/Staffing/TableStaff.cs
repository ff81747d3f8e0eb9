using System.Text.RegularExpressions;
using Ingest.Extraction.Tables;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Staffing;

/// <summary>Tells which persons of a table are the unit's staff: those who are served, trained or paid a benefit are counted in persons too.</summary>
internal static partial class TableStaff
{
    /// <summary>The column decides, but where it only says that they are there (实有, 在编) the row says who, unless it names an office (离退休干部中心); of a row's total all its labels speak.</summary>
    public static StaffEvidence LastWord(TableFigure figure)
    {
        var row = Row(figure);
        if (NamesOthers(figure) || Difference().IsMatch(figure.ColumnLabel)) return default;
        if (StaffWords.NamesMove(row) && StaffWords.In(row + figure.ColumnLabel).Count > 0) return new(HeadcountCategory.Other, 0, row.Length);
        var named = Decisive(row);
        var column = Decisive(figure.ColumnLabel);
        return column.Length == 0 || named.Length > 0 && Identities.UnitNames.EndingLength(row) == 0 && Specifies(named.Category, column.Category) ? named : column;
    }

    /// <summary>学生, 参保人数: persons whom the unit serves; an office may bear their name.</summary>
    public static bool NamesOthers(TableFigure figure) => StaffWords.NamesOthers((StaffScope.IsOffice(Row(figure)) ? "" : Row(figure)) + " " + figure.ColumnLabel);

    private static string Row(TableFigure figure)
    {
        var labels = figure.RowLabel.Split(' ');
        var innermost = labels is [.., var name, _] && Frames.Units.ArePersons(labels[^1]) ? name : labels[^1];
        return ColumnSums.IsTotal(innermost) ? figure.RowLabel : innermost;
    }

    /// <summary>在编人员年龄结构表, 年末在岗52人，分布如下: the staff that a table's title says it divides; nothing where it is no title or names others.</summary>
    public static StaffEvidence TitleWord(string caption) =>
        caption.EndsWith('。') || StaffWords.NamesOthers(caption) || Spent().IsMatch(caption) ? default
        : new ShadowText(caption).Text.Split(',', ';', '。').Select(c => StaffWords.In(c)).LastOrDefault(w => w.Count > 0) is { } words ? words[^1] : default;

    private static StaffEvidence Decisive(string label) => StaffWords.In(label) is { Count: > 0 } words ? StaffKinds.Decisive(words, label) : default;

    private static bool Specifies(HeadcountCategory row, HeadcountCategory column) =>
        column == HeadcountCategory.ActualHeadcount ? !StaffKinds.IsPresent(row) && row != HeadcountCategory.AuthorisedPosts
        : StaffKinds.IsPresent(column) && (StaffKinds.IsHired(row) || StaffKinds.IsRetired(row));

    /// <summary>What a sum over figures of a table ties together: staff where one of them bears a staffing word.</summary>
    public static ClaimKind SumOf(TableFigure total, IEnumerable<TableFigure> parts) =>
        total.Kind == FigureKind.Persons && parts.Prepend(total).Any(f => LastWord(f).Length > 0) ? ClaimKind.Headcount : ClaimKind.Sum;

    /// <summary>在职人员经费情况: what they cost.</summary>
    [GeneratedRegex("经费|费用|支出|工资|薪|资金|补助|补贴|收入|费(情况|明细)?表")]
    private static partial Regex Spent();

    /// <summary>比上年增减: by how many, not how many.</summary>
    [GeneratedRegex("(增减|变动|变化|增加|减少)(数|人数|情况|额|值)?(\\([^()]*\\))?$")]
    private static partial Regex Difference();
}
