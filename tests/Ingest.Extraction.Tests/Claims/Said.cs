using Ingest.Extraction.Tests.Sections;

namespace Ingest.Extraction.Tests.Claims;

/// <summary>
/// What a report's words claim, one claim after the other, joined by semicolons: <c>whole 10 = 6 + 4</c>, <c>60% = 6 / 10</c>, <c>-5% = 19 | 20</c>, <c>3 × 2 = 6</c>,
/// <c>5: 4</c> (announced: listed), <c>6 ≤ 7</c>, <c>6 ~ 7</c> (one quantity stated twice). A question mark says that the claim cannot be judged.
/// </summary>
internal static class Said
{
    public static string InFunds(string text, params ClaimKind[] kinds) => Of("二、资金情况", text, kinds);

    public static string InStaffing(string text, params ClaimKind[] kinds) => Of("一、部门概况", text, kinds);

    private static string Of(string heading, string text, ClaimKind[] kinds)
    {
        var document = Draft.Of($"临溪县档案馆2022年度部门整体支出绩效自评报告\n{heading}\n{text}");
        var claims = ReportExtractor.Extract(document, "").Single().Claims.Where(c => kinds.Contains(c.Kind)).ToList();
        Assert.All(claims.SelectMany(c => c.Terms), t => Assert.Equal(document.TextAt(t.Place), t.Raw.StartsWith('（') ? document.TextAt(t.Place) : t.Raw));
        return string.Join("; ", claims.Select(c => Print(c) + (c.Unjudgeable is null ? "" : "?")));
    }

    private static string Print(Claim claim) => claim switch
    {
        SumClaim sum => $"{Code(sum.Coverage)} {sum.Total.Raw} = {string.Join(" + ", sum.Parts.Select(p => p.Raw))}{string.Concat(sum.Minus.Select(m => " - " + m.Raw))}",
        RatioClaim ratio => $"{ratio.Percent.Raw} = {ratio.Part.Raw} / {ratio.Whole.Raw}",
        GrowthClaim growth => $"{(growth.Fall ? "-" : "+")}{growth.Percent.Raw} = {growth.Current.Raw} | {growth.Previous?.Raw ?? growth.Change?.Raw}",
        SameClaim same => string.Join(" ~ ", same.Statements.Select(s => s.Raw)),
        ProductClaim product => $"{product.Price.Raw} × {product.Quantity.Raw} = {product.Product.Raw}",
        CountClaim count => $"{count.Announced.Raw}: {count.Items.Count}",
        LimitClaim limit => $"{limit.Smaller.Raw} ≤ {limit.Larger.Raw}",
        _ => throw new ArgumentException($"No print for {claim.GetType().Name}.", nameof(claim)),
    };

    private static string Code(Coverage coverage) => coverage switch { Coverage.Whole => "whole", Coverage.Likely => "likely", Coverage.Partial => "partial" };
}
