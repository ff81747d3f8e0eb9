using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Datasets;

/// <summary>A report of the batch with everything read from it under its identifiers.</summary>
public sealed class ReportEntry
{
    private readonly Dictionary<Place, string> _amounts;
    private readonly Dictionary<Place, string> _headcounts;

    public ReportEntry(FileResult file, string id, ValidatedReport validated)
    {
        (File, Id, Validated) = (file, id, validated);
        Sections = Identifiers.Number(this, Report.Sections, s => $"s{Identifiers.At(s.Place)}");
        Amounts = Identifiers.Number(this, Report.Amounts, a => $"a{Identifiers.At(a.Place)}");
        Headcounts = Identifiers.Number(this, Report.Headcounts, h => $"h{Identifiers.At(h.Place)}");
        Measures = Identifiers.Number(this, Report.Measures, m => $"m{Identifiers.At(m.Place)}");
        Claims = Identifiers.Number(this, validated.Claims, c => $"c{Identifiers.At(c.Claim.Quote)}-{c.Claim.Kind.Code()}");
        Findings = Identifiers.Number(this, validated.Findings, FindingKey);
        _amounts = IdsByPlace(Amounts, a => a.Place);
        _headcounts = IdsByPlace(Headcounts, h => h.Place);
    }

    public FileResult File { get; }

    public string Id { get; }

    public ValidatedReport Validated { get; }

    public Report Report => Validated.Report;

    public Document Document => Report.Document;

    public IReadOnlyList<Fact<Section>> Sections { get; }

    public IReadOnlyList<Fact<Amount>> Amounts { get; }

    public IReadOnlyList<Fact<Headcount>> Headcounts { get; }

    public IReadOnlyList<Fact<Measure>> Measures { get; }

    public IReadOnlyList<Fact<JudgedClaim>> Claims { get; }

    public IReadOnlyList<Fact<Finding>> Findings { get; }

    /// <summary>Findings of a severity.</summary>
    public int Count(Severity severity) => Validated.Findings.Count(f => f.Severity == severity);

    /// <summary>The identifier of a section; null for the text before the first heading.</summary>
    public string? SectionId(int? index) => index is { } i ? Sections[i].Id : null;

    /// <summary>The identifier of the amount at a place; null where none was read there.</summary>
    public string? AmountAt(Place? place) => place is { } p ? _amounts.GetValueOrDefault(p) : null;

    /// <summary>The identifier of the headcount at a place; null where none was read there.</summary>
    public string? HeadcountAt(Place? place) => place is { } p ? _headcounts.GetValueOrDefault(p) : null;

    private static string FindingKey(Finding finding) =>
        finding.Evidence.Count == 0 ? $"f{finding.Rule}" : $"f{finding.Rule}.{Identifiers.At(finding.Evidence[0].Place)}";

    private static Dictionary<Place, string> IdsByPlace<T>(IReadOnlyList<Fact<T>> facts, Func<T, Place> place) =>
        facts.GroupBy(f => place(f.Value)).ToDictionary(g => g.Key, g => g.First().Id);
}
