namespace Ingest.Validation.Tests.Rules.Identity;

public class WrongUnitNameTests
{
    private static Draft Township() => new Draft().Exchange("云川县图书馆", "云川县柳溪镇人民政府").Exchange("我馆", "我镇");

    [Theory]
    [InlineData("在松岭镇党委政府的统一部署下，完成了各项工作。", "松岭镇党委政府")]
    [InlineData("松岭乡财政所对村级报账审核不严。", "松岭乡")]
    [InlineData("由松岭镇人民政府组织实施。", "松岭镇")]
    public void Another_township_in_the_authors_place_is_found(string line, string name) =>
        Assert.Contains(name, Township().Replace("全年支出", line).Said("IDN003"), StringComparison.Ordinal);

    [Theory]
    [InlineData("在镇党委政府的统一部署下，完成了各项工作。")]
    [InlineData("在柳溪镇党委政府的统一部署下，完成了各项工作。")]
    [InlineData("在县委、县政府的坚强领导下，完成了各项工作。")]
    [InlineData("与松岭镇人民政府联合开展防火演练。")]
    [InlineData("全镇机关干部参加培训，各乡镇政府观摩。")]
    [InlineData("柳溪镇财政所严格审核报账。")]
    public void Its_own_offices_its_superiors_and_partners_are_left_alone(string line) =>
        Assert.Empty(Township().Replace("全年支出", line).Said("IDN003"));

    [Theory]
    [InlineData("在县博物馆的精心组织下，活动如期举行。", true)]
    [InlineData("在县文化和旅游局的统一领导下，活动如期举行。", false)]
    [InlineData("在县财政局的指导下，规范了核算。", false)]
    [InlineData("在省图书馆的统一部署下，完成了文献普查。", false)]
    [InlineData("在云川县图书馆的组织下，活动如期举行。", false)]
    public void A_peer_leads_nobody_but_itself(string line, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", line).Said("IDN003").Length > 0);

    [Theory]
    [InlineData("禾丰县水文站严格执行财务制度。", true)]
    [InlineData("云川县图书馆严格执行财务制度。", false)]
    [InlineData("云川县财政局根据年度预算拨付资金。", false)]
    [InlineData("楚州市图书馆按照计划赠书。", false)]
    [InlineData("与禾丰县图书馆开展馆际互借。", false)]
    public void A_speaker_from_another_county_is_found(string line, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", line).Said("IDN003").Length > 0);

    [Theory]
    [InlineData("云川县博物馆", true)]
    [InlineData("县图书馆", false)]
    [InlineData("云川图书馆", false)]
    public void A_signature_of_somebody_else_is_found(string signature, bool found) =>
        Assert.Equal(found, new Draft().Replace("加大采购力度", "加大采购力度，完善管理制度。", signature, "2023年4月12日").Drop("云川县图书馆", "2023年4月12日").Said("IDN003").Contains("落款", StringComparison.Ordinal));
}
