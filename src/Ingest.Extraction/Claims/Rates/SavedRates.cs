using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>
/// 采购预算186.00万元，成交171.42万元，节约率7.84%: what was saved, cut or left of a plan, in percent of the plan. The sum saved is printed before the rate, or lies between plan and outcome.
/// </summary>
internal static partial class SavedRates
{
    private const int MostLevels = 4;

    public static bool IsOne(Frame percent) => Name().IsMatch(percent.Phrase) && !Comparisons.Names(percent.Phrase);

    public static RatioClaim? Of(Frame percent, ReadPassage passage)
    {
        var figures = passage.Frames.Frames.Take(percent.Index).Reverse()
            .Where(f => f.Sentence == percent.Sentence && f.Segment == percent.Segment && f.Depth == percent.Depth && f.Dimension is Dimension.Money or Dimension.Count && f.Quantity.Number.IsExact && !f.Quantity.PerUnit).ToList();
        figures = [.. figures.Where(f => f.IsCommensurable(figures[0])).Take(MostLevels)];
        var saved = figures.Find(f => Saved().IsMatch(f.Phrase));
        var levels = figures.FindAll(f => !ReferenceEquals(f, saved) && !f.IsChange && f.Value != 0);
        var between = from plan in levels from outcome in levels where plan.Value > outcome.Value select Between(percent, plan, outcome);
        if (between.FirstOrDefault(Fits) is { } told) return told;
        var claims = (saved is not null
            ? from level in levels where level.Value > saved.Value from claim in (RatioClaim[])[Quotients.Claim(ClaimKind.Rate, percent, saved, level, []), OfOutcome(percent, saved, level)] select claim
            : between).ToList();
        return claims.Find(Fits) ?? Accused(claims, levels, saved);
    }

    private static bool Fits(RatioClaim claim) => Percentages.Fits(claim.Percent.Number, claim.Part.Number, claim.Whole.Number);

    /// <summary>Plan and outcome stand alone before the rate: near the quotient, or a slip from it, it is of them.</summary>
    private static RatioClaim? Accused(List<RatioClaim> claims, List<Frame> levels, Frame? saved)
    {
        var plan = claims.FindAll(c => c.Workings.Count == 0).Find(c => levels.Exists(l => l.Place == c.Whole.Place && (Wholes.IsBudget(l) || Plan().IsMatch(l.Phrase)))) ?? (levels.Count == 2 ? claims.FindAll(c => c.Workings.Count == 0).MaxBy(c => c.Whole.Number.Value) : null);
        return plan is not null && levels.Count <= 2 && (saved is not null || levels.Count == 2) && (Quotients.IsClose(plan) || Quotients.IsMisprint(plan)) ? plan : null;
    }

    /// <summary>结算549.05万元，节约16.95万元，节约率2.99%: the plan is told by its outcome and what was saved.</summary>
    private static RatioClaim OfOutcome(Frame percent, Frame saved, Frame outcome)
    {
        var plan = new PrintedNumber(outcome.Value + saved.Value, Math.Max(outcome.Quantity.Number.Step, saved.Quantity.Number.Step));
        return Quotients.Claim(ClaimKind.Rate, percent, saved, outcome, []) with { Whole = outcome.ToTerm() with { Number = plan, Raw = $"（{outcome.Raw} + {saved.Raw}）" }, Workings = [saved.Place] };
    }

    private static RatioClaim Between(Frame percent, Frame plan, Frame outcome)
    {
        var saved = new PrintedNumber(plan.Value - outcome.Value, Math.Max(plan.Quantity.Number.Step, outcome.Quantity.Number.Step));
        return Quotients.Claim(ClaimKind.Rate, percent, outcome, plan, []) with { Part = outcome.ToTerm() with { Number = saved, Raw = $"（{plan.Raw} − {outcome.Raw}）" } };
    }

    [GeneratedRegex("(节约|节支|节省|核减|审减|结余|结转|下浮)(资金)?(率|比例|幅度)(为|达到|达|约|是|:)*$")]
    private static partial Regex Name();

    [GeneratedRegex("(节约|节支|节省|核减|审减|结余|结转|下浮)[^,;。]{0,6}$")]
    private static partial Regex Saved();

    [GeneratedRegex("预算|控制价|概算|估算|送审|拦标|最高限价|计划")]
    private static partial Regex Plan();
}
