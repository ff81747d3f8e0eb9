using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Claims.Scores;

/// <summary>
/// The points that a text gives part by part: 产出47.6分, 投入20分得19分, 过程（20分）18.2分, 管理19分（满分20分）, 效益类满分30分、得28分. A part is a name with one or two figures of points; of two, words
/// (满分, 得) or the bracket tell which are the full marks, else the first is.
/// </summary>
internal static partial class PartPoints
{
    /// <param name="Name">What the points are given to.</param>
    /// <param name="Max">Its full marks where they are told.</param>
    /// <param name="Term">The points.</param>
    /// <param name="IsWon">True where the text says that they were won: 得.</param>
    internal readonly record struct Scored(string Name, Term? Max, Term Term, bool IsWon);

    /// <summary>A figure of points with what the words before it say of it.</summary>
    private sealed record Figure(Group Digits, string Name, bool IsFull, bool IsWon)
    {
        public decimal Value => decimal.Parse(Digits.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    /// <summary>The parts to which a passage gives points, from a character on.</summary>
    public static IEnumerable<Scored> In(ReadPassage passage, int from = 0)
    {
        Figure? first = null;
        foreach (var figure in Figures(passage.Text, from))
        {
            var isSecond = first is not null && figure is { Name: "" };
            if (first is not null && Of(passage, first, isSecond ? figure : null) is { } part) yield return part;
            first = isSecond || figure is not { Name.Length: > 0 } ? null : figure;
        }

        if (first is not null && Of(passage, first, null) is { } last) yield return last;
    }

    /// <summary>Every figure of points in order; null where what stands before one names neither a part nor what the figure is.</summary>
    private static IEnumerable<Figure?> Figures(string text, int from)
    {
        var (end, taken) = (from, Taken().Match(text, from) is { Success: true } deduction ? deduction.Index : text.Length);
        foreach (var match in Points().Matches(text, from).TakeWhile(m => m.Index < taken))
        {
            var gap = text[end..match.Index];
            end = match.Index + match.Length;
            yield return Second().Match(gap) is { Success: true } second ? Figure(match, second, "")
                : Opening().Match(gap) is { Success: true } opening && !Deducted().IsMatch(opening.Groups["name"].Value) ? Figure(match, opening, opening.Groups["name"].Value) : null;
        }

        static Figure Figure(Match points, Match words, string name) => new(points.Groups["points"], name, words.Groups["full"].Success, words.Groups["won"].Success);
    }

    private static Scored? Of(ReadPassage passage, Figure first, Figure? second)
    {
        if (second is null) return first.IsFull ? null : Scored(first, null);
        if (first.IsFull == second.IsFull && first.IsFull || first.IsWon && second.IsWon) return null;
        return second.IsFull || first.IsWon ? Scored(first, second) : Scored(second, first);

        Scored Scored(Figure won, Figure? full) => new(first.Name, full is null ? null : Points(full), Points(won), won.IsWon);

        Term Points(Figure figure)
        {
            var (at, length) = (figure.Digits.Index, figure.Digits.Length + 1);
            return new(new PrintedNumber(figure.Value, 0), Dimension.Points, passage.Frames.Passage.At(at, length), passage.Frames.Passage.RawAt(at, length), first.Name, "分");
        }
    }

    [GeneratedRegex(@"(?<![\d.])(?<points>\d{1,3}(?:\.\d{1,2})?)分(?=[,。;、()]|满分|权重|分值|占|(?:自评|实际|实)?得|$)")]
    private static partial Regex Points();

    private const string Full = "(?<full>满分值?|权重分?|(?:标准|指标)?分值|标准分|总分|应得|占)";
    private const string Won = "(?<won>(?:自评|实际|实|自评实际)?得分?|自评|实得分|按[^,;。:]{2,8}[计得算]得?)";
    private const string Is = "(?:为|是|计|:)?$";

    /// <summary>A name behind a mark, with or without what the figure is: ,产出类指标满分.</summary>
    [GeneratedRegex("(?:^|[,。;:、()])(?:其中|分别)?:?[和及与]?\"?(?<name>[\\u4e00-\\u9fff]{2,10}?)(?:指标|情况|方面|部分)?\"?[,(:]{0,2}(?:" + Full + "|" + Won + ")?" + Is)]
    private static partial Regex Opening();

    /// <summary>What stands between the two figures of one part: (满分, ),得, ,得.</summary>
    [GeneratedRegex("^(?:[(]" + Won + "|(?<full>[(])" + Full + "?|[)][,、:]?(?:" + Full + "|" + Won + ")?|[,、:]?(?:" + Full + "|" + Won + "))" + Is)]
    private static partial Regex Second();

    /// <summary>扣分共2.8分:执行率0.2分; 扣分1.69分,分别是:执行率0.29分: what follows was taken off.</summary>
    [GeneratedRegex(@"(?:扣|失|丢)分?(?:共|合计|为|除|减|掉|了)*(?:[\d.]+分)?(?:[^,。;()\d]{0,8}:|[,(]?(?:分别|其中|包括|主要|具体|即))")]
    private static partial Regex Taken();

    [GeneratedRegex("[扣减加]$")]
    private static partial Regex Deducted();
}
