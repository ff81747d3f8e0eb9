using Ingest.Extraction;

namespace Ingest.Validation.Tests.Judging;

/// <summary>A result that two other figures give to the last digit is theirs; what one digit or one correction explains stays accused.</summary>
public class OtherReadingTests
{
    [Theory]
    [InlineData("公用经费51.12万元，占全年支出300.00万元的20.40%。", "broken")]
    [InlineData("购置设备支出61.20万元。公用经费51.12万元，占全年支出300.00万元的20.40%。", "not_judged")]
    [InlineData("购置设备支出61.20万元。\n公用经费51.12万元，占全年支出300.00万元的20.40%。", "not_judged")]
    [InlineData("购置设备支出61.20万元，购置软件支出120.00万元。\n公用经费45.12万元，占全年支出96.00万元的51.00%。", "broken")]
    [InlineData("购置设备支出60.00万元。公用经费51.12万元，占全年支出300.00万元的20%。", "broken")]
    [InlineData("控制价238.00万元，中标价221.35万元，其中设备18.65万元，占全年支出221.35万元的7.00%。", "not_judged")]
    [InlineData("公用经费46.20万元。\n公用经费45.12万元，占全年支出300.00万元的15.40%。", "broken")]
    public void A_share_that_other_figures_give_is_theirs(string text, string verdict) => Assert.Equal(verdict, Judged.Verdicts(text, ClaimKind.Share));

    [Theory]
    [InlineData("全年支出300.00万元，比上年的250.00万元增长22.45%。", "broken")]
    [InlineData("全年支出300.00万元，比上年的250.00万元增长22.45%，项目收入由98.40万元增至120.49万元。", "not_judged")]
    [InlineData("全年支出300.00万元，比上年的250.00万元增长16.67%。", "broken")]
    [InlineData("全年支出300.00万元，比上年的250.00万元下降22.45%，项目收入由98.40万元增至120.49万元。", "broken")]
    public void A_growth_is_not_its_own_inverse_nor_of_the_other_sign(string text, string verdict) => Assert.Equal(verdict, Judged.Verdicts(text, ClaimKind.Growth).Split(' ')[0]);

    [Theory]
    [InlineData("全年支出286.30万元，比预算300.00万元节约13.80万元。", "broken")]
    [InlineData("全年支出286.30万元，比预算300.00万元节约13.80万元，其中采购金额由98.00万元降为84.20万元。", "not_judged")]
    public void A_difference_that_other_figures_give_is_theirs(string text, string verdict) => Assert.Equal(verdict, Judged.Verdicts(text, ClaimKind.Difference).Split(' ')[0]);
}
