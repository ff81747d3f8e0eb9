using System.Text.RegularExpressions;
using Ingest.Extraction.Claims.Rates;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>The words of a change in percent: which way it goes, of what it speaks, with what it is compared.</summary>
internal static partial class GrowthWords
{
    public static bool IsGrowth(Frame percent) => !SavedRates.IsOne(percent) && (Growth().IsMatch(percent.Phrase) || Surplus().IsMatch(percent.Phrase) || Narrow().IsMatch(percent.Phrase));

    /// <summary>减少21.20万元，增长4.56%: the change says one direction and the percentage the other.</summary>
    public static bool IsOpposed(Frame percent, Frame change) =>
        Fall().IsMatch(percent.Phrase) ? Rise().IsMatch(change.Phrase) : Growth().IsMatch(percent.Phrase) && Fall().IsMatch(change.Phrase);

    /// <summary>净增加116.79万元 moves a level, however long its clause.</summary>
    public static bool IsMove(Frame frame) => frame.IsChange || Net().IsMatch(frame.Phrase);

    /// <summary>较任务减少200万元、较上年实绩增长2.3%: each is compared with something of its own.</summary>
    public static bool HasOwnBase(Frame percent, Frame change) => With().Match(percent.Phrase).Value is { Length: > 0 } own && With().Match(change.Phrase).Value is { Length: > 0 } other && own != other;

    [GeneratedRegex("(比|较)(?!例|重|大)[^,;。]+?(?=增|减|提|上升|下降|降)")]
    public static partial Regex With();

    /// <summary>增长14.19%(上年279.0万次,目标增长10%): what was aimed at.</summary>
    [GeneratedRegex("^(年度|全年|年初)?(目标|计划|任务|预期|要求)(值|为|是)?(同比|比上年|较上年)?(增长|增加|提高|上升|下降|减少|降低)")]
    public static partial Regex Aimed();

    /// <summary>比年初压减426.50，压减9.95%: a figure without its unit stands between.</summary>
    [GeneratedRegex(@"\d\.\d")]
    public static partial Regex Unread();

    /// <summary>计划2.4万亩，完成2.52万亩，超额完成5%: the plan is what was exceeded.</summary>
    [GeneratedRegex(@"(超额(完成)?|超(计划|目标|任务)(完成)?)(任务|目标|计划|年度任务|年度目标)?(的)?$")]
    public static partial Regex Surplus();

    [GeneratedRegex("计划|目标|任务|下达")]
    public static partial Regex Plan();

    /// <summary>公用经费下降6%，系会议由…减为…: what moved is money, what follows is its cause.</summary>
    [GeneratedRegex("经费|支出|费用|资金|成本|收入|投入|开支")]
    public static partial Regex OfMoney();

    [GeneratedRegex("^,?(系|因|主要|原因|由于|是因)")]
    public static partial Regex Cause();

    [GeneratedRegex("上年|去年|同比|(19|20)[0-9]{2}年")]
    public static partial Regex LastYear();

    [GeneratedRegex("节约|节支|节省|核减|审减")]
    public static partial Regex Saving();

    [GeneratedRegex(@"净(增加?|减少?|增长|下降)(了)?$|^(核减|审减)")]
    public static partial Regex Net();

    [GeneratedRegex(@"(由|从)([^,;。由从]{0,6}(年度?|年初|年末|年底|期初|同期|季度?|原来|原先|最初|起初|前))?的?$|^(由|从)")]
    public static partial Regex From();

    private const string Up = "增长|增加|上升|提高|提升|上涨|增幅|升幅|涨幅|增收|增产|上浮|增速|扩大|扩面|回升|攀升|延长|加快|超出(?=幅度|比例|率)|多|增|升|涨";
    private const string Down = "下降|减少|降低|压缩|压减|压降|缩减|降幅|降速|跌幅|减幅|节约|核减|审减|减收|减产|下浮|下滑|回落|缩短|收窄|少|降|减|跌";
    private const string Suffix = "(了|率|比例|比率|幅度)?" + Copula.AtEnd;

    [GeneratedRegex("(" + Up + "|" + Down + ")" + Suffix)]
    public static partial Regex Growth();

    [GeneratedRegex(@"^(同比|比上年|较上年|较去年|比去年)?(增长|下降|增加|减少)$")]
    public static partial Regex Narrow();

    [GeneratedRegex("(" + Up + ")了?$")]
    public static partial Regex Rise();

    [GeneratedRegex("下降|减少|降低|压缩|压减|降幅|节约|减幅|核减|审减|减收|减产|(" + Down + ")" + Suffix)]
    public static partial Regex Fall();

    /// <summary>病死树数量同比减少31.5%: what it says itself to have moved is none of the figures behind the semicolon.</summary>
    public static bool NamesItself(Frame percent) => SubjectWords.Noun(Growth().Replace(percent.Phrase, "")).Length >= 2;
}
