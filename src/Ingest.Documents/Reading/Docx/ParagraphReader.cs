using System.Globalization;
using System.Xml;

namespace Ingest.Documents;

/// <summary>
/// Reads one paragraph: its runs, and what hangs on them. Elements that only wrap others (hyperlinks, accepted insertions, smart
/// tags, content controls …) need no code: they are entered.
/// </summary>
internal sealed class ParagraphReader(DocxCursor cursor, BodyReader body)
{
    private XmlReader Reader => cursor.Reader;

    private DocxContext Context => cursor.Context;

    public ParagraphText Read()
    {
        var paragraph = new ParagraphText(Context.Styles);
        Reader.Inside(() => Reader.IsWord() ? TakeRunPart(paragraph) : TakeForeignPart(paragraph));
        cursor.Fields.EndParagraph();
        return paragraph;
    }

    private bool TakeForeignPart(ParagraphText paragraph)
    {
        Context.Budget.Tick();
        if (Reader.IsCompatibility()) return cursor.SkipsFallback();
        if (Reader.LocalName is "blip" or "imagedata") Context.HasPictures = true;
        if (!Reader.IsMath()) return false;
        if (Reader.LocalName == "t") return TakeText(paragraph);
        if (Reader.LocalName == "den") paragraph.Append('/');
        return false;
    }

    /// <returns>True where the element was consumed.</returns>
    private bool TakeRunPart(ParagraphText paragraph)
    {
        Context.Budget.Tick();
        switch (Reader.LocalName)
        {
            case "t":
                return TakeText(paragraph);
            case "r":
                paragraph.StartRun();
                return false;
            case "rPr":
                paragraph.StartRun(PropertyElements.ReadRun(Reader));
                return true;
            case "pPr":
                paragraph.Properties = PropertyElements.ReadParagraph(Reader);
                if (paragraph.Properties.Mark is { Inserted: true } or { Deleted: true }) Context.NoteChanges();
                return true;
            case "tab" or "ptab":
                return TakeSign(paragraph, '\t');
            case "br" or "cr":
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
        switch (Reader.LocalName)
        {
            case "fldChar":
                cursor.Fields.Mark(Reader.Value("fldCharType"));
                return false;
            case "instrText":
                cursor.Fields.Instruct(PartXml.ReadText(Reader));
                return true;
            case "ins" or "moveTo":
                Context.NoteChanges();
                return false;
            case "del" or "moveFrom":
                Context.NoteChanges();
                Reader.Skip();
                return true;
            case "delText" or "delInstrText" or "sdtPr" or "rt" or "rubyPr":
                Reader.Skip();
                return true;
            case "txbxContent":
                TakeTextBox(paragraph);
                return true;
            case "tbl":
                body.ReadTable(paragraph.After);
                return true;
            case "footnoteReference" or "endnoteReference":
                AddNote(paragraph);
                return false;
            case "object":
                Context.Note("embedded_object_unread", "文档里嵌有对象（如 Excel 表格），其中的内容未读取。请核对原文，或请单位把表格直接放入正文。");
                return false;
            default:
                return false;
        }
    }

    private bool TakeText(ParagraphText paragraph)
    {
        var text = PartXml.ReadText(Reader);
        if (cursor.Fields.Shows) paragraph.Append(text);
        return true;
    }

    private bool TakeSign(ParagraphText paragraph, char sign)
    {
        if (cursor.Fields.Shows) paragraph.Append(sign);
        return false;
    }

    private bool TakeSymbol(ParagraphText paragraph)
    {
        var code = int.TryParse(Reader.Value("char"), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var shown = Symbols.Show(code, Reader.Value("font"));
        if (shown == Symbols.Unknown) Context.Note("unknown_symbol", "文档里有用符号字体打出的字符无法识别，以“�”代替，请核对原文。");
        return TakeSign(paragraph, shown);
    }

    private void AddNote(ParagraphText paragraph)
    {
        var note = Context.Notes.GetValueOrDefault((Reader.LocalName[..^"Reference".Length], Reader.Value("id") ?? ""), []);
        Context.Budget.Spend(note.Count * 64L);
        paragraph.After.AddRange(note);
    }

    private void TakeTextBox(ParagraphText paragraph)
    {
        var blocks = new List<Block>();
        body.ReadBlocks(blocks, ParagraphKind.TextBox);
        paragraph.After.AddRange(blocks);
    }
}
