using System.Globalization;
using System.Text;

namespace Ingest.Documents;

/// <summary>Writes a list number the way a format's name says. A number beyond what a format can write is written in digits, as Word does.</summary>
internal static class NumberFormat
{
    private const int LongestLetters = 30;

    private static readonly (int Value, string Digits)[] Romans =
        [(1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];

    /// <summary>The formats in the order in which the binary formats number them.</summary>
    private static readonly string[] Codes =
    [
        "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText", "hex", "chicago",
        "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal", "japaneseDigitalTenThousand",
        "decimalEnclosedCircle", "decimalFullWidth2", "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet", "ganada", "chosung",
        "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle", "ideographTraditional", "ideographZodiac",
        "ideographZodiacTraditional", "taiwaneseCounting", "ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting",
        "chineseLegalSimplified", "chineseCountingThousand",
    ];

    /// <summary>The name of a format that .doc and .rtf give by number.</summary>
    public static string Named(int code) => code == 255 ? "none" : code >= 0 && code < Codes.Length ? Codes[code] : "decimal";

    /// <param name="number">The number.</param>
    /// <param name="format">Name of the format, or the first number of one of the author's own, such as 001.</param>
    public static string Write(int number, string format) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Digits(number, "０１２３４５６７８９"),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerRoman" => Roman(number),
        "chineseCounting" or "taiwaneseCounting" when number >= 100 => Digits(number, "○一二三四五六七八九"),
        "chineseCounting" or "chineseCountingThousand" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "koreanCounting"
            => Counted(number, "零一二三四五六七八九", "十百千", shortTen: true),
        "japaneseCounting" => Japanese(number),
        "chineseLegalSimplified" => Counted(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟", shortTen: false),
        "japaneseLegal" => Counted(number, "零壱弐参四伍六七八九", "拾百阡", shortTen: false),
        "ideographLegalTraditional" => Counted(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟", shortTen: false),
        "ideographDigital" or "japaneseDigitalTenThousand" or "koreanDigital2" => Digits(number, "〇一二三四五六七八九"),
        "taiwaneseDigital" => Digits(number, "○一二三四五六七八九"),
        "ideographTraditional" => Pick(number, "甲乙丙丁戊己庚辛壬癸"),
        "ideographZodiac" => Pick(number, "子丑寅卯辰巳午未申酉戌亥"),
        "ideographZodiacTraditional" => number is >= 1 and <= 60 ? $"{"甲乙丙丁戊己庚辛壬癸"[(number - 1) % 10]}{"子丑寅卯辰巳午未申酉戌亥"[(number - 1) % 12]}" : Plain(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedParen" => Enclosed(number, '⑴', 20),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈', 20),
        "ideographEnclosedCircle" => Enclosed(number, '㊀', 10),
        "numberInDash" => $"- {Plain(number)} -",
        "ordinal" => Plain(number) + OrdinalEnd(number),
        ['0', ..] => number.ToString($"D{format.TakeWhile(c => c is '0').Count() + 1}", CultureInfo.InvariantCulture),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Digits(int number, string digits) => string.Concat(Plain(number).Select(d => char.IsAsciiDigit(d) ? digits[d - '0'] : d));

    private static string Pick(int number, string signs) => number >= 1 && number <= signs.Length ? signs[number - 1].ToString() : Plain(number);

    private static string Enclosed(int number, char first, int last) => number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : Plain(number);

    /// <summary>a … z, aa, bb …: the letter is repeated, not counted on.</summary>
    private static string Letters(int number, char first) =>
        number is >= 1 and <= 26 * LongestLetters ? new((char)(first + (number - 1) % 26), (number - 1) / 26 + 1) : Plain(number);

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999) return Plain(number);
        var roman = new StringBuilder();
        foreach (var (value, digits) in Romans)
            for (; number >= value; number -= value) roman.Append(digits);
        return roman.ToString();
    }

    /// <summary>Digits with place names; ten to nineteen lose their leading one where <paramref name="shortTen"/>.</summary>
    private static string Counted(int number, string digits, string places, bool shortTen)
    {
        if (number is < 0 or > 9999) return Plain(number);
        if (number == 0) return digits[..1];
        var counted = new StringBuilder();
        var zeroDue = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = number / (int)Math.Pow(10, place) % 10;
            if (digit == 0) zeroDue = counted.Length > 0;
            else
            {
                if (zeroDue) counted.Append(digits[0]);
                zeroDue = false;
                if (!(shortTen && place == 1 && digit == 1 && counted.Length == 0)) counted.Append(digits[digit]);
                if (place > 0) counted.Append(places[place - 1]);
            }
        }
        return counted.ToString();
    }

    /// <summary>No place name has a one before it, and none is skipped with a zero.</summary>
    private static string Japanese(int number) => Counted(number, "〇一二三四五六七八九", "十百千", shortTen: false) is var counted && number is < 1 or > 9999
        ? counted
        : counted.Replace("〇", "", StringComparison.Ordinal).Replace("一十", "十", StringComparison.Ordinal).Replace("一百", "百", StringComparison.Ordinal).Replace("一千", "千", StringComparison.Ordinal);

    private static string OrdinalEnd(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
}
