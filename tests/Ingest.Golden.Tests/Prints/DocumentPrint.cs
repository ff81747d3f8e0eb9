using System.Text;
using Ingest.Documents;

namespace Ingest.Golden.Tests.Prints;

/// <summary>A document as text: a line a paragraph, a line a cell.</summary>
internal static class DocumentPrint
{
    public static string Of(Document document)
    {
        var print = new StringBuilder();
        Line(print, FormattableString.Invariant($"{document.Format}, {document.Blocks.Count} blocks"));
        foreach (var line in document.Furniture) Line(print, $"furniture {Escape(line)}");
        foreach (var note in document.Notes) Line(print, $"note {note.Code} {Escape(note.Message)}");
        foreach (var block in document.Blocks) Add(print, block);
        return print.ToString();
    }

    private static void Add(StringBuilder print, Block block)
    {
        var head = FormattableString.Invariant($"{block.Index}{(block.Page is { } page ? $" p{page}" : "")}");
        switch (block)
        {
            case Paragraph paragraph:
                Line(print, $"{head} {Kind(paragraph)}{Escape(paragraph.Text)}");
                break;
            case Table table:
                Line(print, FormattableString.Invariant($"{head} {table.Origin} table of {table.RowCount} × {table.ColumnCount}"));
                foreach (var cell in table.Cells) Line(print, $"  {Corner(cell)} {Escape(cell.Text)}");
                break;
        }
    }

    private static string Kind(Paragraph paragraph)
    {
        var words = new[]
        {
            paragraph.Kind == ParagraphKind.Body ? null : paragraph.Kind.ToString(),
            paragraph.Style.Alignment == Alignment.Unknown ? null : paragraph.Style.Alignment.ToString(),
            paragraph.Style.OutlineLevel is { } level ? FormattableString.Invariant($"level {level}") : null,
            paragraph.Style.Bold ? "bold" : null,
            paragraph.Label is { } label ? $"label {label}" : null,
        };
        return string.Join(", ", words.Where(w => w is not null)) is { Length: > 0 } kind ? $"[{kind}] " : "";
    }

    private static string Corner(Cell cell) => FormattableString.Invariant(
        $"{cell.Row}.{cell.Column}{(cell.RowSpan > 1 ? $" down {cell.RowSpan}" : "")}{(cell.ColumnSpan > 1 ? $" across {cell.ColumnSpan}" : "")}");

    private static string Escape(string text) => $"|{text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}|";

    private static void Line(StringBuilder print, string line) => print.Append(line).Append('\n');
}
