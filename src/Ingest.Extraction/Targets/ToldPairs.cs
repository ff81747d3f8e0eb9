using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Claims;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Mentions;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Targets;

/// <summary>
/// A target and right behind it what was achieved: 计划40人，实际38人; and whether the same words award full marks for it: 满分8分，自评8分. Only what falls short is read.
/// </summary>
internal static partial class ToldPairs
{
    public static IEnumerable<TargetOutcome> Read(ReportReading reading) =>
        from passage in reading.Passages
        from target in passage.Frames.Frames
        where target is { IsComparison: false, IsChange: false } && Targeted().IsMatch(target.Phrase) && reading.IsOfYear(target)
        let actual = passage.Frames.Frames.ElementAtOrDefault(target.Index + 1)
        where actual is { IsComparison: false, IsChange: false, Quantity.Number.IsExact: true } && AreOne(target, actual) && Achieved().IsMatch(actual.Phrase)
        let name = NameOf(target)
        let sense = SenseOf(target, name)
        where sense is not null && (sense == TargetSense.AtLeast ? actual.Value < target.Value : actual.Value > target.Value)
        let sentence = Clause.SentenceAt(passage.Text, actual.Quantity.Start, actual.Quantity.Length)
        where !TextTargets.IsInterim(sentence) && !TargetWords.Excuse(sentence)
        select new TargetOutcome
        {
            Source = TargetSource.Text,
            Name = name,
            Sense = sense.Value,
            Target = target.ToTerm("目标") with { Number = target.Quantity.Number with { Bound = Bound.Exact } },
            Actual = actual.ToTerm("实际"),
            FullMarks = FullMarks(target, actual, passage),
        };

    private static bool AreOne(Frame target, Frame actual) =>
        target.Dimension is not null && target.IsCommensurable(actual) && target.Sentence == actual.Sentence && target.Segment == actual.Segment && target.Depth == actual.Depth;

    /// <summary>Which way the target is met; null where nothing says it. Spending less than planned misses nothing.</summary>
    private static TargetSense? SenseOf(Frame target, string name) => target.Quantity.Number.Bound switch
    {
        Bound.AtMost => TargetSense.AtMost,
        Bound.Exact or Bound.AtLeast when !target.IsMoney && !TargetWords.LessIsBetter(name, target.Quantity.Unit) => TargetSense.AtLeast,
        _ => null,
    };

    private static string NameOf(Frame target) => Targeted().Replace(target.Phrase, "") is { Length: > 1 } own ? own : target.Subject;

    /// <summary>Where the words behind the outcome award all there is to earn; null where they award less, or nothing.</summary>
    private static Place? FullMarks(Frame target, Frame actual, ReadPassage passage)
    {
        var behind = passage.Frames.Frames.Skip(actual.Index + 1).TakeWhile(f => !Targeted().IsMatch(f.Phrase)).ToList();
        var end = passage.Frames.Frames.ElementAtOrDefault(actual.Index + 1 + behind.Count)?.Quantity.Start ?? passage.Text.Length;
        if (Full().Match(passage.Text[actual.Quantity.End..end]) is { Success: true } full) return passage.Frames.Passage.At(actual.Quantity.End + full.Index, full.Length);
        var points = behind.Concat(passage.Frames.Frames.Take(target.Index).TakeLast(1).Where(f => f.Depth > target.Depth && f.Sentence == target.Sentence)).Where(f => f.Quantity.Kind == QuantityKind.Points && f.Quantity.Number.IsExact).ToList();
        return points is [var one, var other] && one.Value == other.Value && points.Find(f => Awarded().IsMatch(f.Phrase)) is { } awarded ? awarded.Place : null;
    }

    [GeneratedRegex("(年度|年初|全年|预期|绩效)*(目标|计划|任务)[^,;。:、]{0,8}$|(不少于|不低于|不高于|不超过|控制在)$")]
    private static partial Regex Targeted();

    [GeneratedRegex("^[,(]?(?!.*(上年|去年|未|没有|剩余|其余|其中|目标|计划)).{0,12}(实际|完成|实现|达到?|结果|建成|举办|仅)")]
    private static partial Regex Achieved();

    [GeneratedRegex("(?<!不|未|没有?)(得|计|打|评|给|获)(了|为)?满分")]
    private static partial Regex Full();

    [GeneratedRegex("(得|得分|自评|自评分|评分|计分?|评)(为|:)?$")]
    private static partial Regex Awarded();
}
