using System.Text;
using System.Xml;

namespace Ingest.Documents;

/// <summary>A rectangle of cells; numbers begin at 0, ends are inside.</summary>
internal readonly record struct CellRange(int Top, int Left, int Bottom, int Right)
{
    /// <summary>Reads "B2:D4" or "B2"; null where it is neither.</summary>
    public static CellRange? Parse(string? text)
    {
        if (text is null) return null;
        var parts = text.Split(':');
        return Corner(parts[0]) is var (top, left) && Corner(parts[^1]) is var (bottom, right) && top <= bottom && left <= right ? new(top, left, bottom, right) : null;
    }

    private static (int Row, int Column)? Corner(string text)
    {
        const int mostRows = 1 << 20, mostColumns = 1 << 14;
        var (row, column) = (0, 0);
        foreach (var c in text)
            if (char.IsAsciiLetterUpper(c) && row == 0 && column <= mostColumns) column = column * 26 + (c - 'A' + 1);
            else if (char.IsAsciiDigit(c) && row <= mostRows) row = row * 10 + (c - '0');
            else if (c != '$') return null;
        return row is >= 1 and <= mostRows && column is >= 1 and <= mostColumns ? (row - 1, column - 1) : null;
    }
}

/// <summary>The visible cells of one sheet.</summary>
internal sealed class Sheet
{
    private readonly SortedDictionary<(int Row, int Column), string> _texts = [];
    private readonly List<CellRange> _merges = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly List<(int First, int Last)> _hiddenColumns = [];

    public bool HidesText { get; private set; }

    /// <summary>Takes in the cells of a sheet; where the part is damaged, those before the damage.</summary>
    public void Read(XmlReader reader, IReadOnlyList<string> shared, CellFormats formats, ReadBudget budget)
    {
        var (row, column) = (-1, -1);
        reader.MoveToContent();
        reader.Inside(() =>
        {
            budget.Tick();
            switch (reader.LocalName)
            {
                case "row":
                    (row, column) = ((reader.Number("r") - 1) ?? row + 1, -1);
                    if (reader.Value("hidden") is "1" or "true") _hiddenRows.Add(row);
                    return false;
                case "c":
                    (row, column) = CellRange.Parse(reader.Value("r")) is { } at ? (at.Top, at.Left) : (Math.Max(row, 0), column + 1);
                    if (ReadCell(reader, shared, formats) is { Length: > 0 } text) _texts[(row, column)] = text;
                    return true;
                case "col" when reader.Value("hidden") is "1" or "true":
                    _hiddenColumns.Add(((reader.Number("min") ?? 1) - 1, (reader.Number("max") ?? 1) - 1));
                    return false;
                case "mergeCell":
                    if (CellRange.Parse(reader.Value("ref")) is { } merge) _merges.Add(merge);
                    return false;
                default:
                    return false;
            }
        });
    }

    /// <summary>The cells with text, empty rows and columns left out.</summary>
    /// <exception cref="RefusedException">The sheet is too large for a table.</exception>
    public IReadOnlyList<Cell> Cells(ReadBudget budget)
    {
        var covered = Covered(budget);
        var shown = _texts.Where(t => !covered.Contains(t.Key) && IsShown(t.Key.Row, t.Key.Column)).ToList();
        HidesText = shown.Count < _texts.Count(t => !covered.Contains(t.Key));
        var rows = Rank(shown.Select(t => t.Key.Row));
        var columns = Rank(shown.Select(t => t.Key.Column));
        budget.CheckTable(rows.Count, columns.Count);
        var merges = new Dictionary<(int, int), CellRange>();
        foreach (var merge in _merges) merges.TryAdd((merge.Top, merge.Left), merge);
        return [.. shown.Select(t => Place(t.Key.Row, t.Key.Column, t.Value, merges.GetValueOrDefault(t.Key, new(t.Key.Row, t.Key.Column, t.Key.Row, t.Key.Column)), rows, columns))];
    }

    private static Cell Place(int row, int column, string text, CellRange merge, List<int> rows, List<int> columns) =>
        new(rows.BinarySearch(row), columns.BinarySearch(column), text, Between(rows, merge.Top, merge.Bottom), Between(columns, merge.Left, merge.Right));

    private static int Between(List<int> kept, int first, int last) => Math.Max(1, UpTo(kept, last + 1) - UpTo(kept, first));

    private static int UpTo(List<int> kept, int value) => kept.BinarySearch(value) is var at && at >= 0 ? at : ~at;

    private static List<int> Rank(IEnumerable<int> used) => [.. used.Distinct().Order()];

    /// <summary>Places under a merged cell other than its own corner.</summary>
    private HashSet<(int, int)> Covered(ReadBudget budget)
    {
        var covered = new HashSet<(int, int)>();
        foreach (var merge in _merges)
        {
            budget.Spend(16);
            foreach (var key in _texts.Keys.Where(k => k != (merge.Top, merge.Left) && k.Row >= merge.Top && k.Row <= merge.Bottom && k.Column >= merge.Left && k.Column <= merge.Right))
            {
                budget.Tick();
                covered.Add(key);
            }
        }
        return covered;
    }

    private bool IsShown(int row, int column) => !_hiddenRows.Contains(row) && !_hiddenColumns.Exists(h => column >= h.First && column <= h.Last);

    private static string ReadCell(XmlReader reader, IReadOnlyList<string> shared, CellFormats formats)
    {
        var (type, style, stored, inline) = (reader.Value("t"), reader.Number("s") ?? 0, "", new StringBuilder());
        reader.Inside(() =>
        {
            switch (reader.LocalName)
            {
                case "v": stored = PartXml.ReadText(reader); return true;
                case "t": inline.Append(PartXml.ReadText(reader)); return true;
                case "f" or "rPh": reader.Skip(); return true;
                default: return false;
            }
        });
        return (type switch
        {
            "s" => PartXml.ParseNumber(stored) is { } at && at >= 0 && at < shared.Count ? formats.ShowText(shared[at], style) : "",
            "inlineStr" => formats.ShowText(inline.ToString(), style),
            "str" => formats.ShowText(stored, style),
            "e" or "d" => stored,
            "b" => stored == "1" ? "TRUE" : "FALSE",
            _ => stored.Length == 0 ? "" : formats.Show(stored, style),
        }).Trim();
    }
}
