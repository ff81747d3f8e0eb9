using System.Globalization;
using Ingest.Extraction;
using Ingest.Extraction.Quantities;

namespace Ingest.Validation.Judging;

/// <summary>
/// The smallest change of one figure that makes a broken claim hold: two digits exchanged, one digit misread, left out or written twice, a misplaced point, a unit slip, an item left out or counted
/// twice. It names a suspicion, never a verdict: which of the figures is wrong cannot be known from arithmetic.
/// </summary>
internal static class Repairs
{
    /// <summary>The likely cause of a broken sum in Chinese; null where no small repair fits.</summary>
    public static string? OfSum(SumClaim claim)
    {
        var difference = claim.Total.Number.Value - claim.Parts.Sum(p => p.Number.Value) + claim.Minus.Sum(m => m.Number.Value);
        foreach (var term in claim.Terms.Where(t => t.Number.Value != 0))
        {
            var wanted = ReferenceEquals(term, claim.Total) || claim.Minus.Contains(term) ? term.Number.Value - difference : term.Number.Value + difference;
            if (Slip(term, wanted) is { } slip) return slip;
        }

        var doubled = claim.Parts.FirstOrDefault(p => p.Number.Value == -difference);
        if (doubled is not null && claim.Parts.Count > 2) return $"{doubled}可能重复计入或不属于该总数，去掉后正好相符";
        return null;
    }

    /// <summary>The likely cause of a broken quotient: the percentage itself, or one of its figures, with a digit slip.</summary>
    public static string? OfRatio(RatioClaim claim)
    {
        var quotient = 100 * claim.Part.Number.Value / claim.Whole.Number.Value;
        var wanted = Math.Round(quotient, Figures.Decimals(claim.Percent.Number.Step), MidpointRounding.AwayFromZero);
        if (Slip(claim.Percent, wanted) is { } slip) return slip;
        return claim.OtherWholes.FirstOrDefault(w => w.Number.Value != 0 && Math.Abs(100 * claim.Part.Number.Value / w.Number.Value - claim.Percent.Number.Value) <= claim.Percent.Number.Step) is { } other
            ? $"若以{other}为分母则相符" : null;
    }

    /// <summary>The slip that turns one figure into another; null where it takes more than one.</summary>
    public static string? Slip(Term printed, decimal wanted)
    {
        if (wanted <= 0 || wanted == printed.Number.Value) return null;
        var scale = Figures.Scale(printed);
        var decimals = Figures.Decimals(printed.Number.Step / scale);
        var before = (printed.Number.Value / scale).ToString("F" + decimals, CultureInfo.InvariantCulture);
        var target = Math.Round(wanted / scale, decimals, MidpointRounding.AwayFromZero);
        if (Math.Abs(target * scale - wanted) > printed.Number.Step / 2) return null;
        var after = target.ToString("F" + decimals, CultureInfo.InvariantCulture);
        if (wanted == printed.Number.Value * Slips.UnitFactor || wanted * Slips.UnitFactor == printed.Number.Value) return $"{printed}的单位可能错了（差一万倍）";
        if (before.Length < Slips.FewestDigits) return null;
        return Changed(before, after) is { } change ? $"{printed}可能{change}，应为{after}{printed.Unit}" : null;
    }

    /// <summary>What happened to the digits; null where it was more than one thing.</summary>
    private static string? Changed(string before, string after)
    {
        if (Bare(before).TrimEnd('0') == Bare(after).TrimEnd('0')) return "点错了小数点";
        if (Bare(before).Length < Bare(after).Length) return IsWithout(after, before) ? "漏写一位数字" : null;
        if (Bare(before).Length > Bare(after).Length) return IsWithout(before, after) ? "多写一位数字" : null;
        var differing = Enumerable.Range(0, before.Length).Where(i => before[i] != after[i]).ToList();
        if (differing.Count == 1) return "有一位数字写错";
        return differing.Count == 2 && Adjacent(before, differing[0], differing[1]) && before[differing[0]] == after[differing[1]] && before[differing[1]] == after[differing[0]]
            ? "有两位数字颠倒" : null;
    }

    /// <summary>True where the shorter figure is the longer one without one of its digits.</summary>
    private static bool IsWithout(string longer, string shorter) =>
        longer.Length == shorter.Length + 1 && Enumerable.Range(0, longer.Length).Any(i => longer[i] != '.' && longer.Remove(i, 1) == shorter);

    private static string Bare(string digits) => digits.Replace(".", "", StringComparison.Ordinal).TrimStart('0');

    private static bool Adjacent(string digits, int first, int second) => second - first == 1 || (second - first == 2 && digits[first + 1] == '.');
}
