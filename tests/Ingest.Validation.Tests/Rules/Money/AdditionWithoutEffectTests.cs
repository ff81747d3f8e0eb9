namespace Ingest.Validation.Tests.Rules.Money;

public class AdditionWithoutEffectTests
{
    [Theory]
    [InlineData("部门年初预算88.00万元，年中追加6.00万元。\n部门调整后预算88.00万元。", true)]
    [InlineData("部门年初预算88.00万元，年中追加6.00万元。\n部门调整后预算94.00万元。", false)]
    [InlineData("部门年初预算88.00万元，年中追加6.00万元，同时调减6.00万元。\n部门调整后预算88.00万元。", false)]
    public void An_addition_changes_the_budget(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON016").Count > 0);
}
