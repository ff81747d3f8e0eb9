namespace Ingest.Validation.Tests.Rules.Scores;

public class ScoreWithoutTableTests
{
    private const string Policy = "rules: { SCR013: { state: on } }";

    [Theory]
    [InlineData("自评得分94分，等级为优。", true)]
    [InlineData("未开展打分。", false)]
    [InlineData("自评得分94分，等级为优（附评分表）。", false)]
    public void A_score_wants_its_table(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("自评得分93分", lines).Findings("SCR013", Policy).Count > 0);

    [Theory]
    [InlineData("自评得分94分，等级为优。")]
    public void It_is_off_until_a_pack_turns_it_on(string lines) => Assert.Empty(new Draft().Replace("自评得分93分", lines).Findings("SCR013"));
}
