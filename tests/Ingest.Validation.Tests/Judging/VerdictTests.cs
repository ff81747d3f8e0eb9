using Ingest.Extraction;

namespace Ingest.Validation.Tests.Judging;

/// <summary>The literal and the peer reading of precision, bounds, and lists that may be incomplete.</summary>
public class VerdictTests
{
    [Theory]
    [InlineData("全年支出120.45万元，其中系统运维75.45万元、档案数字化33万元、业务培训12.00万元。", "held")]
    [InlineData("全年支出120.45万元，其中系统运维75.12万元、档案数字化33万元、业务培训12.00万元。", "suspect")]
    [InlineData("全年支出121.45万元，其中系统运维75.12万元、档案数字化33万元、业务培训12.00万元。", "broken")]
    [InlineData("全年支出121万元，其中系统运维75.12万元、档案数字化33.20万元、业务培训12.40万元。", "suspect")]
    [InlineData("全年支出120.46万元，其中系统运维75.45万元、档案数字化33.00万元、业务培训12.00万元。", "held")]
    [InlineData("全年支出120.48万元，其中系统运维75.45万元、档案数字化33.00万元、业务培训12.00万元。", "broken")]
    public void A_whole_number_among_decimals_is_read_both_ways(string text, string verdict) => Assert.Equal(verdict, Judged.Verdicts(text, ClaimKind.Sum));

    [Theory]
    [InlineData("全年支出约120万元，其中系统运维75.12万元、档案数字化33.20万元、业务培训12.40万元。")]
    [InlineData("全年支出120.45万元，其中系统运维近80万元、档案数字化33.20万元、业务培训12.40万元。")]
    [InlineData("全年支出超过120万元，其中系统运维95.12万元、档案数字化33.20万元。")]
    [InlineData("全年支出300.00万元，其中人员经费180.00万元、公用经费60.00万元。")]
    public void Bounds_and_lists_that_may_be_incomplete_are_not_judged(string text) => Assert.Equal("not_judged", Judged.Verdicts(text, ClaimKind.Sum));

    [Theory]
    [InlineData("项目支出150.00万元，其中系统运维42.10万元、业务培训8.00万元等。", "held")]
    [InlineData("项目支出80.00万元，其中系统运维42.10万元、档案数字化38.30万元、业务培训8.00万元等。", "broken")]
    [InlineData("全年支出300.00万元，由人员经费180.00万元、公用经费60.00万元组成。", "broken")]
    public void An_open_list_may_not_exceed_its_total_and_a_closed_one_must_reach_it(string text, string verdict) => Assert.Equal(verdict, Judged.Verdicts(text, ClaimKind.Sum));

    [Theory]
    [InlineData("全年借阅1.2万人次，其中线上0.7万人次、线下0.6万人次。", "held")]
    [InlineData("全年借阅1.2万人次，其中线上0.7万人次、线下0.5万人次。", "held")]
    [InlineData("全年培训120人，其中馆员70人、志愿者51人。", "broken")]
    [InlineData("全年培训120人，其中馆员70人、志愿者50人。", "held")]
    public void Counts_are_exact_unless_scaled(string text, string verdict) => Assert.Equal(verdict, Judged.Verdicts(text, ClaimKind.Sum));

    [Theory]
    [InlineData("人员经费218.64万元，占全年支出300.00万元的72.88%。", "held")]
    [InlineData("人员经费218.64万元，占全年支出300.00万元的72.89%。", "suspect")]
    [InlineData("人员经费218.64万元，占全年支出300.00万元的72.9%。", "held")]
    [InlineData("人员经费218.64万元，占全年支出300.00万元的78.28%。", "broken")]
    public void A_percentage_is_as_precise_as_it_is_printed(string text, string verdict) => Assert.Equal(verdict, Judged.Verdicts(text, ClaimKind.Share));
}
