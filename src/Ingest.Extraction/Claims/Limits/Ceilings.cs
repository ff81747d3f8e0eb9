using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Limits;

/// <summary>
/// 监理费控制在30万元以内 … 监理费实际支出33.20万元: a limit that the report sets for a thing, and the one sum that it spent on it, wherever that stands. What is spoken of as more
/// than one sum, or explained, is no claim.
/// </summary>
internal static class Ceilings
{
    private const int ShortestName = 3;

    public static IEnumerable<LimitClaim> Read(ReportReading reading) =>
        from limit in reading.Frames
        where limit is { IsMoney: true, Depth: 0, SubjectIsDefault: false, IsComparison: false, Quantity.Number.Bound: Bound.AtMost } && Levels.IsLevel(limit) && reading.IsOfYear(limit)
        let spent = Spent(limit, reading)
        where spent is not null && Overruns.AreOfOne(spent.Value, limit.Value)
        where spent.Value <= limit.Value || !Overruns.AreExplained(reading, spent.Place, mayGrow: true)
        select Overruns.Claim(spent, limit) with { Larger = limit.ToTerm(limit.Phrase) with { Number = limit.Quantity.Number with { Bound = Bound.Exact } } };

    private static Frame? Spent(Frame limit, ReportReading reading) =>
        limit.Subject.Length < ShortestName || SubjectWords.IsGeneric(limit.Subject) ? null
        : Levels.Only(reading.Frames.Where(f => f is { IsMoney: true, Role: AmountRole.Executed, IsComparison: false, Quantity.Number.IsExact: true } && Levels.IsLevel(f) && reading.IsOfYear(f) && Levels.SameThing(f.Subject, limit.Subject) && AreOneName(f.Subject, limit.Subject)));

    /// <summary>监理费 and 监理费用; 项目监理费 may be another's.</summary>
    private static bool AreOneName(string left, string right) =>
        left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal);
}
