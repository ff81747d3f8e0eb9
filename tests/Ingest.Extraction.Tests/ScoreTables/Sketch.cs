using Ingest.Documents;

namespace Ingest.Extraction.Tests.ScoreTables;

/// <summary>
/// Documents sketched in text: a line with | is a row of a table, any other line a paragraph, an empty line ends a table.
/// In a structured table ^ continues the cell above and &lt; the cell to the left; a backslash breaks a line in a cell.
/// </summary>
internal static class Sketch
{
    public static Document Document(string sketch, TableOrigin origin)
    {
        var blocks = new List<Block>();
        var rows = new List<string[]>();
        foreach (var line in sketch.Split('\n').Append(""))
        {
            if (line.Contains('|', StringComparison.Ordinal))
            {
                rows.Add([.. line.Split('|').Select(c => c.Trim(' ').Replace('\\', '\n'))]);
                continue;
            }

            if (rows.Count > 0) blocks.Add(new Table { Index = blocks.Count, Origin = origin, Cells = Cells(rows) });
            rows.Clear();
            if (line.Trim().Length > 0) blocks.Add(new Paragraph { Index = blocks.Count, Text = line.Trim() });
        }

        return new Document { Format = SourceFormat.Text, Blocks = blocks };
    }

    private static List<Cell> Cells(List<string[]> rows)
    {
        var cells = new List<Cell>();
        for (var row = 0; row < rows.Count; row++)
            for (var column = 0; column < rows[row].Length; column++)
                if (rows[row][column] is not ("^" or "<")) cells.Add(new Cell(row, column, rows[row][column], Tall(rows, row, column), Wide(rows[row], column)));
        return cells;
    }

    private static int Tall(List<string[]> rows, int row, int column) => 1 + rows.Skip(row + 1).TakeWhile(r => column < r.Length && r[column] == "^").Count();

    private static int Wide(string[] row, int column) => 1 + row.Skip(column + 1).TakeWhile(c => c == "<").Count();
}
