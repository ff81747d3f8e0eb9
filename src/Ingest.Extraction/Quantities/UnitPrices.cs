using System.Text.RegularExpressions;

namespace Ingest.Extraction.Quantities;

/// <summary>Tells a price or rate per head, month or item from a sum: 100元/人, 每人每月120元, 元/亩.</summary>
internal static partial class UnitPrices
{
    private const int Reach = 16;

    /// <summary>A mean per head above this is the name of a fund (生均公用经费184万元), not a rate.</summary>
    private const decimal LargestMean = 500_000;

    public static bool IsPrice(string text, int start, int end, decimal yuan)
    {
        if (end < text.Length && (text[end] is '/' or '／' && !Divides().IsMatch(text.AsSpan(end)) || After().IsMatch(text.AsSpan(end, Math.Min(6, text.Length - end))))) return true;
        var before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(Reach, start));
        return Per().IsMatch(before) || Standard().IsMatch(before) || Single().IsMatch(before) || (yuan <= LargestMean && Mean().IsMatch(before));
    }

    /// <summary>462.18万元/全年预算486.50万元: what stands behind the stroke is no unit but another sum.</summary>
    [GeneratedRegex(@"^[/／]\w{0,8}?(预算|计划|到位|下达|安排|总额|支出|收入|投资|目标)\w{0,6}?\d")]
    private static partial Regex Divides();

    [GeneratedRegex(@"^(每|一)(人|亩|户|月|年|天|次|吨|公里|平方|个月)(?!后|内|前|期|性)|^的?(补助|补贴|收费|发放|执行)?标准(?!化)")]
    private static partial Regex After();

    [GeneratedRegex(@"每(人|亩|户|月|天|次|吨|平方公里|公里|公斤|千克|斤|升|度|平方米|米|延米|公顷|名|位|生|床|张|页|份|篇|幅|例|头|只|棵|盏|辆|台|套|件|场|期|个|家|村|社|座|站|所|处|口|眼|栋|间|班|册|株|批次|课时|学时|立方米|工时|人次|人月|亩次|班次|车次|羽|尾|岗|桶|瓶|箱|项(?!目)|条[^,。;、0-9]{1,6}每年)[^,。;、0-9]{0,10}$|每(?![年季半两三几当逢到一隔笔批])(?!项目|标段|阶段)[\p{IsCJKUnifiedIdeographs}]{1,2}$|[×xX*]$")]
    private static partial Regex Per();

    [GeneratedRegex(@"(单价|单座|单台|均价|票价|单(套|台|座|件|个|辆|张|间|所|株|组)(约|为|仅|均)*$)[^,;。、0-9]{0,8}$")]
    private static partial Regex Single();

    [GeneratedRegex(@"(单(份|例|公里|吨|平方米|株|头|条|项|期|场|起|批次|个|次|套|件|户|亩|人|车|页|站)[^,;。、0-9]{0,6}(?=(费|造价|成本|投资|均价))|[人户亩吨生次月村车校床站件台座册场例套处所点班批株]均|单方造价|单个[^,。;、0-9]{1,8}造价)[^,。;、0-9]{0,8}$")]
    private static partial Regex Mean();

    [GeneratedRegex(@"(?<!每)(月|日)(工资|薪|薪酬|租金|劳务费|补贴|补助)(为)?$|(补助|补贴|代缴|收费|发放|执行)?标准(由|为|从|:|是|提高到|提高至|城市|农村|城镇|小学|初中|高中)?$")]
    private static partial Regex Standard();
}
