namespace Ingest.Validation.Tests.Rules.Money;

public class SumDiffersFromPartsTests
{
    [Theory]
    [InlineData("全年支出336.48万元，由人员经费301.27万元、公用经费36.21万元组成。", true)]
    [InlineData("系统运维42.10万元，档案数字化38.30万元，业务培训8.00万元，三项共计89.40万元。", true)]
    [InlineData("全年支出336.48万元，由人员经费301.27万元、公用经费35.21万元组成。", false)]
    [InlineData("项目支出150.00万元，其中系统运维42.10万元、业务培训8.00万元等。", false)]
    public void A_total_is_the_sum_of_its_parts(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON001").Count > 0);
}
