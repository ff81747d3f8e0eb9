using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules;

/// <summary>A rule whose findings are broken claims of certain kinds.</summary>
public abstract class ClaimRule<TClaim> : IConsistencyRule where TClaim : Claim
{
    public abstract RuleInfo Info { get; }

    /// <summary>True for the claims this rule speaks of.</summary>
    protected abstract bool Concerns(TClaim claim);

    /// <summary>One or two Chinese sentences that state the arithmetic.</summary>
    protected abstract string Message(TClaim claim, JudgedClaim judged);

    protected virtual string? LikelyCause(TClaim claim) => null;

    /// <summary>The kind of a finding; a unit slip that makes the claim hold is told from a wrong figure by itself.</summary>
    protected virtual FindingKind KindOf(TClaim claim, JudgedClaim judged) => Info.Kind;

    /// <summary>Error where the statements cannot all be true; warning where rounding or an incomplete list may explain them.</summary>
    protected virtual Severity SeverityOf(TClaim claim, JudgedClaim judged) => judged.Verdict == Verdict.Suspect ? Severity.Warning : Severity.Error;

    /// <summary>Suspect claims are findings only where the rule says so.</summary>
    protected virtual bool ReportsSuspects => false;

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from judged in facts.Claims
        where judged.Claim is TClaim && (judged.Verdict == Verdict.Broken || (judged.Verdict == Verdict.Suspect && ReportsSuspects))
        let claim = (TClaim)judged.Claim
        where Concerns(claim)
        select ToFinding(facts, claim, judged);

    private Finding ToFinding(ReportFacts facts, TClaim claim, JudgedClaim judged) => new()
    {
        Rule = Info.Id,
        Kind = judged.UnitSlip is null ? KindOf(claim, judged) : FindingKind.UnitScale,
        Severity = SeverityOf(claim, judged),
        Message = Message(claim, judged),
        Stated = judged.Stated,
        Computed = judged.Computed,
        Difference = judged.Difference,
        LikelyCause = judged.UnitSlip is { } slip ? $"{slip}的单位可能错了（差一万倍）" : LikelyCause(claim) ?? "",
        Section = Places.SectionOf(facts.Report, claim.Quote),
        Evidence = Evidence(facts.Report.Document, claim),
        AtStake = claim.Terms.Where(t => t.Dimension == Dimension.Money).Select(t => Math.Abs(t.Number.Value)).DefaultIfEmpty(0).Max(),
    };

    /// <summary>The figures of the claim, the accused one first, and those that a figure of it was made of; counted items too.</summary>
    protected virtual IReadOnlyList<Evidence> Evidence(Document document, TClaim claim) =>
    [
        .. claim.Terms.DistinctBy(t => t.Place).Select(t => new Evidence(t.Place, document.TextAt(t.Place), t.Label)),
        .. claim.Workings.Distinct().Where(p => claim.Terms.All(t => t.Place != p)).Select(p => new Evidence(p, document.TextAt(p), "据以计算")),
        .. claim.Captions.Select(p => new Evidence(p, document.TextAt(p), Validation.Evidence.RowLabel)),
    ];
}
