using Ingest.Documents;
using Ingest.Validation;

namespace Ingest.Datasets;

/// <summary>findings.csv: what does not add up.</summary>
public sealed class FindingsTable() : FactTable<Finding>("findings", "One row per finding.", "每个发现的问题一行。")
{
    public override IReadOnlyList<string> PrimaryKey => ["finding_id"];

    public override IReadOnlyList<ForeignKey> ForeignKeys => [ReportKey, SectionKey];

    protected override IReadOnlyList<Fact<Finding>> Facts(ReportEntry report) => report.Findings;

    protected override IEnumerable<Column<Fact<Finding>>> Declare() =>
    [
        ReportId(),
        Text("finding_id", f => f.Id, "Identifier, from the rule and the place of the accused figure.", "问题编号（由规则和位置得出）。"),
        Text("rule", f => f.Value.Rule, "Rule that found it.", "规则编号。"),
        Code<FindingKind>("kind", f => f.Value.Kind, "What sort of thing does not agree.", "问题种类。"),
        Code<Severity>("severity", f => f.Value.Severity, "error cannot be right; warning: a person should look; info never causes review.", "error 不可能正确；warning 需人工查看；info 仅供参考。"),
        Text("message", f => f.Value.Message, "What does not agree, with the arithmetic, in Chinese.", "问题说明（含算式）。"),
        Text("stated", f => f.Value.Stated, "The figure as the report states it.", "报告所写的数。", "the finding is not arithmetic"),
        Text("computed", f => f.Value.Computed, "The figure that follows from the other places.", "由其他数字算出的数。", "the finding is not arithmetic"),
        Text("difference", f => f.Value.Difference, "Stated minus computed.", "所写数减算出数。", "the finding is not arithmetic"),
        Text("likely_cause", f => f.Value.LikelyCause, "The smallest repair that would make it agree, in Chinese.", "最可能的原因。", "none was found"),
        SectionId(f => f.Section),
        Integer("page", f => First(f.Value) is { } place ? f.Report.Document.PageOf(place) : null, "Page of the accused figure, from 1.", "所在页码，从 1 起。", "the format has no pages, or the finding has no place"),
        Text("quote", f => f.Value.Evidence is [var first, ..] ? first.Quote : null, "Words at the accused place.", "所在位置的原文。", "the finding has no place"),
    ];

    private static Place? First(Finding finding) => finding.Evidence is [var first, ..] ? first.Place : null;
}
