namespace Ingest.Validation.Tests.Rules.Money;

public class RequestRepeatsBudgetTests
{
    [Theory]
    [InlineData("流动图书车年初预算40.00万元，支出39.20万元；图书采购年初预算80.00万元，支出78.60万元；报刊订阅年初预算10.00万元，支出9.90万元。\n2023年安排流动图书车40.00万元、图书采购80.00万元、报刊订阅10.00万元。", true)]
    [InlineData("流动图书车年初预算40.00万元，支出39.20万元；图书采购年初预算80.00万元，支出78.60万元；报刊订阅年初预算10.00万元，支出9.90万元。\n2023年安排流动图书车40.00万元、图书采购76.00万元、报刊订阅10.00万元。", false)]
    [InlineData("流动图书车年初预算40.00万元，支出39.20万元；图书采购年初预算80.00万元，支出78.60万元；报刊订阅年初预算10.00万元，支出9.90万元。\n2023年安排流动图书车40.00万元。", false)]
    public void Next_years_budget_learns_from_this_one(string lines, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", lines.Split('\n')).Findings("MON022").Count > 0);
}
