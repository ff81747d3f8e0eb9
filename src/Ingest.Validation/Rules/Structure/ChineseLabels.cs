using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>What a bureau calls the sections.</summary>
internal static class ChineseLabels
{
    public static string Of(SectionLabel label) => label switch
    {
        SectionLabel.Overview => "基本情况",
        SectionLabel.Functions => "主要职能",
        SectionLabel.Organisation => "机构设置",
        SectionLabel.Staffing => "人员情况",
        SectionLabel.WorkResults => "工作完成情况",
        SectionLabel.Funds => "资金情况",
        SectionLabel.BasicExpenditure => "基本支出",
        SectionLabel.ProjectExpenditure => "项目支出",
        SectionLabel.ThreePublic => "“三公”经费",
        SectionLabel.FundsArrival => "资金到位",
        SectionLabel.FundsUse => "资金使用",
        SectionLabel.FundsManagement => "资金管理",
        SectionLabel.Implementation => "组织实施",
        SectionLabel.Objectives => "绩效目标",
        SectionLabel.EvaluationWork => "自评工作",
        SectionLabel.IndicatorAnalysis => "指标分析",
        SectionLabel.Economy => "经济性",
        SectionLabel.Efficiency => "效率性",
        SectionLabel.Effectiveness => "效益",
        SectionLabel.Satisfaction => "满意度",
        SectionLabel.Conclusion => "自评结论",
        SectionLabel.Problems => "存在的问题",
        SectionLabel.Improvements => "改进措施",
        SectionLabel.Experience => "经验做法",
        SectionLabel.ResultsUse => "结果应用",
        SectionLabel.OtherMatters => "其他事项",
        SectionLabel.ScoreTable => "评分表",
        SectionLabel.Annex => "附件",
    };
}
