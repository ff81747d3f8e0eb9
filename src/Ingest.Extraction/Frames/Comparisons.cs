using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>Words that set a figure against another period or figure.</summary>
internal static partial class Comparisons
{
    /// <summary>True where the words compare with another period or with a plan.</summary>
    public static bool Names(string words) => Against().IsMatch(words);

    /// <summary>True where the words name last year's level (and not an opening balance, which belongs to this year).</summary>
    public static bool NamesLastYear(string words) => LastYear().IsMatch(words);

    [GeneratedRegex(@"(比|较|同比|与)(采购|项目|部门|原|全年|调整后?的?)?(上年|去年|上一年|上年度|同期|上年同期|年初|预算|计划|目标|任务|概算|合同价?|控制价|招标控制价|最高限价|限价|市场价|市场报价|拦标价|上限|限额|控制数|(19|20)\d{2}年)|同比|环比")]
    private static partial Regex Against();

    [GeneratedRegex(@"(上年|去年|上一年)(?!度?(结转|结余|末[^,;。]{0,4}(结转|结余|余额)|余额|年末))")]
    private static partial Regex LastYear();
}
