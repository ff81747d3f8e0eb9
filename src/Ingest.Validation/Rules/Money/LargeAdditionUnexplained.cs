using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON013: much was added to the initial budget and no reason is given.</summary>
public sealed class LargeAdditionUnexplained : IConsistencyRule
{
    public RuleInfo Info { get; } = new("MON013", "追加过多没有说明原因", FindingKind.Other, "the budget added with the initial budget", "the policy's share; additions beside which a reason stands")
    {
        Severity = Severity.Info,
        Checks = "年中追加占年初预算的比例，超过规定（30%）的有没有说明原因。",
        Why = "追加过多说明年初预算编得不细，预算控制率要扣分。",
        Spares = "同一段写明政策性增资等原因的。",
        Advice = "请单位说明追加的事由。",
        Wrong = new() { Funds = "二、资金使用情况\n年初预算100.00万元，年中追加⟦46.00万元⟧。" },
        Right = new() { Funds = "二、资金使用情况\n年初预算100.00万元，年中追加46.00万元，主要是政策性增资。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from pair in Additions.In(facts.Report)
        let percent = 100 * pair.Added.Yuan.Value / pair.Initial.Yuan.Value
        where percent > facts.Policy.Max(LimitName.BudgetAdded) && !facts.Report.GivesReason(pair.Added.Place)
        select Info.Finding(facts.Report, FormattableString.Invariant($"年初预算{pair.Initial.Raw}，追加{pair.Added.Raw}，占年初预算的{Math.Round(percent, 1, MidpointRounding.AwayFromZero):0.#}%，没有说明原因。"),
            pair.Added.Raw, "", (pair.Added.Place, "追加"), (pair.Initial.Place, "年初预算"));
}
