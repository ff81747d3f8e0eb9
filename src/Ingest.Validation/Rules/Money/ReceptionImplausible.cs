using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON023: reception cost without guests, or more a guest than the policy allows.</summary>
public sealed class ReceptionImplausible : IConsistencyRule
{
    private const string Reception = "接待";
    private const string Persons = "人次";

    public RuleInfo Info { get; } = new("MON023", "接待费与接待人数不相称", FindingKind.Other, "the cost of official reception with the number of guests beside it", "guests not counted; the limit a guest is off until a pack sets it")
    {
        Severity = Severity.Warning,
        Checks = "公务接待费与接待批次、人次。",
        Why = "没有接待却有接待费，或者人均超标，都是检查的重点。",
        Spares = "没有写人次的；人均标准要在规则包里设置后才检查。",
        Advice = "核对接待台账。",
        Wrong = new() { Funds = "二、资金使用情况\n公务接待⟦0批次⟧，公务接待费支出1.80万元。" },
        Right = new() { Funds = "二、资金使用情况\n公务接待12批次、106人次，公务接待费支出1.80万元。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from cost in facts.Report.Amounts
        where cost is { Role: AmountRole.Executed, Yuan: { IsExact: true, Value: > 0 } } && cost.Subject.Contains(Reception, StringComparison.Ordinal)
        let guests = facts.Report.Measures.Where(m => m.Place.SamePassage(cost.Place) && m is { Kind: MeasureKind.Count, Number.IsExact: true } && m.Subject.Contains(Reception, StringComparison.Ordinal)).ToList()
        where guests.Count > 0
        let fault = Fault(cost, guests, facts.Policy.Max(LimitName.ReceptionPerGuest))
        where fault is not null
        select Info.Finding(facts.Report, fault.Value.Message, cost.Raw, "", (fault.Value.Guests.Place, "接待人数"), (cost.Place, "接待费")) with { Severity = fault.Value.Severity };

    private static (string Message, Measure Guests, Severity Severity)? Fault(Amount cost, List<Measure> guests, decimal? limit)
    {
        if (guests.TrueForAll(g => g.Number.Value == 0)) return ($"接待{guests[0].Raw}，公务接待费却有{cost.Raw}。", guests[0], Severity.Warning);
        return guests.Find(g => g.Unit == Persons && g.Number.Value > 0) is { } persons && cost.Yuan.Value / persons.Number.Value is var each && each > limit
            ? (FormattableString.Invariant($"公务接待费{cost.Raw}，接待{persons.Raw}，人均{Math.Round(each, 0, MidpointRounding.AwayFromZero)}元，超过{limit}元。"), persons, Severity.Info)
            : null;
    }
}
