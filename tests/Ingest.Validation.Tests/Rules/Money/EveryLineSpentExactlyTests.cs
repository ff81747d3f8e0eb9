namespace Ingest.Validation.Tests.Rules.Money;

public class EveryLineSpentExactlyTests
{
    [Theory]
    [InlineData("流动图书车年初预算40.00万元，支出40.00万元；图书采购年初预算80.00万元，支出80.00万元；报刊订阅年初预算10.00万元，支出10.00万元；古籍修复年初预算22.00万元，支出22.00万元；馆舍维修年初预算35.00万元，支出35.00万元。", true)]
    [InlineData("流动图书车年初预算40.00万元，支出40.00万元；图书采购年初预算80.00万元，支出80.00万元；报刊订阅年初预算10.00万元，支出10.00万元；古籍修复年初预算22.00万元，支出22.00万元；馆舍维修年初预算35.00万元，支出34.99万元。", false)]
    [InlineData("流动图书车年初预算40.00万元，支出40.00万元；图书采购年初预算80.00万元，支出80.00万元；报刊订阅年初预算10.00万元，支出10.00万元；古籍修复年初预算22.00万元，支出22.00万元；", false)]
    public void Many_lines_are_seldom_all_spent_to_the_cent(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON014").Count > 0);
}
