using Ingest.Extraction;

namespace Ingest.Validation.Rules.Scores;

/// <summary>SCR004: the score claimed in the text is not the sum of the scores of a table that prints no total.</summary>
public sealed class ScoreSumDiffersFromText : ClaimRule<SumClaim>
{
    public override RuleInfo Info { get; } = new("SCR004", "正文得分与评分表各项之和不一致", FindingKind.ScoreVersusText, "the score the text claims with the sum of the table's scores", "none: points are awarded, not measured");

    protected override bool Concerns(SumClaim claim) => claim.Kind == ClaimKind.ScoreText;

    protected override string Message(SumClaim claim, JudgedClaim judged) =>
        $"正文自评得分{claim.Total.Raw}，评分表各项得分相加为{judged.Computed}，相差{judged.Difference.TrimStart('-')}。";
}
