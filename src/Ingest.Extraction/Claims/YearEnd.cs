using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims;

/// <summary>
/// The report's own closing balance: income (+ opening) − spending = closing, where each is stated once for the whole report, in whatever paragraphs. Figures so
/// far apart may differ in scope: the equation is claimed where it closes, or misses by exchanged digits.
/// </summary>
internal static class YearEnd
{
    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var totals = reading.Passages.Where(p => p.ListMark is null && PureTotals.IsGeneric(p.Context.Title)).SelectMany(p => p.Frames.Frames)
            .Where(f => f.IsMoney && f.RoleIsExplicit && Levels.IsLevel(f) && f.Depth == 0 && f.PartOf is null && !f.IsComparison && f.Quantity.Number.IsExact && (f.Year is null || f.Year == reading.FiscalYear)).ToList();
        var income = Only(totals, AmountRole.Income, f => PureTotals.NamesInClause(f, reading.Identity));
        var spent = Only(totals, AmountRole.Executed, f => PureTotals.NamesInClause(f, reading.Identity));
        var closing = Only(totals, AmountRole.CarryOver, f => f.Phrase.StartsWith("年末结", StringComparison.Ordinal) || f.Phrase.EndsWith("年末结转", StringComparison.Ordinal) || f.Phrase.EndsWith("年末结转和结余", StringComparison.Ordinal));
        if (income is null || spent is null || closing is null) yield break;
        var openings = totals.Where(f => f.Role == AmountRole.CarryOver && !ReferenceEquals(f, closing) && (f.Phrase.Contains("上年", StringComparison.Ordinal) || f.Phrase.Contains("年初", StringComparison.Ordinal))).Take(2).ToList();
        if (openings.Count > 1) yield break;
        var claim = Claim(income, openings, spent, closing);
        var computed = claim.Parts.Sum(p => p.Number.Value) - claim.Minus.Sum(m => m.Number.Value);
        if (computed == closing.Value || Slips.AreTransposed(computed, closing.Value)) yield return claim;
    }

    /// <summary>The one figure of a role that passes; null where there are two different ones.</summary>
    private static Frame? Only(List<Frame> totals, AmountRole role, Func<Frame, bool> passes)
    {
        var found = totals.Where(f => f.Role == role && passes(f)).ToList();
        return found.Select(f => f.Value).Distinct().Count() == 1 ? found[0] : null;
    }

    /// <summary>The opening balance counts where the equation needs it: many reports put it inside their income.</summary>
    private static SumClaim Claim(Frame income, List<Frame> openings, Frame spent, Frame closing)
    {
        var without = income.Value - spent.Value == closing.Value;
        var parts = without ? [income] : new List<Frame> { income }.Concat(openings);
        return new SumClaim
        {
            Kind = ClaimKind.Balance,
            Quote = Contexts.SentenceOf(closing),
            Total = closing.ToTerm("年末结转"),
            Parts = [.. parts.Select(f => f.ToTerm(f.Role == AmountRole.Income ? "全年收入" : "上年结转"))],
            Minus = [spent.ToTerm("全年支出")],
        };
    }
}
