using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>The role of sums of which no words say it: what the section's title says, else what its kind of section mostly holds.</summary>
internal static partial class SectionRoles
{
    public static AmountRole Of(Frame frame, FrameContext context)
    {
        if (context.Label is SectionLabel.ResultsUse or SectionLabel.Improvements) return AmountRole.PlannedBudget;
        var title = context.IsBelowLead ? "" : context.Title;
        if (title.Contains("完成", StringComparison.Ordinal) && !context.IsWhole) return AmountRole.Executed;
        var word = RoleWords.Naming(Stem(title));
        if (word.Length > 0 && word.Role is AmountRole.PlannedBudget or AmountRole.Appropriated or AmountRole.Income or AmountRole.Executed) return word.Role;
        return context.Label switch
        {
            SectionLabel.FundsArrival => AmountRole.Appropriated,
            SectionLabel.Funds or SectionLabel.FundsUse or SectionLabel.BasicExpenditure or SectionLabel.ProjectExpenditure or SectionLabel.ThreePublic or SectionLabel.Economy => AmountRole.Executed,
            SectionLabel.WorkResults or SectionLabel.Effectiveness or SectionLabel.Satisfaction => context.IsWhole && !Cost().IsMatch(frame.Phrase) ? AmountRole.ProgrammeFlow : AmountRole.Executed,
            SectionLabel.Overview or SectionLabel.Objectives or SectionLabel.EvaluationWork when !context.IsWhole => AmountRole.PlannedBudget,
            SectionLabel.Problems or SectionLabel.OtherMatters or SectionLabel.Staffing => AmountRole.Other,
            _ => context.IsWhole && !Cost().IsMatch(frame.Phrase) ? AmountRole.Other : AmountRole.Executed,
        };
    }

    /// <summary>专职消防员经费827.32万元: a cost by name is spent.</summary>
    [GeneratedRegex("(费|经费|支出|工资|薪酬|报酬|津贴|社保|保险|补助|补偿|奖补|耗材)(约|共|为|计|另计|合计)?$")]
    private static partial Regex Cost();

    private static string Stem(string title) => title.EndsWith("情况", StringComparison.Ordinal) || title.EndsWith("分析", StringComparison.Ordinal) ? title[..^2] : title;
}
