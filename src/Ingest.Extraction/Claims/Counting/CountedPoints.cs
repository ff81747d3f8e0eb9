using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Counting;

/// <summary>Numbered points listed for an announced number: 三个方面：一是…；二是…；三是…, or the paragraphs behind a lead that ends with a colon.</summary>
internal static partial class CountedPoints
{
    private const int LongestQuote = 20;
    private const int ShortestBudget = 3;
    private const int MostAstray = 2;

    /// <summary>Points numbered 1, 2, 3 … in one manner from directly behind the announcement on.</summary>
    public static CountClaim? InText(Frame frame, ReadPassage passage)
    {
        var text = passage.Text;
        if (Opening().Match(text[frame.Quantity.End..]) is not { Success: true } opening) return null;
        var first = Point().Match(text, frame.Quantity.End + opening.Length);
        if (!first.Success || first.Index != frame.Quantity.End + opening.Length || Shape(first) is not { } shape || Number(first) != 1) return null;
        var points = From(text, first.Index, shape);
        if (points.Count < 2 || first.Groups["turn"].Success && points.Count < frame.Value) return null;
        return opening is { Value: [.., ',' or '。'] } && !opening.Groups["says"].Success && !Counts.AreNear(frame, points.Count) ? null : Counts.Claim(frame, points.Select(p => passage.Frames.Passage.At(p.Index, p.Length)));
    }

    /// <summary>The points of one manner that follow one another in a text.</summary>
    private static List<Match> From(string text, int start, string shape)
    {
        var points = new List<Match>();
        foreach (Match point in Point().Matches(text, start))
            if (Shape(point) == shape && Number(point) == points.Count + 1) points.Add(point);
            else if (Shape(point) == shape) break;
        return points;
    }

    /// <summary>包含5个子项目： and, in the paragraph behind it, (1)…;(2)…;(3)….</summary>
    public static CountClaim? InNext(Frame frame, IReadOnlyList<ReadPassage> passages, int index)
    {
        var lead = passages[index];
        if (index + 1 >= passages.Count || !lead.Text.EndsWith(':') || frame.Sentence != lead.Frames.Frames[^1].Sentence || !Last().IsMatch(lead.Text[frame.Quantity.End..])) return null;
        var next = passages[index + 1];
        if (Point().Match(next.Text) is not { Success: true, Index: 0 } first || Shape(first) is not { } shape || Number(first) != 1 || From(next.Text, 0, shape) is not { Count: >= 2 } points) return null;
        return Counts.AreNear(frame, points.Count) ? Counts.Claim(frame, points.Select(p => next.Frames.Passage.At(p.Index, p.Length))) : null;
    }

    /// <summary>
    /// A lead that ends with a colon, or with what it counts, announces the paragraphs behind it that bear one kind of mark; so does one that speaks of so many projects, where every paragraph
    /// behind it holds a sum and their number is nearly the one announced.
    /// </summary>
    public static CountClaim? InParagraphs(Frame frame, IReadOnlyList<ReadPassage> passages, int index)
    {
        var lead = passages[index];
        var opens = frame.Sentence == lead.Frames.Frames[^1].Sentence && Last().IsMatch(lead.Text[frame.Quantity.End..]);
        var items = Run(passages, index + 1);
        if (opens && !lead.Text.EndsWith(':') && !Counts.AreNear(frame, items.Count)) return null;
        return items.Count >= 2 && (opens || IsBudget(frame, items)) ? Counts.Claim(frame, items.Select(i => i.Frames.Passage.At(0, Math.Min(i.Text.Length, LongestQuote)))) : null;
    }

    private static bool IsBudget(Frame frame, List<ReadPassage> items) =>
        Budgeted().IsMatch(frame.Trail) && items.Count >= ShortestBudget && Math.Abs(items.Count - frame.Value) <= MostAstray && items.TrueForAll(i => i.Frames.Frames.Any(f => f.IsMoney));

    /// <summary>The paragraphs numbered 1, 2, 3 … in the manner of the first; what stands between them belongs to them, a heading of another manner ends them.</summary>
    private static List<ReadPassage> Run(IReadOnlyList<ReadPassage> passages, int first)
    {
        var items = new List<ReadPassage>();
        var shape = first < passages.Count ? ListMarks.Shape(MarkOf(passages[first])) : null;
        for (var i = first; shape is not null && i < passages.Count; i++)
        {
            var mark = MarkOf(passages[i]);
            var own = ListMarks.Shape(mark) == shape;
            if (own ? NumberOf(mark!) != items.Count + 1 : passages[i].IsHeading) break;
            if (own) items.Add(passages[i]);
        }

        return items;
    }

    /// <summary>The mark of an item, though its first words be a heading.</summary>
    private static string? MarkOf(ReadPassage passage) => passage.ListMark ?? ListMarks.Of(passage.Text);

    private static int NumberOf(string mark) => Point().Match(mark) is { Success: true } point ? Number(point) : 0;

    private static string? Shape(Match point) => point.Groups["is"].Success ? "是" : point.Groups["turn"].Success ? "第" : point.Groups["nth"].Success ? "第," : point.Groups["goal"].Success ? "目标" : point.Groups["round"].Success ? "()" : point.Groups["ring"].Success ? "①" : point.Groups["plain"].Success ? "." : null;

    private static int Number(Match point) =>
        point.Groups["ring"].Success ? point.Value[0] - '①' + 1
        : point.Groups["n"].Value is [>= '0' and <= '9', ..] digits ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)
        : "一二三四五六七八九十".IndexOf(point.Groups["n"].Value, StringComparison.Ordinal) + 1;

    /// <summary>What may stand between a count and the first point. Behind a full stop the points are those of what is counted to be told: problems, measures.</summary>
    [GeneratedRegex(@"^(?:[^,。;:()0-9]{0,16}(?<says>如下|,具体如下|,(即|分别是|分别为|具体是|具体为|主要是|具体包括))?[:,]|(?:方面|主要|突出|具体|的)*(?:问题|不足|原因|措施|建议|经验|做法|体会|困难|困境|短板|弱项|欠缺|薄弱环节|瓶颈|矛盾|差距|教训|启示|难点|难题|缺点|举措|对策|打算)。)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:[^。;:()0-9]{0,24}:|[^,。;:()0-9]{0,12})$")]
    private static partial Regex Last();

    [GeneratedRegex(@"^(重点|主要)?(项目|专项|工程)")]
    private static partial Regex Budgeted();

    [GeneratedRegex(@"(?<![第之])(?<is>(?<n>[一二三四五六七八九十])是)|(?<round>\((?<n>[0-9]{1,2}|[一二三四五六七八九十])\))|(?<ring>[①-⑳])|(?<turn>第(?<n>[一二三四五六七八九十])(?:批|期|步|个?阶段|个?环节|标段|方面|个方面))|(?<nth>第(?<n>[一二三四五六七八九十]),)|(?<goal>目标(?<n>[0-9]{1,2}|[一二三四五六七八九十])[:、])|(?<![0-9.])(?<plain>(?<n>[0-9]{1,2}|[一二三四五六七八九十])[.、])(?![0-9])")]
    private static partial Regex Point();
}
