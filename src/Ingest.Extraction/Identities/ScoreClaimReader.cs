using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Identities;

/// <summary>The score that the text claims for the whole report: 自评得分93.6分, 综合评分88分, 自评满分, of a report on several projects also their average. Scores of single indicators, deductions and full marks are none.</summary>
internal static partial class ScoreClaimReader
{
    private const double Enough = 2.5;
    private const decimal Highest = 150;

    private static readonly ImmutableArray<string> Whole = IdentityWords.Of("score_whole");
    private static readonly ImmutableArray<string> Any = IdentityWords.Of("score_any");
    private static readonly ImmutableArray<string> Never = IdentityWords.Of("score_never");
    private static readonly ImmutableArray<string> NeverBehind = IdentityWords.Of("score_never_behind");
    private static readonly ImmutableArray<string> Overall = IdentityWords.Of("score_overall");
    private static readonly ImmutableArray<string> Part = IdentityWords.Of("score_part");

    private static readonly ImmutableArray<string> AverageNever = IdentityWords.Of("average_never");

    private static readonly ImmutableArray<string> Fields = IdentityWords.Of("score_field");

    /// <summary>The text's claim, else that of a form's field, else, where the report is nothing but a form, the total of its table.</summary>
    public static Found<decimal>? Read(Frame frame, IReadOnlyList<ScoreTable> tables, ReportKind kind, int? year) =>
        frame.Body.SelectMany(line => InLine(frame, line, kind, year)).Where(c => c.Weight >= Enough)
            .OrderByDescending(c => c.Weight).ThenBy(c => c.Found.Place).Select(c => c.Found).FirstOrDefault()
        ?? FieldReader.Read(frame, Fields).Select(OfField).FirstOrDefault(f => f is not null)
        ?? (frame.Sections.Count == 0 || tables.Count(t => t.Total is not null) == 1 ? tables.Select(OfTotal).FirstOrDefault(f => f is not null) : null);

    private static Found<decimal>? OfField(FieldValue value) =>
        decimal.TryParse(value.Text.TrimEnd('分'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score) && score <= Highest
            ? new(score, value.InTable ? IdentitySource.Table : IdentitySource.Cover, 0.8, value.Passage.At(value.Start, value.Length))
            : null;

    private static Found<decimal>? OfTotal(ScoreTable table) =>
        table.Total?.Awarded is { } points ? new(points.Value, IdentitySource.Table, 0.7, points.Place) : null;

    private static IEnumerable<(Found<decimal> Found, double Weight)> InLine(Frame frame, Line line, ReportKind kind, int? year)
    {
        foreach (Match match in Points().Matches(line.Text))
            if (Weigh(frame, line, match, kind, year) is > 0 and var weight && decimal.Parse(match.Groups["n"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) is <= Highest and var value)
                yield return (new(value, IdentitySource.Body, Math.Min(0.98, weight / 4), line.Passage.At(match.Index, match.Length)), weight + (value >= 50 ? 0.5 : -1));
        foreach (Match match in Averages().Matches(line.Text))
            if (kind != ReportKind.FinalAccounts && IsOfScores(line.Text, match.Index))
                yield return (new(decimal.Parse(match.Groups["n"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), IdentitySource.Body, 0.6, line.Passage.At(match.Groups["n"].Index, match.Groups["n"].Length + 1)), Enough);
        foreach (Match match in FullMarks().Matches(line.Text))
            yield return (new(FullMarkOf(line.Text), IdentitySource.Body, 0.8, line.Passage.At(match.Index, match.Length)), 3.2);
    }

    /// <summary>True where an average is one of self-awarded scores.</summary>
    private static bool IsOfScores(string text, int at) =>
        Nearby.Before(text, at).Contains("自评", StringComparison.Ordinal) && !AverageNever.Any(n => Nearby.SentenceBefore(text, at).Contains(n, StringComparison.Ordinal));

    /// <summary>
    /// Final accounts report scores of single projects among much else: there only what names the whole is the report's own. A score of an earlier year is the report's only where no other is told.
    /// </summary>
    private static double Weigh(Frame frame, Line line, Match match, ReportKind kind, int? year)
    {
        var sentence = Nearby.SentenceBefore(line.Text, match.Index);
        var before = sentence.TrimEnd('"', ':', '=', '(', '约', '计', '达', '到', '共', '获').TrimEnd('为', '是', ':', '达', '"').TrimEnd('应');
        if (!match.ValueSpan.EndsWith("分") && !EndsWithAny(before, Whole) && !Bare().IsMatch(before)) return 0;
        var behind = Nearby.Behind(line.Text, match.Index + match.Length);
        if (!EndsWithAny(before, Whole) && (EndsWithAny(sentence, Never) || EndsWithAny(before, Never)) || NeverBehind.Any(n => behind.StartsWith(n, StringComparison.Ordinal)) || ScoreFollows().IsMatch(behind) || LastYears().IsMatch(behind)) return 0;
        var weight = EndsWithAny(before, Whole) ? 3.0 : EndsWithAny(before, Any) || EndsWithAny(sentence, Any) || AddedUp().IsMatch(sentence) ? 2.0 : 0;
        if (weight == 0) return 0;
        var clause = before[(before.LastIndexOfAny([',', '、', '(']) + 1)..];
        if (clause.StartsWith('与')) return 0;
        if (Part.Any(p => clause.Contains(p, StringComparison.Ordinal))) weight -= 1.5;
        if (Overall.Any(p => clause.Contains(p, StringComparison.Ordinal))) weight += 0.8;
        if (kind == ReportKind.FinalAccounts && !Overall.Any(p => sentence.Contains(p, StringComparison.Ordinal))) weight -= 1;
        if (YearFinder.Find(sentence).ToList() is { Count: > 0 } years && years.TrueForAll(y => y.Year < year)) weight -= 1;
        if (frame.LabelAt(line) == SectionLabel.Conclusion) weight += 0.6;
        if (GradeReader.HoldsName(behind[..Math.Min(behind.Length, 20)])) weight += 1;
        return weight;
    }

    private static decimal FullMarkOf(string text) =>
        StatedFullMarks().Match(text) is { Success: true } match ? decimal.Parse(match.Groups["n"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : 100;

    private static bool EndsWithAny(string text, ImmutableArray<string> words) => words.Any(w => text.EndsWith(w, StringComparison.Ordinal));

    /// <summary>Points with 分 behind them, or bare at the end of a clause: 自评得分：96.5（优）.</summary>
    [GeneratedRegex(@"(?<![0-9.])(?<n>[0-9]{1,3}(?:\.[0-9]{1,3})?)(?:分|(?=[,。;()、]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Points();

    /// <summary>总分100分，自评97.9分: what stands before the score is what could be had.</summary>
    [GeneratedRegex(@"^[,;(:、](?:本?(?:次|年度|单位|局|中心|项目))?(?:自评|实得|实际得|评价得|评得|得)(?:得分|分|为|是|:)*[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex ScoreFollows();

    /// <summary>2020年度自评得分93.6分，本年提高0.5分: that is the score of the year before.</summary>
    [GeneratedRegex("^,(本年|今年|本次|20[0-9]{2}年)度?[^,。;]{0,6}?(提高|上升|增加|下降|降低|减少|低|高|多|少)", RegexOptions.CultureInvariant)]
    private static partial Regex LastYears();

    /// <summary>自评优秀，得分96.</summary>
    [GeneratedRegex("自评[^。;]{0,12},(综合)?得分$")]
    private static partial Regex Bare();

    /// <summary>四部分自评得分分别为14分、33分、29分、18分，共94分.</summary>
    [GeneratedRegex("(自评|得分|评分|打分)[^。;]*分,(共|合计|总计|总共|共计)(得|为)?$")]
    private static partial Regex AddedUp();

    [GeneratedRegex("平均(?:得分|得|分)?(?:为|是|:)?(?<n>[0-9]{2,3}(?:\\.[0-9]{1,3})?)分", RegexOptions.CultureInvariant)]
    private static partial Regex Averages();

    [GeneratedRegex("自评(?:得分|结果)?(?:为|是|:)?\"?满分(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex FullMarks();

    [GeneratedRegex(@"满分(?:为|是|:)?(?<n>[0-9]{2,3}(?:\.[0-9])?)分", RegexOptions.CultureInvariant)]
    private static partial Regex StatedFullMarks();
}
