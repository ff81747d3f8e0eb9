using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// Points that one line numbers inside itself: 一是…；二是…；四是…, ①…②…②…. Only a line that begins to count once is read: a second 一是 opens a list within the list, and whose numbers follow is then open.
/// </summary>
internal static partial class InlineNumbering
{
    private const int Fewest = 3;
    private const int Quoted = 12;

    private sealed record Point(string Shape, int Value, int Start, int Length);

    public static IEnumerable<NumberedRun> Read(Document document, Range blocks) => new Page(document, blocks).Lines.SelectMany(l => In(l.Passage));

    private static IEnumerable<NumberedRun> In(Passage passage) =>
        from points in Marks().Matches(passage.Text).Select(Of).GroupBy(p => p.Shape, StringComparer.Ordinal).Select(g => g.ToList())
        where points.Count >= Fewest && points[0].Value == 1 && points.Count(p => p.Value == 1) == 1
        select new NumberedRun([.. points.Select((p, i) => Line(passage, p, i, points))]);

    private static NumberedLine Line(Passage passage, Point point, int index, List<Point> points)
    {
        var (text, missing) = (passage.Text, point.Value - 1);
        var isSkip = index > 0 && points[index - 1].Value == point.Value - 2 && points.Take(index).Select((p, i) => p.Value == i + 1).All(inOrder => inOrder);
        return new NumberedLine(point.Value, text.Substring(point.Start, point.Length), passage.At(point.Start, Math.Min(Quoted, text.Length - point.Start)), IsHeading: false)
        {
            Skipped = isSkip && Printed(point.Shape, missing) is { } skipped && !text.Contains(skipped, StringComparison.Ordinal) ? skipped : null,
        };
    }

    private static string Printed(string shape, int value) => shape switch
    {
        "是" => Numerals[value - 1] + "是",
        "()" => FormattableString.Invariant($"({value})"),
        _ => ((char)('①' + value - 1)).ToString(),
    };

    private static Point Of(Match match) =>
        match.Groups["is"] is { Success: true } word ? new("是", Numerals.IndexOf(word.Value[0], StringComparison.Ordinal) + 1, word.Index, word.Length)
        : match.Groups["ring"] is { Success: true } ring ? new("①", ring.Value[0] - '①' + 1, ring.Index, ring.Length)
        : new("()", match.Groups["round"].Value[0] - '0', match.Index, match.Length);

    private const string Numerals = "一二三四五六七八九";

    /// <summary>The marks of points where a point begins: at the head of the line or behind a stop.</summary>
    [GeneratedRegex("(?<=^|[:。;,])(?:(?<is>[一二三四五六七八九]是)|(?<ring>[①-⑨])|\\((?<round>[1-9])\\))", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
