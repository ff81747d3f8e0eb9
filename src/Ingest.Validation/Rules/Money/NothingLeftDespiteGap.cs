using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON015: nothing is said to be left over although less was spent than budgeted and nothing was returned.</summary>
public sealed class NothingLeftDespiteGap : IConsistencyRule
{
    public RuleInfo Info { get; } = new("MON015", "预算没有用完却说无结余", FindingKind.BalanceMismatch, "the budget less the spending with the words that nothing is left", "rounding as printed; sums recovered, cut or carried over")
    {
        Severity = Severity.Warning,
        Checks = "写“无结余”的，预算与支出是否相等。",
        Why = "差额去了哪里没有交代。",
        Spares = "写明财政收回、调减、结转的。",
        Advice = "请单位说明差额的去向。",
        Wrong = new() { Funds = "二、资金使用情况\n流动图书车全年预算40.00万元，全年支出⟦33.60万元⟧，无结余。" },
        Right = new() { Funds = "二、资金使用情况\n流动图书车全年预算40.00万元，全年支出33.60万元，其余由财政收回，无结余。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from mention in facts.Report.Mentions
        where mention.Kind == MentionKind.NoBalance && !facts.Report.GivesReason(mention.Place)
        let amounts = facts.Report.Amounts.Where(a => a.Place.SamePassage(mention.Place) && a.Place < mention.Place && a is { PartOf: null, Yuan.IsExact: true }).ToList()
        where amounts.TrueForAll(a => a.Role is AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Executed)
        let spent = amounts.LastOrDefault(a => a.Role == AmountRole.Executed)
        where spent is not null
        let budget = amounts.LastOrDefault(a => a.Role != AmountRole.Executed && a.Matter == spent.Matter && a.Year == spent.Year && a.Place < spent.Place)
        where budget is not null && budget.Yuan.Value - spent.Yuan.Value > (budget.Yuan.Step + spent.Yuan.Step) / 2
        select Info.Finding(facts.Report, $"预算{budget.Raw}，支出{spent.Raw}，没有用完，文中却写“{facts.Report.Document.TextAt(mention.Place)}”，没有说明差额的去向。", spent.Raw, budget.Raw, (spent.Place, "支出"), (budget.Place, "预算"), (mention.Place, "文中说法")) with
        {
            AtStake = budget.Yuan.Value - spent.Yuan.Value,
        };
}
