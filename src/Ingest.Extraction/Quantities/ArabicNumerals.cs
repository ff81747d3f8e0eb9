using System.Globalization;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Quantities;

/// <summary>
/// Numbers in digits: 1286.4, 1,286.40, 1 286.40. A run of digits, points and commas that is no well-formed number is refused whole:
/// half of it would be a wrong figure.
/// </summary>
internal static class ArabicNumerals
{
    private const int MostDigits = 20;

    /// <summary>The end of the run of digits, points and commas that starts at <paramref name="start"/>; the number, if the run is one.</summary>
    public static Numeral? Read(ShadowText shadow, int start, out int runEnd)
    {
        runEnd = RunEnd(shadow, start);
        if (IsDoubtful(shadow, start, runEnd)) return null;
        return Parse(shadow.Text.AsSpan(start, runEnd - start)) is { } number ? number with { End = runEnd } : null;
    }

    /// <summary>1，23，456元: where commas of the sentence stand on both sides of a digit group, grouping cannot be told from listing.</summary>
    private static bool IsDoubtful(ShadowText shadow, int start, int end) =>
        start > 1 && shadow.Text[start - 1] == ',' && char.IsAsciiDigit(shadow.Text[start - 2]) && shadow.Text.AsSpan(start, end - start).Contains(',')
        && shadow.Original[shadow.OffsetOf(start - 1)] == '，';

    private static int RunEnd(ShadowText shadow, int start)
    {
        var text = shadow.Text;
        var end = start + 1;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                if (shadow.SpaceBefore(end) && !BlankIsSeparator(shadow, start, end)) break;
                end++;
            }
            else if (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]) && !EndsNumber(shadow, start, end))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>A blank inside digits is kept as part of the number where it parts groups of three, as in 1 286 400.50.</summary>
    private static bool BlankIsSeparator(ShadowText shadow, int start, int at)
    {
        var text = shadow.Text;
        var before = at;
        while (before > start && char.IsAsciiDigit(text[before - 1]) && !(before < at && shadow.SpaceBefore(before))) before--;
        var after = at;
        while (after < text.Length && char.IsAsciiDigit(text[after]) && (after == at || !shadow.SpaceBefore(after))) after++;
        return after - at == 3 && at - before <= 3 && (before == start || shadow.SpaceBefore(before));
    }

    /// <summary>A comma ends the number where it is the sentence's: full-width or followed by a blank, and not parting a group of three.</summary>
    private static bool EndsNumber(ShadowText shadow, int start, int at)
    {
        var text = shadow.Text;
        if (text[at] != ',') return false;
        var group = at + 1;
        while (group < text.Length && char.IsAsciiDigit(text[group])) group++;
        var isGroup = group - at - 1 == 3 && at - start <= 15 && !text.AsSpan(start, at - start).Contains('.')
            && (text.AsSpan(start, at - start).Contains(',') || (at - start <= 3 && text[start] != '0'));
        var isSentences = shadow.Original[shadow.OffsetOf(at)] == '，' || shadow.SpaceBefore(at + 1);
        return isSentences && !isGroup;
    }

    private static Numeral? Parse(ReadOnlySpan<char> run)
    {
        var point = run.IndexOf('.');
        var whole = point < 0 ? run : run[..point];
        var decimals = point < 0 ? [] : run[(point + 1)..];
        if (decimals.ContainsAny('.', ',') || !WellGrouped(whole) || run.Length > MostDigits) return null;
        var digits = run.ToString().Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? new Numeral(value, Step(decimals.Length), 0)
            : null;
    }

    private static decimal Step(int decimals)
    {
        var step = 1m;
        for (; decimals > 0; decimals--) step /= 10;
        return step;
    }

    private static bool WellGrouped(ReadOnlySpan<char> whole)
    {
        if (!whole.Contains(',')) return true;
        var first = true;
        foreach (var group in whole.Split(','))
        {
            var length = whole[group].Length;
            if (first ? length is < 1 or > 3 : length != 3) return false;
            first = false;
        }

        return true;
    }
}
