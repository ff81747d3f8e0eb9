using System.Globalization;
using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Validation.Judging;

/// <summary>Judges one claim under the two precision readings. Arithmetic only: what was not read or cannot be compared is never a pass.</summary>
internal static class ClaimJudge
{
    public static JudgedClaim Judge(Claim claim, PolicyInForce policy) => claim switch
    {
        SumClaim sum => Sum(sum, policy),
        SameClaim same => Same(same),
        RatioClaim ratio => Ratio(ratio),
        GrowthClaim growth => Growth(growth),
        ProductClaim product => Product(product, policy),
        CountClaim count => Count(count),
        LimitClaim limit => Limit(limit),
        _ => throw new ArgumentException($"No judgement for {claim.GetType().Name}.", nameof(claim)),
    };

    private static JudgedClaim Sum(SumClaim claim, PolicyInForce policy)
    {
        var peers = claim.Terms;
        var computed = claim.Parts.Sum(p => p.Number.Value) - claim.Minus.Sum(m => m.Number.Value);
        var difference = claim.Total.Number.Value - computed;
        var statement = $"{claim.Total.Raw} = {string.Join(" + ", claim.Parts.Select(p => p.Raw))}{string.Concat(claim.Minus.Select(m => " − " + m.Raw))}";
        JudgedClaim Result(Verdict verdict, string reason) =>
            new(claim, verdict, statement, claim.Total.Raw, Figures.Print(computed, claim.Total, peers), Figures.Print(difference, claim.Total, peers), reason);

        if (claim.Unjudgeable is { } unread) return Result(Verdict.NotJudged, unread);
        if (peers.Any(t => !t.Number.IsExact)) return Result(Verdict.NotJudged, "含约数或范围，不作精确比较");
        var literal = Precision.LiteralInterval(claim.Total).Meets(Total(claim, Precision.LiteralInterval));
        var peer = Precision.PeerInterval(claim.Total, peers).Meets(Total(claim, t => Precision.PeerInterval(t, peers)));
        if (peer) return Result(Verdict.Held, difference == 0 ? "" : "差额在四舍五入范围内");
        if (claim.Coverage == Coverage.Partial) return difference > 0 ? Result(Verdict.Held, "所列只是一部分，未超过总数") : Result(literal ? Verdict.Suspect : Verdict.Broken, "部分之和超过总数");
        if (claim.Coverage == Coverage.Likely && difference < 0 && claim.Kind == ClaimKind.Sum && claim.Total is { Dimension: Dimension.Count } && Precision.Literal(claim.Total) > 0 && Overlapping.Any(claim.Total.Unit.Contains))
            return Result(Verdict.NotJudged, "人群之间可能有重叠");
        if (claim.Coverage == Coverage.Likely && difference > 0 && IsIncomplete(claim, difference, policy) && Repairs.OfSum(claim) is null)
            return Result(Verdict.NotJudged, "文中没有说明所列是否为全部");
        return literal ? Result(Verdict.Suspect, "按各自小数位可用四舍五入解释，按同列小数位不能") : Result(Verdict.Broken, "");
    }

    /// <summary>What may be counted in two groups at once; land and roads are in one.</summary>
    private static readonly char[] Overlapping = ['人', '户', '名', '次'];

    /// <summary>True where so much of the total is missing that a list that promises nothing is taken for incomplete rather than wrong. A handful of people is a larger share than a handful of money.</summary>
    private static bool IsIncomplete(SumClaim claim, decimal missing, PolicyInForce policy) =>
        policy.Max(claim.Total.Dimension == Dimension.Money ? LimitName.IncompleteSum : LimitName.IncompleteCount) is { } percent && missing > percent / 100 * claim.Total.Number.Value;

    private static Interval Total(SumClaim claim, Func<Term, Interval> read) =>
        claim.Parts.Select(read).Aggregate(Interval.Zero, (sum, part) => sum + part) - claim.Minus.Select(read).Aggregate(Interval.Zero, (sum, part) => sum + part);

    /// <summary>At equal precision the figures are equal; at different precision their intervals meet.</summary>
    private static JudgedClaim Same(SameClaim claim)
    {
        var terms = claim.Statements;
        var statement = string.Join(" = ", terms.Select(t => t.Raw));
        var exact = terms.Where(t => t.Number.IsExact).ToList();
        if (exact.Count < 2) return new JudgedClaim(claim, Verdict.NotJudged, statement, "", "", "", "含约数，不作精确比较");
        var other = exact.Skip(1).FirstOrDefault(t => !Agree(exact[0], t));
        return other is null
            ? new JudgedClaim(claim, Verdict.Held, statement, exact[0].Raw, exact[1].Raw, "0", "")
            : new JudgedClaim(claim, Verdict.Broken, statement, other.Raw, exact[0].Raw, Figures.Print(other.Number.Value - exact[0].Number.Value, other, exact), "");
    }

    public static bool Agree(Term left, Term right) =>
        Precision.Literal(left) == Precision.Literal(right)
            ? left.Number.Value == right.Number.Value
            : Precision.LiteralInterval(left).Meets(Precision.LiteralInterval(right));

    private static JudgedClaim Ratio(RatioClaim claim)
    {
        var (p, a, b) = (claim.Percent, claim.Part, claim.Whole);
        var statement = $"{p.Raw} = {a.Raw} ÷ {b.Raw}";
        if (b.Number.Value == 0) return new JudgedClaim(claim, Verdict.NotJudged, statement, p.Raw, "", "", "分母为零");
        var quotient = 100 * a.Number.Value / b.Number.Value;
        return Quotient(claim, p, quotient, Slack(a, b), statement);
    }

    /// <summary>δa/b + a·δb/b², in percent. Source: tolerance of quotients in the domain guide.</summary>
    private static decimal Slack(Term a, Term b) =>
        50 * Math.Abs(Precision.Literal(a) / b.Number.Value + a.Number.Value / b.Number.Value * (Precision.Literal(b) / b.Number.Value));

    private static JudgedClaim Quotient(Claim claim, Term percent, decimal quotient, decimal slack, string statement)
    {
        var decimals = Figures.Decimals(percent.Number.Step);
        var difference = percent.Number.Value - quotient;
        JudgedClaim Result(Verdict verdict, string reason) => new(claim, verdict, statement, percent.Raw, Figures.Percent(quotient, Math.Max(decimals, 2)), Figures.Percent(difference, Math.Max(decimals, 2)), reason);

        if (claim.Unjudgeable is { } unread) return Result(Verdict.NotJudged, unread);
        if (claim.Terms.Any(t => !t.Number.IsExact)) return Result(Verdict.NotJudged, "含约数或范围，不作精确比较");
        var off = Math.Abs(difference);
        if (off <= percent.Number.Step / 2 + slack) return Result(Verdict.Held, "");
        return off <= percent.Number.Step * 1.5m + slack && off < 0.6m ? Result(Verdict.Suspect, "差在末位，可能是截位而不是四舍五入") : Result(Verdict.Broken, "");
    }

    private static JudgedClaim Growth(GrowthClaim claim)
    {
        var current = claim.Current.Number.Value;
        var previous = claim.Previous?.Number.Value ?? (claim.Change is { } change ? claim.Fall ? current + change.Number.Value : current - change.Number.Value : 0);
        var statement = claim.Previous is { } stated ? $"{claim.Percent.Raw} = ({claim.Current.Raw} − {stated.Raw}) ÷ {stated.Raw}"
            : claim.Change is { } delta ? $"{claim.Percent.Raw} = {delta.Raw} ÷ 上年（{claim.Current.Raw} {(claim.Fall ? "+" : "−")} {delta.Raw}）" : claim.Percent.Raw;
        if (claim.Unjudgeable is not null || previous == 0)
            return new JudgedClaim(claim, Verdict.NotJudged, statement, claim.Percent.Raw, "", "", claim.Unjudgeable ?? "上年为零");
        var rate = 100 * (current - previous) / previous;
        var signed = claim.Fall ? -rate : rate;
        var slack = (claim.Previous is null && current == 0 ? 100 * Precision.Literal(claim.Current) / 2 / previous : Slack(claim.Current, claim.Previous ?? claim.Current)) + (claim.Change is { } c ? 100 * Precision.Literal(c) / previous : 0);
        return Quotient(claim, claim.Percent, signed, slack, statement);
    }

    /// <summary>Prices are often rounded or tiered: the policy allows a share.</summary>
    private static JudgedClaim Product(ProductClaim claim, PolicyInForce policy)
    {
        var computed = claim.Price.Number.Value * claim.Quantity.Number.Value;
        var difference = claim.Product.Number.Value - computed;
        var statement = $"{claim.Product.Raw} = {claim.Price.Raw} × {claim.Quantity.Raw}";
        var held = Math.Abs(difference) <= Math.Max(Precision.Literal(claim.Product) / 2, computed * (policy.Max(LimitName.PriceTimesQuantity) ?? 0) / 100);
        var exact = claim.Terms.All(t => t.Number.IsExact);
        return new JudgedClaim(claim, !exact ? Verdict.NotJudged : held ? Verdict.Held : Verdict.Broken, statement, claim.Product.Raw,
            Figures.Print(computed, claim.Product), Figures.Print(difference, claim.Product), exact ? "" : "含约数，不作精确比较");
    }

    private static JudgedClaim Count(CountClaim claim)
    {
        var listed = claim.Items.Count;
        var announced = claim.Announced.Number.Value;
        return new JudgedClaim(claim, announced == listed ? Verdict.Held : Verdict.Broken, $"{claim.Announced.Raw} = {listed}项", claim.Announced.Raw,
            listed.ToString(CultureInfo.InvariantCulture), (announced - listed).ToString(CultureInfo.InvariantCulture), "");
    }

    private static JudgedClaim Limit(LimitClaim claim)
    {
        var over = claim.Smaller.Number.Value - claim.Larger.Number.Value;
        var unread = claim.Unjudgeable ?? (claim.Terms.All(t => t.Number.IsExact) ? null : "含约数，不作精确比较");
        var verdict = unread is not null ? Verdict.NotJudged : over <= 0 ? Verdict.Held : Verdict.Broken;
        return new JudgedClaim(claim, verdict, $"{claim.Smaller.Raw} ≤ {claim.Larger.Raw}", claim.Smaller.Raw, claim.Larger.Raw, Figures.Print(over, claim.Smaller, claim.Terms), unread ?? "");
    }
}
