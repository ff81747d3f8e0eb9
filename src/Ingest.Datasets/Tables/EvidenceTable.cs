using Ingest.Validation;

namespace Ingest.Datasets;

/// <summary>A place a finding rests on; <paramref name="Number"/> counts from 1, the accused figure first.</summary>
public sealed record EvidenceLine(Fact<Finding> Finding, int Number, Evidence Evidence);

/// <summary>evidence.csv: the places that findings rest on.</summary>
public sealed class EvidenceTable() : CsvTable<EvidenceLine>(
    "evidence", "One row per place that a finding rests on.", "问题所依据的每处原文一行。"), ISubmissionTable
{
    public override IReadOnlyList<string> PrimaryKey => ["finding_id", "n"];

    public override IReadOnlyList<ForeignKey> ForeignKeys => [new("finding_id", "findings", "finding_id"), new("file", "files", "file")];

    IReadOnlyList<string[]> ISubmissionTable.Rows(Submission submission) => [.. submission.Reports.SelectMany(r => r.Findings).SelectMany(Lines).Select(Cells)];

    protected override IEnumerable<Column<EvidenceLine>> Declare() =>
    [
        Text("finding_id", e => e.Finding.Id, "Finding that rests on the place.", "问题编号。"),
        Integer("n", e => e.Number, "Number of the place within the finding, from 1; 1 is the accused figure.", "依据序号，从 1 起；1 为存疑的数据。"),
        Text("file", e => e.Finding.Report.File.Path, "File of the place.", "所在文件。"),
        .. PlaceColumns(e => e.Finding.Report.Document, e => e.Evidence.Place),
        Text("caption", e => e.Evidence.Caption, "What the place shows, in Chinese.", "该处内容的名称。", "it needs no name"),
        Text("quote", e => e.Evidence.Quote, "The words there, exactly.", "该处原文。", "the place holds no words"),
    ];

    private static IEnumerable<EvidenceLine> Lines(Fact<Finding> finding) =>
        finding.Value.Evidence.Select((evidence, index) => new EvidenceLine(finding, index + 1, evidence));
}
