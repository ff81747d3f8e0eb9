using Ingest.Validation.Tests.Judging;

namespace Ingest.Validation.Tests.Rules.Money;

/// <summary>One slip, one finding: the rule, the kind, and the figure that is accused first.</summary>
public class MoneyFindingTests
{
    [Theory]
    [InlineData("全年支出336.48万元，由人员经费301.27万元、公用经费36.21万元组成。", "MON001", FindingKind.SumMismatch, "336.48万元")]
    [InlineData("专项资金全年支出88.40万元，一是系统运维42.10万元；二是档案数字化38.30万元；三是业务培训9.00万元。", "MON001", FindingKind.SumMismatch, "88.40万元")]
    [InlineData("系统运维42.10万元，档案数字化38.30万元，业务培训8.00万元，三项共计89.40万元。", "MON001", FindingKind.SumMismatch, "89.40万元")]
    [InlineData("2022年人员经费支出143.20万元。\n2022年人员经费支出134.20万元。", "MON002", FindingKind.ConflictingValues, "143.20万元")]
    [InlineData("2022年人员经费支出285.60万元。\n2022年人员经费支出2856000万元。", "MON002", FindingKind.UnitScale, "285.60万元")]
    [InlineData("全年支出300.00万元，其中人员经费218.64万元，占总支出的82.88%。", "MON003", FindingKind.ShareMismatch, "82.88%")]
    [InlineData("年初预算318.00万元，全年支出300.00万元，预算执行率95.34%。", "MON004", FindingKind.RateMismatch, "95.34%")]
    [InlineData("预算安排320.00万元，实际到位300.00万元，到位率100%。", "MON004", FindingKind.RateMismatch, "100%")]
    [InlineData("排查隐患120处，整改117处，整改率98.5%。", "MON004", FindingKind.RateMismatch, "98.5%")]
    [InlineData("“三公”经费支出6.42万元，上年支出7.50万元，同比增长14.40%。", "MON005", FindingKind.GrowthMismatch, "14.40%")]
    [InlineData("公用经费支出122.21万元，比上年的125.90万元减少3.96万元。", "MON006", FindingKind.DifferenceMismatch, "3.96万元")]
    [InlineData("采购预算48.00万元，实际成交45.50万元，节约3.50万元。", "MON006", FindingKind.DifferenceMismatch, "3.50万元")]
    [InlineData("年初预算412.60万元，年中追加38.15万元，调整后预算460.75万元。", "MON007", FindingKind.BalanceMismatch, "460.75万元")]
    [InlineData("上年结转21.36万元，当年下达180.00万元，使用176.90万元，年末结转34.46万元。", "MON007", FindingKind.BalanceMismatch, "34.46万元")]
    [InlineData("按每人每年120元的标准为2315名读者代缴，全年代缴37.78万元。", "MON008", FindingKind.Other, "37.78万元")]
    [InlineData("全年预算320.00万元，全年支出338.00万元。", "MON009", FindingKind.OverBudget, "338.00万元")]
    [InlineData("全年预算320.00万元，全年支出338.00万元，超出部分使用上年结转。", "", FindingKind.Other, "")]
    [InlineData("年初预算318.00万元，全年支出300.00万元，预算执行率94.34%。", "", FindingKind.Other, "")]
    public void One_slip_gives_one_finding(string text, string rule, FindingKind kind, string accused)
    {
        var findings = Judged.Findings(text);

        Assert.Equal(rule, string.Join(' ', findings.Select(f => f.Rule)));
        Assert.All(findings, f => Assert.Equal((kind, accused), (f.Kind, f.Evidence[0].Quote)));
    }

    [Theory]
    [InlineData("全年支出336.48万元，其中人员经费301.27万元、公用经费36.21万元。", "可能有一位数字写错")]
    [InlineData("公用经费支出122.21万元，比上年的125.90万元减少3.96万元。", "3.96万元可能有两位数字颠倒，应为3.69万元")]
    [InlineData("年初预算318.00万元，全年支出300.00万元，预算执行率93.44%。", "应为94.34%")]
    public void The_smallest_repair_is_named(string text, string cause) => Assert.Contains(cause, Assert.Single(Judged.Findings(text)).LikelyCause, StringComparison.Ordinal);
}
