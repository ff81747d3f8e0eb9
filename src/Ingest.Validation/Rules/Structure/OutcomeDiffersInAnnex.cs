using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR018: an outcome of a project is one figure in the main report and another in the project's own annex.</summary>
public sealed class OutcomeDiffersInAnnex : ClaimRule<SameClaim>
{
    public override RuleInfo Info { get; } = new("STR018", "正文与附件中同一产出不一致", FindingKind.CrossPartMismatch, "an outcome of a project in the main report with the same outcome in its annex", "targets, other years, parts; figures that either side states besides")
    {
        Checks = "正文里一个项目的产出（人数、面积、数量）与它自己的附件里的产出。",
        Why = "正文是附件的汇总，两处不一样就不知道完成了多少。",
        Spares = "目标数、其他年度和其中一部分的数；正文或附件同时写了两个数的。",
        Advice = "核对项目台账，把两处改成一致。",
        Wrong = new() { Funds = "二、资金使用情况\n流动图书车全年送书下乡⟦136场⟧。", Annexes = "附件1\n2022年流动图书车运行项目支出绩效自评报告\n一、项目概况\n流动图书车运行项目面向乡村读者开展送书服务。\n二、项目产出情况\n全年送书下乡163场，服务对象为乡村读者。" },
        Right = new() { Funds = "二、资金使用情况\n流动图书车全年送书下乡163场。", Annexes = "附件1\n2022年流动图书车运行项目支出绩效自评报告\n一、项目概况\n流动图书车运行项目面向乡村读者开展送书服务。\n二、项目产出情况\n全年送书下乡163场，服务对象为乡村读者。" },
    };

    protected override bool Concerns(SameClaim claim) => claim.AcrossParts;

    protected override FindingKind KindOf(SameClaim claim, JudgedClaim judged) =>
        UnitSlips.Between(claim.Statements.Min(s => s.Number.Value), claim.Statements.Max(s => s.Number.Value)) ? FindingKind.UnitScale : Info.Kind;

    protected override string Message(SameClaim claim, JudgedClaim judged) =>
        $"“{claim.Subject}”在正文中为{Figures.Said(claim.Statements[0])}，在其附件中为{Figures.Said(claim.Statements[^1])}，两处不一致。";
}
