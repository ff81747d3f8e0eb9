using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Staffing;

/// <summary>A staffing figure still tied to its frame.</summary>
internal sealed record StaffFrame(Frame Frame, HeadcountCategory Category, string Detail);

/// <summary>
/// Tells which counts of persons are the unit's own staff, and of which kind. Insured persons, beneficiaries and trainees are never staff:
/// without a staffing word in its own clause, or a staffing total above it, a count of persons is none.
/// </summary>
internal static partial class HeadcountReader
{
    private const int LongestItem = 12;

    private static readonly string[] Posts = ["编制", "空编", "缺编"];
    private static readonly string[] Rest = ["另外", "其余", "余下", "剩余"];

    public static IReadOnlyList<StaffFrame> Read(PassageFrames passage, FrameContext context)
    {
        var staff = new Dictionary<Frame, StaffFrame>();
        foreach (var frame in passage.Frames.Where(f => ArePersons(f) || ArePosts(f, passage)))
        {
            var found = Moved(frame, passage, staff, context) ?? Total(frame, passage, staff) ?? Own(frame, passage, staff, context) ?? FromWordsBefore(frame, context)
                ?? Inherited(frame, staff) ?? Listed(frame, passage, staff, context) ?? Continued(frame, passage, staff, context);
            if (found is not null) staff[frame] = found;
        }

        return [.. staff.Values];
    }

    private static bool ArePersons(Frame frame) => IsWhole(frame) && Units.ArePersons(frame.Quantity.Unit);

    /// <summary>编制107个，行政45个，事业62个: posts are counted as things; what goes on from them need not say so again.</summary>
    private static bool ArePosts(Frame frame, PassageFrames passage) =>
        IsWhole(frame) && frame.Quantity.Unit == "个" && !frame.Trail.StartsWith("编制", StringComparison.Ordinal)
        && (Posts.Any(p => frame.Phrase.Contains(p, StringComparison.Ordinal))
            || StaffWords.NamesKind(frame.Phrase) && frame.Index > 0 && passage.Frames[frame.Index - 1] is var before && before.Sentence == frame.Sentence && ArePosts(before, passage));

    private static bool IsWhole(Frame frame) => frame.Quantity.Kind == QuantityKind.Count && frame.Quantity.Scale == 1 && frame.Value == decimal.Truncate(frame.Value);

    /// <summary>公开招聘3人, 9月份退休1人, 年中1人退休: people who came or went are no kind of those who are there, unless the figure before counts those hired or retired.</summary>
    private static StaffFrame? Moved(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff, FrameContext context)
    {
        if (!IsMove(frame) || !(context.Label == SectionLabel.Overview || context.Label is not null && IsAboutStaff(context)) || Hired(frame.Phrase)) return null;
        var before = Before(frame, passage, staff);
        var joins = before is { } kind && IsHired(kind) || before == HeadcountCategory.Retiree && frame.Phrase.Contains("退休", StringComparison.Ordinal);
        return new StaffFrame(frame, joins ? before!.Value : HeadcountCategory.Other, Detail(frame));
    }

    private static bool IsMove(Frame frame) =>
        StaffWords.NamesMove(frame.Phrase) || Meanwhile().IsMatch(frame.Phrase) && frame.Trail.StartsWith("退休", StringComparison.Ordinal);

    private static bool Hired(string phrase) =>
        StaffWords.In(phrase).Any(w => IsHired(w.Category) || w.Category == HeadcountCategory.OnPost);

    /// <summary>两项合计100名, 合计81人: of the kind that its items share, else whoever is there.</summary>
    private static StaffFrame? Total(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff)
    {
        if (frame.Index == 0 || !PartWords.IsTotal(frame.Phrase) || frame.Phrase.Contains('共') && !frame.Phrase.Contains("共计", StringComparison.Ordinal)) return null;
        var items = passage.Before(frame).Where(f => f.Sentence == frame.Sentence && staff.ContainsKey(f)).Select(f => staff[f].Category).Distinct().ToList();
        return items.Count == 0 ? null : new StaffFrame(frame, items.Count == 1 ? items[0] : HeadcountCategory.ActualHeadcount, Detail(frame));
    }

    private static StaffFrame? Own(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff, FrameContext context)
    {
        if (IsOthers(frame) && !(HiresFirst(frame.Phrase) && IsAboutStaff(context))) return null;
        var words = StaffWords.In(frame.Phrase);
        if (words.Count == 0) return Behind(frame, context) ?? Governed(frame, context) ?? Remainder(frame, passage, staff);
        if (words[^1].Category == HeadcountCategory.AuthorisedPosts && IsMove(frame)) return null;
        var category = InPlace(frame, Decisive(words, frame.Phrase).Category, Before(frame, passage, staff));
        return IsStaffContext(context.Label, category) ? new StaffFrame(frame, category, Detail(frame)) : null;
    }

    /// <summary>人员编制：行政4名、参公12名; 在职人员中，公务员14人: a clause that opens a list says of whom the list is.</summary>
    private static StaffFrame? Governed(Frame frame, FrameContext context)
    {
        if (frame.Phrase.Length == 0 || frame.Lead.Length <= frame.Phrase.Length || !IsAboutStaff(context)) return null;
        var match = Opening().Match(frame.Lead[..^frame.Phrase.Length]);
        var words = match.Success ? StaffWords.In(match.Groups["of"].Value) : [];
        return words.Count > 0 && !StaffWords.NamesOthers(match.Value) ? new StaffFrame(frame, Decisive(words, match.Value).Category, Detail(frame)) : null;
    }

    /// <summary>外聘企业师傅和代课教师: the word that hires them comes before those from whom they come.</summary>
    private static bool HiresFirst(string phrase) =>
        StaffWords.In(phrase).FirstOrDefault() is { Length: > 0, Start: <= 1, Category: HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour };

    /// <summary>在岗21人，另外2人…: those left over are not what the figure before counts.</summary>
    private static StaffFrame? Remainder(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff) =>
        Rest.Any(r => frame.Phrase.EndsWith(r, StringComparison.Ordinal)) && Before(frame, passage, staff) is not null ? new StaffFrame(frame, HeadcountCategory.Other, Detail(frame)) : null;

    /// <summary>The kind of the staffing figure before it in the same part of the sentence; those who came or went in between are passed over.</summary>
    private static HeadcountCategory? Before(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff) =>
        passage.Before(frame).LastOrDefault(f => f.Sentence == frame.Sentence && f.Segment == frame.Segment && f.Depth == frame.Depth && !IsMove(f)) is { } before && staff.TryGetValue(before, out var found) ? found.Category : null;

    /// <summary>
    /// What a word means where it stands: 编制24名，实有22人 are those on the posts, and so are 在职 where 空编 are counted; 核定辅警40名 is a quota outside the posts, and those 在岗 behind it are not on posts either.
    /// </summary>
    private static HeadcountCategory InPlace(Frame frame, HeadcountCategory category, HeadcountCategory? before) => (category, before) switch
    {
        (HeadcountCategory.OffQuota, _) when frame.Phrase.Contains("核定", StringComparison.Ordinal) => HeadcountCategory.Other,
        (HeadcountCategory.ActualHeadcount, HeadcountCategory.AuthorisedPosts) => IncludesOthers(frame) ? category : HeadcountCategory.OnPost,
        (HeadcountCategory.InService, _) when SpeaksOfVacancies(frame) => HeadcountCategory.OnPost,
        (HeadcountCategory.AtWork or HeadcountCategory.ActualHeadcount, HeadcountCategory.OffQuota or HeadcountCategory.Other) when !Sums().IsMatch(frame.Phrase) => HeadcountCategory.OffQuota,
        (HeadcountCategory.OffQuota, _) when ByAgency().IsMatch(frame.Trail) => HeadcountCategory.DispatchedLabour,
        (_, not null) when frame.Phrase.EndsWith('缺') => HeadcountCategory.Other,
        _ => category,
    };

    /// <summary>实有职工412人，其中在编238人、编外82人: more than those on the posts.</summary>
    private static bool IncludesOthers(Frame frame) =>
        frame.Passage.Text.AsSpan(frame.Quantity.End, frame.SentenceSpan.End.Value - frame.Quantity.End) is var behind && Divides().IsMatch(behind)
        && StaffWords.In(behind.ToString()).Any(w => w.Category is HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour or HeadcountCategory.Retiree);

    private static bool SpeaksOfVacancies(Frame frame) =>
        frame.Passage.Text.AsSpan()[frame.SentenceSpan].Contains("空编", StringComparison.Ordinal);

    /// <summary>13名聘用人员: the word stands behind the figure.</summary>
    private static StaffFrame? Behind(Frame frame, FrameContext context)
    {
        var end = frame.Trail.AsSpan().IndexOfAny(",;。、:(");
        var clause = end < 0 ? frame.Trail : frame.Trail[..end];
        var word = StaffWords.In(clause).FirstOrDefault();
        return word.Length > 0 && word.Start <= 4 && IsStaffContext(context.Label, word.Category) && !StaffWords.NamesOthers(clause) ? new StaffFrame(frame, word.Category, clause) : null;
    }

    /// <summary>The last word decides, but 编制内, 编外 and 派遣 outweigh what follows; 在职 + 在编 are one.</summary>
    private static StaffEvidence Decisive(IReadOnlyList<StaffEvidence> words, string phrase)
    {
        var last = words[^1];
        var hired = words.LastOrDefault(w => w.Category is HeadcountCategory.DispatchedLabour or HeadcountCategory.PublicWelfareJob);
        if (hired.Length > 0 && last.Category == HeadcountCategory.OffQuota && (!phrase.AsSpan(hired.Start).Contains('、') || phrase[hired.Start + hired.Length] != '、')) return hired;
        var specific = words.LastOrDefault(w => w.Category is HeadcountCategory.OnPost or HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour or HeadcountCategory.PublicWelfareJob);
        if (specific.Length > 0 && last.Category is HeadcountCategory.ActualHeadcount or HeadcountCategory.InService or HeadcountCategory.AtWork or HeadcountCategory.AuthorisedPosts
            && !phrase.AsSpan(specific.Start).Contains('、')) return specific;
        var service = words.LastOrDefault(w => w.Category == HeadcountCategory.InService);
        return last.Category == HeadcountCategory.ActualHeadcount && service.Length > 0 ? service : last;
    }

    /// <summary>移民事务中心8人: an office bears the name of those it serves.</summary>
    private static bool IsOthers(Frame frame) => StaffWords.NamesOthers(frame.Phrase) && !Office().IsMatch(frame.Phrase);

    /// <summary>Words that other persons bear too count only where the report speaks of its staff; a bound is a target, not a count.</summary>
    internal static bool IsStaffContext(SectionLabel? section, HeadcountCategory category) =>
        category is not (HeadcountCategory.ActualHeadcount or HeadcountCategory.Retiree or HeadcountCategory.Leaders or HeadcountCategory.AllRetirees or HeadcountCategory.Other or HeadcountCategory.PublicWelfareJob)
        || IsAboutStaff(section) || section is SectionLabel.Overview or SectionLabel.Functions;

    private static bool IsAboutStaff(FrameContext context) => IsAboutStaff(context.Label);

    private static bool IsAboutStaff(SectionLabel? section) => section is null or SectionLabel.Staffing or SectionLabel.Organisation;

    /// <summary>A part of a staffing total is of the total's kind unless it names its own.</summary>
    private static StaffFrame? Inherited(Frame frame, Dictionary<Frame, StaffFrame> staff) =>
        frame.PartOf is not null && staff.TryGetValue(frame.PartOf, out var total) && frame.Phrase.Length > 0 && !IsOthers(frame)
            ? new StaffFrame(frame, total.Category, Detail(frame)) : null;

    /// <summary>Further items of a list of staff in the same sentence: 行政16人、事业65人.</summary>
    private static StaffFrame? Listed(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff, FrameContext context)
    {
        if (frame.Index == 0 || !(IsAboutStaff(context) || context.Label == SectionLabel.Overview) || IsOthers(frame) || frame.Phrase.Length is 0 or > LongestItem) return null;
        var before = passage.Before(frame).LastOrDefault(f => !IsMove(f));
        if (before is null || before.Sentence != frame.Sentence || !staff.TryGetValue(before, out var previous) || previous.Category is HeadcountCategory.Retiree or HeadcountCategory.VeteranRetiree) return null;
        var isPeople = previous.Category == HeadcountCategory.Other && before.Phrase.Contains("核定", StringComparison.Ordinal);
        return new StaffFrame(frame, isPeople ? HeadcountCategory.OffQuota : previous.Category, Detail(frame));
    }

    /// <summary>网格员工资87.12万元，22人; 城区协管员属购买服务，共118人: a figure without words of its own counts those whom the clause before it names; in a table, the row's title.</summary>
    private static StaffFrame? FromWordsBefore(Frame frame, FrameContext context)
    {
        var counts = Counting().IsMatch(frame.Phrase);
        if (frame.Phrase.Length > 0 && !counts && !PartWords.IsTotal(frame.Phrase)) return null;
        var before = frame.Before[..^Math.Min(frame.Before.Length, frame.Phrase.Length)].TrimEnd(',', '(', '、', ':');
        var clause = before.Length == 0 && frame.Passage.Place.Row is not null ? context.Title : before[(before.LastIndexOfAny([',', ';', '。']) + 1)..];
        var words = StaffWords.In(clause);
        var names = words.Count > 0 && (words.All(w => IsHired(w.Category)) || counts && IsAboutStaff(context)) && !StaffWords.NamesOthers(clause);
        return names ? new StaffFrame(frame, Decisive(words, clause).Category, clause + frame.Raw) : null;
    }

    private static bool IsHired(HeadcountCategory category) => category is HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour or HeadcountCategory.PublicWelfareJob;

    /// <summary>A sentence that divides the staff named before it by trade or rank: 从岗位看，技术人员61人、管理人员4人.</summary>
    private static StaffFrame? Continued(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff, FrameContext context)
    {
        if (!(IsAboutStaff(context) || context.Label == SectionLabel.Overview) || IsOthers(frame) || !StaffWords.NamesTrade(frame.Phrase)) return null;
        var total = passage.Before(frame).LastOrDefault(f => f.Value >= frame.Value && staff.TryGetValue(f, out var s) && IsWorking(s.Category));
        return (total is null ? context.StaffTotal : staff[total].Category) is { } category ? new StaffFrame(frame, category, Detail(frame)) : null;
    }

    /// <summary>The kind of staff that later passages of the section may divide further: its first figure of people at work.</summary>
    public static HeadcountCategory? TotalOf(IReadOnlyList<StaffFrame> staff) =>
        staff.FirstOrDefault(s => s.Frame.PartOf is null && IsWorking(s.Category))?.Category;

    private static bool IsWorking(HeadcountCategory category) =>
        category is HeadcountCategory.AtWork or HeadcountCategory.InService or HeadcountCategory.OnPost or HeadcountCategory.ActualHeadcount;

    private static string Detail(Frame frame) => frame.Phrase + frame.Raw;

    [GeneratedRegex("(年中|年内|当年|本年|月|月份)$")]
    private static partial Regex Meanwhile();

    [GeneratedRegex("^(由|为|系|均|属|属于|实行|采取|采用|以|是)[^,;。、:(]{0,12}派遣")]
    private static partial Regex ByAgency();

    [GeneratedRegex("合计|总|合起来|共|加起来|累计")]
    private static partial Regex Sums();

    [GeneratedRegex("^[,;(](其中|包括|含|在编|编内)")]
    private static partial Regex Divides();

    [GeneratedRegex("(?<of>[^,:;。]{1,20})(:|(中|里|当中),)$")]
    private static partial Regex Opening();

    [GeneratedRegex("^(涉及|共有?|共计|合计|计|总计|为)$")]
    private static partial Regex Counting();

    [GeneratedRegex("(局|站|中心|所|院|科|股|室|馆|大队|中队|支队|园|处|厂)(核定|实有|现有|在编|在职|在岗|编制|人员)*$")]
    private static partial Regex Office();
}
