using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tests.Sections;

public class LabelTests
{
    [Theory]
    [InlineData("部门（单位）基本情况", "overview")]
    [InlineData("项目立项、资金申报的依据", "overview")]
    [InlineData("主要职能", "functions")]
    [InlineData("内设机构情况", "organisation")]
    [InlineData("人员编制及实有情况", "staffing")]
    [InlineData("机构和人员", "staffing")]
    [InlineData("项目实施单位情况", "staffing")]
    [InlineData("佐证材料", "overview")]
    [InlineData("2022年度重点工作完成情况", "work_results")]
    [InlineData("部门整体支出管理及使用情况", "funds")]
    [InlineData("基本支出安排及使用情况", "basic_expenditure")]
    [InlineData("其他资金收支及结转结余使用情况", "project_expenditure")]
    [InlineData("“三公”经费情况", "three_public")]
    [InlineData("三公经费支出使用和管理情况", "three_public")]
    [InlineData("项目资金到位情况分析", "funds_arrival")]
    [InlineData("绩效目标分解下达情况", "funds_arrival")]
    [InlineData("预算执行情况", "funds_use")]
    [InlineData("资金管理办法制定情况", "funds_management")]
    [InlineData("政府采购执行情况", "implementation")]
    [InlineData("项目绩效总目标和阶段性目标", "objectives")]
    [InlineData("绩效评价的目的、对象和范围", "evaluation_work")]
    [InlineData("绩效目标完成情况分析", "indicator_analysis")]
    [InlineData("项目成本（预算）控制情况", "economy")]
    [InlineData("项目的实施进度", "efficiency")]
    [InlineData("可持续影响分析", "effectiveness")]
    [InlineData("受益群众满意度", "satisfaction")]
    [InlineData("综合评价情况及评价结论（附相关评分表）", "conclusion")]
    [InlineData("偏离绩效目标的原因分析", "problems")]
    [InlineData("下一步工作打算", "improvements")]
    [InlineData("主要经验及做法", "experience")]
    [InlineData("绩效自评结果拟应用和公开情况", "results_use")]
    [InlineData("其他需要说明的问题", "other_matters")]
    public void Known_headings_are_labelled(string title, string label) => Assert.Equal(label, Predict(title).Label?.Code());

    [Theory]
    [InlineData("库房设备更新改造项目资金使用情况", "funds_use")]
    [InlineData("河湖管护专项资金管理制度", "funds_management")]
    [InlineData("老旧管网存在的主要问题", "problems")]
    [InlineData("关于水价改革的建议", "improvements")]
    [InlineData("灌区农户满意度", "satisfaction")]
    public void The_end_of_an_unknown_heading_decides(string title, string label)
    {
        var prediction = Predict(title);

        Assert.Equal(label, prediction.Label?.Code());
        Assert.InRange(prediction.Confidence, 0.55, 0.9);
    }

    [Fact]
    public void A_heading_that_covers_several_subjects_has_several_labels()
    {
        var prediction = Predict("主要经验及做法、存在的问题和建议");

        Assert.Equal(
            ["experience", "improvements", "problems"],
            prediction.Others.Append(prediction.Label!.Value).Select(l => l.Code()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_heading_is_about_what_its_parent_is_about()
    {
        var prediction = LexiconClassifier.Default.Predict(new("古籍修复", "1.", 3, SectionLabel.WorkResults, null));

        Assert.Equal((SectionLabel.WorkResults, 0.5), (prediction.Label!.Value, prediction.Confidence));
    }

    [Theory]
    [InlineData("古籍修复")]
    [InlineData("")]
    public void A_heading_without_parent_and_known_words_has_no_label(string title) => Assert.Null(Predict(title).Label);

    [Theory]
    [InlineData("附：部门整体支出绩效评价评分表", SectionLabel.ScoreTable)]
    [InlineData("附件3", SectionLabel.Annex)]
    public void An_annex_is_labelled_by_what_it_holds(string mark, object label)
    {
        var document = Draft.Of($"一、自评结论\n自评90分。\n{mark}\n| 指标 | 得分 |");

        Assert.Equal((SectionLabel)label, SectionReader.Read(document, ..)[^1].Label);
    }

    [Fact]
    public void A_classifier_given_is_used()
    {
        var sections = SectionReader.Read(Draft.Of("一、部门概况\n县直单位。"), .., new Constant());

        Assert.Equal((SectionLabel.Experience, 0.25), (sections[0].Label!.Value, sections[0].LabelConfidence));
    }

    private static LabelPrediction Predict(string title) => LexiconClassifier.Default.Predict(new(new ShadowText(title).Text, "", 1, null, null));

    private sealed class Constant : ISectionClassifier
    {
        public LabelPrediction Predict(HeadingFeatures features) => new(SectionLabel.Experience, 0.25, []);
    }

    [Theory]
    [InlineData("二、预算安排与执行\n（一）年初预算安排\n下达及时。\n（二）资金支出情况\n支出合规。", "funds")]
    [InlineData("二、预算执行\n（一）基本支出\n保障运转。\n（二）项目支出\n支出合规。", "funds")]
    [InlineData("二、资金使用情况\n（一）基本支出\n保障运转。\n（二）项目支出\n支出合规。", "funds_use")]
    [InlineData("二、预算执行\n（一）执行进度\n保障运转。\n（二）存在的问题\n支出合规。", "funds_use")]
    public void A_section_that_tells_whence_money_came_and_what_it_was_spent_on_is_about_funds(string text, string label)
    {
        var document = Draft.Of(text);

        Assert.Equal(label, SectionReader.Read(document, ..document.Blocks.Count)[0].Label?.Code());
    }
}
