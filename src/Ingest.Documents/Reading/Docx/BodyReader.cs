using System.Text;
using System.Xml;

namespace Ingest.Documents;

/// <summary>
/// Reads one part of a Word file in a single pass. Elements that only wrap others (content controls, hyperlinks, accepted
/// insertions, smart tags …) need no code: they are entered.
/// </summary>
internal sealed class BodyReader(XmlReader reader, DocxContext context)
{
    private const string ContentsGallery = "Table of Contents";

    private readonly FieldTracker _fields = new();
    private readonly List<int> _chosen = [];
    private readonly List<int> _contentsByField = [];
    private int _contentsControl = -1;
    private int _depth;

    /// <summary>Reads all blocks below the current element.</summary>
    public void ReadBlocks(List<Block> blocks, ParagraphKind kind)
    {
        context.Budget.CheckNesting(++_depth);
        var carried = "";
        reader.Inside(() => TakeBlock(blocks, kind, ref carried), Leave);
        if (carried.Length > 0) Append(blocks, new Paragraph { Index = 0, Text = carried, Kind = kind });
        _depth--;
    }

    /// <summary>A table of contents whose field is never closed would swallow the document: its paragraphs are body text again.</summary>
    public void Finish(List<Block> blocks)
    {
        if (!_fields.InContents) return;
        foreach (var at in _contentsByField) blocks[at] = (Paragraph)blocks[at] with { Kind = ParagraphKind.Body };
    }

    /// <summary>Reads the notes of footnotes.xml or endnotes.xml; separators have a type and are none.</summary>
    public void ReadNotes(string kind)
    {
        reader.MoveToContent();
        reader.Inside(() =>
        {
            if (!reader.IsWord() || reader.LocalName != kind) return false;
            var id = reader.Value("id");
            if (id is null || reader.Value("type") is not (null or "normal")) reader.Skip();
            else
            {
                var blocks = new List<Block>();
                ReadBlocks(blocks, ParagraphKind.Footnote);
                context.Notes.TryAdd((kind, id), blocks);
            }
            return true;
        });
    }

    private static void Append(List<Block> blocks, Block block) =>
        blocks.Add(block.Index == blocks.Count ? block : block with { Index = blocks.Count });

    private bool TakeBlock(List<Block> blocks, ParagraphKind kind, ref string carried)
    {
        context.Budget.Tick();
        if (reader.IsCompatibility()) return SkipsFallback();
        switch (reader.IsWord() ? reader.LocalName : "")
        {
            case "p":
                TakeParagraph(blocks, kind, ref carried);
                return true;
            case "tbl":
                ReadTable(blocks);
                return true;
            case "sdtPr":
                ReadControl();
                return true;
            case "del" or "moveFrom":
                context.NoteChanges();
                reader.Skip();
                return true;
            case "altChunk":
                context.Note("embedded_document_unread", "文档里嵌有另一份文档，其内容未读取。请单位把内容直接粘贴到正文后重新报送。");
                return false;
            default:
                return false;
        }
    }

    private void TakeParagraph(List<Block> blocks, ParagraphKind kind, ref string carried)
    {
        var paragraph = ReadParagraph();
        if (carried.Length > 0) paragraph.Prepend(carried);
        carried = paragraph.RunsOn ? paragraph.Text : "";
        if (!paragraph.RunsOn) AppendParagraph(blocks, paragraph, kind);
        foreach (var block in paragraph.After) Append(blocks, block);
    }

    private void AppendParagraph(List<Block> blocks, ParagraphText paragraph, ParagraphKind kind)
    {
        var (byField, at) = (kind == ParagraphKind.Body && _fields.InContents, blocks.Count);
        paragraph.AppendTo(blocks, kind, context.Lists, byField || _contentsControl >= 0);
        if (byField && blocks.Count > at) _contentsByField.Add(at);
    }

    /// <summary>A content control that holds a table of contents marks all paragraphs up to its end.</summary>
    private void ReadControl()
    {
        var control = reader.Depth - 1;
        reader.Inside(() =>
        {
            if (_contentsControl < 0 && reader.LocalName == "docPartGallery" && reader.Value() == ContentsGallery) _contentsControl = control;
            return false;
        });
    }

    private void Leave(int depth)
    {
        if (depth == _contentsControl) _contentsControl = -1;
    }

    /// <summary>Of alternatives the first is read and the others, which show the same, are not.</summary>
    private bool SkipsFallback()
    {
        if (reader.LocalName == "AlternateContent") _chosen.RemoveAll(d => d > reader.Depth);
        else if (_chosen.Contains(reader.Depth))
        {
            reader.Skip();
            return true;
        }
        else if (reader.LocalName == "Choice") _chosen.Add(reader.Depth);
        return false;
    }

    private ParagraphText ReadParagraph()
    {
        var paragraph = new ParagraphText(context.Styles);
        reader.Inside(() => reader.IsWord() ? TakeRunPart(paragraph) : TakeForeignPart(paragraph));
        _fields.EndParagraph();
        return paragraph;
    }

    private bool TakeForeignPart(ParagraphText paragraph)
    {
        context.Budget.Tick();
        if (reader.IsCompatibility()) return SkipsFallback();
        if (reader.LocalName is "blip" or "imagedata") context.HasPictures = true;
        if (!reader.IsMath()) return false;
        if (reader.LocalName == "t") return TakeText(paragraph);
        if (reader.LocalName == "den") paragraph.Append('/');
        return false;
    }

    /// <returns>True where the element was consumed.</returns>
    private bool TakeRunPart(ParagraphText paragraph)
    {
        context.Budget.Tick();
        switch (reader.LocalName)
        {
            case "t":
                return TakeText(paragraph);
            case "r":
                paragraph.StartRun();
                return false;
            case "rPr":
                paragraph.StartRun(PropertyElements.ReadRun(reader));
                return true;
            case "pPr":
                paragraph.Properties = PropertyElements.ReadParagraph(reader);
                if (paragraph.Properties.Mark is { Inserted: true } or { Deleted: true }) context.NoteChanges();
                return true;
            case "tab" or "ptab":
                return TakeSign(paragraph, '\t');
            case "br" when reader.Value("type") is null or "textWrapping":
            case "cr":
                return TakeSign(paragraph, '\n');
            case "noBreakHyphen":
                return TakeSign(paragraph, '-');
            case "sym":
                return TakeSymbol(paragraph);
            default:
                return TakeRarePart(paragraph);
        }
    }

    private bool TakeRarePart(ParagraphText paragraph)
    {
        switch (reader.LocalName)
        {
            case "fldChar":
                _fields.Mark(reader.Value("fldCharType"));
                return false;
            case "instrText":
                _fields.Instruct(PartXml.ReadText(reader));
                return true;
            case "ins" or "moveTo":
                context.NoteChanges();
                return false;
            case "del" or "moveFrom":
                context.NoteChanges();
                reader.Skip();
                return true;
            case "delText" or "delInstrText" or "sdtPr" or "rt" or "rubyPr":
                reader.Skip();
                return true;
            case "txbxContent":
                TakeTextBox(paragraph);
                return true;
            case "tbl":
                ReadTable(paragraph.After);
                return true;
            case "footnoteReference" or "endnoteReference":
                paragraph.After.AddRange(context.Notes.GetValueOrDefault((reader.LocalName[..^9], reader.Value("id") ?? ""), []));
                return false;
            case "object":
                context.Note("embedded_object_unread", "文档里嵌有对象（如 Excel 表格），其中的内容未读取。请核对原文，或请单位把表格直接放入正文。");
                return false;
            default:
                return false;
        }
    }

    private bool TakeText(ParagraphText paragraph)
    {
        var text = PartXml.ReadText(reader);
        if (_fields.Shows) paragraph.Append(text);
        return true;
    }

    private bool TakeSign(ParagraphText paragraph, char sign)
    {
        if (_fields.Shows) paragraph.Append(sign);
        return false;
    }

    private bool TakeSymbol(ParagraphText paragraph)
    {
        var code = int.TryParse(reader.Value("char"), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var shown = Symbols.Show(code, reader.Value("font"));
        if (shown == Symbols.Unknown) context.Note("unknown_symbol", "文档里有用符号字体打出的字符无法识别，以“�”代替，请核对原文。");
        return TakeSign(paragraph, shown);
    }

    private void TakeTextBox(ParagraphText paragraph)
    {
        var blocks = new List<Block>();
        ReadBlocks(blocks, ParagraphKind.TextBox);
        paragraph.After.AddRange(blocks);
    }

    /// <summary>Reads a table; tables, text boxes and notes inside it follow it.</summary>
    private void ReadTable(List<Block> blocks)
    {
        context.Budget.CheckNesting(++_depth);
        var (grid, after) = (new TableGrid(context.Budget), new List<Block>());
        reader.Inside(() =>
        {
            if (reader.IsCompatibility()) return SkipsFallback();
            if (!reader.IsWord() || reader.LocalName != "tr") return false;
            ReadRow(grid, after);
            return true;
        });
        if (grid.Cells is { Count: > 0 } cells) Append(blocks, new Table { Index = blocks.Count, Origin = TableOrigin.Structured, Cells = cells });
        foreach (var block in after) Append(blocks, block);
        _depth--;
    }

    private void ReadRow(TableGrid grid, List<Block> after)
    {
        var (started, gone) = (false, false);
        reader.Inside(() =>
        {
            if (reader.IsCompatibility()) return SkipsFallback();
            switch (reader.IsWord() ? reader.LocalName : "")
            {
                case "trPr":
                    var row = RowProperties.Read(reader);
                    if (row.Changed) context.NoteChanges();
                    gone = row.Gone;
                    if (gone || started) return true;
                    grid.NextRow(row.Skipped);
                    started = true;
                    return true;
                case "tc" when gone:
                    reader.Skip();
                    return true;
                case "tc":
                    if (!started) grid.NextRow(0);
                    started = true;
                    ReadCell(grid, after);
                    return true;
                default:
                    return false;
            }
        });
    }

    private void ReadCell(TableGrid grid, List<Block> after)
    {
        var (properties, text, carried) = (CellProperties.Plain, new StringBuilder(), "");
        reader.Inside(() =>
        {
            context.Budget.Tick();
            if (reader.IsCompatibility()) return SkipsFallback();
            switch (reader.IsWord() ? reader.LocalName : "")
            {
                case "tcPr":
                    properties = CellProperties.Read(reader);
                    return true;
                case "p":
                    carried = AddToCell(text, carried, ReadParagraph(), after);
                    return true;
                case "tbl":
                    ReadTable(after);
                    return true;
                case "sdtPr" or "del" or "moveFrom":
                    reader.Skip();
                    return true;
                default:
                    return false;
            }
        });
        AddLine(text, carried);
        grid.Add(text.ToString(), properties.Span, properties.Vertical, properties.Horizontal);
    }

    /// <returns>Text that runs on into the next paragraph.</returns>
    private string AddToCell(StringBuilder cell, string carried, ParagraphText paragraph, List<Block> after)
    {
        if (carried.Length > 0) paragraph.Prepend(carried);
        after.AddRange(paragraph.After);
        if (paragraph.RunsOn) return paragraph.Text;
        AddLine(cell, paragraph.CellLine(context.Lists));
        return "";
    }

    private static void AddLine(StringBuilder text, string line)
    {
        if (line.Length == 0) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(line);
    }
}
