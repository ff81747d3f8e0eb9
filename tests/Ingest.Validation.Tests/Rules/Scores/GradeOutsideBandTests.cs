namespace Ingest.Validation.Tests.Rules.Scores;

public class GradeOutsideBandTests
{
    [Theory]
    [InlineData("自评得分88.3分，等级为“优”（90分及以上为优，80-90分为良，60-80分为中，60分以下为差）。", Severity.Error)]
    [InlineData("自评得分93.8分，等级为“优秀”。等级标准为：95分（含）以上优秀，85分（含）至95分良好，60分（含）至85分合格。", Severity.Error)]
    [InlineData("自评得分91分，等级为“良”。评价等级分为优（90-100分）、良（80-90分）、中（60-80分）、差（60分以下）。", Severity.Error)]
    [InlineData("自评得分88.7分，等级为“优”。", Severity.Warning)]
    [InlineData("适用满分95分，实得80.4分，折算后84.6分，等级为“优”。", Severity.Warning)]
    [InlineData("自评得分55分，等级为“中”。", Severity.Warning)]
    public void A_grade_of_another_band_is_found(string line, Severity severity) =>
        Assert.Equal(severity, Assert.Single(new Draft().Replace("自评得分93分", line).Findings("SCR005")).Severity);

    [Theory]
    [InlineData("自评得分93.8分，等级为“良好”。等级标准为：95分（含）以上优秀，85分（含）至95分良好，60分（含）至85分合格。")]
    [InlineData("自评得分90分，等级为“优”。")]
    [InlineData("自评得分90分，等级为“优”（90分以上为优，80至90分为良，60至80分为中）。")]
    [InlineData("自评得分88.7分，等级为“良”。")]
    [InlineData("两项指标不适用，适用满分95分，实得88.4分，折算后93.1分，等级为“优”。")]
    [InlineData("实得分84.6分，按百分制换算为91分，等级为“优”。")]
    [InlineData("自评得分88.7分。")]
    [InlineData("等级为“优”。")]
    public void The_reports_own_bands_win_and_edges_may_fall_either_way(string line) =>
        Assert.Empty(new Draft().Replace("自评得分93分", line).Findings("SCR005"));
}
