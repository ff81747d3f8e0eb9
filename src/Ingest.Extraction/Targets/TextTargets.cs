using System.Text.RegularExpressions;
using Ingest.Extraction.Claims;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Mentions;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Targets;

/// <summary>
/// Targets that sentences say were missed: 完成年度目标任务的88.47%, 完成率60.83%, 参保率95.8%，低于下达的97%的目标. Only what falls short is read: what is met accuses nobody.
/// </summary>
internal static partial class TextTargets
{
    private const int ShortestName = 3;
    private const int LongestName = 30;
    private const int ShortestEnding = 4;

    /// <summary>Rates of anything: as an ending they name no indicator.</summary>
    private static readonly string[] Common = ["完成率", "合格率", "覆盖率", "及时率", "达标率", "执行率", "到位率", "增长率", "控制率", "变动率", "使用率", "利用率"];

    public static IEnumerable<TargetOutcome> Read(ReportReading reading)
    {
        var rows = reading.ScoreTables.SelectMany(t => t.Leaves).ToList();
        return from passage in reading.Passages
               from frame in passage.Frames.Frames
               where frame.Quantity.Number.IsExact && (frame.Year is null || frame.Year == reading.FiscalYear)
               let outcome = OfRate(frame, passage, rows) ?? OfComparison(frame, passage, rows)
               where outcome is not null
               let sentence = Clause.SentenceAt(passage.Text, frame.Quantity.Start, frame.Quantity.Length)
               where !IsInterim(sentence) && !TargetWords.Excuse(sentence)
               select outcome;
    }

    /// <summary>True of a sentence on part of the year, or on another one.</summary>
    public static bool IsInterim(string sentence) => Interim().IsMatch(sentence);

    /// <summary>A rate of completion below 100 %; the figures before it are quoted where they are the target and the outcome.</summary>
    private static TargetOutcome? OfRate(Frame rate, ReadPassage passage, IReadOnlyList<ScoreRow> rows)
    {
        if (rate.Quantity.Kind != QuantityKind.Percent || rate.Value >= 100 || rate.IsComparison || rate.IsChange) return null;
        var (ofTarget, named) = (OfTarget().IsMatch(rate.Phrase), Completion().Match(rate.Phrase));
        if (!ofTarget && !named.Success || rate.IsMoney) return null;
        var before = passage.Frames.Frames.Take(rate.Index).TakeLast(2).Where(f => f.Sentence == rate.Sentence && f.Segment == rate.Segment).ToList();
        if (before.Exists(f => f.IsMoney)) return null;
        var name = named.Groups["name"].Value is { Length: >= ShortestName } own ? own : before.Count > 0 ? NameOf(before[0]) : NameOf(rate);
        return before is [var target, var actual] && Targeted().IsMatch(target.Phrase) && target.IsCommensurable(actual) && actual.Value < target.Value
            ? Missed(name, target.ToTerm("目标"), actual.ToTerm("实际"), rows)
            : Missed(name, rate.ToTerm("目标") with { Number = new PrintedNumber(100, 0), Raw = "100%" }, rate.ToTerm("完成"), rows);
    }

    /// <summary>A figure that is said to lie below the next one, which is the target.</summary>
    private static TargetOutcome? OfComparison(Frame actual, ReadPassage passage, IReadOnlyList<ScoreRow> rows)
    {
        if (actual.Index + 1 >= passage.Frames.Frames.Count) return null;
        var target = passage.Frames.Frames[actual.Index + 1];
        if (target.Sentence != actual.Sentence || !target.IsCommensurable(actual) || actual.IsMoney || !Below().IsMatch(actual.Trail) || TargetWords.LessIsBetter(NameOf(actual), target.Quantity.Unit)) return null;
        return (Targeted().IsMatch(actual.Trail) || AimedAt().IsMatch(target.Trail)) && actual.Value < target.Value
            ? Missed(NameOf(actual), target.ToTerm("目标") with { Number = target.Quantity.Number with { Bound = Bound.Exact } }, actual.ToTerm("实际"), rows)
            : null;
    }

    private static TargetOutcome Missed(string name, Term target, Term actual, IReadOnlyList<ScoreRow> rows) => new()
    {
        Source = TargetSource.Text,
        Name = name,
        Sense = TargetSense.AtLeast,
        Target = target,
        Actual = actual,
        Row = RowOf(name, rows),
    };

    private static string NameOf(Frame frame) => Trailing().Replace(frame.Phrase.Length >= ShortestName ? frame.Phrase : frame.Subject, "");

    /// <summary>The only indicator that names what the sentence speaks of, by the longest common ending or by the whole name; null where several do or none.</summary>
    private static ScoreRow? RowOf(string name, IReadOnlyList<ScoreRow> rows)
    {
        for (var length = Math.Min(LongestName, name.Length); length >= ShortestName; length--)
        {
            if (length < name.Length && length < ShortestEnding && (name[^1] != '率' || Common.Contains(name[^length..]))) continue;
            var named = rows.Where(r => Names(r, name[^length..])).ToList();
            if (named.Count > 0) return named is [var only] ? only : null;
        }

        return null;
    }

    private static bool Names(ScoreRow row, string words) =>
        row.Name.Contains(words, StringComparison.Ordinal) || row.Criterion?.Text.Contains(words, StringComparison.Ordinal) == true;

    [GeneratedRegex("完成(?:了)?(?:年度|全年|年初|省定|市定|县定|下达)?(?:的)?(?:目标|任务|计划|目标任务|任务目标)(?:任务)?(?:数|量|总数|总量)?的$|^[,(]?(?:为|是|达|达到|相当于|占|仅为)(?:年度|全年|年初|下达)?(?:目标|任务|计划|计划任务)(?:数|量)?的$", RegexOptions.CultureInvariant)]
    private static partial Regex OfTarget();

    [GeneratedRegex("^(?<name>.*?)(?:任务|目标|目标任务)?完成率(?:为|达|达到|仅|仅为)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Completion();

    [GeneratedRegex("上半年|季度|截至(?:今年)?(?:[1-9]|10|11)月|(?<!1)[1-9]月(?:底|末)|上年|去年", RegexOptions.CultureInvariant)]
    private static partial Regex Interim();

    [GeneratedRegex("目标|任务|计划|指标", RegexOptions.CultureInvariant)]
    private static partial Regex Targeted();

    [GeneratedRegex("^[,(]?(?:仍|还|仅)?(?:低于|未达到|没有达到|未达|没达到|达不到)[^,。;]{0,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex Below();

    [GeneratedRegex("^(?:的)?(?:年度|绩效)?(?:目标|任务|指标|要求|计划)", RegexOptions.CultureInvariant)]
    private static partial Regex AimedAt();

    [GeneratedRegex("(?:实际|已|当前|全年|共)?(?:完成|达到|达|为|有|是|仅|做|修|建|修建|建成)了?$", RegexOptions.CultureInvariant)]
    private static partial Regex Trailing();
}
