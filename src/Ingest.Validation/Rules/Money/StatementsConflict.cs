using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules.Money;

/// <summary>MON002: the same quantity is stated with different figures in two places.</summary>
public sealed class StatementsConflict : ClaimRule<SameClaim>
{
    public override RuleInfo Info { get; } = new("MON002", "同一数据前后不一致", FindingKind.ConflictingValues,
        "the statements of one quantity (subject, role, year)", "equal at equal precision; intervals meet at different precision");

    protected override bool Concerns(SameClaim claim) => claim.Kind == ClaimKind.Same && !claim.AcrossParts && claim.Statements[0].Dimension != Dimension.Points;

    protected override FindingKind KindOf(SameClaim claim, JudgedClaim judged) =>
        UnitSlips.Between(claim.Statements.Min(s => s.Number.Value), claim.Statements.Max(s => s.Number.Value)) ? FindingKind.UnitScale : Info.Kind;

    protected override string Message(SameClaim claim, JudgedClaim judged) =>
        $"“{claim.Subject}”在不同地方数字不一致：{string.Join("，", claim.Statements.GroupBy(s => s.Number.Value).Select(g => $"{g.Count()}处为{g.First().Raw}"))}。";
}
