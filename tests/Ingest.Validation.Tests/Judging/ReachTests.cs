using Ingest.Extraction;

namespace Ingest.Validation.Tests.Judging;

/// <summary>A wrong percentage lies near the right one or is made of it by a slip, by the wrong base or by the wrong direction; any other is the percentage of other figures.</summary>
public class ReachTests
{
    [Theory]
    [InlineData("人员经费218.64万元，占全年支出300.00万元的62.88%。", "broken")]
    [InlineData("人员经费218.64万元，占全年支出300.00万元的27.88%。", "broken")]
    [InlineData("人员经费218.64万元，占全年支出300.00万元的7.288%。", "broken")]
    [InlineData("人员经费218.64万元，占全年支出300.00万元的100%。", "broken")]
    [InlineData("人员经费218.64万元，占全年支出300.00万元的41.35%。", "not_judged")]
    public void A_share_far_from_the_reckoned_one_is_not_of_these_figures(string text, string verdict) => Assert.Equal(verdict, Judged.Verdicts(text, ClaimKind.Share));

    [Theory]
    [InlineData("全年支出300.00万元，比上年的250.00万元增长16.67%。", "broken")]
    [InlineData("全年支出300.00万元，比上年的250.00万元下降20.00%。", "broken")]
    [InlineData("全年支出300.00万元，比上年的250.00万元增长23.5%。", "broken")]
    [InlineData("全年支出300.00万元，比上年的250.00万元增长40.00%。", "broken")]
    [InlineData("全年支出300.00万元，比上年的250.00万元增长32.5%。", "broken")]
    [InlineData("上年支出250.00万元。全年支出300.00万元，同比增长32.5%。", "not_judged")]
    [InlineData("全年支出300.00万元，比上年的250.00万元增长68.4%。", "not_judged")]
    public void A_growth_is_off_by_few_points_its_base_its_direction_or_a_slip_in_a_level(string text, string verdict) => Assert.Equal(verdict, Judged.Verdicts(text, ClaimKind.Growth).Split(' ')[0]);
}
