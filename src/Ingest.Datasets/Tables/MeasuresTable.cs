using Ingest.Extraction;

namespace Ingest.Datasets;

/// <summary>measures.csv: quantities that are neither money nor staffing.</summary>
public sealed class MeasuresTable() : FactTable<Measure>("measures", "One row per other quantity: persons served, rates, targets.", "每个其他数量一行：服务人数、比率、指标值等。")
{
    public override IReadOnlyList<string> PrimaryKey => ["measure_id"];

    public override IReadOnlyList<ForeignKey> ForeignKeys => [ReportKey, SectionKey];

    protected override IReadOnlyList<Fact<Measure>> Facts(ReportEntry report) => report.Measures;

    protected override IEnumerable<Column<Fact<Measure>>> Declare() =>
    [
        ReportId(),
        Text("measure_id", m => m.Id, "Identifier, from the place.", "数量编号（由位置得出）。"),
        SectionId(m => m.Section),
        Text("subject", m => m.Value.Subject, "What is counted or measured.", "计量的事项。", "nothing says it"),
        Code<MeasureKind>("kind", m => m.Value.Kind, "Count, percent (88.47 for 88.47%) or ratio (0.5 for 1:0.5).", "数量种类：count 计数；percent 百分比（88.47 表示 88.47%）；ratio 比例（0.5 表示 1:0.5）。"),
        Number("value", m => m.Value.Number.Value, "Value in the unit, scale words multiplied out.", "数值（万、亿等已换算）。"),
        Text("unit", m => m.Value.Unit, "Unit of the value.", "计量单位。", "the figure has no unit"),
        Text("raw", m => m.Value.Raw, "The figure with its unit, exactly as printed.", "原文中的数字和单位。"),
        Number("precision", m => m.Value.Number.Step, "One unit of the last printed digit.", "末位数字代表的数量。"),
        Code<Bound>("bound", m => m.Value.Number.Bound, "How the words around it limit the figure (about, at least …).", "原文限定词（约、不低于等）。"),
        Code<MeasureRole>("role", m => m.Value.Role, "The part the figure plays.", "数量性质：目标、实际、比率、变化等。"),
        .. PlaceColumns(m => m.Place),
        Text("context", m => m.Value.Context, "Sentence, or row and column headers, in which the figure stands.", "所在句子，或表格的行列标题。", "nothing surrounds it"),
    ];
}
