using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>What the figures before a figure are of, where it is of the same: counts, prices, shares, levels.</summary>
internal static partial class NeighbourSubjects
{
    private static readonly string[] TotalWords = ["合计", "小计", "共计", "总计", "总共", "全年", "总支出", "总收入"];

    /// <summary>抽查项目5个、资金1106.44万元: money that says no more of itself is of what was counted right before it.</summary>
    public static string? OfCounted(Frame frame, PassageFrames passage) =>
        frame.Lead.Length <= LongestLink && SubjectWords.Noun(frame.Phrase) is var own && (own.Length == 0 || SubjectWords.IsGeneric(own)) && frame.Phrase.Length > 0 && !frame.RoleIsExplicit && !BehindSubjects.IsRest(frame.Phrase) ? Chained(frame, passage, close: false) : null;

    private const int LongestLink = 6;

    /// <summary>更新设备14套，申请42万元，每套3万元: a price is of what was counted in its measure.</summary>
    public static string? Priced(Frame frame, PassageFrames passage)
    {
        if (!frame.Quantity.PerUnit || Measure().Match(frame.Phrase) is not { Success: true } measure) return null;
        var unit = measure.Groups["unit"].Value;
        var counted = passage.Before(frame).LastOrDefault(f => f.Sentence == frame.Sentence && f.Quantity.Kind == Quantities.QuantityKind.Count && Units.AreAlike(f.Quantity.Unit, unit));
        var noun = counted is null ? "" : SubjectWords.Noun(counted.Phrase);
        return noun.Length >= 2 && !SubjectWords.IsGeneric(noun) && SubjectWords.Noun(frame.Phrase).Length < 2 ? noun : null;
    }

    /// <summary>中央承担60%即195.9万元: a sum that says a share over is of what the share is.</summary>
    public static string? OfShare(Frame frame, PassageFrames passage) =>
        Sharing.Of(frame, passage) is { } share && SubjectWords.Noun(share.Phrase.TrimEnd('占')) is { Length: >= 2 } noun && !SubjectWords.IsGeneric(noun) && !Doing().IsMatch(noun) ? noun : null;

    /// <summary>智慧黑板48套，控制价182万元: the thing that the clause right before it counts.</summary>
    public static string? Counted(Frame frame, PassageFrames passage) =>
        frame.Index > 0 && passage.Frames[frame.Index - 1] is { Quantity.Kind: Quantities.QuantityKind.Count } count && count.Sentence == frame.Sentence && count.Segment == frame.Segment && count.Depth == frame.Depth
            && SubjectWords.Noun(count.Phrase) is { Length: >= 2 and <= SubjectWords.LongestItem } noun && !SubjectWords.IsGeneric(noun) && !SubjectWords.IsCount(noun) && !Doing().IsMatch(noun) ? noun : null;

    /// <summary>由3家公司承包, 验收46座: what was done with what is counted.</summary>
    [GeneratedRegex("验收|纳入|完成|涉及|覆盖|公开|委托|由|采购$|询价|招标|公司|单位|实行")]
    private static partial Regex Doing();

    /// <summary>由165元降至158元: the new level is of what the old one was.</summary>
    public static string? Stepped(Frame frame, PassageFrames passage) =>
        Changes.IsNewLevel(frame) && passage.Frames[frame.Index - 1] is { SubjectIsDefault: false } before ? before.Subject : null;

    /// <summary>True for the first sum behind a semicolon: what was counted there names it, not what was named before.</summary>
    public static bool OpensSegment(Frame frame, PassageFrames passage) =>
        frame.Segment > 0 && passage.Before(frame).LastOrDefault(f => f.IsMoney) is { } last && last.Sentence == frame.Sentence && last.Segment < frame.Segment;

    /// <summary>辅具适配46件5.20万元; 培训49人，每人1500元，支出7.35万元: a count names the thing, its price and its cost follow.</summary>
    public static string? Chained(Frame frame, PassageFrames passage, bool close)
    {
        if (!frame.IsMoney || frame.IsChange || frame.IsComparison || frame.Index == 0 || frame.Lead.StartsWith(':') || OfSeveral().IsMatch(frame.Phrase)) return null;
        var before = passage.Frames[frame.Index - 1];
        if (before.Sentence != frame.Sentence || before.Segment != frame.Segment || SubjectWords.IsReason(before.Clause)) return null;
        if (before is { IsMoney: true, Quantity.PerUnit: true, SubjectIsDefault: false }) return before.Subject;
        while (before is { Index: > 0, Lead.Length: 0, Quantity.Kind: Quantities.QuantityKind.Count }) before = passage.Frames[before.Index - 1];
        if (before.Quantity.Kind != Quantities.QuantityKind.Count) return null;
        var noun = SubjectWords.Noun(before.Phrase);
        return noun.Length < 2 || SubjectWords.IsGeneric(noun) || (close && frame.Lead.Trim(',', '、').Length > 0 && !SubjectWords.IsPurpose(noun)) ? null : noun;
    }

    /// <summary>The subject of the figure before it in the sentence, or of its bracket's owner; a total of a list stands for the list.</summary>
    public static string? Carried(Frame frame, PassageFrames passage)
    {
        if (frame.Owner is { Subject.Length: > 0, SubjectIsDefault: false } owner) return owner.Subject;
        if (frame is { Phrase: Others, PartOf: { } whole }) return whole.SubjectIsDefault ? null : whole.Subject;
        var before = passage.Before(frame).LastOrDefault(f => f.Sentence == frame.Sentence && f.Depth == frame.Depth && !f.SubjectIsDefault && f.IsMoney == frame.IsMoney && (f.PartOf is null || frame.PartOf is not null || IsBeside(f, frame, passage)) && !(Level().IsMatch(f.Subject) && (IsOfAll(frame) || OwnSource().IsMatch(frame.Phrase)))
            && (f.Role != AmountRole.BudgetAdded || frame.Role is AmountRole.BudgetAdded || frame.IsChange) && (frame.Role != AmountRole.FullYearBudget || f.Role is AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget or AmountRole.Executed) && !(f.Role == AmountRole.Income && frame.Role == AmountRole.Executed));
        var isAfterTotal = frame.Index > 0 && passage.Frames[frame.Index - 1] is { IsMoney: true, SubjectIsDefault: true } last && IsTotal(last);
        return before is null || isAfterTotal || (before.Role == frame.Role && IsTotal(frame)) ? null : SubjectWords.Priced(before.Subject);
    }

    private const string Others = "其余";

    /// <summary>其中公用经费27万元，比上年的28万元减少…: a compared level of about the same size is of the figure before it, part or not, and so is the change of both.</summary>
    private static bool IsBeside(Frame before, Frame frame, PassageFrames passage) =>
        frame.IsComparison ? before.Index == frame.Index - 1 && AreNear(before, frame)
        : frame.IsChange && frame.Index > 1 && passage.Frames[frame.Index - 1] is { IsComparison: true } level && before.Index == frame.Index - 2 && AreNear(before, level);

    private static bool AreNear(Frame level, Frame other) => level.Value < other.Value * 2 && other.Value < level.Value * 2;

    private static bool IsOfAll(Frame frame) => frame.PartOf is null && (frame.Phrase.Contains("可用", StringComparison.Ordinal) || frame.Phrase.StartsWith("当年", StringComparison.Ordinal) || IsTotal(frame));

    /// <summary>小计, 以上合计: of all items before it, not of the last.</summary>
    [GeneratedRegex("^(小计|以上|上述|前述)")]
    private static partial Regex OfSeveral();

    /// <summary>县级96万元、自筹70万元: another source.</summary>
    [GeneratedRegex("^(企业|群众|单位|学校|社会)?(自筹|配套|捐赠)(资金)?$")]
    private static partial Regex OwnSource();

    /// <summary>A level of government gave its part and no more: 省级, 市县两级.</summary>
    [GeneratedRegex("^(中央|省|市|县|区|州|旗|镇|乡)+(本?级|两级|财政)?(资金|补助|配套)?$")]
    private static partial Regex Level();

    private static bool IsTotal(Frame frame) => TotalWords.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal));

    /// <summary>渠首加固146.00万元。合同价152.30万元: what the sentence before spoke of last.</summary>
    public static string? BeforeSentence(Frame frame, PassageFrames passage) =>
        passage.Before(frame).LastOrDefault(f => f.IsMoney) is { SubjectIsDefault: false, PartOf: null, Depth: 0, Role: not (AmountRole.UnitPrice or AmountRole.Other) } before && before.Sentence == frame.Sentence - 1 ? SubjectWords.Priced(before.Subject) : null;

    /// <summary>2021年为24.36万元，减少4.56万元: another year's level and a change are of what the sentence before opened with, where their own names nothing.</summary>
    public static string? Compared(Frame frame, PassageFrames passage, int? year)
    {
        if (frame.Role == AmountRole.BudgetAdded || !(frame.IsChange || frame.IsComparison || IsOfAnotherYear(frame, year))) return null;
        var before = passage.Before(frame).Where(f => f.IsMoney && f.Sentence == frame.Sentence - 1 && f.PartOf is null && f.Depth == 0).FirstOrDefault();
        return before is { SubjectIsDefault: false } && before.Quantity.PerUnit == frame.Quantity.PerUnit && before.Role != AmountRole.BudgetAdded ? before.Subject : null;
    }

    private static bool IsOfAnotherYear(Frame frame, int? year) =>
        LeadingYear().Match(frame.Phrase) is { Success: true } named && year is { } current && named.Groups["year"].Value != current.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>(19|20)\d{2})年")]
    private static partial Regex LeadingYear();

    [GeneratedRegex(@"[每](?<unit>批次|平方米|公里|单元|[^,。;年月天次]{1})|(?<unit>人)均")]
    private static partial Regex Measure();
}
