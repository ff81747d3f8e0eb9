using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR003: the score claimed in the text is not the score of the table.</summary>
public sealed class ScoreDiffersFromText : ClaimRule<SameClaim>
{
    public override RuleInfo Info { get; } = new("SCR003", "正文得分与评分表不一致", FindingKind.ScoreVersusText, "the score the text claims with the table's", "none: points are awarded, not measured");

    protected override bool Concerns(SameClaim claim) => claim.Statements[0].Dimension == Dimension.Points;

    protected override string Message(SameClaim claim, JudgedClaim judged) => $"正文自评得分{claim.Statements[0].Raw}，评分表总得分为{claim.Statements[1].Raw}。";
}
