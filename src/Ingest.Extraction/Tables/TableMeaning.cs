using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Tables;

/// <summary>Role, subject and year of a table's sums, from their headers.</summary>
internal static partial class TableMeaning
{
    /// <summary>
    /// The column decides; a column of results (决算, 金额) leaves income and balance to the row, and in an account of two sides to the side it stands on. Columns
    /// that name only where money comes from are appropriations, or income where the table is one of income.
    /// </summary>
    public static AmountRole Role(TableFigure figure, SectionLabel? label, string caption)
    {
        var title = caption.TrimEnd('。', ':', '：').Split('。')[^1];
        var column = Column(figure.ColumnLabel);
        var row = Strong(figure.RowLabel.Split(' ')[^1]) ?? Strong(figure.RowLabel);
        var side = figure.ColumnLabel.StartsWith("收入", StringComparison.Ordinal) && Totals().IsMatch(figure.RowLabel) ? AmountRole.Income : (AmountRole?)null;
        if (column is null or AmountRole.Executed)
            return row is null or AmountRole.PlannedBudget ? side ?? column ?? row ?? Source(figure, title) ?? Named(figure, title) ?? OfSection(label) : row.Value;
        if (column == AmountRole.Appropriated && Source(figure, title) is { } source) return source;
        return column == AmountRole.PlannedBudget && IsInitial(figure.ColumnLabel) ? AmountRole.InitialBudget : column.Value;
    }

    /// <summary>A row of a class of spending is spending; of what the title of the table says, else; subsidies and the like are appropriations where neither says more.</summary>
    private static AmountRole? Named(TableFigure figure, string title)
    {
        var weak = Weak(figure);
        var titled = Strong(title) is { } role && role is not (AmountRole.CarryOver or AmountRole.Other) ? role : (AmountRole?)null;
        return weak is null or AmountRole.Appropriated ? titled ?? weak : weak;
    }

    /// <summary>预算数(A) beside 执行数(B) is the form's budget of the whole year.</summary>
    private static AmountRole? Column(string label) =>
        Strong(label) is { } role && role == AmountRole.PlannedBudget && label.Contains("(A)", StringComparison.OrdinalIgnoreCase) ? AmountRole.FullYearBudget : Strong(label);

    /// <summary>中央及省级, 县级, 财政拨款: where money comes from.</summary>
    private static AmountRole? Source(TableFigure figure, string title)
    {
        if (!Sources().IsMatch(figure.ColumnLabel.Split(' ')[^1])) return null;
        return title.Contains("收入", StringComparison.Ordinal) || figure.ColumnLabel.Contains("收入", StringComparison.Ordinal) ? AmountRole.Income : AmountRole.Appropriated;
    }

    [GeneratedRegex(@"^(总计|合计|本年合计)$")]
    private static partial Regex Totals();

    [GeneratedRegex(@"^((中央|省|市|县|区|州|旗|乡镇|镇)(级|本级)?(及|和|、)?)+(财政)?(资金|补助|拨款)?(\(.*\))?$|(财政拨款|基金拨款|非税拨款|公共财政拨款|经费拨款)(\(.*\))?$")]
    private static partial Regex Sources();

    /// <summary>The row's innermost label; the column's where the row has none or is a total.</summary>
    public static string Subject(TableFigure figure)
    {
        var row = figure.RowLabel.Split(' ')[^1];
        var noun = SubjectWords.Noun(row);
        return noun.Length > 0 ? noun : row.Length > 0 ? row : figure.ColumnLabel.Split(' ')[^1];
    }

    /// <summary>A year in a header, else last year by name, else the report's.</summary>
    public static int? Year(TableFigure figure, int? fiscalYear)
    {
        var header = figure.ColumnLabel + figure.RowLabel;
        for (var i = 0; i + 4 < header.Length; i++)
            if (Quantities.CalendarYears.At(header, i) is { } year) return (int)year.Number.Value;
        return Comparisons.NamesLastYear(header) ? fiscalYear - 1 : fiscalYear;
    }

    private static bool IsInitial(string header) => header.Contains("年初", StringComparison.Ordinal);

    private static AmountRole? Strong(string words)
    {
        var word = RoleWords.In(words).LastOrDefault(r => r.Strength == RoleStrength.Strong);
        return word.Length == 0 ? null : word.Role;
    }

    private static AmountRole? Weak(TableFigure figure)
    {
        var word = RoleWords.In(figure.ColumnLabel + figure.RowLabel).LastOrDefault();
        return word.Length == 0 ? null : word.Role;
    }

    private static AmountRole OfSection(SectionLabel? label) => label switch
    {
        SectionLabel.FundsArrival => AmountRole.Appropriated,
        SectionLabel.ResultsUse or SectionLabel.Improvements => AmountRole.PlannedBudget,
        _ => AmountRole.Executed,
    };
}
