namespace Ingest.Extraction.Frames;

/// <summary>What the clause of a figure itself names: the noun before it, what was added for a reason, what changed, the words of its role.</summary>
internal static class OwnSubjects
{
    public static string? Of(Frame frame)
    {
        if (SubjectWords.IsReason(frame.Clause)) return AddedForReason(frame);
        if (SubjectWords.IsBasis(frame.Phrase) && !frame.Phrase.StartsWith(Less, StringComparison.Ordinal) || BehindSubjects.IsRest(frame.Phrase)) return null;
        if (frame.IsChange) return OfChange(frame);
        var noun = SubjectWords.Noun(frame.Phrase);
        return noun.Length >= 2 && !SubjectWords.IsGeneric(noun) && !SubjectWords.IsCount(noun) ? noun : null;
    }

    /// <summary>扣除违约金0.10万元: what is taken off has a name.</summary>
    private const string Less = "扣除";

    /// <summary>资金, 总支出: the noun of a clause that says of what kind the sum is and not of what.</summary>
    public static string? Generic(Frame frame) =>
        !frame.IsChange && !SubjectWords.IsBasis(frame.Phrase) && !BehindSubjects.IsRest(frame.Phrase) && SubjectWords.Noun(frame.Phrase) is { Length: >= 2 } noun && SubjectWords.IsGeneric(noun) ? noun : null;

    /// <summary>因暴雨水毁追加省级应急补助160万元: behind the reason, what was added or cut.</summary>
    private static string? AddedForReason(Frame frame)
    {
        var word = RoleWords.In(frame.Phrase).LastOrDefault(r => r.Role == AmountRole.BudgetAdded);
        var noun = word.Length == 0 ? "" : SubjectWords.Noun(frame.Phrase[(word.Start + word.Length)..]);
        return noun.Length is >= 3 and <= SubjectWords.LongestName && !SubjectWords.IsGeneric(noun) ? noun : null;
    }

    /// <summary>基本支出比年初预算少…: what changed stands before the comparison.</summary>
    private static string? OfChange(Frame frame)
    {
        var at = frame.Phrase.AsSpan().IndexOfAny("比较");
        var noun = SubjectWords.Noun(at < 0 ? frame.Phrase : frame.Phrase[..at]);
        return noun.Length is >= 3 and <= SubjectWords.LongestName && SubjectWords.IsPurpose(noun) ? noun : null;
    }

    /// <summary>Income, balances and recoveries are named by their role words: 其他收入, 年末结转.</summary>
    public static string? OfRole(Frame frame)
    {
        if (frame.Role is not (AmountRole.Income or AmountRole.CarryOver or AmountRole.Recovered or AmountRole.ProgrammeFlow) || !frame.RoleIsExplicit) return null;
        var word = RoleWords.Naming(frame.Phrase);
        return word.Length > 2 && (frame.Role != AmountRole.ProgrammeFlow || word.Role == AmountRole.CarryOver) ? frame.Phrase.Substring(word.Start, word.Length) : null;
    }
}
