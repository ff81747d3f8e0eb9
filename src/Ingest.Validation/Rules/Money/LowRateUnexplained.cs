using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON012: the execution rate is low and no reason is given beside it.</summary>
public sealed class LowRateUnexplained : IConsistencyRule
{
    private const string Subject = "执行率";

    public RuleInfo Info { get; } = new("MON012", "执行率低没有说明原因", FindingKind.Other, "the execution rate with the policy's least", "rates beside which a reason stands")
    {
        Severity = Severity.Info,
        Checks = "预算执行率低于规定（通常90%）的，同一段有没有说明原因。",
        Why = "执行率低是扣分和压减下年预算的依据，必须说明原因。",
        Spares = "同一段或下一段写明原因的。",
        Advice = "请单位补写原因。",
        Wrong = new() { Funds = "二、资金使用情况\n全年预算执行率⟦61%⟧，保障了场馆运行和图书采购。" },
        Right = new() { Funds = "二、资金使用情况\n全年预算执行率61%，原因是采购合同跨年执行。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from rate in facts.Report.Measures
        where rate is { Kind: MeasureKind.Percent, Role: MeasureRole.Rate or MeasureRole.Actual, Number.IsExact: true } && rate.Subject.EndsWith(Subject, StringComparison.Ordinal) && rate.Number.Value < facts.Policy.Min(LimitName.ExecutionRate)
        where !facts.Report.GivesReason(rate.Place)
        select Info.Finding(facts.Report, FormattableString.Invariant($"“{rate.Subject}”为{rate.Raw}，低于{facts.Policy.Min(LimitName.ExecutionRate)}%，没有说明原因。"), rate.Raw, "", (rate.Place, "执行率"));
}
