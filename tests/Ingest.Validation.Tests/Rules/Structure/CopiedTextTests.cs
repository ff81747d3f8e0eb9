namespace Ingest.Validation.Tests.Rules.Structure;

public class CopiedTextTests
{
    private const string Passage = "严格执行采购制度，办公用品集中采购，公务出行优先公共交通。各项支出均在预算范围之内，没有超标准、超范围开支，运行成本得到有效控制。";

    [Fact]
    public void An_assessment_pasted_into_two_sections_is_found() =>
        Assert.Equal(2, Assert.Single(Twice(Passage, Passage).Findings("STR005")).Evidence.Count);

    [Fact]
    public void The_copy_may_go_on_with_words_of_its_own() =>
        Assert.Contains("2个部分", Twice(Passage, Passage + "读者评价良好。").Said("STR005"), StringComparison.Ordinal);

    [Fact]
    public void Results_with_figures_told_twice_are_worth_a_note_only() =>
        Assert.Equal(Severity.Info, Assert.Single(Twice(Passage + "全年接待读者12.6万人次。", Passage + "全年接待读者12.6万人次。").Findings("STR005")).Severity);

    [Theory]
    [InlineData("支出规范。", "支出规范。")]
    [InlineData(Passage, "严格执行采购制度，但个别采购没有备案。各项支出基本在预算之内，个别项目超出了标准，运行成本还要进一步控制，要加强日常管理。")]
    public void Short_or_different_passages_are_left_alone(string one, string other) =>
        Assert.Empty(Twice(one, other).Findings("STR005"));

    private static Draft Twice(string one, string other) => new Draft().Replace("全年支出", one).Replace("成立自评小组", other);
}
