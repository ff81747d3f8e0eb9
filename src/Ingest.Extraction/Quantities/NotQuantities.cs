using System.Text.RegularExpressions;

namespace Ingest.Extraction.Quantities;

/// <summary>Digits that count nothing: document numbers, dates, list marks, clause numbers, telephone numbers. Each pattern has one reason.</summary>
internal static partial class NotQuantities
{
    private static readonly Regex[] Patterns =
    [
        DocumentNumber(), CalendarDate(), DashedDate(), YearSpan(), MonthOrDay(), ClockTime(), Clause(), ListMark(), InnerListMark(), Telephone(), LabelNumber(), DottedNumber(), MixedCode(), AgeLimit(),
    ];

    /// <summary>Runs of the text that hold no quantity, as a mask over its characters. Years inside are read apart.</summary>
    public static bool[] Mask(string text)
    {
        var mask = new bool[text.Length];
        foreach (var pattern in Patterns)
            foreach (var match in pattern.EnumerateMatches(text))
                mask.AsSpan(match.Index, match.Length).Fill(true);
        return mask;
    }

    /// <summary>(2022)5号, 〔2022〕5号, 20225号 cannot be told and is left to the unit check.</summary>
    [GeneratedRegex(@"[〔\[(【<《][12]\d{3}[〕\])】>》]?(第)?\d{1,5}号?|\d{1,5}号")]
    private static partial Regex DocumentNumber();

    [GeneratedRegex(@"(?<!\d)\d{2,4}年\d{1,2}月(\d{1,2}日|(底|末|初|份|中旬|上旬|下旬)?)|(?<!\d)\d{2,4}年(?!(以上|以内|以下|期|限|制|来|内))")]
    private static partial Regex CalendarDate();

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?!\d)")]
    private static partial Regex DashedDate();

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}年?[-~至、,和及到](19|20)\d{2}(?=年|$)")]
    private static partial Regex YearSpan();

    [GeneratedRegex(@"(?<!\d)\d{1,2}[-~至、](\d{1,2})月|(?<!\d)\d{1,2}月(\d{1,2}日|份|底|末|初)?|(?<![\d.])\d{1,2}日")]
    private static partial Regex MonthOrDay();

    [GeneratedRegex(@"(?<!\d)\d{1,2}:\d{2}(?![\d.])")]
    private static partial Regex ClockTime();

    [GeneratedRegex(@"第[\d一二三四五六七八九十百]+(条|章|节|款|号|届|次|批|期|季度|名|位|轮|阶段|部分|方面|代|类|个|中学|小学|人民医院)")]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(\(\d{1,2}\)|\d{1,2}\)|\d{1,2}(、|\.(?!\d))|\d{1,2}(?=\.\d+[^\d.%万亿千元]))")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"(?<=[。;:：；,])(\(\d{1,2}\)|\d{1,2}[)、](?!\d)|\d{1,2}\.(?!\d))|\(\d{1,2}\)(?=\D)")]
    private static partial Regex InnerListMark();

    [GeneratedRegex(@"(?<!\d)(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?!\d)")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"((附件|附表|表|图|项目|编号|代码|序号|热线|拨打|电话|版本|型号|标准|GB|V|v)\d+|(目标|指标)\d{1,2}(?!\d))(?!\d*,\d{3}(?!\d))(?![\d.]*(,\d{3})*(\.\d+)?(万|亿|千|百|元|%|个|人(?!员)|名(?!称|单|录)|项(?!目)|户|家|次|分|份|张|套|台|辆|页|条|起|件|场|期|册|吨|亩|公里|平方米|立方米))")]
    private static partial Regex LabelNumber();

    /// <summary>35岁以下, 36至50岁: whom a figure counts.</summary>
    [GeneratedRegex(@"(?<![\d.])(\d{1,2}(周岁|岁)?[-~—至到])?\d{1,2}周?岁(及|含)?以[上下内]|(?<![\d.])\d{1,2}(周岁|岁)?[-~—至到]\d{1,2}周?岁")]
    private static partial Regex AgeLimit();

    [GeneratedRegex(@"(?<![\d.])\d+\.\d+\.\d+(\.\d+)*")]
    private static partial Regex DottedNumber();

    [GeneratedRegex(@"[A-Za-z][A-Za-z-]*\d+[A-Za-z\d-]*|(?<!\d)\d+[A-Zac-jln-z][A-Za-z]*(?![²³])")]
    private static partial Regex MixedCode();
}
