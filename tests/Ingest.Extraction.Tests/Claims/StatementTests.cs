namespace Ingest.Extraction.Tests.Claims;

/// <summary>One quantity stated twice, and what only looks like it.</summary>
public class StatementTests
{
    [Theory]
    [InlineData("2022年基本支出200.44万元。\n2021年基本支出210.00万元。", "")]
    [InlineData("2022年基本支出200.44万元。\n2022年财政拨款基本支出190.00万元。", "")]
    [InlineData("2022年基本支出285.60万元。\n2022年基本支出2856000万元。", "285.60万元 ~ 2856000万元")]
    [InlineData("2022年人员经费支出143.20万元。\n2022年人员经费支出134.20万元。", "143.20万元 ~ 134.20万元")]
    [InlineData("业务档案数字化经费支出43.20万元。\n业务档案数字化经费支出34.20万元。", "43.20万元 ~ 34.20万元")]
    [InlineData("业务档案数字化经费支出43.20万元。\n业务档案数字化经费支出50.00万元。", "")]
    [InlineData("业务档案数字化经费支出43.20万元。\n业务档案数字化经费支出432000万元。", "43.20万元 ~ 432000万元")]
    public void The_same_quantity_is_one_however_often_it_is_stated(string text, string claims) => Assert.Equal(claims, Said.InFunds(text, ClaimKind.Same));

    /// <summary>Known gaps: 支出 that closes the name of a class does not say whether it was budgeted or spent. A row that starts to claim moves up.</summary>
    [Theory]
    [InlineData("2022年部门整体支出300.00万元。\n本年支出合计310.00万元。")]
    [InlineData("2022年部门整体支出300.00万元。\n全年总支出300.00万元。")]
    [InlineData("2022年基本支出200.00万元，项目支出100.00万元。\n2022年基本支出210.00万元。")]
    [InlineData("2022年基本支出200.00万元。\n2022年基本支出200万元。")]
    [InlineData("2022年基本支出200.44万元。\n2022年基本支出200万元。")]
    [InlineData("2022年基本支出200.64万元。\n2022年基本支出200万元。")]
    public void Statements_not_yet_understood_claim_nothing(string text) => Assert.Empty(Said.InFunds(text, ClaimKind.Same));
}
