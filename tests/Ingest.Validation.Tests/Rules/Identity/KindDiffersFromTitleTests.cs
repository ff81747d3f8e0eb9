namespace Ingest.Validation.Tests.Rules.Identity;

public class KindDiffersFromTitleTests
{
    [Theory]
    [InlineData("2022年度图书采购项目支出绩效自评报告", "（一）主要职能", true)]
    [InlineData("2022年度部门整体支出绩效自评报告", "（一）主要职能", false)]
    [InlineData("2022年度图书采购项目支出绩效自评报告", "（一）项目概况", false)]
    public void The_title_names_what_the_headings_show(string title, string heading, bool found) => Assert.Equal(found, new Draft()
        .Exchange("2022年度部门整体支出绩效自评报告", title).Replace("云川县图书馆是公益一类", heading, "云川县图书馆负责全县公共阅读服务。", "（二）机构设置", "云川县图书馆设三个业务组。")
        .Replace("二、资金使用情况", "二、基本支出情况").Findings("IDN005").Count > 0);
}
