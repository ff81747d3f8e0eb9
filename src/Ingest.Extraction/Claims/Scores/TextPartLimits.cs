namespace Ingest.Extraction.Claims.Scores;

/// <summary>Points told as won beside the full marks of the same part: 资金到位率5分，得4.5分. More than half again as many were misread.</summary>
internal static class TextPartLimits
{
    private const decimal MostExcess = 1.5m;

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from part in PartPoints.In(passage)
        where part is { IsWon: true, Max: { } max } && part.Term.Number.Value <= max.Number.Value * MostExcess
        select new LimitClaim
        {
            Kind = ClaimKind.AtMost,
            Quote = part.Term.Place,
            Smaller = part.Term with { Label = part.Name + "得分" },
            Larger = part.Max! with { Label = part.Name + "分值" },
        };
}
