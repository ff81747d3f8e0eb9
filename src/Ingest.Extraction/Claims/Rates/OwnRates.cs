using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>对照全年预算326.00万元，预算执行率为92.90%: a rate beside the report's own budget alone; what was spent, or arrived, is told elsewhere, once or always alike.</summary>
internal static class OwnRates
{
    /// <param name="percent">The rate.</param>
    /// <param name="before">The sums of money before it.</param>
    /// <param name="role">What the rate is of: spent or arrived.</param>
    /// <param name="reading">The report.</param>
    public static RatioClaim? Of(Frame percent, List<Frame> before, AmountRole role, ReportReading reading)
    {
        if (BudgetRates.IsOtherwise(percent) || before.FindAll(f => f.Sentence == percent.Sentence) is not [var whole] || !Wholes.IsBudget(whole) || whole.Role == role || whole.Value == 0) return null;
        if (!reading.OwnTotals.Any(t => Wholes.IsBudget(t) && t.Value == whole.Value)) return null;
        var parts = reading.OwnTotals.Where(t => t.Role == role && t.Year == whole.Year).ToList();
        if (parts.Count == 0 || parts.Exists(p => p.Value != parts[0].Value)) return null;
        var claim = Quotients.Claim(ClaimKind.Rate, percent, parts[0], whole, []);
        return Quotients.IsNear(claim) ? claim : null;
    }
}
