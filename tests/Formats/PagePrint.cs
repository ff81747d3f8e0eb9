using Ingest.Documents;

namespace Ingest.Tests;

/// <summary>What was read, in the form of the expectations of corpus/formats (described in corpus/tools/formats/case.py).</summary>
internal static class PagePrint
{
    public static string Of(ReadResult result) => result switch
    {
        ReadResult.Success success => string.Join('\n', Lines(success.Document)),
        ReadResult.Refusal refusal => Refused(refusal.Code),
        _ => throw new InvalidOperationException("A read result is a success or a refusal."),
    };

    public static string Refused(ProblemCode code) => $"refused: {Snake(code.ToString())}";

    private static IEnumerable<string> Lines(Document document) =>
    [
        .. document.Blocks.SelectMany(b => b is Table table ? Lines(table) : [Line((Paragraph)b)]),
        .. document.Furniture.Select(f => $"furniture: {Signs(f)}"),
        .. document.Encoding is { } encoding ? [$"encoding: {encoding.Name}{(encoding.Confidence == 1 ? " (proved)" : "")}"] : (string[])[],
        .. document.Notes.Select(n => $"note: {n.Code}{(n.Harmless ? " (harmless)" : "")}"),
    ];

    private static string Line(Paragraph paragraph) =>
        $"{Kind(paragraph)} {(paragraph.Label is { } label ? $"〔{label}〕" : "")}{Signs(paragraph.Text)}";

    private static string Kind(Paragraph paragraph) => paragraph.Kind switch
    {
        ParagraphKind.TextBox => "box",
        ParagraphKind.Footnote => "fn",
        ParagraphKind.Contents => "toc",
        _ => paragraph.Style.OutlineLevel is { } level ? $"h{level}" : "p",
    };

    private static IEnumerable<string> Lines(Table table) => Enumerable.Range(0, table.RowCount)
        .Select(row => $"|{string.Concat(Places(table, row).Select(p => $" {p} |"))}").Prepend("table");

    private static IEnumerable<string> Places(Table table, int row)
    {
        var last = table.Cells.LastOrDefault(c => c.Row == row)?.Column ?? -1;
        for (var column = 0; column <= last; column++)
            if (table.At(row, column) is not { } cell) yield return "-";
            else if (cell.Row == row && cell.Column == column) yield return Span(cell) + Signs(cell.Text);
    }

    private static string Span(Cell cell) => cell is { RowSpan: 1, ColumnSpan: 1 } ? "" : $"[{cell.RowSpan}x{cell.ColumnSpan}]";

    private static string Signs(string text) => text.Replace('\n', '⏎').Replace('\t', '⇥');

    private static string Snake(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"_{char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));
}
