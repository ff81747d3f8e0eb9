using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>The mark with which a line opens a heading or a list item: a line that has one begins something new.</summary>
internal static partial class ListMark
{
    /// <summary>Length of the mark at the beginning of a trimmed line; 0 where there is none.</summary>
    public static int LengthAt(string line)
    {
        foreach (var form in Forms)
            if (form.Match(line) is { Success: true } match)
                return match.Length;
        return 0;
    }

    public static bool Opens(string line) => LengthAt(line) > 0;

    /// <summary>True where the line is a mark and nothing else: its text stands on the next line.</summary>
    public static bool IsAlone(string line) => line.Length is > 0 and <= 8 && Bare().IsMatch(line);

    private static readonly Regex[] Forms = [Chapter(), ChineseNumber(), Bracketed(), Dotted(), Circled(), Letter(), Bullet(), Ordinal(), Annex()];

    [GeneratedRegex("^第[一二三四五六七八九十百零〇0-9０-９]{1,4}[章节条篇款部]分?")]
    private static partial Regex Chapter();

    [GeneratedRegex("^[一二三四五六七八九十百〇零壹贰叁肆伍陆柒捌玖拾甲乙丙丁]{1,4}[、.．，:：][ \t\u3000]?")]
    private static partial Regex ChineseNumber();

    [GeneratedRegex("^[（(【〔\\[][ ]?(?:[一二三四五六七八九十百〇零]{1,4}|[0-9０-９]{1,3}|[A-Za-z]|[ivxIVX]{1,4})[ ]?[）)】〕\\]][、.．]?")]
    private static partial Regex Bracketed();

    /// <summary>1. 1、 1) and 1.2.3 – but no decimal such as 2.5万元, and no date.</summary>
    [GeneratedRegex("^(?:[0-9０-９]{1,3}(?:[、．)）]|[.](?![0-9]))|[0-9]{1,2}(?:[.．][0-9]{1,2}){1,4}(?![0-9.]|[ ]?(?:万|亿|元|千|百|%|％|个|人|户|公里|亩|平方|分|倍|年|月|日|吨|米|[，。、；,;）)])))[ ]?")]
    private static partial Regex Dotted();

    [GeneratedRegex("^[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3220-\u3229\u3280-\u3289]")]
    private static partial Regex Circled();

    [GeneratedRegex("^[A-Za-zＡ-Ｚ][)）、.．](?![A-Za-z])")]
    private static partial Regex Letter();

    [GeneratedRegex("^(?:[●■◆★☆○□◇▲△※•◎➢✓√►▶\uF06C\uF0D8\uF09F]|[-*·][ ])[ ]?")]
    private static partial Regex Bullet();

    [GeneratedRegex("^[一二三四五六七八九十]{1,2}是|^(?:目标|任务)[0-9一二三四五六七八九十][:：]")]
    private static partial Regex Ordinal();

    [GeneratedRegex("^附(?:件|表|录|图)?[ ]?[0-9一二三四五六七八九十]{0,2}[ ]?(?:[:：]|$)")]
    private static partial Regex Annex();

    [GeneratedRegex("^(?:[（(][ ]?[一二三四五六七八九十0-9０-９]{1,3}[ ]?[）)]|[一二三四五六七八九十]{1,3}、|[0-9０-９]{1,3}[、.．)）]|[\u2460-\u2473])$")]
    private static partial Regex Bare();
}
