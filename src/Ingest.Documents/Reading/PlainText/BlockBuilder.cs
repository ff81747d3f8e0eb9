using System.Text;

namespace Ingest.Documents;

/// <summary>Lines in, paragraphs and tables out.</summary>
internal sealed class BlockBuilder
{
    /// <summary>A long run of tabbed lines that is no table is tried again at so many of its lines, not at all.</summary>
    private const int TriesPerRun = 64;

    private static readonly TableShape[] Shapes = [RowPerLineShape.Find, PipeShape.Find, AlignedShape.Find, SpacedShape.Find, BareCellsShape.Find, RaggedCellsShape.Find];

    private readonly IReadOnlyList<TextLine> _lines;
    private readonly IReadOnlySet<int> _contents;
    private readonly IReadOnlySet<int> _pageFurniture;
    private readonly LineJoiner _joiner;
    private readonly ReadBudget _budget;
    private readonly List<Block> _blocks = [];
    private readonly List<string> _furniture = [];
    private int _noCellsBefore;

    private BlockBuilder(IReadOnlyList<TextLine> lines, ReadBudget budget)
    {
        _contents = ContentsFinder.Find(lines);
        _pageFurniture = PageFurniture.Find(lines);
        _lines = [.. lines.Select(l => FieldDebris.Remove(l.Raw) is var clean && clean.Length != l.Raw.Length ? new TextLine(clean) : l)];
        _joiner = new(_lines);
        _budget = budget;
    }

    public static (IReadOnlyList<Block> Blocks, IReadOnlyList<string> Furniture) Build(IReadOnlyList<TextLine> lines, ReadBudget budget)
    {
        var builder = new BlockBuilder(lines, budget);
        for (var at = 0; at < lines.Count;) at = builder.Take(at);
        return (builder._blocks, [.. builder._furniture.Distinct(StringComparer.Ordinal)]);
    }

    private int Take(int at)
    {
        _budget.Tick();
        var line = _lines[at];
        if (line.IsBlank && line.Tabs == 0) return at + 1;
        if (_contents.Contains(at)) return Add(line.Text, ParagraphKind.Contents, at + 1);
        if (FindTable(at) is { } table)
        {
            _blocks.Add(table.At(_blocks.Count));
            return table.Next;
        }
        if (line.IsBlank) return at + 1;
        if (_pageFurniture.Contains(at)) return Furnish(line.Text, at + 1);
        return TakeParagraph(at);
    }

    private FlatTable? FindTable(int at)
    {
        if (_lines[at].IsCell) return FindCells(at);
        foreach (var shape in Shapes)
            if (shape(_lines, at) is { } table)
                return table;
        return null;
    }

    private FlatTable? FindCells(int at)
    {
        if (at < _noCellsBefore) return null;
        var table = CellPerLineShape.Find(_lines, at);
        if (table is null) _noCellsBefore = at + 1 + (CellPerLineShape.Reach(_lines, at) - at) / TriesPerRun;
        return table;
    }

    private int TakeParagraph(int at)
    {
        var (text, last) = (new StringBuilder(_lines[at].Text), at);
        while (NextText(last) is { } next && MayJoin(next) && _joiner.Continues(_lines[last], _lines[next], IsApart(last, next)))
        {
            _furniture.AddRange(_lines.Skip(last + 1).Take(next - last - 1).Where(l => !l.IsBlank).Select(l => l.Text));
            LineJoiner.Join(text, _lines[next].Text);
            _budget.Tick();
            last = next;
        }
        return Add(text.ToString(), ParagraphKind.Body, last + 1);
    }

    /// <summary>The next line with text; what stands between two pages does not count.</summary>
    private int? NextText(int at)
    {
        for (var i = at + 1; i < _lines.Count; i++)
            if (!_lines[i].IsBlank && !_pageFurniture.Contains(i)) return i;
        return null;
    }

    private static bool IsApart(int above, int below) => below > above + 1;

    private bool MayJoin(int at) => !_contents.Contains(at) && FindTable(at) is null;

    private int Add(string text, ParagraphKind kind, int next)
    {
        if (text.Length > 0) _blocks.Add(new Paragraph { Index = _blocks.Count, Text = text, Kind = kind });
        return next;
    }

    private int Furnish(string text, int next)
    {
        _furniture.Add(text);
        return next;
    }
}
