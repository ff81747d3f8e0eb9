using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Datasets;

/// <summary>A row of a score table. <paramref name="Number"/> counts the rows of the table from 1.</summary>
public sealed record ScoreLine(ReportEntry Report, ScoreTable Table, int Number, ScoreRow Row)
{
    /// <summary>Where the score stands; where none was read, the row's name.</summary>
    public Place Place => Row.Awarded?.Place ?? Row.Place;
}

/// <summary>scores.csv: the rows of the score tables.</summary>
public sealed class ScoresTable() : CsvTable<ScoreLine>(
    "scores", "One row per indicator or printed total of a score table.", "评分表每个指标或合计一行。"), ISubmissionTable
{
    public override IReadOnlyList<string> PrimaryKey => ["report_id", "table", "score_row"];

    public override IReadOnlyList<ForeignKey> ForeignKeys => [new("report_id", "reports", "report_id")];

    IReadOnlyList<string[]> ISubmissionTable.Rows(Submission submission) => [.. submission.Reports.SelectMany(Lines).Select(Cells)];

    protected override IEnumerable<Column<ScoreLine>> Declare() =>
    [
        Text("report_id", s => s.Report.Id, "Report it was read from.", "所在报告的编号。"),
        Integer("table", s => s.Table.Number, "Score table of the report, from 1.", "报告中的第几张评分表，从 1 起。"),
        Integer("score_row", s => s.Number, "Row among the rows listed here, from 1.", "在该评分表中的行序，从 1 起。"),
        Code<ScoreRowKind>("kind", s => s.Row.Kind, "Indicator, subtotal, total, or total converted to a hundred.", "indicator 指标；subtotal 小计；total 合计；converted 折算为百分制的得分。"),
        Text("level1", s => s.Row.Level1, "Name at the first level.", "一级指标。", "the level is not printed"),
        Text("level2", s => s.Row.Level2, "Name at the second level.", "二级指标。", "the level is not printed"),
        Text("level3", s => s.Row.Level3, "Name at the third level.", "三级指标。", "the level is not printed"),
        Text("target", s => s.Row.Target?.Text, "Target value as printed.", "年度指标值。", "none is printed"),
        Text("actual", s => s.Row.Actual?.Text, "Actual value as printed.", "实际完成值。", "none is printed"),
        Number("max_score", s => s.Row.Max?.Value, "Weight.", "分值。", "none is printed or it cannot be read", "point"),
        Number("score", s => s.Row.Awarded?.Value, "Points awarded.", "得分。", "blank or unreadable: a blank is never a zero", "point"),
        Text("raw", s => s.Row.Awarded?.Raw, "The score exactly as printed.", "原文中的得分。", "no score was read"),
        Text("criterion", s => s.Row.Criterion?.Text, "Criterion as printed.", "评分标准。", "none is printed"),
        Text("note", s => s.Row.Note?.Text, "Reasons for deviation and remarks.", "偏差原因和备注。", "none is printed"),
        .. PlaceColumns(s => s.Report.Document, s => s.Place),
    ];

    private static IEnumerable<ScoreLine> Lines(ReportEntry report) =>
        report.Report.ScoreTables.SelectMany(table => table.Rows.Select((row, index) => new ScoreLine(report, table, index + 1, row)));
}
