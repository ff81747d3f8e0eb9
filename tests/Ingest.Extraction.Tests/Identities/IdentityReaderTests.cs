using System.Globalization;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Tests.Sections;

namespace Ingest.Extraction.Tests.Identities;

public class IdentityReaderTests
{
    public static TheoryData<string, string?> Units => new()
    {
        { "临溪县档案馆\n2022年度部门整体支出绩效自评报告\n一、部门概况\n略", "临溪县档案馆" },
        { "2022年度临溪县档案馆部门整体支出绩效自评报告\n一、部门概况\n略", "临溪县档案馆" },
        { "2022年度档案馆\n部门整体支出绩效自评报告\n一、部门概况\n略\n临溪县档案馆\n2023年3月1日", "临溪县档案馆" },
        { "2022年度项目支出绩效自评报告\n填报单位（盖章）：临溪县第二小学　　联系人：XXX\n一、项目概况\n略", "临溪县第二小学" },
        { "临溪县第二小学校舍维修项目支出绩效自评报告\n一、项目概况\n略\n临溪县第二小学\n2023年3月1日", "临溪县第二小学" },
        { "部门整体支出绩效自评报告\n县财政局：\n一、部门概况\n临溪县水文站（以下简称县水文站）为公益一类单位。\n二、自评结论\n略", "临溪县水文站" },
        { "绩效自评报告\n一、项目概况\n略\n禾丰县青荷镇人民政府2023年3月1日", "禾丰县青荷镇人民政府" },
        { "部门整体支出绩效自评报告\n| 单位名称 | 临溪县供销合作联社 |\n一、部门概况\n略", "临溪县供销合作联社" },
        { "临溪县财政局2022年度部门整体支出绩效自评报告\n一、部门概况\n略\n临溪县财政局\n2023年3月1日", "临溪县财政局" },
        { "临 溪 县 档 案 馆\n2022年度部门整体支出绩效自评报告\n一、部门概况\n略", "临溪县档案馆" },
        { "临溪县档案局（馆）\n2022年度部门整体支出绩效自评报告\n一、部门概况\n略", "临溪县档案局" },
        { "中共临溪县委党校\n2022年度部门整体支出绩效自评报告\n一、部门概况\n略", "中共临溪县委党校" },
        { "2022年度造林补助资金绩效自评报告\n临溪县林业局\n2023年3月\n一、项目概况\n略", "临溪县林业局" },
        { "2022年度农田改造项目绩效自评报告\n临溪县农业农村局\n县财政局：\n一、项目概况\n| 实施单位 | 各乡镇人民政府 |\n略", "临溪县农业农村局" },
        { "临溪县道路改造工程绩效评价报告\n项目主管部门：临溪县交通运输局\n评价机构：云岭会计师事务所\n一、项目概况\n临溪县交通运输局组织实施。\n二、绩效情况\n临溪县交通运输局验收。\n三、建议\n请临溪县交通运输局加强管护。\n云岭会计师事务所（普通合伙）\n2023年3月1日", "临溪县交通运输局" },
        { "2022年度水库加固工程绩效评价报告\n委托单位：临溪县水利局\n评价机构：云岭咨询管理有限公司（盖章）\n一、项目概况\n略", "临溪县水利局" },
        { "2022年度校舍维修项目绩效自评报告\n主管部门：临溪县教育局\n项目单位：临溪县第二小学\n一、项目概况\n略", "临溪县第二小学" },
        { "校舍维修项目\n绩效自评报告\n项目单位 临溪县第二小学\n主管部门 中共临溪县委教育工作委员会\n2022年度\n一、项目概况\n略", "临溪县第二小学" },
        { "部门整体支出绩效自评报告\n临溪县财政局：\n一、部门概况\n本单位为县直事业单位。", null },
        { "部门整体支出绩效自评报告\n单位名称：（盖章）\n一、部门概况\n略", null },
        { "养老服务提升项目\n2022年度绩效自评报告\n（项目单位：临溪县民政局）\n一、项目概况\n略", "临溪县民政局" },
        { "临溪县文化和旅游局2022年度部门整体绩效自评结果\n一、自评结论\n略", "临溪县文化和旅游局" },
        { "2022年度饮水工程绩效评价报告\n项目主管部门：临溪县水务局\n评价机构：云岭会计师事务所\n一、项目概况\n略", "临溪县水务局" },
        { "城区环卫保洁市场化项目支出绩效自评报告\n一、项目概况\n略", null },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void The_unit_is_the_fullest_name_in_the_authors_role(string text, string? unit) => Assert.Equal(unit, Read(text).Unit?.Value);

    [Theory]
    [InlineData("临溪县档案馆", "临溪县")]
    [InlineData("沙洲市雨湖区市政管理处", "沙洲市雨湖区")]
    [InlineData("云山省水文中心", "云山省")]
    [InlineData("中心血站", null)]
    public void The_region_is_what_the_units_name_begins_with(string unit, string? region) =>
        Assert.Equal(region, Read($"{unit}\n2022年度部门整体支出绩效自评报告\n一、部门概况\n略").Region?.Value);

    [Theory]
    [InlineData("2022年度部门整体支出绩效自评报告\n一、部门概况\n略\n2023年3月1日", "", 2022)]
    [InlineData("２０２２年度部门整体支出绩效自评报告\n一、部门概况\n略", "", 2022)]
    [InlineData("二〇二二年度部门整体支出绩效自评报告\n一、部门概况\n略", "", 2022)]
    [InlineData("部门整体支出绩效自评报告\n（2022年度）\n一、部门概况\n略", "", 2022)]
    [InlineData("部门整体支出绩效自评报告\n根据《临溪县绩效管理办法》（临财绩〔2023〕2号）要求，对2022年度部门整体支出开展绩效自评。\n一、部门概况\n略", "2021.docx", 2022)]
    [InlineData("部门整体支出绩效自评报告\n一、部门概况\n单位2015年成立。2022年末在职20人，2022年预算80万元，比2021年增加。\n2023年3月1日", "", 2022)]
    [InlineData("部门整体支出绩效自评报告\n一、部门概况\n略", "档案馆2022年度自评报告.docx", 2022)]
    [InlineData("部门整体支出绩效自评报告\n一、部门概况\n略\n临溪县档案馆\n2023年3月1日", "", 2022)]
    [InlineData("绩效评价报告\n受托于2023年4月至5月对某局实施的2022年度饮水工程进行了绩效评价。\n一、项目概况\n略", "", 2022)]
    [InlineData("绩效自评报告\n我局于2023年3月对2022年项目资金开展了自评。\n一、项目概况\n略\n2023年3月9日", "", 2022)]
    [InlineData("部门整体支出绩效自评报告\n一、部门概况\n略", "自评.docx", null)]
    public void The_fiscal_year_is_the_year_reported_on(string text, string fileName, int? year) => Assert.Equal(year, Read(text, fileName).FiscalYear?.Value);

    [Theory]
    [InlineData("绩效自评报告\n一、项目概况\n略\n临溪县档案馆\n2023年3月1日", "2023-03-01")]
    [InlineData("绩效自评报告\n一、项目概况\n略\n临溪县档案馆\n二〇二三年三月十二日\n附：评分表\n| 指标 | 得分 |", "2023-03-12")]
    [InlineData("绩效自评报告\n报告日期：2023年3月1日\n一、项目概况\n略", "2023-03-01")]
    [InlineData("绩效自评报告\n一、项目概况\n略\n2023年4月2日\n自评表\n| 指标 | 得分 |\n填表人：李某 填报日期：2023年3月1日", "2023-04-02")]
    [InlineData("绩效自评报告\n一、项目概况\n2022年12月5日完工。\n年  月  日", null)]
    [InlineData("绩效自评报告\n一、项目概况\n略\n2023年3月", "2023-03")]
    [InlineData("绩效自评报告\n（二〇二三年三月）\n一、项目概况\n略", "2023-03")]
    [InlineData("绩效自评报告\n报告时间：2023年3月\n一、项目概况\n略\n临溪县档案馆\n2023年3月12日", "2023-03-12")]
    [InlineData("绩效自评报告\n一、项目概况\n略\n2023年3月　日", null)]
    [InlineData("绩效自评报告\n一、项目概况\n2023年3月完工。\n其中2022年5月\n开工，2022年6月验收，略\n略\n略\n略", null)]
    public void The_report_date_is_that_of_signature_or_cover(string text, string? date) =>
        Assert.Equal(date, Read(text).ReportDate?.Value.ToString());

    [Theory]
    [InlineData("总分100分，自评93.6分，等级为“优”。", "93.6", "优")]
    [InlineData("整体支出绩效自评分值为94.30分（满分100分），绩效评级为优。", "94.30", "优")]
    [InlineData("按照百分制计算，自评得分90.05分，达到优秀等级。", "90.05", "优")]
    [InlineData("扣2.5分，自评97.5分，为“优”。", "97.5", "优")]
    [InlineData("一致认为，本项目自评得分应为89.5分，评级为良。", "89.5", "良")]
    [InlineData("项目总体完成较好，自评优秀，得分96。", "96", "优")]
    [InlineData("四部分自评得分分别为14分、33分、29分、18分，共94分，等级优。", "94", "优")]
    [InlineData("综合评定94.87分，等级为“优”。", "94.87", "优")]
    [InlineData("自评2022年度工作，培训96人，共94人结业。", null, null)]
    [InlineData("自评得分93.6分，等级为“优”。", "93.6", "优")]
    [InlineData("对照评分表，我局自评94.5分，等次为“优”。", "94.5", "优")]
    [InlineData("综合评分88分，评为\"良\"。", "88", "良")]
    [InlineData("本次评价满分100分，自评得分为100分，等次优秀。", "100", "优")]
    [InlineData("本项目满分100分，自评满分。", "100", null)]
    [InlineData("产出指标得分48分，效益指标得分29.5分，综合得分95.5分，绩效等级：良好。", "95.5", "良")]
    [InlineData("自评得分：96.5（优）。", "96.5", "优")]
    [InlineData("自评等级：□优 ☑良 □中 □差", null, "良")]
    [InlineData("自评得分93分，自评等级：优（√） 良（ ） 中（ ）", "93", "优")]
    [InlineData("自评得分：93分　自评等级：优　联系人：略", "93", "优")]
    [InlineData("自评等级：□优 □良 □中 □差", null, null)]
    [InlineData("投入得9分、过程得28.5分、产出得35分、效果得19分，共计91.5分，等次为优。", "91.5", "优")]
    [InlineData("四张自评表附后，平均95.25分。", "95.25", null)]
    [InlineData("三个项目自评得分分别为95分、92分和98分，算术平均95分。", "95", null)]
    [InlineData("自评工作中组织了业务考试，平均91分。", null, null)]
    [InlineData("自评2个项目，得分点3，存在扣分。", null, null)]
    [InlineData("扣1.4分，原因是支付偏慢，自评得分98.6分。", "98.6", null)]
    [InlineData("自评为中等，得分72分（表附后）。", "72", "中")]
    [InlineData("自评得分59分，等次为差。", "59", "差")]
    [InlineData("90分（含）以上为优，80分以上为良。", null, null)]
    [InlineData("预算执行率满分10分，得10分。", null, null)]
    [InlineData("月度考核平均分92.4分，优化了流程，运行良好。", null, null)]
    [InlineData("在年度考核中被评为优秀，群众评价优良。", null, null)]
    public void Score_and_grade_are_what_the_text_claims_for_the_whole(string text, string? score, string? grade)
    {
        var identity = Read($"绩效自评报告\n一、自评结论\n{text}");

        Assert.Equal((score, grade), (identity.SelfScore?.Value.ToString(CultureInfo.InvariantCulture), identity.Grade?.Value.Code()));
    }

    [Fact]
    public void A_form_that_prints_score_and_grade_claims_them()
    {
        var identity = Read("部门整体支出绩效自评报告\n一、部门基本情况\n| 编制 | 20 |\n二、自评\n| 综合得分 | 90 | 评价等次 | 优秀 |");

        Assert.Equal((90m, Grade.Excellent, IdentitySource.Table), (identity.SelfScore!.Value, identity.Grade!.Value, identity.SelfScore.Source));
    }

    [Fact]
    public void A_grade_may_stand_below_the_name_of_its_field()
    {
        var identity = Read("部门整体支出绩效自评报告\n一、部门基本情况\n| 自评总分 | 自评等级 |\n| 93.5 | 良 |");

        Assert.Equal(Grade.Good, identity.Grade!.Value);
    }

    [Theory]
    [InlineData("2022年度部门整体支出绩效自评报告", "department_overall")]
    [InlineData("部门预算整体绩效自评报告", "department_overall")]
    [InlineData("巡护经费项目支出绩效自评报告", "project")]
    [InlineData("2022年度部门预算项目支出绩效自评报告", "project")]
    [InlineData("残疾人事业发展专项资金绩效自评报告", "special_fund")]
    [InlineData("2022年中央水利救灾资金绩效自评报告", "special_fund")]
    [InlineData("2022年度部门决算", "department_accounts")]
    [InlineData("工作方案", "other")]
    [InlineData("关于2022年度项目支出绩效自评工作情况的报告", "other")]
    [InlineData("2022年度部门整体支出绩效自评工作总结报告", "department_overall")]
    [InlineData("独生子女父母奖励政策2022年度绩效自评报告", "special_fund")]
    [InlineData("残疾人护理补贴2022年度绩效自评报告", "special_fund")]
    [InlineData("农机购置补贴项目绩效自评报告", "project")]
    public void The_title_tells_the_kind_where_headings_do_not(string title, string kind) =>
        Assert.Equal(kind, Read($"{title}\n一、有关情况\n略").Kind.Value.Code());

    [Theory]
    [InlineData("一、项目概况\n略\n二、项目绩效目标\n略\n三、项目实施情况\n略", "project")]
    [InlineData("一、部门概况\n（一）机构设置\n略\n（二）人员情况\n略\n二、基本支出情况\n略", "department_overall")]
    [InlineData("第一部分 单位概况\n略\n第二部分 2022年度部门决算情况说明\n一、收入决算情况\n略\n二、支出决算情况\n略", "department_accounts")]
    public void Clear_headings_outweigh_the_title(string body, string kind) => Assert.Equal(kind, Read($"部门绩效评价报告\n{body}").Kind.Value.Code());

    [Fact]
    public void Every_fact_stands_where_its_place_says()
    {
        var document = Draft.Of("临溪县档案馆\n2022年度部门整体支出绩效自评报告\n一、自评结论\n自评得分93.6分，等级为“优”。\n临溪县档案馆\n2023年3月1日");
        var identity = IdentityReader.Read(document, .., SectionReader.Read(document, ..), [], "", 1);

        Assert.Equal(
            ["临溪县档案馆", "临溪县", "2022年", "2023年3月1日", "93.6分", "优"],
            new[] { identity.Unit!.Place, identity.Region!.Place, identity.FiscalYear!.Place, identity.ReportDate!.Place, identity.SelfScore!.Place, identity.Grade!.Place }.Select(p => document.TextAt(p!.Value)));
    }

    [Fact]
    public void An_annex_takes_what_it_does_not_say_from_the_main_report()
    {
        var main = Read("临溪县档案馆\n2022年度部门整体支出绩效自评报告\n一、自评结论\n自评得分93.6分，等级为“优”。\n2023年3月1日");
        var annex = Read("2021年度扫描项目支出绩效自评报告\n一、项目概况\n略").InheritFrom(main);

        Assert.Equal(("临溪县档案馆", IdentitySource.MainReport), (annex.Unit!.Value, annex.Unit.Source));
        Assert.Equal((2021, IdentitySource.Title), (annex.FiscalYear!.Value, annex.FiscalYear.Source));
        Assert.Equal(IdentitySource.MainReport, annex.ReportDate!.Source);
        Assert.Null(annex.SelfScore);
        Assert.Null(annex.Grade);
    }

    [Theory]
    [InlineData("2022年度临溪县\n档案馆扫描项目\n支出绩效自评报告\n（数字化）\n一、项目概况\n略", "2022年度临溪县档案馆扫描项目支出绩效自评报告（数字化）")]
    [InlineData("附件2\n专项资金绩效自评报告\n单位名称：（盖章）\n年  月  日\n（此页为封面）\n一、项目概况\n略", "专项资金绩效自评报告")]
    [InlineData("根据通知要求，现将情况报告如下。\n一、项目概况\n略", "")]
    public void The_title_is_joined_from_its_lines(string text, string title) => Assert.Equal(title, Read(text).Title);

    private static Identity Read(string text, string fileName = "")
    {
        var document = Draft.Of(text);
        return IdentityReader.Read(document, .., SectionReader.Read(document, ..), [], fileName, 1);
    }
}
