namespace Ingest.Datasets;

/// <summary>review.csv: the reports that need a person, most urgent first.</summary>
public sealed class ReviewTable() : CsvTable<ReviewItem>(
    "review", "One row per report that needs a person, most urgent first.", "需要人工复核的报告，按紧要程度排序。")
{
    public override IReadOnlyList<string> PrimaryKey => ["rank"];

    public override IReadOnlyList<ForeignKey> ForeignKeys => [new("report_id", "reports", "report_id"), new("file", "files", "file")];

    protected override IEnumerable<Column<ReviewItem>> Declare() =>
    [
        Integer("rank", r => r.Rank, "1 for the most urgent.", "排序，1 为最紧要。"),
        Text("report_id", r => r.ReportId, "The report.", "报告编号。"),
        Text("file", r => r.File, "File it stands in.", "所在文件。"),
        Text("unit", r => r.Unit, "Submitting unit.", "填报单位。", "the unit is nowhere printed"),
        Number("priority", r => r.Priority, "Expected worth of looking at it; higher is more urgent.", "紧要程度，越大越紧要。"),
        Integer("errors", r => r.Errors, "Findings that cannot be right.", "错误数。"),
        Integer("warnings", r => r.Warnings, "Findings that a person should look at.", "疑点数。"),
        Text("reasons", r => r.Reasons, "Why, in short, in Chinese.", "复核理由。"),
    ];
}
