using Ingest.Extraction;

namespace Ingest.Datasets;

/// <summary>headcounts.csv: staffing figures of the unit itself.</summary>
public sealed class HeadcountsTable() : FactTable<Headcount>("headcounts", "One row per staffing figure of the unit itself.", "每个本单位人员数据一行。")
{
    public override IReadOnlyList<string> PrimaryKey => ["headcount_id"];

    public override IReadOnlyList<ForeignKey> ForeignKeys => [ReportKey, SectionKey, new("part_of", "", "headcount_id")];

    protected override IReadOnlyList<Fact<Headcount>> Facts(ReportEntry report) => report.Headcounts;

    protected override IEnumerable<Column<Fact<Headcount>>> Declare() =>
    [
        ReportId(),
        Text("headcount_id", h => h.Id, "Identifier, from the place.", "人员数据编号（由位置得出）。"),
        SectionId(h => h.Section),
        Code<HeadcountCategory>("category", h => h.Value.Category, "Whom the figure counts.", "人员类别（编制、在岗、退休等）。"),
        Integer("count", h => h.Value.Count, "Persons or posts.", "人数或编制数。", unit: "person"),
        Text("detail", h => h.Value.Detail, "The words that named the category.", "原文中的类别名称。", "no words name it"),
        Text("raw", h => h.Value.Raw, "The figure with its counter, exactly as printed.", "原文中的数字和量词。"),
        Text("part_of", h => h.Report.HeadcountAt(h.Value.PartOf), "Headcount of which the text says this one is a part.", "原文所述的上级合计编号。", "it is part of no headcount"),
        .. PlaceColumns(h => h.Place),
        Text("context", h => h.Value.Context, "Sentence, or row and column headers, in which the figure stands.", "所在句子，或表格的行列标题。", "nothing surrounds it"),
    ];
}
