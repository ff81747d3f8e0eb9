using System.Text;

namespace Ingest.Documents.Tests.Reading;

/// <summary>Reads content as the product does, by its bytes alone.</summary>
internal static class Read
{
    public static ReadResult Any(byte[] bytes, ReadLimits? limits = null) =>
        ReaderCatalog.Read(new("report", bytes), limits ?? ReadLimits.Default, CancellationToken.None);

    public static Document Document(byte[] bytes) => Assert.IsType<ReadResult.Success>(Any(bytes)).Document;

    public static Document Text(string text) => Document(Encoding.UTF8.GetBytes(text));

    public static ProblemCode Refusal(byte[] bytes, ReadLimits? limits = null) => Assert.IsType<ReadResult.Refusal>(Any(bytes, limits)).Code;

    public static IReadOnlyList<string> Paragraphs(this Document document) => [.. document.Blocks.OfType<Paragraph>().Select(p => p.Text)];

    public static Table Table(this Document document) => Assert.Single(document.Blocks.OfType<Table>());

    /// <summary>One line a row, cells between bars, line breaks as slashes; what a span covers is left out.</summary>
    public static string Drawn(this Table table) => string.Join('\n', Enumerable.Range(0, table.RowCount)
        .Select(row => string.Join('|', table.Cells.Where(c => c.Row == row).Select(c => Spans(c) + c.Text.Replace('\n', '/')))));

    private static string Spans(Cell cell) => cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : $"[{cell.RowSpan}x{cell.ColumnSpan}]";
}

/// <summary>What must hold for every document, whatever was read.</summary>
internal static class Sound
{
    public static void Check(ReadResult result)
    {
        if (result is not ReadResult.Success { Document: var document }) return;
        Assert.NotEmpty(document.Blocks);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            Assert.Equal(i, document.Blocks[i].Index);
            if (document.Blocks[i] is Table table) Check(table);
            else Assert.Equal(((Paragraph)document.Blocks[i]).Text, document.TextAt(new(i, 0, ((Paragraph)document.Blocks[i]).Text.Length)));
        }
    }

    private static void Check(Table table)
    {
        Assert.NotEmpty(table.Cells);
        Assert.Equal(table.Cells, table.Cells.OrderBy(c => c.Row).ThenBy(c => c.Column));
        foreach (var cell in table.Cells) Assert.Same(cell, table.At(cell.Row, cell.Column));
    }
}

/// <summary>A document as a few lines of text: kind, label, text; tables with bars.</summary>
internal static class Drawing
{
    public static string Drawn(this Document document) => string.Join('\n', document.Blocks.Select(b => b is Table table ? table.Drawn() : Drawn((Paragraph)b)));

    private static string Drawn(Paragraph paragraph) =>
        (paragraph.Kind == ParagraphKind.Body ? "" : $"{paragraph.Kind}:") + (paragraph.Label is null ? "" : $"{paragraph.Label}~") + paragraph.Text.Replace('\n', '/');
}
