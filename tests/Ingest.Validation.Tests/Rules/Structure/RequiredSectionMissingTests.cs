namespace Ingest.Validation.Tests.Rules.Structure;

public class RequiredSectionMissingTests
{
    private const string Policy = "required_sections: { department: { sections: [problems, [satisfaction, evaluation_work]] } }";

    [Theory]
    [InlineData("五、存在的问题", "三、自评工作情况", false)]
    [InlineData("五、主要成效", "三、自评工作情况", true)]
    [InlineData("五、存在的问题", "三、服务对象满意度", false)]
    public void One_section_of_each_choice_is_there(string problems, string work, bool found) =>
        Assert.Equal(found, new Draft().Replace("五、存在的问题", problems).Replace("三、自评工作情况", work).Findings("STR011", Policy).Count > 0);

    [Fact]
    public void Another_kind_of_report_has_its_own_sections() =>
        Assert.Empty(new Draft().Exchange("部门整体支出", "图书采购项目支出").Replace("三、自评工作情况", "三、其他").Findings("STR011", Policy));
}
