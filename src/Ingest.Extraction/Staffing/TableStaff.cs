using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Staffing;

/// <summary>Tells which persons of a table are the unit's staff: those who are served, trained or paid a benefit are counted in persons too.</summary>
internal static class TableStaff
{
    /// <summary>The column decides, but where it only says that they are there (实有, 人数) the row says who; of a row's total all its labels speak.</summary>
    public static StaffEvidence LastWord(TableFigure figure)
    {
        var innermost = figure.RowLabel.Split(' ')[^1];
        var row = innermost is "合计" or "小计" or "总计" ? figure.RowLabel : innermost;
        if (StaffWords.NamesOthers(row + " " + figure.ColumnLabel)) return default;
        var named = StaffWords.In(row).LastOrDefault();
        var column = StaffWords.In(figure.ColumnLabel).LastOrDefault();
        return column.Length == 0 || named.Length > 0 && column.Category == HeadcountCategory.ActualHeadcount && !StaffKinds.IsPresent(named.Category) && named.Category != HeadcountCategory.AuthorisedPosts ? named : column;
    }

    /// <summary>What a sum over figures of a table ties together: staff where one of them bears a staffing word.</summary>
    public static ClaimKind SumOf(TableFigure total, IEnumerable<TableFigure> parts) =>
        total.Kind == FigureKind.Persons && parts.Prepend(total).Any(f => LastWord(f).Length > 0) ? ClaimKind.Headcount : ClaimKind.Sum;
}
