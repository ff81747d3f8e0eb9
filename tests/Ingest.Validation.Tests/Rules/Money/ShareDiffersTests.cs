namespace Ingest.Validation.Tests.Rules.Money;

public class ShareDiffersTests
{
    [Theory]
    [InlineData("全年支出300.00万元，其中人员经费218.64万元，占总支出的82.88%。", true)]
    [InlineData("全年支出300.00万元，其中人员经费218.64万元，占总支出的72.88%。", false)]
    [InlineData("全年支出300.00万元，其中人员经费218.64万元，占总支出的72.9%。", false)]
    public void A_share_is_part_of_the_whole(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON003").Count > 0);
}
