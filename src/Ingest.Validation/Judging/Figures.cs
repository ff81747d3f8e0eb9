using System.Globalization;
using Ingest.Extraction;

namespace Ingest.Validation.Judging;

/// <summary>Prints figures for messages: in the unit of the report, with the decimals that its figures carry.</summary>
internal static class Figures
{
    /// <summary>A value in a unit, e.g. 425.57万元; trailing zeros as far as the peers print decimals.</summary>
    public static string Print(decimal value, Term like, IReadOnlyList<Term>? peers = null)
    {
        var scale = Scale(like);
        var decimals = (peers ?? [like]).Where(t => t.Unit == like.Unit).Select(t => Decimals(t.Number.Step / Scale(t), t)).DefaultIfEmpty(0).Max();
        var scaled = value / scale;
        var rounded = Math.Round(scaled, Math.Max(decimals, Needed(scaled)), MidpointRounding.AwayFromZero);
        return rounded.ToString("F" + Math.Max(decimals, Needed(rounded)), CultureInfo.InvariantCulture) + like.Unit;
    }

    /// <summary>A figure as printed, with the unit that a table's header or the next item of a list gives it where it prints none.</summary>
    public static string Said(Term term) => term.Raw.Length > 0 && term.Raw[^1] is >= '0' and <= '9' or >= '０' and <= '９' ? term.Raw + term.Unit : term.Raw;

    /// <summary>Figures of a list: 2项（301.27万元、36.21万元）.</summary>
    public static string List(IReadOnlyList<Term> terms) => $"{terms.Count}项（{string.Join("、", terms.Select(Said))}）";

    /// <summary>Percent with the decimals of the stated percentage, two at least where it is a whole number off the mark.</summary>
    public static string Percent(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals, CultureInfo.InvariantCulture) + "%";

    /// <summary>Decimals printed in a figure of the given step.</summary>
    public static int Decimals(decimal step)
    {
        var decimals = 0;
        for (; step < 1 && step > 0 && decimals < 6; step *= 10) decimals++;
        return decimals;
    }

    private static int Decimals(decimal step, Term term) => term.Dimension == Dimension.Points ? Needed(term.Number.Value) : Decimals(step);

    /// <summary>By what the unit multiplies: 10000 for 万元.</summary>
    public static decimal Scale(Term term) => term.Dimension != Dimension.Money ? 1
        : term.Unit.Aggregate(1m, (scale, c) => scale * c switch { '亿' => 100_000_000, '万' => 10_000, '千' => 1000, '百' => 100, '十' => 10, _ => 1 });

    private static int Needed(decimal value)
    {
        var decimals = 0;
        for (value = Math.Abs(value); value != decimal.Truncate(value) && decimals < 4; value *= 10) decimals++;
        return decimals;
    }
}
