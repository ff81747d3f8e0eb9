using Ingest.Extraction;

namespace Ingest.Datasets;

/// <summary>amounts.csv: every sum of money with its meaning.</summary>
public sealed class AmountsTable() : FactTable<Amount>("amounts", "One row per sum of money, every occurrence.", "每处金额一行，重复出现的各占一行。")
{
    public override IReadOnlyList<string> PrimaryKey => ["amount_id"];

    public override IReadOnlyList<ForeignKey> ForeignKeys => [ReportKey, SectionKey, new("part_of", "", "amount_id")];

    protected override IReadOnlyList<Fact<Amount>> Facts(ReportEntry report) => report.Amounts;

    protected override IEnumerable<Column<Fact<Amount>>> Declare() =>
    [
        ReportId(),
        Text("amount_id", a => a.Id, "Identifier, from the place.", "金额编号（由位置得出）。"),
        SectionId(a => a.Section),
        Text("subject", a => a.Value.Subject, "What the money is for or of: the unit, a project, a category of spending.", "金额所指的事项：单位、项目或支出类别。", "nothing says it"),
        Code<AmountRole>("role", a => a.Value.Role, "The part the sum plays.", "金额性质（预算、支出、结余等）。"),
        Integer("year", a => a.Value.Year, "Fiscal year it belongs to.", "所属年度。", "it belongs to no single year"),
        Number("yuan", a => a.Value.Yuan.Value, "The sum.", "金额，折算为元。", unit: "yuan"),
        Text("raw", a => a.Value.Raw, "The figure with its unit, exactly as printed.", "原文中的数字和单位。"),
        Text("unit", a => a.Value.Unit, "Unit the figure is counted in, printed or declared.", "计量单位（原文写明或由表头、章节声明）。"),
        Named<UnitOrigin>("unit_origin", a => a.Value.UnitOrigin, "From where the unit was taken.", "单位来源：printed 紧随数字；shared 与同列数字共用；declared 表头或章节声明；usual 报告通用。"),
        Number("precision_yuan", a => a.Value.Yuan.Step, "One unit of the last printed digit; the true sum lies within half of it.", "末位数字代表的金额；真实值在其一半范围内。", unit: "yuan"),
        Code<Bound>("bound", a => a.Value.Yuan.Bound, "How the words around it limit the figure (about, at least …).", "原文限定词（约、不低于等）。"),
        Text("part_of", a => a.Report.AmountAt(a.Value.PartOf), "Amount of which the text says this one is a part.", "原文所述的上级合计金额编号。", "it is part of no amount"),
        .. PlaceColumns(a => a.Place),
        Text("context", a => a.Value.Context, "Sentence, or row and column headers, in which the sum stands.", "所在句子，或表格的行列标题。", "nothing surrounds it"),
    ];
}
