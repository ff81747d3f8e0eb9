using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Datasets;

/// <summary>What a bureau calls the codes.</summary>
public static class ChineseNames
{
    public static string Chinese(this FindingKind kind) => kind switch
    {
        FindingKind.SumMismatch => "合计不符",
        FindingKind.ConflictingValues => "同一数据前后不一致",
        FindingKind.ShareMismatch => "占比不符",
        FindingKind.RateMismatch => "执行率或完成率不符",
        FindingKind.GrowthMismatch => "增减幅度不符",
        FindingKind.DifferenceMismatch => "差额不符",
        FindingKind.BalanceMismatch => "收支结余不平",
        FindingKind.HeadcountMismatch => "人数不符",
        FindingKind.CountMismatch => "项数不符",
        FindingKind.ScoreSumMismatch => "得分加总不符",
        FindingKind.ScoreExceedsMax => "得分超过分值",
        FindingKind.ScoreVersusText => "评分表与正文得分不一致",
        FindingKind.GradeMismatch => "等级与得分不符",
        FindingKind.FullMarksDespiteMiss => "未完成指标得满分",
        FindingKind.OverBudget => "支出超预算",
        FindingKind.YearInconsistent => "年度不一致",
        FindingKind.DateImplausible => "日期不合理",
        FindingKind.WrongUnitName => "单位名称不一致",
        FindingKind.MissingSection => "缺少必要章节",
        FindingKind.PlaceholderLeft => "模板内容未填写",
        FindingKind.UnitScale => "金额单位疑似有误",
        FindingKind.CrossPartMismatch => "正文与附件不一致",
        FindingKind.NumberingError => "编号错误",
        FindingKind.DuplicateReport => "报告重复",
        FindingKind.CopiedText => "文字雷同",
        FindingKind.MissingSubmission => "应报未报",
        FindingKind.ReferenceMismatch => "引用不符",
        FindingKind.Other => "其他问题",
    };

    public static string Chinese(this Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "疑点",
        Severity.Info => "提示",
    };

    public static string Chinese(this Verdict verdict) => verdict switch
    {
        Verdict.Held => "相符",
        Verdict.Suspect => "存疑",
        Verdict.Broken => "不符",
        Verdict.NotJudged => "未判断",
    };

    public static string Chinese(this ReportKind kind) => kind switch
    {
        ReportKind.DeptWhole => "部门整体支出",
        ReportKind.Project => "项目支出",
        ReportKind.SpecialFund => "专项资金",
        ReportKind.FinalAccounts => "部门决算",
        ReportKind.Other => "其他",
    };
}
