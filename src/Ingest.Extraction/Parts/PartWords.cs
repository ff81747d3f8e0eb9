using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Parts;

/// <summary>What a word does to the figures around it.</summary>
internal enum PartWord
{
    None,
    OfWhich,
    MadeOf,
    Partial,
    Apart,
    Total,
}

/// <summary>Finds the words that tie figures to a total.</summary>
internal static partial class PartWords
{
    private static readonly LongestMatch<PartWord> Words = new(VocabularyFile.Entries("Parts/parts.txt").Select(e => KeyValuePair.Create(e[1], e[0] switch
    {
        "of_which" => PartWord.OfWhich,
        "made_of" => PartWord.MadeOf,
        "partial" => PartWord.Partial,
        "apart" => PartWord.Apart,
        "total" => PartWord.Total,
        _ => throw new InvalidOperationException($"No part word {e[0]}."),
    })));

    private const string Skipped = ",;。、:(\"[";

    /// <summary>
    /// The word that opens a clause of the lead: 其中 behind a comma. Only a clause's first word counts, so that 包括 inside a name does not.
    /// </summary>
    public static PartWord Opening(string lead)
    {
        var result = PartWord.None;
        foreach (var clause in Clauses(ClosedBracket().Replace(lead, "")))
        {
            if (ByClass().IsMatch(clause)) result = PartWord.OfWhich;
            else if (Announced().IsMatch(clause)) result = PartWord.MadeOf;
            else if (Words.TryAt(Basis().Replace(clause, ""), 0, out _, out var word) && word is not PartWord.Total) result = word;
        }

        return result;
    }

    /// <summary>按支出性质 before 分为 says by what the parts are told apart.</summary>
    [GeneratedRegex(@"^(若|如)?(按照?|从)[^,;。:]{1,10}?(?=分为|分别|划分|包括|可分)可?")]
    private static partial Regex Basis();

    /// <summary>按用途分, 按级次: all parts of one classification follow.</summary>
    [GeneratedRegex(@"^(按照?|从)[^,;。:]{0,8}(分|看|划分|分类|级次|来源|用途|性质|构成)(来看|情况)?$")]
    private static partial Regex ByClass();

    /// <summary>三类设备分别为, 两项资金包括, 分两批下达: so many parts follow, all there are.</summary>
    [GeneratedRegex(@"^[两二三四五六七八九十2-9]个?(大?类|项|部分|方面|笔|批|块|级)[^,;。:]{0,8}(分别(为|是)|包括)$|^(先后|共)?分[两二三四五六七八九十2-9]个?(批次?|次|笔|期|年度?)(下达|安排|拨付|支付|到位|拨入|兑付|发放)?$")]
    private static partial Regex Announced();

    /// <summary>True where a clause of the lead says by what the parts are told apart, whatever is classified: 支出按功能分类.</summary>
    public static bool OpensClass(string lead) => Clauses(lead).Any(c => Classed().IsMatch(c));

    [GeneratedRegex(@"(按照?|从)[^,;。:]{0,8}(分|看|划分|分类|级次|来源|用途|性质|构成|科目)(来看|情况)?$")]
    private static partial Regex Classed();

    /// <summary>What may stand between 合计 and its figure.</summary>
    private static readonly string[] After = ["支出", "安排", "到位", "投入", "发放", "下达", "收入", "追加", "资金", "预算", "完成", "金额", "拨付", "兑付"];

    /// <summary>True where the last clause begins with 合计, 共计, 两项合计 and nothing but such words names the figure.</summary>
    public static bool IsTotal(string phrase)
    {
        var rest = phrase.AsSpan();
        var any = false;
        while (rest.Length > 0)
        {
            if (Words.TryAt(rest, 0, out var length, out var word) && word == PartWord.Total)
            {
                any = true;
                rest = rest[length..];
            }
            else if (!any && Years().Match(rest.ToString()) is { Success: true } years)
            {
                rest = rest[years.Length..];
            }
            else if (rest[0] is '为' or '数' or '笔' or '个' or '项' or '上' or '述' or '以' || char.IsAsciiDigit(rest[0]) || "一二两三四五六七八九十".Contains(rest[0], StringComparison.Ordinal)
                || (any && rest[0] is '金' or '额' or '达'))
            {
                rest = rest[1..];
            }
            else if (any && After.FirstOrDefault(rest.ToString().StartsWith) is { } verb)
            {
                rest = rest[verb.Length..];
            }
            else
            {
                return false;
            }
        }

        return any;
    }

    /// <summary>三年共投入, 两年累计安排.</summary>
    [GeneratedRegex(@"^([两二三四五六七八]|\d)个?年度?(间|来|以来|内)?")]
    private static partial Regex Years();

    /// <summary>True where the words add up several years, so that figures of each belong to the sum.</summary>
    public static bool IsTotalOfYears(string phrase) => Years().IsMatch(phrase) && IsTotal(phrase);

    /// <summary>人员经费21.35、档案保护30、展陈17.55万元: a number that closes an item and was not read leaves the list incomplete.</summary>
    public static bool HoldsUnreadItem(string lead) => UnreadItem().IsMatch(lead);

    [GeneratedRegex(@"\d[万亿]?[,;、]")]
    private static partial Regex UnreadItem();

    /// <summary>A noun, then 合计: 基本支出合计; or a total's own name: 总投资.</summary>
    public static bool EndsWithTotal(string phrase) => NamedTotal().IsMatch(phrase);

    [GeneratedRegex(@"(合计|小计|共计|总计|总额)(为|达|支出|投入|收入|安排|到位)?$|^(项目|资金)?总(投资|投入|支出|收入|资金|金额|经费|费用|造价|成交价|额)(为|达|共)?$|^[,、]?(全年|年内|累计)?(总共|一共|合计|总计|共计?)[\p{IsCJKUnifiedIdeographs}]{2,4}$|^(资金|支出|经费|投资|收入)(共|共为|总量)$")]
    private static partial Regex NamedTotal();

    /// <summary>中央财政, 县级: money named by the level of government that gives it.</summary>
    public static bool NamesLevel(string phrase) => Level().IsMatch(phrase);

    [GeneratedRegex(@"^[、,]?(其中)?(中央|自治区|省|市|州|盟|县|区|旗|乡|镇)(本级|级|财政|配套|补助|安排|下达|资金)")]
    private static partial Regex Level();

    /// <summary>以上三项合计: the parts may stand in earlier sentences.</summary>
    public static bool LooksBack(string phrase) => phrase.StartsWith("以上", StringComparison.Ordinal) || phrase.StartsWith("上述", StringComparison.Ordinal);

    /// <summary>由 promises parts only where 组成 or 构成 closes them: 由财政直接拨付 does not.</summary>
    public static bool NeedsClosing(string lead) => Clauses(ClosedBracket().Replace(lead, "")).Any(c => c.StartsWith('由') && !Closed().IsMatch(c));

    /// <summary>由两部分构成: closed before its parts are named.</summary>
    [GeneratedRegex(@"(组成|构成)$")]
    private static partial Regex Closed();

    /// <summary>二是, 三是: the next item of a list that counts its items.</summary>
    public static bool IsNumbered(string lead) => Numbered().IsMatch(lead);

    [GeneratedRegex(@"(^|[,;])[二三四五六七八九十]是")]
    private static partial Regex Numbered();

    /// <summary>The mark that parts a figure from the one before, brackets aside; null where words alone do.</summary>
    public static char? Separator(string lead)
    {
        var rest = ClosedBracket().Replace(lead, "");
        var at = rest.AsSpan().IndexOfAny(",;、");
        return at < 0 ? null : rest[at];
    }

    /// <summary>Words inside a bracket that closes before the figure speak of the figure before it.</summary>
    [GeneratedRegex(@"[(\[][^()\[\]]*[)\]]")]
    private static partial Regex ClosedBracket();

    /// <summary>True where the part word opens the first clause behind the total, so that nothing stands between the total and its parts.</summary>
    public static bool OpensAtOnce(string lead) =>
        Clauses(ClosedBracket().Replace(lead, "")).FirstOrDefault() is { } first && (ByClass().IsMatch(first) || (Words.TryAt(first, 0, out _, out var word) && word is PartWord.OfWhich));

    private static IEnumerable<string> Clauses(string lead) => lead.Split(Skipped.ToCharArray(), StringSplitOptions.RemoveEmptyEntries);
}
