using Ingest.Extraction;
using Ingest.Extraction.Frames;

namespace Ingest.Validation.Judging;

/// <summary>The exact figures of a report by unit: those of one unit can be added and divided.</summary>
internal sealed class ReportFigures(Report report)
{
    private const string Yuan = "元", Persons = "人";

    private readonly ILookup<string, ReportFigure> _byUnit = All(report).ToLookup(f => f.Unit, StringComparer.Ordinal);

    /// <summary>A list for each unit, in the order of the report.</summary>
    public IEnumerable<IGrouping<string, ReportFigure>> ByUnit => _byUnit;

    /// <summary>Those of a term's unit.</summary>
    public IEnumerable<ReportFigure> Like(Term term) => _byUnit[term.Dimension == Dimension.Money ? Yuan : Common(term.Unit)];

    private static IEnumerable<ReportFigure> All(Report report) =>
    [
        .. report.Amounts.Where(a => a.Yuan.IsExact).Select(a => new ReportFigure(a.Yuan.Value, a.Yuan.Step, Yuan, a.Place, a.Raw, (a.Role, a.Year), a.Subject)),
        .. report.Measures.Where(m => m.Number.IsExact && m.Unit != "").Select(m => new ReportFigure(m.Number.Value, m.Number.Step, Common(m.Unit), m.Place, m.Raw, m.Role, m.Subject)),
        .. report.Headcounts.Select(h => new ReportFigure(h.Count, 1, Persons, h.Place, h.Raw, h.Category, "")),
    ];

    /// <summary>One name for the units whose figures can be added.</summary>
    private static string Common(string unit) => Units.ArePersons(unit) ? Persons : unit;
}
