using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Tables;

/// <summary>Role, subject and year of a table's sums, from their headers.</summary>
internal static class TableMeaning
{
    /// <summary>The column decides; a column of results (决算, 金额) leaves income and balance to the row.</summary>
    public static AmountRole Role(TableFigure figure, SectionLabel? label, string caption)
    {
        var column = Strong(figure.ColumnLabel);
        var row = Strong(figure.RowLabel.Split(' ')[^1]) ?? Strong(figure.RowLabel);
        if (column is null or AmountRole.Executed) return row is null or AmountRole.PlannedBudget ? column ?? row ?? Weak(figure) ?? Strong(caption) ?? OfSection(label) : row.Value;
        return column == AmountRole.PlannedBudget && IsInitial(figure.ColumnLabel) ? AmountRole.InitialBudget : column.Value;
    }

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
