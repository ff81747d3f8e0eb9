using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Staffing;

/// <summary>What the staff words of a clause mean together, and where they stand.</summary>
internal static partial class StaffKinds
{
    /// <summary>The last word decides, but 编制内, 编外 and 派遣 outweigh what follows; 在职 + 在编 are one, and 退休干部职工 are retired.</summary>
    public static StaffEvidence Decisive(IReadOnlyList<StaffEvidence> words, string phrase)
    {
        var last = words[^1];
        if (last.Category == HeadcountCategory.AuthorisedPosts && OnPosts().IsMatch(phrase)) return last with { Category = HeadcountCategory.OnPost };
        if (last.Category == HeadcountCategory.ActualHeadcount && words.Count > 1 && words[^2] is var who && IsRetired(who.Category) && who.Start + who.Length == last.Start) return who;
        if (last.Category == HeadcountCategory.OffQuota && words.Count > 1 && words[^2] is { Category: HeadcountCategory.OnPost } posts && posts.Start + posts.Length == last.Start) return posts;
        var hired = words.LastOrDefault(w => IsContracted(w.Category));
        if (hired.Length > 0 && !(hired.Start > 0 && "和及与、".Contains(phrase[hired.Start - 1], StringComparison.Ordinal)) && last.Category == HeadcountCategory.OffQuota && (!phrase.AsSpan(hired.Start).Contains('、') || phrase[hired.Start + hired.Length] != '、')) return hired;
        var specific = words.LastOrDefault(w => w.Category == HeadcountCategory.OnPost || IsHired(w.Category));
        if (specific.Length > 0 && last.Category is HeadcountCategory.ActualHeadcount or HeadcountCategory.InService or HeadcountCategory.AtWork or HeadcountCategory.AuthorisedPosts
            && !phrase.AsSpan(specific.Start).Contains('、') && !phrase.AsSpan(specific.Start).Contains("合计", StringComparison.Ordinal)) return specific;
        var service = words.LastOrDefault(w => w.Category is HeadcountCategory.InService or HeadcountCategory.AtWork);
        return last.Category == HeadcountCategory.ActualHeadcount && service.Length > 0 ? service : last;
    }

    /// <summary>
    /// What a word means where it stands: 编制24名，实有22人 are those on the posts; 核定辅警40名 is a quota outside the posts, and
    /// those 在岗 behind it are not on posts either; 派遣24人，其中保安8人 are sent by the agency as well, and 编制4名 that came or went are none of those that are there.
    /// </summary>
    /// <param name="frame">The figure.</param>
    /// <param name="category">What its words say alone.</param>
    /// <param name="before">The kind of the figure before it in its part of the sentence.</param>
    /// <param name="total">The kind of the total of which it is a part.</param>
    /// <param name="isNotMore">True where it is no more than the figure before it.</param>
    /// <param name="posts">The posts that its passage counts before it, added up; more people than that are not all on them.</param>
    public static HeadcountCategory InPlace(Frame frame, HeadcountCategory category, HeadcountCategory? before, HeadcountCategory? total, bool isNotMore, decimal posts) => (category, before) switch
    {
        (HeadcountCategory.AuthorisedPosts, _) when total is { } people && IsPresent(people) && !StaffPosts.AreToldBeside(frame) => people == HeadcountCategory.InService ? people : HeadcountCategory.OnPost,
        (HeadcountCategory.AuthorisedPosts, _) when StaffPosts.AreHeld(frame) => HeadcountCategory.OnPost,
        (_, _) when IsPresent(category) && StaffPosts.AreOnThem(frame) => HeadcountCategory.OnPost,
        (HeadcountCategory.OffQuota, _) when frame.Phrase.Contains("核定", StringComparison.Ordinal) => HeadcountCategory.Other,
        (HeadcountCategory.OffQuota, _) when total == HeadcountCategory.OnPost && !Outside().IsMatch(frame.Phrase) => HeadcountCategory.OnPost,
        (HeadcountCategory.OffQuota, _) when total is { } agency && IsContracted(agency) => agency,
        (HeadcountCategory.ActualHeadcount or HeadcountCategory.AtWork, _) when Rank().IsMatch(frame.Phrase) && (total ?? (isNotMore ? before : null)) is { } whole && IsPresent(whole) => whole,
        (HeadcountCategory.ActualHeadcount, HeadcountCategory.AuthorisedPosts) => IncludesOthers(frame) || Everybody().IsMatch(frame.Phrase) || frame.Value > posts ? category : HeadcountCategory.OnPost,
        (HeadcountCategory.ActualHeadcount, null) when posts > 0 && OfPosts().IsMatch(frame.Phrase) => HeadcountCategory.OnPost,
        (HeadcountCategory.ActualHeadcount, HeadcountCategory.OnPost) when SinceThen().IsMatch(frame.Before) => HeadcountCategory.OnPost,
        (HeadcountCategory.ActualHeadcount or HeadcountCategory.AtWork, HeadcountCategory.Leaders) when isNotMore && !Rank().IsMatch(frame.Phrase) => HeadcountCategory.Leaders,
        (HeadcountCategory.AtWork or HeadcountCategory.ActualHeadcount, HeadcountCategory.OffQuota or HeadcountCategory.Other) when (isNotMore || before == HeadcountCategory.OffQuota) && !Sums().IsMatch(frame.Phrase) => HeadcountCategory.OffQuota,
        (HeadcountCategory.OffQuota, _) when ByAgency().IsMatch(frame.Trail) || ByAgency().IsMatch(BehindBracket(frame)) => HeadcountCategory.DispatchedLabour,
        (HeadcountCategory.InService or HeadcountCategory.ActualHeadcount or HeadcountCategory.AtWork, _) when OutsidePosts().IsMatch(BehindBracket(frame)) => HeadcountCategory.OffQuota,
        (HeadcountCategory.InService or HeadcountCategory.ActualHeadcount or HeadcountCategory.AtWork, _) when Lent().IsMatch(BehindBracket(frame)) => HeadcountCategory.Other,
        (_, not null) when frame.Phrase is ['缺', ..] or [.., '缺' or '空'] => HeadcountCategory.Other,
        _ => category,
    };

    /// <summary>The kind of a sum of several kinds: their own where they share it, those outside the posts or those retired where all are, else whoever is there.</summary>
    public static HeadcountCategory OfSum(IReadOnlyList<HeadcountCategory> kinds) =>
        kinds.Distinct().Count() == 1 ? kinds[0] : kinds.All(IsHired) ? HeadcountCategory.OffQuota : kinds.All(IsRetired) ? HeadcountCategory.AllRetirees : HeadcountCategory.ActualHeadcount;

    /// <summary>True for those outside the posts, by whomever they are paid.</summary>
    public static bool IsHired(HeadcountCategory category) => category == HeadcountCategory.OffQuota || IsContracted(category);

    /// <summary>True for those whom the unit itself has: 在职, 在编, 在岗, 实有.</summary>
    public static bool IsPresent(HeadcountCategory category) =>
        category is HeadcountCategory.AtWork or HeadcountCategory.InService or HeadcountCategory.OnPost or HeadcountCategory.ActualHeadcount;

    /// <summary>True for those who have left for good: 离休, 退休.</summary>
    public static bool IsRetired(HeadcountCategory category) => category is HeadcountCategory.Retiree or HeadcountCategory.VeteranRetiree or HeadcountCategory.AllRetirees;

    private static bool IsContracted(HeadcountCategory category) => category is HeadcountCategory.DispatchedLabour or HeadcountCategory.PublicWelfareJob;

    /// <summary>实有职工412人，其中在编238人、编外82人: more than those on the posts.</summary>
    private static bool IncludesOthers(Frame frame)
    {
        var behind = frame.Passage.Text[frame.Quantity.End..frame.SentenceSpan.End.Value].Split(';')[0];
        return Divides().IsMatch(behind) && StaffWords.In(behind).Any(w => w.Category is HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour or HeadcountCategory.Retiree);
    }

    /// <summary>What the sentence says behind a figure and the bracket that divides it.</summary>
    private static string BehindBracket(Frame frame)
    {
        var behind = frame.Passage.Text[frame.Quantity.End..frame.SentenceSpan.End.Value];
        return behind is ['(', ..] && behind.IndexOf(')', StringComparison.Ordinal) is > 0 and var close ? behind[(close + 1)..].TrimStart(',') : behind;
    }

    /// <summary>行政编制人员13名: those on the posts.</summary>
    [GeneratedRegex("^(?!.*核定)[^,;。]{2,}编制(内)?(人员|干部|职工|教师|民警)(为|有|共|:)?$")]
    private static partial Regex OnPosts();

    /// <summary>职工6名 behind 民警179名: the rest of the same staff by rank.</summary>
    [GeneratedRegex("^(其中)?(一般|其他|普通|女|男)?(职工|教职工|工作人员|干部职工|工人)$")]
    private static partial Regex Rank();

    [GeneratedRegex("^(由|为|系|均|属|属于|实行|采取|采用|以|是)[^,;。、:(]{0,12}(派遣|派来|派驻|劳务公司)|^\\((均|均为|系|属|为)?(劳务)?派遣(制|人员|用工)?\\)")]
    private static partial Regex ByAgency();

    [GeneratedRegex("^,?(均|都|全部|均为|系|属|为)?(不占|不占用|不属于|未占|未占用)(行政|事业|财政)?编")]
    private static partial Regex OutsidePosts();

    /// <summary>均从成员单位抽调: those of others.</summary>
    [GeneratedRegex("^,?(均|都|全部)(是|系|为)?(从|由)[^,;。]{0,16}(抽调|借调|借用|兼任|兼职)")]
    private static partial Regex Lent();

    /// <summary>年初实有81人，年末实有79人: the same people a year on.</summary>
    [GeneratedRegex("(年|期)初[^,;。]{0,6}[0-9]+(人|名|个)[,、](年|期)(末|底)[^,;。]{0,6}$")]
    private static partial Regex SinceThen();

    /// <summary>实有人数, 在册职工 are whoever is there; 实有 alone, those on the posts before it.</summary>
    [GeneratedRegex("(人数|职工)$|在册")]
    private static partial Regex Everybody();

    /// <summary>实有行政人员35名 behind posts: those on posts of that kind.</summary>
    [GeneratedRegex("(实有|现有)(行政|事业|参公|工勤|民警|公务员|政法)[^,;。、]{0,4}$")]
    private static partial Regex OfPosts();

    /// <summary>养护工, 驾驶员 among those on posts are on them; 编外, 临聘 are not, whatever the text says.</summary>
    [GeneratedRegex("编外|聘|临时|合同|非编|雇|辅警")]
    private static partial Regex Outside();

    [GeneratedRegex("合计|总|合起来|共|加起来|累计")]
    private static partial Regex Sums();

    [GeneratedRegex("^[,;(](其中|包括|含|在编|编内)")]
    private static partial Regex Divides();
}
