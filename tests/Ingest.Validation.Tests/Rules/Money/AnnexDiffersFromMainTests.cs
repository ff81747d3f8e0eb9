namespace Ingest.Validation.Tests.Rules.Money;

public class AnnexDiffersFromMainTests
{
    [Theory]
    [InlineData("14.64万元", "16.44万元", true)]
    [InlineData("14.64万元", "14.64万元", false)]
    [InlineData("14.64万元", "14.6万元", false)]
    [InlineData("14.64万元", "142.10万元", false)]
    public void A_project_has_one_sum_in_the_report_and_in_its_annex(string main, string annex, bool found) => Assert.Equal(found, new Draft()
        .Replace("全年支出", $"2022年流动图书车运行项目支出{main}。")
        .Append("附件1", "2022年流动图书车运行项目支出绩效自评报告", "一、项目概况", "流动图书车运行项目面向乡村读者开展送书服务。", "二、项目资金使用情况", $"流动图书车运行项目2022年支出{annex}。").Findings("MON010").Count > 0);
}
