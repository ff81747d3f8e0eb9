using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Parts;

/// <summary>Counts that may add up: of persons, or of one kind of thing.</summary>
internal static partial class CountedThings
{
    /// <summary>
    /// Persons add up to persons; other things only as a list of the same things, or where they do exactly. A first part larger than its whole may be 其中 wrongly used; one far larger behind others
    /// is a part of something else.
    /// </summary>
    public static bool MayAddUp(Frame total, IReadOnlyList<Frame> parts)
    {
        if (parts[0].Value <= total.Value && parts.Any(p => p.Value > total.Value + Math.Max(FewMore, total.Value * FarthestCountShare)) && !Arithmetic.MissesBySlip(total, parts)) return false;
        if (parts.Skip(1).Any(IsStage) && !Arithmetic.AddsUpExactly(total, parts)) return false;
        if (Staffing.StaffWords.In(total.Phrase).Count == 0 && !AreNear(total, parts) && !Arithmetic.MissesBySlip(total, parts)) return false;
        if (Units.ArePersons(total.Quantity.Unit)) return !Overlaps(total, parts);
        return parts.Count >= 2 && parts.Append(total).Select(p => Thing(p.Trail)).Where(t => t.Length > 0).Distinct().Count() <= 1 || Arithmetic.AddsUpExactly(total, parts);
    }

    /// <summary>侵财类立386起、破231起; 不满意93件，93件都重办了: a figure without a noun of its own tells what became of the item before it.</summary>
    private static bool IsStage(Frame part) => Stage().IsMatch(part.Phrase) || part.Phrase.TrimStart(',', '、').Length == 0 && Resumed().IsMatch(part.Trail);

    [GeneratedRegex("^[,、和及]?(?:已|其中)?(?:破|破获|办结|审结|执结|结案|整改|完成|解决|查处|验收|兑现|投用|开工|竣工|完工|发放|到位)(?:了)?$")]
    private static partial Regex Stage();

    [GeneratedRegex("^(?:都|均|全部|已|已经)")]
    private static partial Regex Resumed();

    /// <summary>50人，其中本科以上32人；中级以上职称25人: one by one, and more than there are, persons are counted by several of their traits.</summary>
    private static bool Overlaps(Frame total, IReadOnlyList<Frame> parts) =>
        parts.Select(p => p.Segment).Distinct().Count() > 1 && parts.Sum(p => p.Value) > total.Value && !Arithmetic.MissesBySlip(total, parts);

    /// <summary>Counts of things far from their total are counts of something else: a slip moves a list by little, which of a few things is one too many.</summary>
    public static bool AreNear(Frame total, IReadOnlyList<Frame> parts) =>
        parts.All(p => p.Value <= total.Value) && (parts.Count == 1 || parts.Sum(p => p.Value) - total.Value is var excess && (Math.Abs(excess) <= total.Value * FarthestCountShare || excess == 1 && parts.Count >= FewestKinds));

    private const decimal FewMore = 2;
    private const decimal FarthestCountShare = 0.12m;
    private const int FewestKinds = 3;

    /// <summary>The noun directly behind a counter: 个路口, 个项目; empty where a stop or 和 stands there.</summary>
    private static string Thing(string trail)
    {
        var end = 0;
        if (trail is ['和' or '及' or '与' or '以', ..]) return "";
        while (end < Math.Min(2, trail.Length) && char.IsLetter(trail[end])) end++;
        return trail[..end];
    }
}
