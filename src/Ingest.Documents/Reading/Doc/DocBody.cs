using System.Text;

namespace Ingest.Documents;

/// <summary>What the parts of one .doc file share.</summary>
internal sealed record DocFile(byte[] Document, byte[] Data, string Text, long[] Positions, PropertyRuns Characters, PropertyRuns Paragraphs, StyleSheet Styles, ListCounter Lists)
{
    /// <summary>Notes by the position of their mark.</summary>
    public Dictionary<int, (int Start, int End)> Notes { get; } = [];

    public bool HasChanges { get; set; }

    public bool HasPictures { get; set; }
}

/// <summary>Reads a stretch of a .doc file's text: marks in the text end paragraphs, cells and rows; properties say which.</summary>
internal sealed class DocBody(DocFile file, ReadBudget budget)
{
    private readonly FieldTracker _fields = new();
    private readonly StringBuilder _pending = new();
    private PropertyRun _run = new(0, 0, 0, []);
    private DocRun _look;
    private string _carried = "";

    /// <param name="start">First character.</param>
    /// <param name="end">The one behind the last.</param>
    /// <param name="kind">What the paragraphs are.</param>
    /// <param name="depth">Notes in notes.</param>
    public List<Block> Read(int start, int end, ParagraphKind kind, int depth = 0)
    {
        budget.CheckNesting(depth);
        budget.Spend(Math.Max(0, Math.Min(end, file.Text.Length) - Math.Max(start, 0)));
        var blocks = new List<Block>();
        var tables = new TableStack(blocks, budget);
        for (var at = Math.Max(start, 0); at < Math.Min(end, file.Text.Length);) at = ReadParagraph(at, Math.Min(end, file.Text.Length), tables, blocks, kind, depth);
        tables.MoveTo(0);
        return blocks;
    }

    private int ReadParagraph(int start, int end, TableStack tables, List<Block> blocks, ParagraphKind kind, int depth)
    {
        var stop = file.Text.AsSpan(start, end - start).IndexOfAny('\r', '\a', '\f') is var length && length < 0 ? end - 1 : start + length;
        var run = file.Paragraphs.At(file.Positions[stop]);
        var properties = DocParagraph.Of(run.Sprms, file.Data);
        var mark = RunAt(stop);
        var paragraph = new ParagraphText(file.Styles) { Properties = new(DocStyles.Key(run.Style), properties.Look, mark.Properties) };
        for (var at = start; at < stop + (file.Text[stop] is '\r' or '\a' or '\f' ? 0 : 1); at++) Take(at, paragraph, depth);
        Flush(paragraph);
        _fields.EndParagraph();
        Place(paragraph, properties, file.Text[stop] == '\a', tables, blocks, kind);
        return stop + 1;
    }

    private void Place(ParagraphText paragraph, DocParagraph properties, bool endsCell, TableStack tables, List<Block> blocks, ParagraphKind kind)
    {
        if (_carried.Length > 0) paragraph.Prepend(_carried);
        _carried = "";
        tables.MoveTo(endsCell ? Math.Max(1, properties.Depth) : properties.Depth);
        if (properties.EndsRow) tables.EndRow(properties.Edges ?? []);
        else if (paragraph.RunsOn && !endsCell && !properties.EndsInnerCell) _carried = paragraph.Text;
        else if (properties.Depth == 0 && !endsCell) paragraph.AppendTo(blocks, kind, file.Lists, kind == ParagraphKind.Body && _fields.InContents);
        else
        {
            tables.AddLine(paragraph.CellLine(file.Lists));
            if (endsCell || properties.EndsInnerCell) tables.EndCell();
        }
        tables.After.AddNext(paragraph.After);
    }

    private void Take(int at, ParagraphText paragraph, int depth)
    {
        budget.Tick();
        if (!_run.Covers(file.Positions[at])) Flush(paragraph);
        var look = RunAt(at);
        if (look.Properties.Deleted || look.Properties.Inserted) file.HasChanges = true;
        if (look.Properties.Deleted) return;
        var c = file.Text[at];
        if (c >= ' ' && look.Symbol is null)
        {
            if (_fields.Shows) _pending.Append(c);
            else _fields.Instruct(c.ToString());
            return;
        }
        Flush(paragraph);
        paragraph.StartRun(look.Properties);
        TakeMark(c, look, at, paragraph, depth);
    }

    private void TakeMark(char c, DocRun look, int at, ParagraphText paragraph, int depth)
    {
        switch (c)
        {
            case '\x13': _fields.Mark("begin"); break;
            case '\x14': _fields.Mark("separate"); break;
            case '\x15': _fields.Mark("end"); break;
            case '\x01' or '\x08': file.HasPictures = true; break;
            case '\x02' when file.Notes.TryGetValue(at, out var note): paragraph.After.AddRange(new DocBody(file, budget).Read(note.Start, note.End, ParagraphKind.Footnote, depth + 1)); break;
            case '\t' or '\v' or '\x1E' when _fields.Shows: paragraph.Append(c switch { '\t' => '\t', '\v' => '\n', _ => '-' }); break;
            case '(' when look.Symbol is { } symbol && _fields.Shows: paragraph.Append(Symbols.Show(symbol.Code, null)); break;
            case >= ' ' when _fields.Shows: paragraph.Append(c); break;
        }
    }

    /// <summary>Characters of one run go into the paragraph together.</summary>
    private void Flush(ParagraphText paragraph)
    {
        if (_pending.Length == 0) return;
        paragraph.StartRun(_look.Properties);
        paragraph.Append(_pending.ToString());
        _pending.Clear();
    }

    private DocRun RunAt(int at)
    {
        if (_run.Covers(file.Positions[at])) return _look;
        _run = file.Characters.At(file.Positions[at]);
        return _look = DocRun.Of(_run.Sprms);
    }
}
