using System.Xml;

namespace Ingest.Documents;

/// <summary>
/// Reads one part of a Word file in a single pass: paragraphs and tables in the order of the page. Elements that only wrap others
/// need no code: they are entered.
/// </summary>
internal sealed class BodyReader
{
    private const string ContentsGallery = "Table of Contents";

    private readonly DocxCursor _cursor;
    private readonly ParagraphReader _paragraphs;
    private readonly List<int> _contentsByField = [];
    private int _contentsControl = -1;

    public BodyReader(XmlReader reader, DocxContext context)
    {
        _cursor = new(reader, context);
        _paragraphs = new(_cursor, this);
    }

    private XmlReader Reader => _cursor.Reader;

    private DocxContext Context => _cursor.Context;

    /// <summary>Reads all blocks below the current element.</summary>
    public void ReadBlocks(List<Block> blocks, ParagraphKind kind) => _cursor.Nest(() =>
    {
        var carried = "";
        Reader.Inside(() => TakeBlock(blocks, kind, ref carried), Leave);
        if (carried.Length > 0) blocks.Add(new Paragraph { Index = blocks.Count, Text = carried, Kind = kind });
    });

    /// <summary>Reads the table at the current element.</summary>
    public void ReadTable(List<Block> blocks) => _cursor.Nest(() => new TableReader(_cursor, this, _paragraphs).Read(blocks));

    /// <summary>A table of contents whose field is never closed would swallow the document: its paragraphs are body text again.</summary>
    public void Finish(List<Block> blocks)
    {
        if (!_cursor.Fields.InContents) return;
        foreach (var at in _contentsByField) blocks[at] = (Paragraph)blocks[at] with { Kind = ParagraphKind.Body };
    }

    /// <summary>Reads the notes of footnotes.xml or endnotes.xml; separators have a type and are none.</summary>
    public void ReadNotes(string kind)
    {
        Reader.MoveToContent();
        Reader.Inside(() =>
        {
            if (!Reader.IsWord() || Reader.LocalName != kind) return false;
            var id = Reader.Value("id");
            if (id is null || Reader.Value("type") is not (null or "normal")) Reader.Skip();
            else
            {
                var blocks = new List<Block>();
                ReadBlocks(blocks, ParagraphKind.Footnote);
                Context.Notes.TryAdd((kind, id), blocks);
            }
            return true;
        });
    }

    private bool TakeBlock(List<Block> blocks, ParagraphKind kind, ref string carried)
    {
        Context.Budget.Tick();
        if (Reader.IsCompatibility()) return _cursor.SkipsFallback();
        switch (_cursor.WordName)
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
                Context.NoteChanges();
                Reader.Skip();
                return true;
            case "altChunk":
                Context.Note("embedded_document_unread", "文档里嵌有另一份文档，其内容未读取。请单位把内容直接粘贴到正文后重新报送。");
                return false;
            default:
                return false;
        }
    }

    private void TakeParagraph(List<Block> blocks, ParagraphKind kind, ref string carried)
    {
        var paragraph = _paragraphs.Read();
        if (carried.Length > 0) paragraph.Prepend(carried);
        carried = paragraph.RunsOn ? paragraph.Text : "";
        if (!paragraph.RunsOn) AppendParagraph(blocks, paragraph, kind);
        blocks.AddNext(paragraph.After);
    }

    private void AppendParagraph(List<Block> blocks, ParagraphText paragraph, ParagraphKind kind)
    {
        var (byField, at) = (kind == ParagraphKind.Body && _cursor.Fields.InContents, blocks.Count);
        paragraph.AppendTo(blocks, kind, Context.Lists, byField || _contentsControl >= 0);
        if (byField && blocks.Count > at) _contentsByField.Add(at);
    }

    /// <summary>A content control that holds a table of contents marks all paragraphs up to its end.</summary>
    private void ReadControl()
    {
        var control = Reader.Depth - 1;
        Reader.Inside(() =>
        {
            if (_contentsControl < 0 && Reader.LocalName == "docPartGallery" && Reader.Value() == ContentsGallery) _contentsControl = control;
            return false;
        });
    }

    private void Leave(int depth)
    {
        if (depth == _contentsControl) _contentsControl = -1;
    }
}
