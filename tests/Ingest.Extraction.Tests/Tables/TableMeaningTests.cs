using Ingest.Extraction.Tests.Sections;

namespace Ingest.Extraction.Tests.Tables;

/// <summary>What the sums of a table are: by the header above them, the name of the row, the sums beside a total.</summary>
public class TableMeaningTests
{
    [Theory]
    [InlineData("单位：万元\n| 资金来源 | 计划 | 到位 | 支出 | 结余 |\n| 县级配套 | 200 | 180 | 176.5 | 3.5 |", "200 budget, 180 appropriation, 176.5 expenditure, 3.5 balance")]
    [InlineData("| 乡镇 | 分配金额（万元） | 已拨付（万元） |\n| 桥头镇 | 86.20 | 80.00 |", "86.20 appropriation, 80.00 appropriation")]
    [InlineData("单位：万元\n| 年度 | 中央 | 省级 | 合计 |\n| 第一批 | 500 | 200 | 700 |", "500 appropriation, 200 appropriation, 700 appropriation")]
    [InlineData("单位：万元\n| 项目 | 预算数 | 支出数 | 合计 |\n| 渠道维修 | 500 | 200 | 700 |", "500 budget, 200 expenditure, 700 expenditure")]
    [InlineData("单位：万元\n| 项目 | 年初预算 | 调整 | 全年预算 | 支出 |\n| 印刷 | 10 | 4.2 | 14.2 | 14 |", "10 budget_initial, 4.2 budget_added, 14.2 budget_adjusted, 14 expenditure")]
    [InlineData("单位：元\n| 设备 | 数量 | 单价 | 金额 |\n| 脑电图机 | 6 | 158000 | 948000 |", "158000 standard, 948000 contract")]
    [InlineData("单位：万元\n| 机构 | 已付 | 暂缓支付 |\n| 城东中心 | 228.30 | 41.86 |", "228.30 expenditure, 41.86 balance")]
    [InlineData("单位：万元\n| 项目 | 资金性质 | 金额 |\n| 其他项目 | 一般公共预算、其他收入 | 28.40 |", "28.40 expenditure")]
    [InlineData("单位：万元\n| 县区 | 常住人口（万人） | 下达资金 |\n| 云溪县 | 31.26 | 420.00 |\n| 合计 | 31.26 | 420.00 |", "420.00 appropriation, 420.00 appropriation")]
    [InlineData("| 项目 | 指标数（万元） | 实际支出（万元） |\n| 康复救助 | 96.00 | 92.40 |", "96.00 budget, 92.40 expenditure")]
    [InlineData("各项支出及来源如下（单位：万元）：\n| 救助项目 | 中央 | 省级 | 合计 |\n| 城市低保 | 920.00 | 286.00 | 1206.00 |", "920.00 expenditure, 286.00 expenditure, 1206.00 expenditure")]
    [InlineData("单位：万元\n| 来源 | 上年结转 | 本年收入 | 本年支出 |\n| 社会捐赠 | 0.00 | 12.00 | 11.40 |", "0.00 balance, 12.00 income, 11.40 expenditure")]
    [InlineData("单位：万元\n| 项目 | 年初 | 调整后 | 支出 |\n| 防汛抗旱 | 20.00 | 58.60 | 58.60 |", "20.00 budget_initial, 58.60 budget_adjusted, 58.60 expenditure")]
    [InlineData("| 固定资产总额 | 1284.60万元 | 在用 | 1233.20万元 |\n| 闲置 | 36.40万元 | 待报废 | 15.00万元 |", "1284.60万元 asset, 1233.20万元 asset, 36.40万元 asset, 15.00万元 asset")]
    [InlineData("单位：万元\n| 预算编码 | 417023 | 年初预算 | 120.00 |", "120.00 budget_initial")]
    [InlineData("单位：万元\n| 支出项目 | 金额 |\n| 工资福利支出 | 806.20 |\n| 合计 | 806.20 |", "806.20 expenditure, 806.20 expenditure")]
    [InlineData("单位：万元\n| 科目 | 上年 | 本年 | 增减额 |\n| 卫生健康支出 | 205.88 | 168.25 | -37.63 |", "205.88 expenditure, 168.25 expenditure, -37.63 other")]
    [InlineData("单位：万元\n| 合同 | 合同价 | 累计付款 | 尾款 |\n| 留样柜采购 | 12.60 | 11.00 | 1.60 |", "12.60 contract, 11.00 expenditure, 1.60 balance")]
    [InlineData("| 年度 | 中央（万元） | 省级（万元） | 小计（万元） |\n| 第一批 | 1150.00 | 230.00 | 1380.00 |", "1150.00 appropriation, 230.00 appropriation, 1380.00 appropriation")]
    [InlineData("单位：万元\n| 项目 | 预算数 | 支出数 | 执行率 |\n| 渠道维修 | 500 | 495 | 99.00% |", "500 budget, 495 expenditure")]
    [InlineData("| 村 | 人数 | 劳务报酬（万元） | 人均（元） |\n| 上溪村 | 126 | 38.20 | 3032 |", "38.20 expenditure, 3032 other")]
    [InlineData("| 内容 | 单价（或标准） | 合同金额（或标准）（万元） |\n| 管网更换 | 按图 | 271.60 |", "271.60 contract")]
    [InlineData("单位：万元\n| 小区 | 中标金额 | 已付款 | 未付款 |\n| 和平里 | 786.40 | 702.00 | 84.40 |", "786.40 contract, 702.00 expenditure, 84.40 balance")]
    [InlineData("单位：万元\n| 项目 | 年初数 | 调整后预算 | 执行数 |\n| 食品抽检 | 320.00 | 350.00 | 348.20 |", "320.00 budget_initial, 350.00 budget_adjusted, 348.20 expenditure")]
    [InlineData("固定资产情况（单位：万元）\n| 类别 | 年初数 | 年末数 |\n| 固定资产 | 320.00 | 350.00 |", "320.00 asset, 350.00 asset")]
    [InlineData("收入来源情况（单位：万元）\n| 来源 | 年初预算 | 决算 |\n| 上级补助 | 80.00 | 86.00 |", "80.00 budget_initial, 86.00 income")]
    [InlineData("| 年度 | 改造小区数 | 财政投入（万元） |\n| 2021年 | 4 | 2150.00 |\n| 2022年 | 3 | 2730.00 |", "2150.00 expenditure, 2730.00 expenditure")]
    [InlineData("| 机构 | 应补金额（元） | 实补金额（元） | 差额（元） |\n| 康乐中心 | 180000 | 177000 | 3000 |", "180000 expenditure, 177000 expenditure, 3000 other")]
    public void A_sum_of_a_table_has_the_role_of_its_header(string table, string roles)
    {
        var report = ReportExtractor.Extract(Draft.Of($"临溪县水利局2022年度农村供水项目支出绩效自评报告\n一、项目资金情况\n{table}"), "").Single();

        Assert.Equal(roles, string.Join(", ", report.Amounts.Select(a => $"{a.Raw} {a.Role.Code()}")));
    }

    [Theory]
    [InlineData("| 项目 | 预算数 | 支出数 | 执行率 |\n| 业务费 | 500 | 495 | 99.00% |", "500 budget_adjusted, 495 expenditure")]
    [InlineData("| 项目 | 预算数 | 支出数 |\n| 业务费 | 500 | 495 |", "500 budget, 495 expenditure")]
    [InlineData("| 项目 | 预算数 | 支出数 | 执行率 |\n| 公务接待费 | 3.50 | 2.36 | 67.43% |", "3.50 budget, 2.36 expenditure")]
    public void A_departments_budget_of_which_the_rate_of_spending_is_told_is_the_years(string table, string roles)
    {
        var report = ReportExtractor.Extract(Draft.Of($"临溪县水利局2022年度部门整体支出绩效自评报告\n一、资金情况\n单位：万元\n{table}"), "").Single();

        Assert.Equal(roles, string.Join(", ", report.Amounts.Select(a => $"{a.Raw} {a.Role.Code()}")));
    }

    [Fact]
    public void A_unit_declared_for_the_report_is_that_of_every_figure_to_the_cent()
    {
        var report = ReportExtractor.Extract(Draft.Of("临溪县档案馆2022年度部门整体支出绩效自评报告\n本报告金额单位除注明外均为万元。\n一、资金情况\n年初预算587.36，年中追加94.20（印刷42.00、消防改造52.20），满意度95.50%，共26人。"), "").Single();

        Assert.Equal("5873600.00 budget_initial, 942000.00 budget_added, 420000.00 budget_added, 522000.00 budget_added", string.Join(", ", report.Amounts.Select(a => FormattableString.Invariant($"{a.Yuan.Value} {a.Role.Code()}"))));
    }

    [Fact]
    public void Without_a_declared_unit_figures_to_the_cent_are_no_money()
    {
        var report = ReportExtractor.Extract(Draft.Of("临溪县档案馆2022年度部门整体支出绩效自评报告\n一、资金情况\n综合指数587.36，较上年94.20（一季度42.00、二季度52.20）。"), "").Single();

        Assert.Empty(report.Amounts);
    }
}
