using Ingest.Extraction;

namespace Ingest.Datasets;

/// <summary>sections.csv: the headings of a report and the text under each.</summary>
public sealed class SectionsTable() : FactTable<Section>("sections", "One row per heading.", "每个标题一行。")
{
    public override IReadOnlyList<string> PrimaryKey => ["section_id"];

    public override IReadOnlyList<ForeignKey> ForeignKeys => [ReportKey, new("parent_id", "", "section_id")];

    protected override IReadOnlyList<Fact<Section>> Facts(ReportEntry report) => report.Sections;

    protected override IEnumerable<Column<Fact<Section>>> Declare() =>
    [
        ReportId(),
        Text("section_id", s => s.Id, "Identifier, from the heading's place.", "章节编号（由标题位置得出）。"),
        Text("parent_id", s => s.Report.SectionId(s.Value.Parent), "Section it is nested in.", "上级章节编号。", "the section is outermost"),
        Integer("level", s => s.Value.Level, "Nesting depth on the page; 1 is outermost.", "层级，1 为最外层。"),
        Text("number", s => s.Value.Number, "Number as a reader of the page sees it.", "标题序号（含自动编号）。", "none is printed"),
        Text("title", s => s.Value.Title, "The heading's words without number and closing punctuation.", "标题文字（不含序号和末尾标点）。", "the heading has no words"),
        Code<SectionLabel>("label", s => s.Value.Label, "What the section is about, whatever its heading says.", "章节内容类别。", "no label fits"),
        Number("label_confidence", s => Confidence(s.Value.LabelConfidence), "How sure the label is, 0 to 1.", "类别可信度，0 至 1。"),
        Integer("page", s => s.Report.Document.PageOf(s.Value.Place), "Page on which the heading stands, from 1.", "标题所在页码，从 1 起。", "the format has no pages"),
        Integer("block", s => s.Value.Place.Block, "Paragraph of the heading, from 0.", "标题所在段落序号，从 0 起。"),
        Integer("start", s => s.Value.Place.Start, "First character of the heading in its paragraph (UTF-16 units, from 0).", "标题在段落中的起始位置（UTF-16 单位，从 0 起）。"),
        Integer("length", s => s.Value.Place.Length, "Characters of the heading (UTF-16 units).", "标题字符数（UTF-16 单位）。"),
        Text("text", s => SectionText.Of(s.Report.Document, s.Value), "The section's own text up to the next heading of any level; cells are separated by tabs.", "本章节自身的文字，到下一个标题为止；表格单元格以制表符分隔。", "no text stands under the heading"),
    ];

    private static decimal Confidence(double value) => Math.Round((decimal)value, 4, MidpointRounding.ToEven);
}
