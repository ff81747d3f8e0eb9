namespace Ingest.Datasets;

/// <summary>The types of Table Schema that the datasets use.</summary>
public enum ColumnType
{
    String,
    Integer,
    Number,
    Boolean,
}

/// <summary>What a column holds: declared once, for the header, the data dictionary and the cells.</summary>
/// <param name="Name">snake_case header.</param>
/// <param name="Type">Type of its cells.</param>
/// <param name="Meaning">English description.</param>
/// <param name="Chinese">Chinese description.</param>
public abstract record Column(string Name, ColumnType Type, string Meaning, string Chinese)
{
    /// <summary>Unit of measurement; null where there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>When the cell is empty; null where it never is.</summary>
    public string? EmptyWhen { get; init; }

    /// <summary>The codes the cell may hold; null where it is free.</summary>
    public IReadOnlyList<string>? Codes { get; init; }
}

/// <summary>A column with the way its cells are made.</summary>
public sealed record Column<TRow>(string Name, ColumnType Type, string Meaning, string Chinese, Func<TRow, string> Cell)
    : Column(Name, Type, Meaning, Chinese);
