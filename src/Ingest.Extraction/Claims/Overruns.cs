using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims;

/// <summary>Spending against the budget or the money received of the same subject, where both stand in one passage and nothing there explains more.</summary>
internal static class Overruns
{
    /// <summary>Words that explain spending above a budget.</summary>
    private static readonly string[] Explanations = ["结转", "追加", "垫付", "上级", "调剂", "动用", "结余", "自筹", "含", "历年", "以前年度", "调整", "先行", "欠"];

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        where !Explanations.Any(w => passage.Text.Contains(w, StringComparison.Ordinal))
        from spent in passage.Frames.Frames
        where spent.Year is null || reading.FiscalYear is null || spent.Year == reading.FiscalYear
        where spent.IsMoney && spent.Role == AmountRole.Executed && spent.RoleIsExplicit && IsLevel(spent)
        let limit = passage.Frames.Frames.Where(f => f.Index < spent.Index && IsLevel(f) && IsLimit(f) && f.Sentence >= spent.Sentence - 1).LastOrDefault(f => f.Subject == spent.Subject && f.Year == spent.Year)
        where limit is not null && spent.Value < limit.Value * Plausible && !IsAddition(limit)
        select (Claim)new LimitClaim
        {
            Kind = ClaimKind.AtMost,
            Quote = Contexts.SentenceOf(spent),
            Smaller = spent.ToTerm(spent.Phrase),
            Larger = limit.ToTerm(limit.Phrase),
        };

    /// <summary>Whoever spends so many times a sum spends more than that sum.</summary>
    private const decimal Plausible = 2;

    private static readonly string[] Additions = ["加上", "再加", "另加", "外加", "连同", "另有", "配套"];

    /// <summary>加上配套86.40万元: part of what was spent, not its limit.</summary>
    private static bool IsAddition(Frame limit) => Additions.Any(w => limit.Phrase.StartsWith(w, StringComparison.Ordinal));

    private static bool IsLevel(Frame frame) => Levels.IsLevel(frame) && frame.PartOf is null && frame.Depth == 0 && !frame.IsComparison && frame.Quantity.Number.IsExact;

    private static bool IsLimit(Frame frame) =>
        frame.IsMoney && frame.RoleIsExplicit && frame.Role is AmountRole.FullYearBudget or AmountRole.PlannedBudget or AmountRole.Appropriated && !Addends.Any(w => frame.Phrase.StartsWith(w, StringComparison.Ordinal));

    /// <summary>加上配套86.40万元: money on top of other money limits nothing alone.</summary>
    private static readonly string[] Addends = ["加上", "连同", "外加", "另"];
}
