using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Datasets;

/// <summary>reports.csv: who reports on what, with which result, and how much was read.</summary>
public sealed class ReportsTable() : CsvTable<ReportEntry>(
    "reports", "One row per report; a file with annexes holds several.", "每份报告一行；带附件的文件可含多份报告。"), ISubmissionTable
{
    public override IReadOnlyList<string> PrimaryKey => ["report_id"];

    public override IReadOnlyList<ForeignKey> ForeignKeys => [new("file", "files", "file")];

    IReadOnlyList<string[]> ISubmissionTable.Rows(Submission submission) => [.. submission.Reports.Select(Cells)];

    protected override IEnumerable<Column<ReportEntry>> Declare() =>
    [
        Text("report_id", r => r.Id, "Identifier: ten digits of the file's hash, the part, and -dupN for further copies of the same content.", "报告编号：文件摘要前十位、部分序号；内容完全相同的后续文件加 -dupN。"),
        Text("file", r => r.File.Path, "File it stands in.", "所在文件。"),
        Integer("part", r => r.Report.Part, "1 for the main report, then its annexes.", "在文件中的序号，1 为主报告，其后为附件。"),
        Text("title", r => r.Report.Identity.Title, "Title as printed.", "报告标题。", "no title is printed"),
        Text("unit", r => r.Report.Identity.Unit?.Value, "Submitting unit as written.", "填报单位全称。", "the unit is nowhere printed"),
        Text("region", r => r.Report.Identity.Region?.Value, "Province, city or county named in the unit or title.", "单位或标题中的地区名称。", "no region is named"),
        Code<ReportKind>("type", r => r.Report.Identity.Kind.Value, "Kind of report.", "报告类型。"),
        Integer("fiscal_year", r => r.Report.Identity.FiscalYear?.Value, "Year reported on.", "报告所属年度。", "the year is nowhere printed"),
        Text("report_date", r => r.Report.Identity.ReportDate?.Value.ToString(), "Date printed on the report, by ISO 8601: a day, or a month where no day is printed.", "报告落款日期；只写到月的记到月。", "no date is printed"),
        Number("self_score", r => r.Report.Identity.SelfScore?.Value, "Score that the text claims.", "正文自评得分。", "the text claims none", "point"),
        Code<Grade>("grade", r => r.Report.Identity.Grade?.Value, "Grade that the text claims, reduced to four grades.", "正文自评等级（归并为优、良、中、差）。", "the text claims none"),
        Integer("characters", r => r.Report.Characters, "Characters without white space.", "字数（不含空白）。"),
        Integer("sections", r => r.Sections.Count, "Rows in sections.csv.", "章节数。"),
        Integer("amounts", r => r.Amounts.Count, "Rows in amounts.csv.", "金额数。"),
        Integer("headcounts", r => r.Headcounts.Count, "Rows in headcounts.csv.", "人员数据数。"),
        Integer("score_rows", r => r.Report.ScoreTables.Sum(t => t.Rows.Count), "Rows in scores.csv.", "评分表行数。"),
        Integer("figures", r => r.Validated.Audit.Figures, "Figures read: sums of money, staffing figures, other quantities, points.", "读出的数字个数（金额、人数、其他数量、分值）。"),
        Integer("figures_checked", r => r.Validated.Audit.Checked, "Those in at least one judged row of claims.csv; of the others, silence says nothing.", "其中至少参加一项核对的个数；其余数字没有核对过。"),
        Integer("errors", r => r.Count(Severity.Error), "Findings that cannot be right.", "错误数。"),
        Integer("warnings", r => r.Count(Severity.Warning), "Findings that a person should look at.", "疑点数。"),
        Boolean("needs_review", r => r.Validated.NeedsReview, "True where there is an error or a warning.", "是否需要人工复核。"),
    ];
}
