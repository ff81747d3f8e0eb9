namespace Ingest.Documents;

/// <summary>A table found among the lines of a text, and the first line behind it.</summary>
/// <param name="Cells">In reading order; a short row lacks its last cells.</param>
/// <param name="Next">Index of the line that follows.</param>
internal sealed record FlatTable(IReadOnlyList<Cell> Cells, int Next)
{
    public static FlatTable Of(IEnumerable<IReadOnlyList<string>> rows, int next) =>
        new([.. rows.SelectMany((row, r) => row.Select((text, c) => new Cell(r, c, text)))], next);

    public Table At(int index) => new() { Index = index, Origin = TableOrigin.Flattened, Cells = Cells };
}

/// <summary>One way in which a table is written as lines.</summary>
/// <param name="lines">All lines of the text.</param>
/// <param name="start">The line where the table may begin.</param>
/// <returns>The table, or null where the lines at <paramref name="start"/> are not written so.</returns>
internal delegate FlatTable? TableShape(IReadOnlyList<TextLine> lines, int start);
