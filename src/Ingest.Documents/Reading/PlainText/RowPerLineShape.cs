using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>
/// One row a line with tabs between the cells. A cell of several paragraphs breaks its row: the pieces are put together where they
/// add up to a whole row. Empty lines (a page end) may cut the table. Rows that begin with an empty cell may be written a cell a line.
/// </summary>
internal static partial class RowPerLineShape
{
    private const int MostPlainLines = 6;

    public static FlatTable? Find(IReadOnlyList<TextLine> lines, int start)
    {
        if (!Begins(lines[start])) return null;
        var (rows, next) = Collect(lines, start, FirstChunk(lines, start).Max(l => l.Tabs) + 1);
        return rows.Count(r => r.Count(c => c.Length > 0) >= 2) >= 2 ? FlatTable.Of(rows, next) : null;
    }

    /// <summary>Two cells with text; but a list mark with a tab behind it opens a paragraph, not a row.</summary>
    private static bool Begins(TextLine line) =>
        line.IsRow && line.Text.IndexOf('\t', StringComparison.Ordinal) is var tab and > 0 && !(line.Tabs == 1 && ListMark.LengthAt(line.Text) >= tab);

    /// <summary>Lines up to the first empty one.</summary>
    private static IEnumerable<TextLine> FirstChunk(IReadOnlyList<TextLine> lines, int start)
    {
        for (var i = start; i < lines.Count && !lines[i].IsEmpty; i++)
            if (lines[i].Tabs > 0) yield return lines[i];
            else if (!RowFollows(lines, i) || i > start && IsCaption(lines[i].Text)) yield break;
    }

    private static (List<List<string>> Rows, int Next) Collect(IReadOnlyList<TextLine> lines, int start, int columns)
    {
        var rows = new List<List<string>> { Cells(lines[start]) };
        var end = start + 1;
        for (var i = end; i < lines.Count; i++)
        {
            if (lines[i].IsEmpty) continue;
            var (row, apart) = (rows[^1], i > end);
            if (lines[i].Tabs == 0 ? apart || !GoesOn(lines, i, row, columns) : apart && !Resumes(lines, i, columns)) break;
            if (CellRow(lines, i, columns) is { } written)
            {
                rows.Add([.. Enumerable.Repeat("", columns - written.Count), .. written]);
                end = i + written.Count;
                i = end - 1;
                continue;
            }
            if (Cells(lines[i]) is var piece && Completes(row, piece, columns)) Append(row, piece);
            else rows.Add(piece);
            end = i + 1;
        }
        rows.RemoveAll(r => r.TrueForAll(c => c.Length == 0));
        return (rows, end);
    }

    /// <summary>A row whose merged first cell is empty may be written a cell a line, the empty cell left out; null where the lines make no whole row.</summary>
    private static List<string>? CellRow(IReadOnlyList<TextLine> lines, int at, int columns)
    {
        var cells = new List<string>();
        for (var i = at; i < lines.Count && lines[i].IsCell && cells.Count <= columns; i++) cells.Add(lines[i].Text);
        return cells.Count >= 2 && (cells.Count == columns || cells.Count + 1 == columns) ? cells : null;
    }

    private static List<string> Cells(TextLine line) => [.. line.Raw.Split('\t').Select(c => c.Trim())];

    /// <summary>A line without tabs, rows behind it, belongs to the cell above, unless it heads another table, or opens something new where no row is open that the next cells make whole.</summary>
    private static bool GoesOn(IReadOnlyList<TextLine> lines, int at, List<string> row, int columns) =>
        NextRow(lines, at) is { } next && !IsCaption(lines[at].Text)
        && (ListMark.Opens(lines[at].Text) ? row.Count < columns && Completes(row, Cells(next), columns) : row.Count < columns || lines[at].Text[0] != '表');

    /// <summary>表1-1 到位资金来源（万元）; 单位：万元.</summary>
    private static bool IsCaption(string text) => Caption().IsMatch(text);

    [GeneratedRegex("^附?表[ \u3000]*[0-9０-９一二三四五六七八九十]|单位[:：]")]
    private static partial Regex Caption();

    private static bool RowFollows(IReadOnlyList<TextLine> lines, int at) => NextRow(lines, at) is not null;

    private static TextLine? NextRow(IReadOnlyList<TextLine> lines, int at)
    {
        for (var i = at + 1; i < lines.Count && i <= at + MostPlainLines && !lines[i].IsEmpty; i++)
            if (lines[i].Tabs > 0) return lines[i];
        return null;
    }

    /// <summary>Behind an empty line the table goes on with rows that fit its grid; several narrower rows are another table.</summary>
    private static bool Resumes(IReadOnlyList<TextLine> lines, int at, int columns)
    {
        if (!lines[at].IsRow && !lines[at].IsCell) return false;
        var chunk = FirstChunk(lines, at).ToList();
        var widest = chunk.Max(l => l.Tabs) + 1;
        return widest == columns || (widest < columns && (chunk.Count == 1 || lines[at].BeginsWithTab));
    }

    /// <summary>True where a piece goes on with the last cell of a row and makes it whole; nothing goes on with a figure.</summary>
    private static bool Completes(List<string> row, List<string> piece, int columns) =>
        piece[0].Length > 0 && (piece.Count == 1 || row.Count < columns && row.Count + piece.Count - 1 == columns && !UnpartedRows.IsFigure(row[^1]));

    private static void Append(List<string> row, List<string> piece)
    {
        row[^1] = row[^1].Length == 0 ? piece[0] : $"{row[^1]}\n{piece[0]}";
        row.AddRange(piece[1..]);
    }
}
