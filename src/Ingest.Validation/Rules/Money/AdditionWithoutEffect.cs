using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON016: a budget was added to, and the adjusted budget is still the initial one.</summary>
public sealed class AdditionWithoutEffect : IConsistencyRule
{
    public RuleInfo Info { get; } = new("MON016", "有追加，调整后预算却没有变", FindingKind.BalanceMismatch, "the adjusted budget with the initial one and what was added", "cuts of the same size")
    {
        Severity = Severity.Info,
        Checks = "写了追加的，调整后预算是否还等于年初预算。",
        Why = "追加没有算进去，执行率的分母就错了。",
        Spares = "同时有调减的。",
        Advice = "核对调整后预算数。",
        Wrong = new() { Funds = "二、资金使用情况\n部门年初预算88.00万元，年中追加6.00万元。\n部门调整后预算⟦88.00万元⟧。" },
        Right = new() { Funds = "二、资金使用情况\n部门年初预算88.00万元，年中追加6.00万元。\n部门调整后预算94.00万元。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from pair in Additions.In(facts.Report)
        let adjusted = facts.Report.Amounts.Where(a => a is { Role: AmountRole.FullYearBudget, Yuan.IsExact: true } && a.Year == pair.Initial.Year).ToList()
        where !adjusted.Exists(a => a.Yuan.Value == pair.Initial.Yuan.Value + pair.Added.Yuan.Value) && !facts.Report.GivesReason(pair.Added.Place)
        let same = adjusted.Find(a => a.Yuan.Value == pair.Initial.Yuan.Value && a.Matter == pair.Initial.Matter && !a.Place.SamePassage(pair.Initial.Place))
        where same is not null
        select Info.Finding(facts.Report, $"年初预算{pair.Initial.Raw}，追加{pair.Added.Raw}，调整后预算却仍是{same.Raw}。", same.Raw, "", (same.Place, "调整后预算"), (pair.Initial.Place, "年初预算"), (pair.Added.Place, "追加"));
}
