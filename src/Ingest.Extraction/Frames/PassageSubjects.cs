using System.Text.RegularExpressions;
using Ingest.Extraction.Claims;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Frames;

/// <summary>What the head of a paragraph or the heading above it names.</summary>
internal static partial class PassageSubjects
{
    /// <summary>The head of a list item or run-in heading: （1）某某经费。全年预算…</summary>
    public static string? OfHead(PassageFrames passage)
    {
        var text = passage.Passage.Text;
        var end = text.AsSpan().IndexOfAny("。:,;(年");
        if (end is < 2 or > SubjectWords.LongestName) return null;
        var noun = SubjectWords.Noun(text[..end]);
        return !SubjectWords.IsGeneric(noun) && SubjectWords.IsPurpose(noun) && !IsGenericTitle(noun) ? noun : null;
    }

    /// <summary>1.地质灾害防治。年初安排…: what the head of a marked item names, whatever it ends with; a known heading names a matter of the report, not a thing.</summary>
    public static string? OfItem(PassageFrames passage)
    {
        var text = passage.Passage.Text;
        var start = ListMarks.Of(text) is { } mark && !mark.EndsWith('是') ? mark.Length : 0;
        var end = start == 0 ? -1 : text.AsSpan(start).IndexOfAny(Closings);
        if (end is < 2 or > SubjectWords.LongestItem) return null;
        var head = SubjectWords.Noun(text[start..(start + end)]);
        return head.Length is >= 2 and <= SubjectWords.LongestItem && IsThing(head) ? head : null;
    }

    private static bool IsThing(string words) =>
        !SubjectWords.IsGeneric(words) && !IsGenericTitle(words) && !Matters().IsMatch(words) && !Statement().IsMatch(words) && HeadingLexicon.Default.Recognise(words).Familiarity == Familiarity.None;

    private static readonly System.Buffers.SearchValues<char> Closings = System.Buffers.SearchValues.Create("。:,;(0123456789");

    /// <summary>加强资金监管: what is done or stated, no thing.</summary>
    [GeneratedRegex("^(加强|强化|完善|提高|提升|推进|推动|落实|严格|坚持|做好|开展|组织|按|根据|为|因|由|在|对|及时|认真|积极|部分|个别|没有|未|已|各|全面|进一步|深入|规范|健全|建立|抓|从|把|将|通过|实行|继续|建议|申请|争取)|不(?!动产|良|锈钢)|[较偏缺由到、]|分$|分(为|成|两|三|四|五|几)|分解|下达")]
    private static partial Regex Statement();

    /// <summary>A heading that names a project or a class of spending.</summary>
    public static string? OfTitle(FrameContext context)
    {
        var title = context.IsBelowLead ? "" : Matter().Replace(context.Title, "");
        return title.Length is >= 3 and <= SubjectWords.LongestName && (SubjectWords.IsPurpose(title) || IsItem(title, context)) && !SubjectWords.IsGeneric(title) && !IsGenericTitle(title) ? title : null;
    }

    /// <summary>（四）“三公”情况: a section about one class of spending of the unit.</summary>
    public static string? OfSection(FrameContext context) => !context.IsWhole ? null : context.Label switch
    {
        SectionLabel.ThreePublic => "三公经费",
        SectionLabel.BasicExpenditure => "基本支出",
        _ => null,
    };

    private static bool IsItem(string title, FrameContext context) =>
        title.Length <= SubjectWords.LongestItem && (context.Label == SectionLabel.ProjectExpenditure || context.Label == SectionLabel.FundsUse && !context.IsWhole ? !Matters().IsMatch(title) : IsThing(context.Title) && IsThing(title) && !OfStatements.Contains(context.Label));

    private static readonly SectionLabel?[] OfStatements =
        [SectionLabel.Overview, SectionLabel.Effectiveness, SectionLabel.Efficiency, SectionLabel.Satisfaction, SectionLabel.Problems, SectionLabel.Improvements, SectionLabel.Experience, SectionLabel.EvaluationWork];

    /// <summary>True for titles of sections that name no project and no class of spending: 部门预算, 项目管理.</summary>
    public static bool IsGenericTitle(string title) => GenericTitle().IsMatch(title);

    [GeneratedRegex("情况|总貌|概貌|拨付|季度|三公|资产|采购|资金|经费|执行|管理$|分析|到位|支出|预算|使用|进度|安排|结余|结转|总体|其他|指标|绩效|说明|存在|主要|成本|效益|来源|收入|决算|支付|完成|问题|措施|目标|内控|采购$|资产$|对比|构成")]
    private static partial Regex Matters();

    [GeneratedRegex(@"((绩效|资金|(?<!基本)支出|预算|收支|使用|安排|执行|决算|完成|管理|及|和|与)*(情况|分析|说明|概况|明细|绩效))+$")]
    private static partial Regex Matter();

    [GeneratedRegex(@"^(部门本级|部门|单位|收入|收支|资金|财政|整体|一般公共预算|部门整体|政府性基金(预算)?|全年|本年|年度|经费|组织|人员|日常|政府|固定|国有|资产|与|安排|到位|使用|及|和|与)*(支出|预算|收支|收入|资产|安排|配套|建设|管理|服务|采购|资金|培训|项目|经费)$")]
    private static partial Regex GenericTitle();
}
