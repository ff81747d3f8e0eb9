using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>Columns kept apart by runs of blanks: at least three lines on end whose fields begin or end in the same columns.</summary>
internal static partial class AlignedShape
{
    private const int LeastRows = 3;
    private const int LeastColumns = 3;
    private const int LongestRow = 1000;
    private const int Slack = 2;

    public static FlatTable? Find(IReadOnlyList<TextLine> lines, int start)
    {
        var head = Fields(lines[start]);
        if (head.Count < LeastColumns) return null;
        var rows = new List<List<Field>> { head };
        while (start + rows.Count < lines.Count && Fields(lines[start + rows.Count]) is var fields && Aligns(rows[^1], fields)) rows.Add(fields);
        return rows.Count >= LeastRows ? FlatTable.Of(rows.Select(r => r.ConvertAll(f => f.Text)), start + rows.Count) : null;
    }

    /// <summary>Text of a field and the terminal columns between which it stands.</summary>
    private readonly record struct Field(string Text, int Left, int Right);

    private static bool Aligns(List<Field> above, List<Field> below) =>
        above.Count == below.Count && above.Zip(below).All(p => Near(p.First.Left, p.Second.Left) || Near(p.First.Right, p.Second.Right));

    private static bool Near(int a, int b) => Math.Abs(a - b) <= Slack;

    private static List<Field> Fields(TextLine line)
    {
        if (line.IsBlank || line.Raw.Length > LongestRow || line.Tabs > 0 || !Gap().IsMatch(line.Text)) return [];
        return [.. FieldPattern().Matches(line.Raw).Select(m => new Field(m.Value, TextLine.WidthOf(line.Raw.AsSpan(0, m.Index)), TextLine.WidthOf(line.Raw.AsSpan(0, m.Index + m.Length))))];
    }

    [GeneratedRegex(@"[ \u3000\u00A0]{2}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\S+(?:[ \u3000\u00A0]\S+)*")]
    private static partial Regex FieldPattern();
}
