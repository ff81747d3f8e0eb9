using System.Text;
using System.Xml;

namespace Ingest.Documents;

/// <summary>Reads one table. Inner tables, text boxes and notes are no part of its text: they follow it.</summary>
internal sealed class TableReader(DocxCursor cursor, BodyReader body, ParagraphReader paragraphs)
{
    private readonly TableGrid _grid = new(cursor.Context.Budget);
    private readonly List<Block> _after = [];

    private XmlReader Reader => cursor.Reader;

    private DocxContext Context => cursor.Context;

    public void Read(List<Block> blocks)
    {
        Reader.Inside(() =>
        {
            if (Reader.IsCompatibility()) return cursor.SkipsFallback();
            if (cursor.WordName != "tr") return false;
            ReadRow();
            return true;
        });
        if (_grid.Cells is { Count: > 0 } cells) blocks.Add(new Table { Index = blocks.Count, Origin = TableOrigin.Structured, Cells = cells });
        blocks.AddNext(_after);
    }

    private void ReadRow()
    {
        var (started, gone) = (false, false);
        Reader.Inside(() =>
        {
            if (Reader.IsCompatibility()) return cursor.SkipsFallback();
            switch (cursor.WordName)
            {
                case "trPr":
                    var row = RowProperties.Read(Reader);
                    if (row.Changed) Context.NoteChanges();
                    gone = row.Gone;
                    if (gone || started) return true;
                    _grid.NextRow(row.Skipped);
                    started = true;
                    return true;
                case "tc" when gone:
                    Reader.Skip();
                    return true;
                case "tc":
                    if (!started) _grid.NextRow(0);
                    started = true;
                    ReadCell();
                    return true;
                default:
                    return false;
            }
        });
    }

    private void ReadCell()
    {
        var (properties, text, carried) = (CellProperties.Plain, new StringBuilder(), "");
        Reader.Inside(() =>
        {
            Context.Budget.Tick();
            if (Reader.IsCompatibility()) return cursor.SkipsFallback();
            switch (cursor.WordName)
            {
                case "tcPr":
                    properties = CellProperties.Read(Reader);
                    return true;
                case "p":
                    carried = AddToCell(text, carried, paragraphs.Read());
                    return true;
                case "tbl":
                    body.ReadTable(_after);
                    return true;
                case "sdtPr" or "del" or "moveFrom":
                    Reader.Skip();
                    return true;
                default:
                    return false;
            }
        });
        AddLine(text, carried);
        _grid.Add(text.ToString(), properties.Span, properties.Vertical, properties.Horizontal);
    }

    /// <returns>Text that runs on into the next paragraph.</returns>
    private string AddToCell(StringBuilder cell, string carried, ParagraphText paragraph)
    {
        if (carried.Length > 0) paragraph.Prepend(carried);
        _after.AddRange(paragraph.After);
        if (paragraph.RunsOn) return paragraph.Text;
        AddLine(cell, paragraph.CellLine(Context.Lists));
        return "";
    }

    private static void AddLine(StringBuilder text, string line)
    {
        if (line.Length == 0) return;
        if (text.Length > 0) text.Append('\n');
        text.Append(line);
    }
}
