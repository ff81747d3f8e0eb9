using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tests.Sections;

/// <summary>Headings in words of their own: none of them is an entry of the word lists.</summary>
public class UnseenHeadingTests
{
    private const double LeastAccuracy = 0.9;

    /// <summary>label | parent's label or - | headings.</summary>
    private static readonly string[] Table =
    [
        "overview | - | 灌区节水改造项目的基本情况 / 博物馆及其下属单位概况 / 本次评价项目的立项背景 / 农机站简要概况",
        "functions | overview | 水文站承担的主要职能 / 法律赋予本局的职责 / 档案部门职能职责简述",
        "organisation | overview | 局机关及二级机构设置情况 / 各内设股室构成 / 林场内部机构组成情况 / 本级与下属预算单位构成",
        "staffing | overview | 年末在职人员与编制情况 / 全院职工人数 / 核定编制及在岗人员情况",
        "work_results | overview | 年度水利重点工作落实情况 / 全局重点工作任务完成的情况 / 图书馆履职工作完成情况",
        "funds | - | 全年资金收支总体情况 / 部门财政资金的收支状况 / 单位年度收入和支出总体情况",
        "basic_expenditure | funds | 保运转的基本支出使用情况 / 人员及公用经费基本支出 / 全局日常公用经费支出情况",
        "project_expenditure | funds | 本级项目支出的安排和使用情况 / 各类专项支出情况 / 农业专项资金支出情况",
        "three_public | funds | “三公”经费的控制与管理情况 / 全年“三公”经费支出变动 / 三公经费压减与使用情况",
        "funds_arrival | funds | 渠系工程资金到位情况 / 省市县各级资金到位情况 / 专项资金下达和到位 / 改造资金来源情况",
        "funds_use | funds | 补助资金实际使用的情况 / 防汛资金使用情况分析 / 项目资金实际支出情况 / 部门预算资金的执行情况",
        "funds_management | funds | 改造项目资金的管理情况 / 单位财务管理制度及其执行 / 专账核算及资金管理情况 / 内部控制制度的建立情况",
        "implementation | - | 堤防工程组织实施情况 / 堤防项目的组织与管理情况 / 设备政府采购的执行情况 / 管网工程项目监管情况",
        "objectives | overview | 设定的年度绩效目标 / 河道治理项目绩效目标 / 项目总体绩效目标及阶段目标 / 部门整体绩效目标设定情况",
        "evaluation_work | - | 本次绩效自评工作开展情况 / 开展评价的目的和依据 / 绩效评价采用的方法 / 自评工作的组织与过程",
        "indicator_analysis | - | 所设绩效指标的完成情况 / 年初绩效目标的完成情况分析 / 项目产出指标完成的情况 / 数量与质量指标完成情况",
        "economy | indicator_analysis | 管护项目的经济性分析 / 工程成本控制情况分析 / 采购成本节约的情况",
        "efficiency | indicator_analysis | 管护项目的效率性分析 / 工程实施进度与质量 / 各时效指标的完成情况",
        "effectiveness | indicator_analysis | 管护项目的效益性分析 / 社会效益及其他效益情况 / 工程的可持续影响分析 / 经济效益指标的完成情况",
        "satisfaction | indicator_analysis | 用水户满意度调查情况 / 受益农户的满意度分析 / 到馆读者满意度",
        "conclusion | - | 绩效自评的最终结论 / 本次评价的总体结论 / 自评得分与评定等次 / 对项目的综合评价和结论",
        "problems | - | 渠道管护存在的突出问题 / 当前存在的主要问题与不足 / 未完成绩效目标的原因分析 / 工作中遇到的困难和问题",
        "improvements | - | 今后的改进措施与建议 / 对完善预算管理的建议 / 来年改进工作的打算 / 针对问题的整改措施",
        "experience | - | 取得的主要经验和做法 / 值得借鉴的经验做法 / 本年度的工作亮点",
        "results_use | - | 自评结果的后续应用情况 / 评价结果拟应用及公示 / 本次绩效评价结果应用的建议",
        "other_matters | - | 其他需要一并说明的情况 / 还需说明的其他事项 / 其他应当说明的问题",
        "score_table | - | 馆舍维修项目绩效自评表 / 部门整体绩效指标评分表",
        "annex | - | 有关佐证材料目录 / 相关附件材料清单",
    ];

    private static IEnumerable<(HeadingFeatures Heading, string Label)> Headings =>
        from row in Table
        let cells = row.Split(" | ")
        from title in cells[2].Split(" / ")
        let parent = Codes.Parse<SectionLabel>(cells[1])
        select (new HeadingFeatures(new ShadowText(title).Text, parent is null ? "二、" : "（一）", parent is null ? 1 : 2, parent, null), cells[0]);

    [Fact]
    public void Unseen_headings_are_labelled()
    {
        var headings = Headings.ToList();
        var wrong = headings.Select(h => (h.Heading.Title, h.Label, Found: CombinedClassifier.Default.Predict(h.Heading).Label?.Code())).Where(h => h.Label != h.Found).ToList();

        Assert.True(headings.Count >= 80, $"{headings.Count} headings");
        Assert.True(wrong.Count <= headings.Count * (1 - LeastAccuracy), $"{wrong.Count} of {headings.Count}:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void The_headings_are_unseen() =>
        Assert.Empty(Headings.Where(h => HeadingLexicon.Default.Recognise(h.Heading.Title).Familiarity == Familiarity.Whole).Select(h => h.Heading.Title));
}
