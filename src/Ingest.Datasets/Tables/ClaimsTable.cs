using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Datasets;

/// <summary>claims.csv: every equation read from the text, judged or not, so that silence can be audited.</summary>
public sealed class ClaimsTable() : FactTable<JudgedClaim>("claims", "One row per equation that the text, a list or a table states.", "原文、列举或表格所述的每个数量关系一行。")
{
    private const int LongestQuote = 200;

    public override IReadOnlyList<string> PrimaryKey => ["claim_id"];

    public override IReadOnlyList<ForeignKey> ForeignKeys => [ReportKey];

    protected override IReadOnlyList<Fact<JudgedClaim>> Facts(ReportEntry report) => report.Claims;

    protected override IEnumerable<Column<Fact<JudgedClaim>>> Declare() =>
    [
        ReportId(),
        Text("claim_id", c => c.Id, "Identifier, from the place of the words and the kind.", "关系编号（由位置和种类得出）。"),
        Code<ClaimKind>("kind", c => c.Value.Claim.Kind, "What the equation says.", "关系种类（合计、占比、增减等）。"),
        Text("statement", c => c.Value.Statement, "The equation in figures as printed.", "以原文数字写出的等式。", "the equation could not be formed"),
        Text("stated", c => c.Value.Stated, "The figure the report states.", "报告所写的数。", "the claim was not judged"),
        Text("computed", c => c.Value.Computed, "The figure that follows from the others.", "由其他数字算出的数。", "the claim was not judged"),
        Text("difference", c => c.Value.Difference, "Stated minus computed.", "所写数减算出数。", "the claim was not judged or has no difference"),
        Code<Verdict>("verdict", c => c.Value.Verdict, "held, suspect (rounding alone hardly explains it), broken, not_judged.", "held 相符；suspect 仅四舍五入难以解释；broken 不符；not_judged 未判断。"),
        Text("reason", c => c.Value.Reason, "Why suspect, broken or not judged, or the reading under which it holds.", "判断理由。", "nothing to add"),
        .. PlaceColumns(c => c.Claim.Quote),
        Text("quote", c => c.Report.Document.TextAt(c.Value.Claim.Quote).Shorten(LongestQuote), "The words that state it, at most 200 characters.", "原文表述（最多 200 字）。"),
    ];
}
