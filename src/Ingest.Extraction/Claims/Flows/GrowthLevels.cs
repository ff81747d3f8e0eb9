using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>Which figures a change in percent lies between: the level reached, and the earlier one it is compared with.</summary>
internal static partial class GrowthLevels
{
    /// <summary>Percentage points by which a rate reckoned from figures far apart may miss the one told.</summary>
    public const decimal Farthest = 10;

    /// <summary>由1.20提高到1.56: the level behind the earlier one where the words lead there; else the nearest level before it of the same kind and role.</summary>
    public static Frame? Current(List<Frame> levels, Frame? previous, Frame? change, ReadPassage passage)
    {
        var fitting = levels.Where(f => !ReferenceEquals(f, previous) && !IsEarlier(f, passage) && (previous is null || Alike(f, previous)) && (change is null || Alike(f, change))).ToList();
        fitting = [.. fitting.Where(f => f.PartOf is null || ReferenceEquals(f.PartOf, previous?.PartOf)).DefaultIfEmpty(fitting.FirstOrDefault()).OfType<Frame>()];
        if (previous is null) return fitting.FirstOrDefault();
        return fitting.LastOrDefault(f => f.Index > previous.Index && (To().IsMatch(f.Phrase) || GrowthWords.From().IsMatch(previous.Phrase)))
            ?? fitting.FirstOrDefault(f => f.Index < previous.Index && (!f.IsMoney || f.Role == previous.Role))
            ?? fitting.FirstOrDefault(f => f.Index > previous.Index);
    }

    /// <summary>
    /// Last year's level where no words before the percentage give it: behind it in its sentence, before it in its passage, or stated once in the report for the same subject and role. Far from the
    /// percentage it is taken only where it gives the percentage, or nearly so.
    /// </summary>
    public static Frame? Base(Frame percent, Frame current, bool fall, ReadPassage passage, ReportReading reading)
    {
        bool IsBase(Frame f) => !ReferenceEquals(f, current) && Alike(f, current) && Levels.IsLevel(f) && f.Quantity.Number.IsExact && f.Value != 0 && (!f.IsMoney || f.Role == current.Role);
        if (Behind(percent, passage) is { } behind && IsBase(behind) && IsEarlier(behind, passage)) return behind;
        var before = passage.Frames.Frames.Take(current.Index).LastOrDefault(f => IsBase(f) && IsEarlier(f, passage) && f.Subject == current.Subject)
            ?? Levels.Only(passage.Frames.Frames.Take(current.Index).Where(f => IsBase(f) && IsEarlier(f, passage) && current.Sentence - f.Sentence == 1 && (current.SubjectIsDefault || SubjectWords.IsGeneric(current.Subject) || Changes.IsNewLevel(current))))
            ?? Levels.Only(reading.Frames.Where(f => IsBase(f) && f.IsMoney && f.Subject == current.Subject && f.PartOf is null && reading.FiscalYear is { } year && f.Year == year - 1 && (current.Year ?? year) == year));
        return before is not null && Math.Abs((fall ? -1 : 1) * 100 * (current.Value - before.Value) / before.Value - percent.Value) <= Farthest ? before : null;
    }

    /// <summary>下降21.37%(上年524起): the figure directly behind the percentage. 比年初预算增长109.90%，与上年4640.20万元相比…: what already names its base has another.</summary>
    public static Frame? Behind(Frame percent, ReadPassage passage) =>
        Planned().IsMatch(percent.Phrase) ? null : passage.Frames.Frames.Skip(percent.Index + 1).FirstOrDefault() is { } next && next.Sentence == percent.Sentence && next.Segment == percent.Segment ? next : null;

    /// <summary>2023年部门支出1598.26万元，…。总支出较2022年的1652.40万元增长3.28%: this year's level stands in a sentence before. Taken only where it gives the percentage up to its sign, or nearly so.</summary>
    public static Frame? Earlier(Frame percent, Frame previous, ReadPassage passage) =>
        passage.Frames.Frames.Take(previous.Index).LastOrDefault(f => Levels.IsLevel(f) && f.PartOf is null && f.Depth == 0 && f.IsMoney && previous.IsMoney && (f.Role == previous.Role || !previous.RoleIsExplicit) && !IsEarlier(f, passage) && f.Quantity.Number.IsExact
            && previous.Value != 0 && Math.Abs(100 * Moves(f, previous) / previous.Value - percent.Value) <= NearPoints) is { } level ? level : null;

    /// <summary>
    /// Where the nearest figures do not give the percentage, others of the passage may: the pair that does is the one meant. Null where the nearest pair is right or none fits.
    /// </summary>
    public static (Frame Current, Frame Previous)? Elsewhere(Frame percent, List<Frame> levels, Frame? previous, Frame? change, Frame? current, ReadPassage passage)
    {
        if (change is not null || (current is not null && previous is not null && Fits(percent, current, previous))) return null;
        var all = passage.Frames.Frames.Where(f => f.Index < percent.Index && f.Dimension is Dimension.Money or Dimension.Count && !f.IsChange && f.Quantity.Number.IsExact).ToList();
        foreach (var before in levels.Concat(all.AsEnumerable().Reverse()).Where(f => IsEarlier(f, passage)).Distinct())
            if (all.FirstOrDefault(f => !ReferenceEquals(f, before) && Alike(f, before) && Fits(percent, f, before)) is { } level)
                return (level, before);
        return null;
    }

    /// <summary>A level of another year named for comparison: 比上年的131.94万元, 2022年支出41.05万元, 由…提高到….</summary>
    public static bool IsEarlier(Frame frame, ReadPassage passage) =>
        frame.IsComparison || frame.Trail.StartsWith("相比", StringComparison.Ordinal) || Against().IsMatch(frame.Phrase) || !To().IsMatch(frame.Phrase) && (frame.Year is { } year && passage.Context.FiscalYear is { } fiscal && year < fiscal || GrowthWords.From().IsMatch(frame.Phrase) || Opening().IsMatch(frame.Phrase));

    /// <summary>Levels and averages of one kind of money or thing may grow into each other.</summary>
    public static bool Alike(Frame left, Frame right) =>
        left.Quantity.Kind == right.Quantity.Kind && (left.IsMoney || Units.AreAlike(left.Quantity.Unit, right.Quantity.Unit));

    private static bool Fits(Frame percent, Frame current, Frame previous)
    {
        if (previous.Value == 0 || !Alike(current, previous)) return false;
        var rate = 100 * (current.Value - previous.Value) / previous.Value;
        return Math.Abs((GrowthWords.Fall().IsMatch(percent.Phrase) ? -rate : rate) - percent.Value) <= percent.Quantity.Number.Step;
    }

    public static decimal Moves(Frame current, Frame previous) => Math.Abs(current.Value - previous.Value);

    private const decimal NearPoints = 3;

    [GeneratedRegex("(比|较|与)[^,;。]{0,6}(预算|计划|目标|任务|概算)")]
    private static partial Regex Planned();

    /// <summary>较调待前的2708元, 较基期4.00千克.</summary>
    [GeneratedRegex("(比|较|与)[^,;。的]{1,8}前的$|^,?(比|较|相比于?|对比|对照)(?![例重大好高多少快为强])[^,;。]{1,10}$")]
    private static partial Regex Against();

    [GeneratedRegex(@"年初数|年初余额|期初|^,?(年初|月初|原先?|同期|(实施|建设|改造|改革|整治|治理)前)(为|有|仅|共|仅为|只有)?$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"([提上下][高升降调]|增加|增长|扩大|扩充|延长|减少|降低|压[减降缩]|缩[减短]|回[升落]|攀升|[升降增减压涨跌])(到|至|为)了?([^,;。]{0,5}(年度?|年末|年底|目前|现在|当前|如今)的?)?$|^现在?为$")]
    private static partial Regex To();
}
