using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Claims.Scores;

/// <summary>
/// What the text says of its own score: the points of each part (执行率9.8分，产出47.6分 …), and what was taken off (扣2分，其中 …). Only points in the
/// sentences at the score itself count: further on, deductions are told one by one and never all.
/// </summary>
internal static partial class TextScores
{
    private const decimal Full = 100;

    /// <summary>Characters between the score and the sum of its deductions.</summary>
    private const int Near = 30;

    /// <summary>Parts that together are the whole, by the schemes in use.</summary>
    private static readonly ImmutableArray<ImmutableArray<string>> Schemes =
        [["执行", "产出", "效益", "满意"], ["决策", "过程", "产出", "效"], ["投入", "过程", "产出", "效"], ["履职", "管理"]];

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        if (reading.Identity.SelfScore is not { Place: { Row: null } place } score) yield break;
        if (reading.Passages.FirstOrDefault(p => p.Place.Block == place.Block && p.Place.Start <= place.Start && place.End <= p.Place.End) is not { } passage) yield break;
        var total = new Term(new PrintedNumber(score.Value, 0), Dimension.Points, place, reading.Document.TextAt(place), "自评得分", "分");
        var from = Offset(passage, place);
        var following = reading.Passages.SkipWhile(p => p.Place <= passage.Place).Take(MostParts);
        if (Parts(passage, from, total, following) is { } parts) yield return parts;
        if (Deductions(passage, from, total) is { } deductions) yield return deductions;
    }

    /// <summary>Where the words behind a place begin in the passage's folded text.</summary>
    private static int Offset(ReadPassage passage, Documents.Place place)
    {
        var shadow = passage.Frames.Passage.Shadow;
        var at = 0;
        while (at < shadow.Text.Length && shadow.OffsetOf(at) < place.End - passage.Place.Start) at++;
        return at;
    }

    /// <summary>The parts behind the score, else those that it adds up, else those told one in each of the paragraphs that follow.</summary>
    private static List<PartPoints.Scored> Listed(ReadPassage passage, int from, Term total, IEnumerable<ReadPassage> following)
    {
        var behind = PartPoints.In(passage, from).ToList();
        if (behind.Count >= 2) return behind;
        var before = PartPoints.In(passage).TakeWhile(p => p.Term.Place < total.Place).ToList();
        if (before.Count >= 2) return before;
        return [.. following.Select(p => PartPoints.In(p).Take(1).ToList()).TakeWhile(p => p is [{ Max: not null }]).Select(p => p[0])];
    }

    private const int MostParts = 8;

    private static SumClaim? Parts(ReadPassage passage, int from, Term total, IEnumerable<ReadPassage> following)
    {
        var parts = Listed(passage, from, total, following);
        if (parts.TrueForAll(p => p.Max is null) && parts.Sum(p => p.Term.Number.Value) == Full && total.Number.Value < Full) return null;
        if (parts.Count < 2 || !IsWhole(parts, total.Number.Value)) return null;
        return new SumClaim { Kind = ClaimKind.ScoreSum, Quote = total.Place, Total = total, Parts = [.. parts.Select(p => p.Term)], Coverage = Coverage.Whole };
    }

    /// <summary>True where the full marks add up to 100, or the names are those of a whole scheme.</summary>
    private static bool IsWhole(List<PartPoints.Scored> parts, decimal score) =>
        parts.TrueForAll(p => p.Max is not null) ? parts.Sum(p => p.Max!.Number.Value) == Full
        : score <= Full && Schemes.Any(s => s.Length == parts.Count && s.All(w => parts.Exists(p => p.Name.Contains(w, StringComparison.Ordinal))));

    /// <summary>100 less what was taken off in all: a sum named as such, or one that the deductions listed behind it add up to.</summary>
    private static SumClaim? Deductions(ReadPassage passage, int from, Term total)
    {
        if (total.Number.Value > Full || StatedFull().Match(passage.Text) is { Success: true } stated && Number(stated.Groups["n"]) != Full) return null;
        if (InAll().Match(passage.Text, from) is not { Success: true } all || all.Index - from > Near) return null;
        var points = all.Groups["points"];
        var single = One().Matches(passage.Text, all.Index + all.Length).Select(m => Number(m.Groups["points"])).ToList();
        if (single.Count > 0 ? single.Sum() != Number(points) : !all.Groups["sum"].Success) return null;
        var taken = new Term(new PrintedNumber(Number(points), 0), Dimension.Points, passage.Frames.Passage.At(points.Index, points.Length + 1), points.Value + "分", "扣分", "分");
        var full = new Term(new PrintedNumber(Full, 0), Dimension.Points, total.Place, "100分", "满分", "分");
        return new SumClaim { Kind = ClaimKind.ScoreSum, Quote = total.Place, Total = total, Parts = [full], Minus = [taken], Coverage = Coverage.Whole };
    }

    private static decimal Number(Group digits) => decimal.Parse(digits.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private const string N = @"[0-9]{1,3}(?:\.[0-9]{1,2})?";

    [GeneratedRegex("(?<=[,。;(])(?<sum>共计?|合计|总计|总共|累计)?扣(?<sum>分:?)?(?:除|减|掉)?(?:了)?:?(?<points>" + N + ")分", RegexOptions.CultureInvariant)]
    private static partial Regex InAll();

    [GeneratedRegex("扣(?:除|减|掉)?(?:了)?(?<points>" + N + ")分", RegexOptions.CultureInvariant)]
    private static partial Regex One();

    [GeneratedRegex("满分(?:为|是|:)?(?<n>[0-9]{2,3})分", RegexOptions.CultureInvariant)]
    private static partial Regex StatedFull();
}
