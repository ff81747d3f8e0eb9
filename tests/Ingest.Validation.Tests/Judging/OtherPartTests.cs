using Ingest.Extraction;

namespace Ingest.Validation.Tests.Judging;

/// <summary>A total that fewer or more of the figures around it give exactly was read with the wrong parts; an item written twice was written twice.</summary>
public class OtherPartTests
{
    [Theory]
    [InlineData("全年支出300.00万元，由人员经费180.00万元、公用经费60.00万元组成。", "broken")]
    [InlineData("全年支出301.00万元，由人员经费180.00万元、公用经费60.00万元、设备购置121.00万元组成。", "not_judged")]
    [InlineData("全年支出280.00万元，由人员经费180.00万元、公用经费60.00万元、公用经费60.00万元、设备购置40.00万元组成。", "broken")]
    [InlineData("设备购置合同金额81.40万元。全年支出321.40万元，由人员经费180.00万元、公用经费60.00万元组成。", "not_judged")]
    [InlineData("设备购置合同金额80.40万元。全年支出321.40万元，由人员经费180.00万元、公用经费60.00万元组成。", "broken")]
    public void A_total_that_other_parts_give_is_right(string text, string verdict) => Assert.Equal(verdict, Judged.Verdicts(text, ClaimKind.Sum).Split(' ')[0]);
}
