using Ingest.Extraction;

namespace Ingest.Validation.Judging;

/// <summary>The second chance of a rate whose whole is told in two parts: 收案8963件，旧存614件，结案率93.06%.</summary>
internal static class OtherWhole
{
    /// <summary>In Chinese, the whole of two figures; null where no figure beside the rate makes it hold.</summary>
    public static string? Of(RatioClaim ratio, ReportFigures figures) =>
        figures.ByUnit.Where(unit => unit.Any(f => f.Place == ratio.Whole.Place)).SelectMany(unit => unit)
            .FirstOrDefault(f => f.Value > 0 && f.IsBeside(ratio.Percent.Place) && ratio.Terms.All(t => t.Place != f.Place) && Gives(ratio, f)) is { } more
            ? $"以{ratio.Whole.Raw}与{more.Raw}之和为分母" : null;

    private static bool Gives(RatioClaim ratio, ReportFigure more) =>
        Math.Abs(100 * ratio.Part.Number.Value / (ratio.Whole.Number.Value + more.Value) - ratio.Percent.Number.Value) <= ratio.Percent.Number.Step / 2;
}
