using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Parts;

/// <summary>Parts in a bracket behind their total.</summary>
internal static class BracketParts
{
    /// <summary>人员经费301.27万元（工资288.90万元、补助12.37万元）: the bracket holds parts of the figure it belongs to; 948元（即0.09万元，…） only says it again.</summary>
    public static IEnumerable<PartGroup> Read(List<Frame> frames)
    {
        foreach (var bracket in frames.Where(f => f.Owner is not null).GroupBy(f => (f.Owner, f.Depth)).OrderByDescending(g => g.Key.Depth))
        {
            var owner = bracket.Key.Owner!;
            var opening = PartWords.Opening(bracket.First().Lead[^Math.Min(bracket.First().Lead.Length, bracket.First().Phrase.Length + 8)..]);
            if (opening == PartWord.Apart || IsMove(owner) || Restates(bracket.First(), owner) || TellsMoves(bracket, owner)) continue;
            var parts = bracket.Where(f => f.IsCommensurable(owner) && !f.IsChange && !f.IsComparison && Kinship.MayBePart(f, owner)).TakeWhile(f => !PartWords.IsTotal(f.Phrase)).ToList();
            if (parts.Count == 0 || parts.Any(p => p.Quantity.Number.Bound != Bound.Exact) || IsFarOver(owner, parts)) continue;
            if (opening == PartWord.None && parts.Any(p => p.Value > owner.Value) && !Arithmetic.MissesBySlip(owner, parts) && Staffing.StaffWords.In(owner.Phrase).Count == 0) continue;
            parts = WithoutInner(WithoutParts(parts), owner);
            if (owner.Dimension == Dimension.Count && Staffing.StaffWords.In(owner.Phrase).Count == 0 && !CountedThings.AreNear(owner, parts)) continue;
            if (parts.Count == 1 && opening == PartWord.None && parts[0].Value >= owner.Value) continue;
            yield return new PartGroup(owner, parts, PartCoverage.Of(opening, parts, owner, isBracket: true));
        }
    }

    /// <summary>实有22名（含军转1名，单列编制不占24名，占用编制的21名）: so many more than there are are counted by several traits.</summary>
    private static bool IsFarOver(Frame owner, List<Frame> parts) =>
        owner.Dimension == Dimension.Count && parts.Sum(p => p.Value) - owner.Value is var over && over > owner.Value / 2 && !Arithmetic.MissesBySlip(owner, parts) && !parts.Exists(p => Slips.AreReversed(p.Quantity.Number, p.Quantity.Number with { Value = p.Value - over }));

    /// <summary>84.16万册（年初81.95万册，当年增加2.36万册，剔旧0.15万册）: how it came to be so many, not what it is made of.</summary>
    private static bool TellsMoves(IEnumerable<Frame> bracket, Frame owner) => bracket.Count(f => f.IsCommensurable(owner) && f.PartOf is null) > 2 && bracket.Any(f => f.IsCommensurable(owner) && f.IsChange && f.PartOf is null);

    private static bool Restates(Frame first, Frame owner) => first.Phrase.Contains('即', StringComparison.Ordinal) && first.Repeats(owner);

    /// <summary>净减少2人（退休4人、招录2人）: what moved in and out is no part of the move.</summary>
    private static bool IsMove(Frame owner) => owner.IsChange || Moves.Any(w => owner.Phrase.EndsWith(w, StringComparison.Ordinal));

    private static readonly string[] Moves = ["减少", "增加", "净减", "净增", "净减少", "净增加", "减员", "增员", "相差"];

    /// <summary>人员经费800万元，其中工资780万元、补助20万元；公用经费137.50万元: what 其中 opens inside the bracket, up to the semicolon, breaks up the item before it.</summary>
    private static List<Frame> WithoutInner(List<Frame> parts, Frame owner)
    {
        if (Arithmetic.AddsUp(owner, parts)) return parts;
        var outer = new List<Frame>();
        Frame? opened = null;
        foreach (var part in parts)
        {
            if (outer.Count > 0 && PartWords.Opening(part.Lead) == PartWord.OfWhich) opened = part;
            if (opened is null || part.Segment != opened.Segment) outer.Add(part);
        }

        return outer.Count > 1 && (Arithmetic.AddsUp(owner, outer) || Arithmetic.MissesBySlip(owner, outer)) ? outer : parts;
    }

    private static List<Frame> WithoutParts(List<Frame> parts) => [.. parts.Where(p => p.PartOf is null || !parts.Contains(p.PartOf))];
}
