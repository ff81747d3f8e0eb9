using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Ingest.Documents;

namespace Ingest.Evaluation.Mutations;

/// <summary>Writes what was read of a file as a Word file: words, automatic numbers, tables with their spans, and the looks that tell headings. Contents lists are left out.</summary>
internal static class DocxRendering
{
    private const string Types = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    private const string Relationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
        """;

    private static readonly XNamespace W = DocxSource.W;

    public static byte[] Of(Document document)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "[Content_Types].xml", Types);
            Write(archive, "_rels/.rels", Relationships);
            Write(archive, "word/document.xml", new XElement(W + "document", new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName), new XElement(W + "body", document.Blocks.Select(Block))).ToString(SaveOptions.DisableFormatting));
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, string text)
    {
        using var part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }

    private static XElement? Block(Block block) => block switch
    {
        Paragraph { Kind: ParagraphKind.Contents } => null,
        Paragraph paragraph => Paragraph(paragraph.Label + paragraph.Text, Properties(paragraph.Style), paragraph.Style),
        Table table => new XElement(W + "tbl", Enumerable.Range(0, table.RowCount).Select(row => Row(table, row))),
        _ => throw new ArgumentException($"No rendering for {block.GetType().Name}.", nameof(block)),
    };

    private static XElement Properties(ParagraphStyle style) => new(
        W + "pPr",
        style.Alignment is Alignment.Centre or Alignment.Right ? Setting("jc", style.Alignment == Alignment.Centre ? "center" : "right") : null,
        style.OutlineLevel is { } level ? Setting("outlineLvl", level - 1) : null);

    private static XElement Paragraph(string text, XElement? properties, ParagraphStyle style) => new(
        W + "p", properties, text.Split('\n').Select((line, i) => new XElement(W + "r", Looks(style), i > 0 ? new XElement(W + "br") : null, new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), line))));

    private static XElement Looks(ParagraphStyle style) => new(
        W + "rPr", style.Bold ? new XElement(W + "b") : null, style.FontSize is { } size ? Setting("sz", (int)(size * 2)) : null);

    private static XElement Row(Table table, int row)
    {
        var cells = new List<XElement>();
        for (var column = 0; column < table.ColumnCount;)
        {
            var cell = table.At(row, column);
            cells.Add(Cell(cell, row));
            column += cell is null ? 1 : Math.Max(1, cell.Column + cell.ColumnSpan - column);
        }

        return new XElement(W + "tr", cells);
    }

    private static XElement Cell(Cell? cell, int row) => new(
        W + "tc",
        new XElement(
            W + "tcPr",
            cell is { ColumnSpan: > 1 } ? Setting("gridSpan", cell.ColumnSpan) : null,
            cell is { RowSpan: > 1 } ? Setting("vMerge", cell.Row == row ? "restart" : "continue") : null),
        (cell is not null && cell.Row == row ? cell.Text : "").Split('\n').Select(line => Paragraph(line, null, ParagraphStyle.None)));

    private static XElement Setting(string name, object value) => new(W + name, new XAttribute(W + "val", value));
}
