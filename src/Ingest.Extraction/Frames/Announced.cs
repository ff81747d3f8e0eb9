namespace Ingest.Extraction.Frames;

/// <summary>Sums of the coming year, and what a report asks for, are budgets whatever verb they bear.</summary>
internal static class Announced
{
    private static readonly string[] Verbs = ["建议", "拟", "预计", "申请", "力争", "争取", "需要", "需资金", "测算", "安排", "计划"];

    /// <summary>True where the sum is announced or asked for, not budgeted or spent.</summary>
    public static bool Is(Frame frame, FrameContext context) =>
        MayBe(frame) && !Settled(frame) && !Limit(frame) && (SpeaksOfNextYear(frame, context.FiscalYear) || context.Label is SectionLabel.Improvements or SectionLabel.ResultsUse or SectionLabel.Problems)
        && (Verbs.Any(w => frame.Before.Contains(w, StringComparison.Ordinal)) || context.Title.Contains("建议", StringComparison.Ordinal) && SpeaksOfNextYear(frame, context.FiscalYear));

    /// <summary>2025年年初预算已安排100万元: decided, not announced.</summary>
    private static bool Settled(Frame frame) => frame.Role == AmountRole.InitialBudget && frame.Before.Contains("已安排", StringComparison.Ordinal);

    /// <summary>年度封顶额由3600元提高至4800元, 县级配套差12万元: no sum that anybody is to get.</summary>
    private static bool Limit(Frame frame) => frame.Role == AmountRole.Other && (frame.RoleIsExplicit || Changes.IsNewLevel(frame));

    private static bool MayBe(Frame frame) =>
        frame.Role is AmountRole.Appropriated or AmountRole.InitialBudget or AmountRole.Executed or AmountRole.Other or AmountRole.BudgetAdded or AmountRole.ProgrammeFlow
        && !frame.Quantity.PerUnit && frame.Quantity.Number.Bound != Bound.AtLeast;

    private static bool SpeaksOfNextYear(Frame frame, int? year) =>
        year is { } current && frame.Before.Contains(FormattableString.Invariant($"{current + 1}年"), StringComparison.Ordinal)
        || frame.Before.Contains("下年度", StringComparison.Ordinal) || frame.Before.Contains("明年", StringComparison.Ordinal);
}
