using System.Collections.Frozen;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>
/// Totals whose parts are fixed by the budget classification, whatever words stand between: 基本支出 is spent on 人员 and 公用, 人员经费 is paid as 工资福利 or to 个人和家庭.
/// Source: 政府收支分类科目.
/// </summary>
internal static class Decompositions
{
    private static readonly FrozenDictionary<string, string[]> Parts = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["basic"] = ["personnel", "operating"],
        ["personnel"] = ["wages", "household"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Names that say so only beside the total they belong to.</summary>
    private static readonly FrozenDictionary<string, string> Short = new Dictionary<string, string>(StringComparer.Ordinal) { ["人员"] = "personnel", ["公用"] = "operating" }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Parts that miss their total by more belong to another year, role or unit.</summary>
    private const decimal MostMissing = 0.3m;

    /// <summary>True where the parts of a group are all that its total can have.</summary>
    public static bool IsComplete(PartGroup group) =>
        group.Total.IsMoney && Parts.TryGetValue(ConceptOf(group.Total) ?? "", out var parts) && group.Parts.Select(ConceptOf).Order(StringComparer.Ordinal).SequenceEqual(parts.Order(StringComparer.Ordinal)) && IsNear(group.Total, group.Parts);

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from total in passage.Frames.Frames
        where total.IsMoney && IsPlain(total) && !passage.Groups.Any(g => ReferenceEquals(g.Total, total))
        let concept = ConceptOf(total)
        where concept is not null && Parts.ContainsKey(concept)
        let list = Behind(total, passage, Parts[concept])
        where list is not null && IsNear(total, list)
        select (Claim)new SumClaim
        {
            Kind = ClaimKind.Sum,
            Quote = Contexts.SentenceOf(total),
            Total = total.ToTerm(),
            Parts = [.. list.Select(f => f.ToTerm())],
            Coverage = Coverage.Whole,
        };

    /// <summary>The parts directly behind their total, each once, of its role and year; null where one is missing or anything else stands between.</summary>
    private static List<Frame>? Behind(Frame total, ReadPassage passage, string[] concepts)
    {
        var next = passage.Frames.Frames.Skip(total.Index + 1).Where(f => f.IsMoney && f.Depth == total.Depth).Take(concepts.Length).ToList();
        return next.Count == concepts.Length && next.TrueForAll(f => IsPlain(f) && f.PartOf is null && f.Role == total.Role && f.Year == total.Year && f.Sentence - total.Sentence <= 1)
            && next.Select(ConceptOf).Order(StringComparer.Ordinal).SequenceEqual(concepts.Order(StringComparer.Ordinal)) ? next : null;
    }

    private static bool IsPlain(Frame frame) => !frame.IsChange && !frame.IsComparison && !frame.Quantity.PerUnit && frame.Quantity.Number.IsExact;

    private static bool IsNear(Frame total, IReadOnlyList<Frame> parts) => Math.Abs(parts.Sum(p => p.Value) - total.Value) <= MostMissing * total.Value;

    private static string? ConceptOf(Frame frame) => Short.GetValueOrDefault(frame.Phrase.TrimStart(',', '、', ':')) ?? Concepts.Of(frame.Subject);
}
