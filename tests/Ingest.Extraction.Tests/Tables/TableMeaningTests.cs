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
    [InlineData("单位：万元\n| 支出项目 | 金额 |\n| 工资福利支出 | 806.20 |\n| 合计 | 806.20 |", "806.20 expenditure, 806.20 expenditure")]
    public void A_sum_of_a_table_has_the_role_of_its_header(string table, string roles)
    {
        var report = ReportExtractor.Extract(Draft.Of($"临溪县水利局2022年度农村供水项目支出绩效自评报告\n一、项目资金情况\n{table}"), "").Single();

        Assert.Equal(roles, string.Join(", ", report.Amounts.Select(a => $"{a.Raw} {a.Role.Code()}")));
    }
}
