using Ingest.Documents;

namespace Ingest.Extraction.Tables;

/// <summary>What a figure of a table counts.</summary>
internal enum FigureKind
{
    Money,
    Persons,
    Percent,

    /// <summary>Any other count; takes part in sums of its column only.</summary>
    Number,
}

/// <summary>What names a row of a table, and the header above that name; both empty where nothing does.</summary>
internal readonly record struct RowName(string Label, string Header);

/// <summary>A numeric cell with the headers that give it its meaning.</summary>
internal sealed record TableFigure
{
    public required int Row { get; init; }

    public required int Column { get; init; }

    public required FigureKind Kind { get; init; }

    /// <summary>Yuan, persons, percent or plain number.</summary>
    public required PrintedNumber Number { get; init; }

    public required string Unit { get; init; }

    public required UnitOrigin UnitOrigin { get; init; }

    public required string Raw { get; init; }

    public required Place Place { get; init; }

    /// <summary>Labels to its left, outermost first, joined.</summary>
    public required string RowLabel { get; init; }

    /// <summary>The label that names its row.</summary>
    public required RowName Name { get; init; }

    /// <summary>Labels above it, outermost first, joined.</summary>
    public required string ColumnLabel { get; init; }

    /// <summary>Its labels, as a person would read them.</summary>
    public string Context => $"{RowLabel} / {ColumnLabel}".Trim(' ', '/');

    public Term ToTerm(string label) => new(Number, Kind switch
    {
        FigureKind.Money => Dimension.Money,
        FigureKind.Percent => Dimension.Percent,
        FigureKind.Persons or FigureKind.Number => Dimension.Count,
    }, Place, Raw, label, Unit);
}

/// <summary>A table of figures (not of scores) with the table it was read from.</summary>
internal sealed record FigureTable(Table Table, string Caption, string? Unit, IReadOnlyList<TableFigure> Figures);
