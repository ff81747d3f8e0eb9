using Ingest.Extraction;

namespace Ingest.Validation.Rules.Identity;

/// <summary>IDN005: the title names one kind of report and the headings are those of another.</summary>
public sealed class KindDiffersFromTitle : IConsistencyRule
{
    public RuleInfo Info { get; } = new("IDN005", "报告类型与内容不符", FindingKind.Other, "the kind of report in the title with its headings", "headings of both kinds; fewer than three headings of the other kind")
    {
        Severity = Severity.Info,
        Checks = "标题说的报告类型（整体支出、项目支出）与章节标题。",
        Why = "报错了类型，就会按错的标准审核。",
        Spares = "两类章节都有的；章节太少、看不出类型的。",
        Advice = "核对报送的类型。",
        Wrong = new() { Title = "云川县图书馆\n⟦2022年度图书采购项目支出绩效自评报告⟧", Opening = "我馆对2022年度支出开展了绩效自评。", Overview = "一、部门概况\n（一）主要职能\n云川县图书馆负责全县公共阅读服务。\n（二）机构设置\n云川县图书馆设三个业务组，在县城和乡镇开展服务。", Funds = "二、基本支出情况\n全年基本支出保障了日常运行和人员待遇。" },
        Right = new() { Title = "云川县图书馆\n2022年度图书采购项目支出绩效自评报告", Opening = "我馆对2022年度图书采购项目开展了绩效自评。", Funds = "二、项目资金使用情况\n全年支出保障了新书采购和编目上架。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        facts.Report.Identity.Kind is { Source: IdentitySource.Body, Place: { } place } kind
            ? [Info.Finding(facts.Report, $"从章节看是{(kind.Value == ReportKind.DeptWhole ? "部门整体支出" : "项目（专项）支出")}的报告，与标题不符，请核对报送的类型。", "", "", (place, "标题"))]
            : [];
}
