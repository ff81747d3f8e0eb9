namespace Ingest.Extraction.Sections;

/// <summary>The written forms of a heading's number, outermost first in the official style.</summary>
internal enum NumberShape
{
    /// <summary>第一部分, 第一篇.</summary>
    Part,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    Clause,

    /// <summary>壹、.</summary>
    Capital,

    /// <summary>I、 II. Ⅲ、.</summary>
    Roman,

    /// <summary>一、.</summary>
    Han,

    /// <summary>（一）.</summary>
    HanBracket,

    /// <summary>1. 1、.</summary>
    Arabic,

    /// <summary>1.1.</summary>
    Dotted2,

    /// <summary>1.1.1 and deeper.</summary>
    Dotted3,

    /// <summary>（1）.</summary>
    ArabicBracket,

    /// <summary>1）.</summary>
    HalfBracket,

    /// <summary>①.</summary>
    Circled,

    /// <summary>A. a).</summary>
    Letter,
}

/// <summary>A number at the head of a line, read from folded text.</summary>
/// <param name="Shape">Its written form.</param>
/// <param name="Value">Its value; of a dotted number the last component.</param>
/// <param name="Length">Characters of the folded text it takes, its separator included.</param>
/// <param name="Certain">False where the separator is missing (1本单位…) or is a comma, so that only other evidence can make it a number.</param>
internal readonly record struct HeadingNumber(NumberShape Shape, int Value, int Length, bool Certain = true)
{
    private const string Open = "([【〔<";
    private const string Close = ")]】〕>";
    private const string Capitals = "壹贰叁肆伍陆柒捌玖拾";

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>Shapes that people take for one another: brackets with Chinese or Arabic digits.</summary>
    public bool IsKinOf(NumberShape other) => (Shape, other) switch
    {
        (NumberShape.HanBracket, NumberShape.ArabicBracket) or (NumberShape.ArabicBracket, NumberShape.HanBracket) => true,
        (NumberShape.HalfBracket, NumberShape.ArabicBracket) or (NumberShape.ArabicBracket, NumberShape.HalfBracket) => true,
        _ => false,
    };

    /// <summary>The number at the head of a folded text; null where there is none. A gap before a character may stand for the separator of 一 部门概况.</summary>
    public static HeadingNumber? Parse(string text, Predicate<int>? gapBefore = null) =>
        text.Length == 0 ? null : Ordinal(text) ?? Bracketed(text) ?? Han(text, gapBefore) ?? Roman(text, gapBefore) ?? Sign(text) ?? Arabic(text);

    private static HeadingNumber? Ordinal(string text)
    {
        if (text[0] != '第') return null;
        var end = End(text, 1, c => HanNumeral.IsNumeral(c) || char.IsAsciiDigit(c));
        if (end == 1 || ValueOf(text[1..end]) is not { } value) return null;
        var rest = text.AsSpan(end);
        var (shape, word) = rest switch
        {
            _ when rest.StartsWith("部分") => (NumberShape.Part, 2),
            _ when rest.StartsWith("篇") => (NumberShape.Part, 1),
            _ when rest.StartsWith("章") => (NumberShape.Chapter, 1),
            _ when rest.StartsWith("节") => (NumberShape.Clause, 1),
            _ => (default, 0),
        };
        return word == 0 ? null : new(shape, value, end + word + Separator(text, end + word));
    }

    private static HeadingNumber? Bracketed(string text)
    {
        var open = Open.Contains(text[0], StringComparison.Ordinal) ? 1 : 0;
        var end = End(text, open, c => HanNumeral.IsNumeral(c) || char.IsAsciiDigit(c));
        if (end == open || end >= text.Length || !Close.Contains(text[end], StringComparison.Ordinal)) return null;
        if (ValueOf(text[open..end]) is not { } value || value is 0 or > 99) return null;
        var shape = !char.IsAsciiDigit(text[open]) ? NumberShape.HanBracket : open == 1 ? NumberShape.ArabicBracket : NumberShape.HalfBracket;
        return new(shape, value, end + 1 + Separator(text, end + 1));
    }

    private static HeadingNumber? Han(string text, Predicate<int>? gapBefore)
    {
        if (Capitals.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var capital && Separator(text, 1) is > 0 and var mark)
            return new(NumberShape.Capital, capital + 1, 1 + mark);
        var end = End(text, 0, HanNumeral.IsNumeral);
        if (end == 0 || end == text.Length || HanNumeral.Parse(text.AsSpan(0, end)) is not ({ } value and > 0 and < 100)) return null;
        return Separator(text, end) is > 0 and var width ? new(NumberShape.Han, value, end + width, Certain: text[end] != ',')
            : gapBefore is not null && gapBefore(end) ? new(NumberShape.Han, value, end, Certain: false)
            : null;
    }

    private static HeadingNumber? Roman(string text, Predicate<int>? gapBefore)
    {
        var end = End(text, 0, "IVX".Contains);
        var value = Array.IndexOf(Romans, text[..end]) + 1;
        if (value == 0 || end == text.Length) return null;
        return Separator(text, end) is > 0 and var width ? new(NumberShape.Roman, value, end + width)
            : gapBefore is not null && gapBefore(end) ? new(NumberShape.Roman, value, end, Certain: false)
            : null;
    }

    /// <summary>Single characters that are a number by themselves: ① ⑴ ㈠ ⒈, and Latin letters with a separator.</summary>
    private static HeadingNumber? Sign(string text) => text[0] switch
    {
        >= '①' and <= '⑳' => new(NumberShape.Circled, text[0] - '①' + 1, 1 + Separator(text, 1)),
        >= '⑴' and <= '⒇' => new(NumberShape.ArabicBracket, text[0] - '⑴' + 1, 1 + Separator(text, 1)),
        >= 'Ⅰ' and <= 'Ⅻ' => new(NumberShape.Roman, text[0] - 'Ⅰ' + 1, 1 + Separator(text, 1)),
        >= '⒈' and <= '⒛' => new(NumberShape.Arabic, text[0] - '⒈' + 1, 1 + Separator(text, 1)),
        >= '㈠' and <= '㈩' => new(NumberShape.HanBracket, text[0] - '㈠' + 1, 1 + Separator(text, 1)),
        >= 'A' and <= 'H' when Separator(text, 1) > 0 => new(NumberShape.Letter, text[0] - 'A' + 1, 2),
        _ => null,
    };

    private static HeadingNumber? Arabic(string text)
    {
        var end = End(text, 0, char.IsAsciiDigit);
        if (end is 0 or > 2 || ValueOf(text[..end]) is not { } value || value == 0) return null;
        var (depth, last) = (1, value);
        while (depth < 5 && end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            var next = End(text, end + 1, char.IsAsciiDigit);
            if (next - end > 3) break;
            (last, end, depth) = (ValueOf(text[(end + 1)..next]) ?? 0, next, depth + 1);
        }

        var shape = depth switch { 1 => NumberShape.Arabic, 2 => NumberShape.Dotted2, _ => NumberShape.Dotted3 };
        var mark = Separator(text, end);
        return new(shape, last, end + mark, Certain: depth > 1 || mark > 0 && text[end] != ',');
    }

    private static int Separator(string text, int at) =>
        at < text.Length && text[at] is '、' or '.' or '·' or '､' or ',' or ':' && !(text[at] is ',' or ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) ? 1 : 0;

    private static int End(string text, int from, Func<char, bool> belongs)
    {
        while (from < text.Length && belongs(text[from])) from++;
        return from;
    }

    private static int? ValueOf(string digits) =>
        char.IsAsciiDigit(digits[0])
            ? digits.Length <= 3 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : null
            : HanNumeral.Parse(digits);
}
