using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>
/// A budget of a department that is set against what was spent of it is the year's, with what was added and cut: 基本支出预算1120万元，支出1118万元. The budgets of
/// 三公 and of purchases are their own.
/// </summary>
internal static partial class BudgetsInForce
{
    public static void Mark(PassageFrames passage, FrameContext context)
    {
        if (!context.IsWhole || context.Label == SectionLabel.ThreePublic) return;
        foreach (var frame in passage.Frames.Where(f => f is { Role: AmountRole.PlannedBudget, IsChange: false, IsComparison: false, Quantity.Number.IsExact: true }))
            if (IsSetAgainstSpending(frame, passage) && !AreApart(frame.Before) && !OfAnotherYear(frame, context.FiscalYear)) frame.Role = AmountRole.FullYearBudget;
    }

    /// <summary>True where words speak of 三公 or of purchases.</summary>
    public static bool AreApart(string words) => Apart().IsMatch(words);

    /// <summary>支出 right behind it, of no other name; or the sum to whose bracket it belongs: 项目支出855万元（预算916万元）.</summary>
    private static bool IsSetAgainstSpending(Frame frame, PassageFrames passage) =>
        frame.Owner is { Role: AmountRole.Executed, IsMoney: true } && Bare().IsMatch(frame.Phrase)
        || passage.Frames.Skip(frame.Index + 1).FirstOrDefault(f => f.IsMoney && f.Depth <= frame.Depth) is { Role: AmountRole.Executed, RoleIsExplicit: true, IsChange: false, IsComparison: false } next
            && next.Sentence == frame.Sentence && next.Segment == frame.Segment && next.Depth == frame.Depth && SubjectWords.Noun(next.Phrase).Length < 2;

    private static bool OfAnotherYear(Frame frame, int? year) =>
        Year().Match(frame.Phrase) is { Success: true } named && named.Value != FormattableString.Invariant($"{year}年");

    [GeneratedRegex("^(全年)?预算数?为?$")]
    private static partial Regex Bare();

    [GeneratedRegex(@"(19|20)\d{2}年")]
    private static partial Regex Year();

    [GeneratedRegex("三公|接待|用车|公车|车辆(购置|运行)|出国|采购|招标|中标|询价")]
    private static partial Regex Apart();
}
