using System.Text;

namespace Ingest.Documents.Tests.Oracles;

/// <summary>One row of a table: of every cell its spans and its text without white space.</summary>
internal sealed record TableRow(IReadOnlyList<string> Cells)
{
    public static string Cell(int rowSpan, int columnSpan, string text) => $"[{rowSpan}x{columnSpan}]{Similarity.Plain(text)}";

    public override string ToString() => string.Join(" | ", Cells);
}

/// <summary>Text and tables of one file as a reader gives them, ready to be compared.</summary>
/// <param name="Text">In reading order.</param>
/// <param name="Tables">Their rows, outer tables before those inside.</param>
internal sealed record PageText(string Text, IReadOnlyList<IReadOnlyList<TableRow>> Tables)
{
    /// <param name="document">As we read it.</param>
    /// <param name="labels">Whether list numbers count.</param>
    /// <param name="leaveOut">Kinds of paragraphs that the other reader does not print.</param>
    public static PageText Of(Document document, bool labels, params ParagraphKind[] leaveOut)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
            if (block is Table table) text.AppendJoin('\n', table.Cells.Select(c => c.Text)).Append('\n');
            else if (block is Paragraph paragraph && !leaveOut.Contains(paragraph.Kind)) text.Append(labels ? paragraph.Label : "").Append(paragraph.Text).Append('\n');
        return new(text.ToString(), [.. document.Blocks.OfType<Table>().Select(Rows)]);
    }

    private static IReadOnlyList<TableRow> Rows(Table table) =>
        [.. Enumerable.Range(0, table.RowCount).Select(row => new TableRow([.. table.Cells.Where(c => c.Row == row).Select(c => TableRow.Cell(c.RowSpan, c.ColumnSpan, c.Text))]))];
}
