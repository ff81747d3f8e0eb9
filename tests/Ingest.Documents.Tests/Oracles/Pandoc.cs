using System.Text;
using System.Text.Json;

namespace Ingest.Documents.Tests.Oracles;

/// <summary>
/// Reads a file with pandoc: its syntax tree as text and tables. Notes follow their paragraph, inner tables their table, as we have
/// them; the first paragraphs in the styles of a title, which pandoc holds apart, come first.
/// </summary>
internal sealed class Pandoc
{
    /// <summary>The paragraphs held apart, in the order of a page.</summary>
    private static readonly string[] TitleParts = ["title", "subtitle", "author", "date", "abstract"];

    private readonly StringBuilder _text = new();
    private readonly List<IReadOnlyList<TableRow>> _tables = [];

    /// <summary>What the paragraph or table at hand will be followed by.</summary>
    private readonly List<JsonElement> _after = [];

    public static PageText Read(string path)
    {
        using var tree = JsonDocument.Parse(Oracle.Run("pandoc", "-t", "json", path));
        var pandoc = new Pandoc();
        pandoc.Title(tree.RootElement.GetProperty("meta"));
        pandoc.Blocks(tree.RootElement.GetProperty("blocks"), pandoc._text);
        return new(pandoc._text.ToString(), pandoc._tables);
    }

    private void Title(JsonElement meta)
    {
        foreach (var part in TitleParts)
        {
            if (meta.TryGetProperty(part, out var value)) TitlePart(value);
        }
    }

    private void TitlePart(JsonElement part)
    {
        var content = part.GetProperty("c");
        switch (part.GetProperty("t").GetString())
        {
            case "MetaInlines": Inlines(content, _text); _text.Append('\n'); break;
            case "MetaBlocks": Blocks(content, _text); break;
            case "MetaList": foreach (var one in content.EnumerateArray()) TitlePart(one); break;
        }
    }

    private void Blocks(JsonElement blocks, StringBuilder text)
    {
        foreach (var block in blocks.EnumerateArray())
        {
            Block(block, text);
            if (ReferenceEquals(text, _text)) Flush();
        }
    }

    private void Flush()
    {
        JsonElement[] after = [.. _after];
        _after.Clear();
        foreach (var blocks in after) Blocks(blocks, _text);
    }

    private void Block(JsonElement block, StringBuilder text)
    {
        var (kind, content) = (block.GetProperty("t").GetString(), block.TryGetProperty("c", out var c) ? c : default);
        switch (kind)
        {
            case "Para" or "Plain": Inlines(content, text); break;
            case "Header": Inlines(content[2], text); break;
            case "BlockQuote": Blocks(content, text); break;
            case "Div": Blocks(content[1], text); break;
            case "BulletList": Items(content, text); break;
            case "OrderedList": Items(content[1], text); break;
            case "DefinitionList": throw new InvalidOperationException("No Word file gives a definition list.");
            case "CodeBlock": text.Append(content[1].GetString()); break;
            case "Table" when ReferenceEquals(text, _text): TableOf(content); break;
            case "Table": _after.Add(JsonSerializer.SerializeToElement(new[] { block })); break;
        }
        text.Append('\n');
    }

    private void Items(JsonElement items, StringBuilder text)
    {
        foreach (var item in items.EnumerateArray()) Blocks(item, text);
    }

    private void Inlines(JsonElement inlines, StringBuilder text)
    {
        foreach (var inline in inlines.EnumerateArray()) Inline(inline, text);
    }

    private void Inline(JsonElement inline, StringBuilder text)
    {
        var content = inline.TryGetProperty("c", out var c) ? c : default;
        switch (inline.GetProperty("t").GetString())
        {
            case "Str": text.Append(content.GetString()); break;
            case "Space" or "SoftBreak" or "LineBreak": text.Append(' '); break;
            case "Emph" or "Underline" or "Strong" or "Strikeout" or "Superscript" or "Subscript" or "SmallCaps": Inlines(content, text); break;
            case "Quoted" or "Span" or "Cite": Inlines(content[1], text); break;
            case "Link": Inlines(content[1], text); break;
            case "Code" or "Math" or "RawInline": text.Append(content[1].GetString()); break;
            case "Note": _after.Add(content.Clone()); break;
        }
    }

    /// <summary>Head, bodies and foot hold rows of cells: attributes, alignment, row span, column span, blocks.</summary>
    private void TableOf(JsonElement table)
    {
        var rows = table[3][1].EnumerateArray().Concat(table[4].EnumerateArray().SelectMany(b => b[2].EnumerateArray().Concat(b[3].EnumerateArray()))).Concat(table[5][1].EnumerateArray());
        var at = _tables.Count;
        _tables.Add([]);
        _tables[at] = [.. rows.Select(row => new TableRow([.. row[1].EnumerateArray().Select(Cell)]))];
    }

    private string Cell(JsonElement cell)
    {
        var text = new StringBuilder();
        Blocks(cell[4], text);
        _text.Append(text).Append('\n');
        return TableRow.Cell(cell[2].GetInt32(), cell[3].GetInt32(), text.ToString());
    }
}
