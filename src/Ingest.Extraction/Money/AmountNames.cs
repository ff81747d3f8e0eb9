using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Money;

/// <summary>
/// The name under which a sum is written out. A subject that only says 资金 or 本项目 becomes what the report is about; totals of a unit are named by their book
/// (部门预算, 支出, 收入), balances by what is left over of what (基本支出结转).
/// </summary>
internal static partial class AmountNames
{
    private const string Budget = "部门预算";

    public static string Of(Frame frame, FrameContext context)
    {
        var isDefault = frame.SubjectIsDefault || IsGeneric(frame.Subject);
        if (isDefault && context.IsWhole) return OfWhole(frame, context);
        var subject = isDefault ? context.ReportSubject : frame.Subject;
        var word = frame.Role is AmountRole.CarryOver or AmountRole.Recovered && !frame.IsChange ? RoleWord(frame) : "";
        return word.Length == 0 || subject.Contains(word, StringComparison.Ordinal) || !Left().IsMatch(word) || Left().IsMatch(subject) ? subject : subject + word;
    }

    private static bool IsGeneric(string subject) => SubjectWords.IsGeneric(subject) || Pronoun().IsMatch(subject);

    private static string OfWhole(Frame frame, FrameContext context) => frame.Role switch
    {
        AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget => Budget,
        AmountRole.BudgetAdded => Budget + RoleWord(frame),
        AmountRole.Income or AmountRole.Executed or AmountRole.CarryOver or AmountRole.Recovered when RoleWord(frame) is { Length: > 0 } word => word,
        _ => context.ReportSubject,
    };

    /// <summary>The words that gave the role, without those of time: 全年实际支出 is 支出.</summary>
    private static string RoleWord(Frame frame)
    {
        var word = RoleWords.In(frame.Phrase).LastOrDefault(r => r.Role == frame.Role);
        return word.Length == 0 ? "" : Time().Replace(frame.Phrase.Substring(word.Start, word.Length), "");
    }

    [GeneratedRegex("^(本|该|此)(项目?|专项|资金|经费|年度|次|部门|单位)")]
    private static partial Regex Pronoun();

    [GeneratedRegex("结转|结余|节余|剩余|余额|滚存|收回")]
    private static partial Regex Left();

    [GeneratedRegex("^(全年|本年|当年|实际|完成|已|共|累计|财政|发生)+")]
    private static partial Regex Time();
}
