using System.Text.RegularExpressions;

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

    /// <summary>A heading that names a project or a class of spending.</summary>
    public static string? OfTitle(FrameContext context)
    {
        var title = Matter().Replace(context.Title, "");
        return title.Length is >= 3 and <= SubjectWords.LongestName && (SubjectWords.IsPurpose(title) || IsItem(title, context)) && !SubjectWords.IsGeneric(title) && !IsGenericTitle(title) ? title : null;
    }

    private static bool IsItem(string title, FrameContext context) =>
        (context.Label == SectionLabel.ProjectExpenditure || context.Label == SectionLabel.FundsUse && !context.IsWhole) && title.Length <= SubjectWords.LongestItem && !Matters().IsMatch(title);

    /// <summary>True for titles of sections that name no project and no class of spending: 部门预算, 项目管理.</summary>
    public static bool IsGenericTitle(string title) => GenericTitle().IsMatch(title);

    [GeneratedRegex("情况|资金|经费|执行|管理$|分析|到位|支出|预算|使用|进度|安排|结余|结转|总体|其他|指标|绩效|说明|存在|主要|成本|效益|来源|收入|决算|支付|完成|问题|措施|目标|内控|采购$|资产$|对比|构成")]
    private static partial Regex Matters();

    [GeneratedRegex(@"((绩效|资金|(?<!基本)支出|预算|收支|使用|安排|执行|决算|完成|管理|及|和|与)*(情况|分析|说明|概况|明细|绩效))+$")]
    private static partial Regex Matter();

    [GeneratedRegex(@"^(部门本级|部门|单位|收入|收支|资金|财政|整体|一般公共预算|部门整体|政府性基金(预算)?|全年|本年|年度|经费|组织|人员|日常|政府|固定|国有|安排|到位|使用|及|和|与)*(支出|预算|收支|收入|资产|安排|配套|建设|管理|服务|采购|资金|培训|项目|经费)$")]
    private static partial Regex GenericTitle();
}
