namespace Ingest.Validation.Tests.Rules.Money;

public class LargeAdditionUnexplainedTests
{
    [Theory]
    [InlineData("年初预算100.00万元，年中追加46.00万元。", true)]
    [InlineData("年初预算100.00万元，年中追加30.00万元。", false)]
    [InlineData("年初预算100.00万元，年中追加46.00万元，原因是新增馆舍。", false)]
    public void A_large_addition_wants_a_reason(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON013").Count > 0);
}
