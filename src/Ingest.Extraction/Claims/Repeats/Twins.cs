using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// The same named item with figures that differ by one slip: two neighbouring digits exchanged, one digit of a long figure, or yuan written as 万元. Unlike
/// statements of the report's own totals, items of one name may well differ; only the slip makes two figures one quantity.
/// </summary>
internal static class Twins
{
    private const int LongFigure = 4;
    private const int MostValues = 3;
    private const int LongName = 6;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var items = NamedItem.Of(reading);
        return items.GroupBy(i => (Slips.Signature(i.Term.Number.Value), i.Year, i.Term.Dimension)).SelectMany(alike => Pairs([.. alike], AreExchanged))
            .Concat(items.GroupBy(i => (i.Name, i.Year, i.Term.Dimension, i.Term.Unit)).Where(same => same.Select(i => i.Term.Number.Value).Distinct().Count() <= MostValues).SelectMany(same => Pairs([.. same], DifferByOneDigit)));
    }

    private static IEnumerable<Claim> Pairs(List<NamedItem> items, Func<NamedItem, NamedItem, bool> areOne)
    {
        items.Sort((a, b) => a.Term.Place.CompareTo(b.Term.Place));
        for (var i = 1; i < items.Count; i++)
            if (items.Take(i).FirstOrDefault(other => MayBeOne(other, items[i]) && areOne(other, items[i])) is { } twin)
                yield return new SameClaim { Kind = ClaimKind.Same, Quote = items[i].Term.Place, Subject = items[i].Term.Label, Statements = [twin.Term, items[i].Term] };
    }

    /// <summary>Money promised, added and received is one sum under one long name; money spent is another.</summary>
    private static bool MayBeOne(NamedItem left, NamedItem right) =>
        left.IsTarget == right.IsTarget && !AreBeside(left, right) && !IsOutcomeOf(left, right) && !IsOutcomeOf(right, left)
        && (left.Role is not { } l || right.Role is not { } r || l == r || IsComing(l) && IsComing(r) && (left.Name == right.Name || Math.Min(left.Name.Length, right.Name.Length) >= LongName));

    /// <summary>申请件6321件 … 申请件按期办结6312件: so many of them.</summary>
    private static bool IsOutcomeOf(NamedItem few, NamedItem all) =>
        few.Term.Number.Value < all.Term.Number.Value && few.Name.StartsWith(all.Name, StringComparison.Ordinal) && NamedItem.TellsOutcome(few.Name[all.Name.Length..]);

    /// <summary>城东镇18.5公里，城西镇15.8公里: a sentence tells several things side by side, and so do the columns of a row.</summary>
    private static bool AreBeside(NamedItem left, NamedItem right) =>
        left.Passage is null ? right.Passage is null && left.Term.Place.Block == right.Term.Place.Block && left.Term.Place.Row == right.Term.Place.Row
        : left.Name != right.Name && ReferenceEquals(left.Passage, right.Passage) && left.Sentence == right.Sentence;

    private static bool IsComing(AmountRole role) => role is AmountRole.InitialBudget or AmountRole.BudgetAdded or AmountRole.FullYearBudget or AmountRole.PlannedBudget or AmountRole.Appropriated;

    /// <summary>One name contains the other (列养农村公路 and 农村公路) or shares most of it, and the digits are the same.</summary>
    private static bool AreExchanged(NamedItem left, NamedItem right)
    {
        if (!AreOneName(left.Name, right.Name)) return false;
        if (left.Term.Dimension == Dimension.Percent && left.Name != right.Name && !IsLonger(left.Name, right.Name) && !IsLonger(right.Name, left.Name)) return false;
        var (small, large) = (Math.Min(left.Term.Number.Value, right.Term.Number.Value), Math.Max(left.Term.Number.Value, right.Term.Number.Value));
        return left.Term.Dimension == Dimension.Money && large == small * Slips.UnitFactor || AreTransposed(left.Term, right.Term)
            || left.Term.Dimension == Dimension.Money && left.Name == right.Name && left.Role == right.Role && Length(left) >= LongFigure && Slips.IsPointMoved(left.Term.Number.Value, right.Term.Number.Value)
            || left.Name == right.Name && left.Term.Unit == right.Term.Unit && Slips.AreReversed(left.Term.Number, right.Term.Number);
    }

    /// <summary>数字化成果合格率 and 成果合格率; 合格率 alone may be of anything.</summary>
    private static bool IsLonger(string longer, string shorter) => shorter.Length >= SharedName && longer.EndsWith(shorter, StringComparison.Ordinal);

    private static bool AreOneName(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        var shared = Math.Min(shorter.Length, SharedName);
        for (var at = 0; at + shared <= shorter.Length; at++)
            if (longer.Contains(shorter.AsSpan(at, shared).ToString(), StringComparison.Ordinal)) return true;
        return Shortens(shorter, longer);
    }

    /// <summary>硬化道路 for 硬化村屯道路: the characters of the shorter name in their order, half of the longer at least.</summary>
    private static bool Shortens(string shorter, string longer)
    {
        if (shorter.Length < SharedName || shorter.Length * 2 < longer.Length) return false;
        var at = 0;
        foreach (var c in longer)
            if (at < shorter.Length && shorter[at] == c) at++;
        return at == shorter.Length;
    }

    private const int SharedName = 4;

    /// <summary>620 and 260 are as much exchanged as 24.46 and 26.44: digits count as printed.</summary>
    private static bool AreTransposed(Term left, Term right) =>
        Slips.AreTransposed(left.Number.Value, right.Number.Value)
        || Measures.AreExchanged(left, right)
        || left.Unit == right.Unit && Slips.Signature(left.Number.Value) == Slips.Signature(right.Number.Value) && Slips.IsSlip(left.Number, right.Number.Value);

    /// <summary>A digit misread in a long figure, told in two places in the same words: sums need their role too, as a budget may be a digit off what was spent.</summary>
    private static bool DifferByOneDigit(NamedItem left, NamedItem right) =>
        left.Term.Dimension is Dimension.Money or Dimension.Count && (left.Term.Dimension != Dimension.Money || left.Role is not null && left.Role == right.Role)
        && !ReferenceEquals(left.Passage, right.Passage) && Length(left) >= LongFigure && Length(right) >= LongFigure && Slips.IsSlip(left.Term.Number, right.Term.Number.Value);

    private static int Length(NamedItem item) => Slips.Length(item.Term.Number.Value);
}
