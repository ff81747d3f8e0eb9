using Ingest.Extraction.Text;

namespace Ingest.Extraction.Quantities;

/// <summary>
/// Digits mixed with scale words: 1.2亿, 3千万, 2亿3千万, 1亿2千3百万, 1亿零500万, 12万5千. Groups must fall in size as they do in speech; a run of groups
/// that does not is refused whole.
/// </summary>
internal static class ScaledNumerals
{
    private const string ScaleWords = "十百千万亿";

    /// <summary>The number that begins with the digits already read; <paramref name="scale"/> is the last group's scale, "" where it has none.</summary>
    public static Numeral? Read(ShadowText shadow, Numeral digits, out string scale)
    {
        var text = shadow.Text;
        scale = Scale(text, digits.End);
        if (scale.Length == 0) return digits;
        decimal total = 0, section = 0;
        var step = Add(digits, scale, ref total, ref section);
        var end = digits.End + scale.Length;
        while (Next(shadow, end) is { } next)
        {
            var lower = Scale(text, next.End);
            if (lower.Length == 0 && !IsYuan(text, next.End)) break;
            if (next.Value * SmallOf(lower) >= StepAbove(step, lower, scale) || IsHeard(next, step, scale, lower)) return null;
            step = Add(next, lower, ref total, ref section);
            (scale, end) = (lower, next.End + lower.Length);
            if (lower.Length == 0) break;
        }

        return new Numeral(total + section, step, end);
    }

    /// <summary>True where a character ends a group, so that digits directly behind it belong to the same number.</summary>
    public static bool IsScale(char c) => ScaleWords.Contains(c);

    /// <summary>Adds a group: small scales gather in a section that 万 or 亿 closes. Returns the worth of the group's last digit.</summary>
    private static decimal Add(Numeral group, string scale, ref decimal total, ref decimal section)
    {
        section += group.Value * SmallOf(scale);
        var large = LargeOf(scale);
        if (large == 1) return group.Step * SmallOf(scale);
        total += section * large;
        section = 0;
        return group.Step * SmallOf(scale) * large;
    }

    /// <summary>What the next group must stay below, counted as that group is: 2千3百万 falls by its small scales, 2亿3千万 by its large ones.</summary>
    private static decimal StepAbove(decimal step, string lower, string scale) => LargeOf(scale) == 1 ? step : step / LargeOf(lower);

    /// <summary>1千2万: whether 1002 or 1200 is meant, is left to the ear.</summary>
    private static bool IsHeard(Numeral next, decimal step, string scale, string lower) =>
        LargeOf(scale) == 1 && LargeOf(lower) > 1 && SmallOf(lower) == 1 && next.Value * 10 < step;

    private static Numeral? Next(ShadowText shadow, int end)
    {
        var text = shadow.Text;
        var at = end < text.Length && text[end] == '零' ? end + 1 : end;
        return at < text.Length && char.IsAsciiDigit(text[at]) && !shadow.SpaceBefore(at) ? ArabicNumerals.Read(shadow, at, out _) : null;
    }

    private static string Scale(string text, int start)
    {
        var end = start;
        while (end < text.Length && ScaleWords.Contains(text[end]) && !IsCounterWord(text, end)) end++;
        return text[start..end];
    }

    private static decimal SmallOf(string scale) => MoneyUnits.Yuan(scale.TrimEnd('万', '亿'));

    private static decimal LargeOf(string scale) => MoneyUnits.Yuan(scale[scale.TrimEnd('万', '亿').Length..]);

    private static bool IsYuan(string text, int at) => at < text.Length && text[at] is '元' or '圆';

    /// <summary>千米, 千瓦, 百分: the scale word belongs to the unit.</summary>
    private static bool IsCounterWord(string text, int at) =>
        at + 1 < text.Length && (text[at] == '千' && text[at + 1] is '米' or '瓦' or '克' || text[at] == '百' && text[at + 1] == '分');
}
