using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Extraction.Frames;

namespace Ingest.Validation.Judging;

/// <summary>An exact figure of a report, of whatever sort.</summary>
/// <param name="Value">In <paramref name="Unit"/>; sums of money in yuan.</param>
/// <param name="Step">One unit of the last printed digit.</param>
/// <param name="Unit">Figures of one unit can be added and divided.</param>
/// <param name="Place">Where it is printed.</param>
/// <param name="Raw">As printed.</param>
/// <param name="Role">The part it plays; figures of different parts are never two statements of one thing.</param>
/// <param name="Subject">What it is of; empty where nothing says it.</param>
internal sealed record ReportFigure(decimal Value, decimal Step, string Unit, Place Place, string Raw, object Role, string Subject)
{
    public static IEnumerable<ReportFigure> Of(Report report) =>
    [
        .. report.Amounts.Where(a => a.Yuan.IsExact).Select(a => new ReportFigure(a.Yuan.Value, a.Yuan.Step, "元", a.Place, a.Raw, (a.Role, a.Year), a.Subject)),
        .. report.Measures.Where(m => m.Number.IsExact && m.Unit != "").Select(m => new ReportFigure(m.Number.Value, m.Number.Step, Common(m.Unit), m.Place, m.Raw, m.Role, m.Subject)),
        .. report.Headcounts.Select(h => new ReportFigure(h.Count, 1, "人", h.Place, h.Raw, h.Category, "")),
    ];

    /// <summary>One name for the units whose figures can be added.</summary>
    public static string Common(string unit) => Units.ArePersons(unit) ? "人" : unit;
}
