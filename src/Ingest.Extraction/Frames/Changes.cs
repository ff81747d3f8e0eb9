using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Frames;

/// <summary>Tells changes (比上年减少1.08万元) and compared levels (比上年的7.50万元) from plain levels, and averages from prices.</summary>
internal static partial class Changes
{
    private const int ShortPhrase = 6;
    private const string NetRise = "净增";
    private const string Compared = "相比";
    private static readonly string[] Decreases = Words("down");
    private static readonly string[] Increases = Words("up");
    private static readonly string[] Averages = Words("average");
    private static readonly string[] Measured = Words("measured");
    private static readonly string[] Ends = ["", "了", "资金", "为", "经费", "约"];

    /// <summary>Says of a frame whether it is a change or a compared level. 年中增加 and 调剂增加 are additions to a budget, no changes.</summary>
    public static void Mark(Frame frame)
    {
        var phrase = frame.Quantity.Kind == Quantities.QuantityKind.Percent ? frame.Phrase : ThisYear().Replace(frame.Phrase, "");
        var compares = Comparisons.Names(phrase);
        var moves = Decreases.Concat(Increases).Any(w => EndsWith(phrase, w, frame.Clause)) || compares && MoreDone().IsMatch(phrase);
        var adds = moves && !compares && !Comparisons.Names(frame.Clause) && RoleWords.Naming(phrase) is { Role: AmountRole.BudgetAdded } word && (word.Length > 2 || phrase.EndsWith(NetRise, StringComparison.Ordinal));
        frame.IsChange = moves && !IsNewLevel(frame) && !adds && (compares || phrase.Length <= ShortPhrase || Net().IsMatch(phrase) || Comparisons.Names(frame.Lead));
        frame.IsComparison = !moves && (compares || Comparisons.NamesLastYear(phrase));
    }

    /// <summary>由165元降至158元: a new level of what the figure before was the old level of.</summary>
    public static bool IsNewLevel(Frame frame) => frame.Index > 0 && NewLevel().IsMatch(frame.Lead);

    /// <summary>True where a change is one against another period or figure, or a rise.</summary>
    public static bool IsRelative(Frame frame) => frame.IsChange && (Comparisons.Names(frame.Clause) || Comparisons.Names(frame.Lead) || !Falls(frame));

    /// <summary>The word of change that ends a phrase: 减少 of 比上年减少.</summary>
    public static string Word(string phrase) => Ending().Match(phrase).Groups["word"].Value;

    /// <summary>The words of change with what it is compared with: 比上年减少.</summary>
    public static string Comparing(string phrase) => Ending().Match(phrase).Value;

    public static bool Falls(Frame frame) => Decreases.Any(w => w.Length > 1 ? frame.Phrase.Contains(w, StringComparison.Ordinal) : EndsWith(frame.Phrase, w, frame.Clause));

    /// <summary>True where a sum per head or case is a mean of what happened, not a rate that is paid.</summary>
    public static bool IsMean(Frame frame, PassageFrames passage) =>
        frame.Quantity.PerUnit && !frame.Trail.StartsWith('/') && (Effect().IsMatch(frame.Phrase) || IsRounded(frame, passage) || UnitCost().IsMatch(frame.Phrase) || Pooled().IsMatch(frame.Phrase) || Reckoned().IsMatch(frame.Clause) || Reckoned().IsMatch(frame.Lead) || Guests().IsMatch(frame.Before) || PerHead().IsMatch(frame.Phrase) && frame.Owner is { IsMoney: true } cost && StaffCost().IsMatch(cost.Phrase)) || frame.Quantity.PerUnit && !frame.Trail.StartsWith('/') && Averages.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal))
        && (Measured.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal)) || (PerHead().IsMatch(frame.Phrase) && IsComputed(frame, passage)));

    /// <summary>76.27万元（638件，件均1195元）: what gives its sum only when rounded was divided, not paid by.</summary>
    private static bool IsRounded(Frame frame, PassageFrames passage) =>
        Averages.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal)) && frame.Index > 1
        && passage.Frames[frame.Index - 1] is { Quantity: { Kind: Quantities.QuantityKind.Count, Number.Step: 1 } } count && passage.Frames[frame.Index - 2] is { IsMoney: true, Quantity.PerUnit: false } sum && sum.Sentence == frame.Sentence
        && Math.Abs(count.Value * frame.Value - sum.Value) is var gap && gap > sum.Quantity.Number.Step / 2 && gap <= count.Value * frame.Quantity.Number.Step;

    /// <summary>经费827.32万元，人均9.62万元: a quotient stands behind its sum, or is exact to the cent.</summary>
    private static bool IsComputed(Frame frame, PassageFrames passage) =>
        !IsNewLevel(frame) && frame.Quantity.Number.Step < 1 || (!IsNewLevel(frame) && frame.Index > 0 && frame.Depth == 0 && passage.Frames[frame.Index - 1] is { IsMoney: true, Quantity.PerUnit: false } sum && sum.Sentence == frame.Sentence && sum.Segment == frame.Segment && sum.Value > frame.Value);

    private static bool EndsWith(string phrase, string word, string clause) =>
        Ends.Any(end => phrase.EndsWith(word + end, StringComparison.Ordinal)) && (word.Length > 1 || Comparisons.Names(phrase) || (phrase == word || phrase == Compared + word) && Comparisons.Names(clause));

    private static string[] Words(string kind) => [.. VocabularyFile.Entries("Frames/changes.txt").Where(e => e[0] == kind).Select(e => e[1])];

    /// <summary>小修保养每公里成本由…: what one turned out to cost.</summary>
    [GeneratedRegex("(每|单)[^,;。]{1,8}成本((由|从)[^,;。]*|为|约|是|仅)?$")]
    private static partial Regex UnitCost();

    /// <summary>户均多收2860元, 每户节省拉水费1350元: what came of it for them.</summary>
    [GeneratedRegex("(多收入?|多卖|增收|少花|节省|节约|便宜|倒挂|亏损|(减少|降低)[^,;。:(标准]{0,6}(支出|费用|负担|成本|开支))[^,;。:(]{0,6}$")]
    private static partial Regex Effect();

    /// <summary>同比多培训, 比计划少接待.</summary>
    [GeneratedRegex("[多少][^,;。多少于数]{2}(了)?$")]
    private static partial Regex MoreDone();

    /// <summary>2022年增加465.33万元: when it moved says nothing of whether it did.</summary>
    [GeneratedRegex("^((19|20)[0-9]{2}年度?|本年度?|今年|当年)(?=[^,。]{2})")]
    private static partial Regex ThisYear();

    /// <summary>按在职130人计算人均: divided by hand.</summary>
    [GeneratedRegex("(计算|折算|折合),?(人均|生均|户均|每人(每年|每月)?)$")]
    private static partial Regex Reckoned();

    /// <summary>公务接待52批、518人次，人均80元.</summary>
    [GeneratedRegex("接待[^。;]*人(次)?[,、(]人均$")]
    private static partial Regex Guests();

    /// <summary>演职员工资37.80万元（人均4.2万元）.</summary>
    [GeneratedRegex("(工资|薪酬|报酬|人员经费|公用经费)(支出)?$")]
    private static partial Regex StaffCost();

    /// <summary>车均运行费, 校均: nobody is paid by the car or by the school.</summary>
    [GeneratedRegex("[车校村站床]均(?!.*标准)")]
    private static partial Regex Pooled();

    [GeneratedRegex("[人户车村校床站]均(?!筹资|缴费|财政补助)")]
    private static partial Regex PerHead();

    [GeneratedRegex(@"((比|较|同比)[^,;。]{0,10}?)?(?<word>[净多少略]?(增加|减少|上升|下降|降低|提高|增长|上涨|增支|超支|压减|压缩|节约|节支|节省|支出|付|收|净增|核减|增|减|多|少|低|花|用))(?=(了|资金|为|经费|约)?$)")]
    private static partial Regex Ending();

    /// <summary>净增加, 净减少: the balance of comings and goings; 变更增加: of a contract.</summary>
    [GeneratedRegex(@"(净(增|减)(加|少|长)?|(变更|签证)(增加|减少))了?$")]
    private static partial Regex Net();

    [GeneratedRegex(@"^,?现(在|已)?为(每[^,。]{1,3})?$|^的?([提上下][高升降调]|增加|增长|上涨|扩大|扩充|延长|减少|降低|核减|压[减降缩]|缩[减短]|回[升落]|攀升|[升降增减压涨跌])(到|至|为)了?(每[^,。]{1,3})?$")]
    private static partial Regex NewLevel();
}
