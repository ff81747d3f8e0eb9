using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Parts;

/// <summary>
/// Finds totals and their parts within a sentence: 其中, brackets, 由…组成, 合计. Where the wording leaves open how far a list reaches, the reach that
/// adds up is taken; where none does, the list ends at its natural stop. A wording that is not understood gives no group.
/// </summary>
internal static partial class PartReader
{
    public static IReadOnlyList<PartGroup> Read(PassageFrames passage)
    {
        var groups = new List<PartGroup>();
        foreach (var sentence in passage.Sentences)
        {
            var frames = sentence.Where(f => f.Dimension is Dimension.Money or Dimension.Count && !f.Quantity.PerUnit).ToList();
            groups.AddRange(BracketGroups(frames));
            groups.AddRange(OfWhichGroups(frames, passage));
            groups.AddRange(TrailingTotals(frames));
        }

        groups.AddRange(NamedTotals(passage));

        foreach (var group in groups)
            foreach (var part in group.Parts)
                part.PartOf ??= group.Total;
        return groups;
    }

    /// <summary>人员经费301.27万元（工资288.90万元、补助12.37万元）: the bracket holds parts of the figure it belongs to.</summary>
    private static IEnumerable<PartGroup> BracketGroups(List<Frame> frames)
    {
        foreach (var bracket in frames.Where(f => f.Owner is not null).GroupBy(f => (f.Owner, f.Depth)).OrderByDescending(g => g.Key.Depth))
        {
            var owner = bracket.Key.Owner!;
            var opening = PartWords.Opening(bracket.First().Lead[^Math.Min(bracket.First().Lead.Length, bracket.First().Phrase.Length + 8)..]);
            if (opening == PartWord.Apart || IsMove(owner)) continue;
            var parts = bracket.Where(f => f.IsCommensurable(owner) && !f.IsChange && !f.IsComparison && MayBePart(f, owner)).TakeWhile(f => !PartWords.IsTotal(f.Phrase)).ToList();
            if (parts.Count == 0 || parts.Any(p => p.Quantity.Number.Bound != Bound.Exact)) continue;
            if (opening == PartWord.None && parts.Any(p => p.Value > owner.Value) && Staffing.StaffWords.In(owner.Phrase).Count == 0) continue;
            parts = WithoutParts(parts);
            if (owner.Dimension == Dimension.Count && Staffing.StaffWords.In(owner.Phrase).Count == 0 && !IsNear(owner, parts)) continue;
            if (parts.Count == 1 && opening == PartWord.None && parts[0].Value >= owner.Value) continue;
            yield return new PartGroup(owner, parts, CoverageOf(opening, parts, owner, isBracket: true));
        }
    }

    /// <summary>其中 and its like: the last one in the sentence first, so that inner lists are taken before outer ones.</summary>
    private static IEnumerable<PartGroup> OfWhichGroups(List<Frame> frames, PassageFrames passage)
    {
        var groups = new List<PartGroup>();
        foreach (var level in frames.GroupBy(f => f.Depth))
        {
            var row = level.ToList();
            for (var i = row.Count - 1; i > 0; i--)
            {
                var word = PartWords.Opening(row[i].Lead);
                if (word is not (PartWord.OfWhich or PartWord.MadeOf or PartWord.Partial) || row[i].PartOf is not null) continue;
                if (word == PartWord.MadeOf && PartWords.NeedsClosing(row[i].Lead) && !IsClosed(passage.Passage.Text[row[i].Quantity.End..row[i].SentenceSpan.End.Value].Replace(",", "", StringComparison.Ordinal))) continue;
                if (level.Key > 0 && !ReferenceEquals(row[i - 1].Owner, row[i].Owner)) continue;
                var readings = TotalsBefore(row, i).Select(t => (Total: t, Parts: Reach(row, i, t, word))).Where(r => r.Parts.Count > 0).ToList();
                readings.RemoveAll(r => !IsStated(r.Total, r.Parts));
                if (readings.Count == 0) continue;
                var (total, parts) = Best(readings);
                foreach (var part in parts) part.PartOf = total;
                groups.Add(new PartGroup(total, parts, CoverageOf(word, parts, total, isBracket: false)));
            }
        }

        return groups;
    }

    /// <summary>The reading that adds up, else one that a slip of the pen keeps from it, else the nearest.</summary>
    private static (Frame Total, IReadOnlyList<Frame> Parts) Best(List<(Frame Total, IReadOnlyList<Frame> Parts)> readings) =>
        readings.Find(r => Arithmetic.AddsUp(r.Total, r.Parts)) is { Total: not null } fitting ? fitting
        : readings.Find(r => r.Parts.Count > 1 && Arithmetic.MissesBySlip(r.Total, r.Parts)) is { Total: not null } slipped ? slipped : readings[0];

    /// <summary>
    /// Figures of several things each (3个社各12万元) are no parts as they stand. One figure behind 其中 is a part only directly behind its total; counts of things are parts only as a list of the same things.
    /// </summary>
    private static bool IsStated(Frame total, IReadOnlyList<Frame> parts)
    {
        if (parts.Any(p => p.Phrase.EndsWith('各') || p.Phrase.EndsWith("各安排", StringComparison.Ordinal)) && !Arithmetic.AddsUp(total, parts)) return false;
        if (parts.Count == 1 && !(parts[0].Index == total.Index + 1 && PartWords.OpensAtOnce(parts[0].Lead))) return false;
        if (total.Dimension != Dimension.Count) return true;
        if (Staffing.StaffWords.In(total.Phrase).Count == 0 && !IsNear(total, parts)) return false;
        if (Units.ArePersons(total.Quantity.Unit)) return true;
        return parts.Count >= 2 && parts.Append(total).Select(p => Thing(p.Trail)).Distinct().Count() == 1 || Arithmetic.AddsUpExactly(total, parts);
    }

    /// <summary>Counts of things far from their total are counts of something else: a slip moves a list by little.</summary>
    private static bool IsNear(Frame total, IReadOnlyList<Frame> parts) =>
        parts.All(p => p.Value <= total.Value) && (parts.Count == 1 || Math.Abs(parts.Sum(p => p.Value) - total.Value) <= total.Value * FarthestCountShare);

    private const decimal FarthestCountShare = 0.12m;

    /// <summary>The noun directly behind a counter: 个路口, 个项目.</summary>
    private static string Thing(string trail)
    {
        var end = 0;
        while (end < Math.Min(2, trail.Length) && char.IsLetter(trail[end])) end++;
        return trail[..end];
    }

    /// <summary>Levels before a list, nearest first; last, as it is rarely meant, a change directly before it (增加434.21万元，分别是…). Last year's figures are passed over.</summary>
    private static IEnumerable<Frame> TotalsBefore(List<Frame> row, int first)
    {
        var before = row.Take(first).Reverse().Where(f => f.IsCommensurable(row[first]) && !f.IsComparison).ToList();
        return before.Where(f => !f.IsChange).Take(3).Concat(before.Take(1).Where(f => f.IsChange));
    }

    /// <summary>净减少2人（退休4人、招录2人）: what moved in and out is no part of the move.</summary>
    private static bool IsMove(Frame owner) => owner.IsChange || Moves.Any(w => owner.Phrase.EndsWith(w, StringComparison.Ordinal));

    private static readonly string[] Moves = ["减少", "增加", "净减", "净增", "净减少", "净增加", "减员", "增员", "相差"];

    /// <summary>158个项目中，已完工151个，在建9个; 卫生技术人员里，医师…、护士…: the total stands before 中 or is named there.</summary>
    private static IEnumerable<PartGroup> NamedTotals(PassageFrames passage)
    {
        foreach (var first in passage.Frames.Where(f => f.PartOf is null && f.Depth == 0 && Within().IsMatch(f.Lead)))
        {
            var total = TotalNamed(first, passage);
            if (total is null) continue;
            var parts = passage.Frames.Skip(first.Index).TakeWhile(f => f.Sentence == first.Sentence && f.Segment == first.Segment)
                .Where(f => f.IsCommensurable(total) && f.PartOf is null && f.Depth == 0 && !f.IsChange && !f.IsComparison && MayBePart(f, total)).ToList();
            if (parts.Count >= 2 && IsStated(total, parts)) yield return new PartGroup(total, parts, CoverageOf(PartWord.OfWhich, parts, total, isBracket: false));
        }
    }

    private static Frame? TotalNamed(Frame first, PassageFrames passage)
    {
        var lead = Within().Match(first.Lead);
        var before = first.Index > 0 ? passage.Frames[first.Index - 1] : null;
        if (before is not null && before.Sentence == first.Sentence) return before.IsCommensurable(first) && lead.Groups["name"].Length <= 8 ? before : null;
        var name = lead.Groups["name"].Value;
        return name.Length < 3 ? null : passage.Frames.Take(first.Index).LastOrDefault(f => f.Phrase.EndsWith(name, StringComparison.Ordinal) && f.IsCommensurable(first) && f.PartOf is null);
    }

    [GeneratedRegex(@"^(?<name>[^,。;:、]{0,12}?)(当中|之中|中|里),")]
    private static partial Regex Within();

    private static IReadOnlyList<Frame> Reach(List<Frame> row, int first, Frame total, PartWord word)
    {
        var candidates = new List<Frame>();
        var beyond = new List<Frame>();
        var natural = 0;
        var stopped = false;
        for (var i = first; i < row.Count; i++)
        {
            var frame = row[i];
            if (i > first && PartWords.Opening(frame.Lead) == PartWord.Apart) break;
            if (frame.PartOf is not null || (frame.IsChange && total.Role != AmountRole.BudgetAdded) || frame.IsComparison) continue;
            if (!frame.IsCommensurable(total)) continue;
            if (i > first && PartWords.IsTotal(frame.Phrase)) break;
            if (beyond.Count > 0 || (i > first && !MayBePart(frame, total)))
            {
                beyond.Add(frame);
                continue;
            }

            if (i > first && natural >= 2 && Leaves(frame, row[first], candidates[1])) stopped = true;
            candidates.Add(frame);
            if (!stopped) natural = candidates.Count;
        }

        for (var count = candidates.Count; count >= (word == PartWord.Partial ? 1 : 2); count--)
            if (Arithmetic.AddsUp(total, candidates[..count])) return candidates[..count];
        for (var count = 1; count <= beyond.Count; count++)
            if (Arithmetic.AddsUp(total, [.. candidates, .. beyond[..count]])) return [.. candidates, .. beyond[..count]];
        return IsNearer(total, candidates, natural) ? candidates : candidates[..natural];
    }

    /// <summary>A list ends at a semicolon unless a colon opened it or it counts its items; one parted by 、 ends at a comma.</summary>
    private static bool Leaves(Frame frame, Frame first, Frame second) =>
        !PartWords.IsNumbered(frame.Lead)
        && (frame.Segment != first.Segment ? !first.Lead.Contains(':', StringComparison.Ordinal) : PartWords.Separator(second.Lead) == '、' && PartWords.Separator(frame.Lead) == ',');

    /// <summary>A list that goes on behind a semicolon belongs together where it comes within a few percent of the total only as a whole.</summary>
    private static bool IsNearer(Frame total, List<Frame> candidates, int natural) =>
        Math.Abs(candidates.Sum(c => c.Value) - total.Value) <= total.Value * NearShare && Math.Abs(candidates[..natural].Sum(c => c.Value) - total.Value) > total.Value * NearShare;

    private const decimal NearShare = 0.05m;

    /// <summary>A part's own words do not give it another role than its total's.</summary>
    private static bool MayBePart(Frame frame, Frame total) =>
        !frame.IsMoney || !frame.RoleIsExplicit || total.Role is null || frame.Role == total.Role
        || AreKin(frame.Role!.Value, total.Role.Value);

    /// <summary>Roles that one list may mix: budgets and their additions; money that came and its sources.</summary>
    private static bool AreKin(AmountRole part, AmountRole total) => (part, total) switch
    {
        (AmountRole.PlannedBudget, AmountRole.InitialBudget or AmountRole.FullYearBudget) => true,
        (AmountRole.InitialBudget or AmountRole.BudgetAdded, AmountRole.FullYearBudget or AmountRole.PlannedBudget) => true,
        (AmountRole.Appropriated, AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.BudgetAdded or AmountRole.Income or AmountRole.ProjectCost) => true,
        (AmountRole.Executed, AmountRole.PlannedBudget or AmountRole.InitialBudget) => false,
        (AmountRole.PlannedBudget, AmountRole.BudgetAdded or AmountRole.Appropriated) => true,
        (AmountRole.CarryOver, AmountRole.Income or AmountRole.FullYearBudget or AmountRole.Executed or AmountRole.PlannedBudget) => true,
        _ => false,
    };

    /// <summary>水质28.4、设备16.05、培训3.55万元，合计48万元: the total stands behind its list.</summary>
    private static IEnumerable<PartGroup> TrailingTotals(List<Frame> frames)
    {
        for (var i = 2; i < frames.Count; i++)
        {
            var total = frames[i];
            if (!PartWords.IsTotal(total.Phrase) || total.PartOf is not null) continue;
            var list = new List<Frame>();
            var announced = Announced(frames[i - 1]);
            for (var j = announced is null ? i - 1 : i - 2; j >= 0 && list.Count != announced; j--)
            {
                var frame = frames[j];
                if (frame.Depth > total.Depth) continue;
                if (!frame.IsCommensurable(total) || frame.IsChange || frame.IsComparison || PartWords.IsTotal(frame.Phrase) || (frame.PartOf is not null && !ReferenceEquals(frame.PartOf, total))) break;
                list.Insert(0, frame);
                if (announced is null && list.Count >= 2 && Arithmetic.AddsUp(total, list)) break;
            }

            if (list.Count >= 2 && list.All(f => f.Value <= total.Value) && AreAlike(list) && (total.Dimension != Dimension.Count || IsNear(total, list))) yield return new PartGroup(total, list, Coverage.Whole);
        }
    }

    /// <summary>三项共计89.40万元: how many items the total says it adds up; null where it does not say.</summary>
    private static int? Announced(Frame count) =>
        count.Quantity is { Kind: QuantityKind.Count, Unit: "项" or "笔" or "类", Scale: 1 } && PartWords.IsTotal(count.Trail) && count.Value is >= 2 and <= 40 ? (int)count.Value : null;

    /// <summary>A list's items are named in one manner: all with their own nouns, none with another explicit role.</summary>
    private static bool AreAlike(List<Frame> list) =>
        list.Where(f => f.RoleIsExplicit).Select(f => f.Role).Distinct().Count() <= 1;

    private static List<Frame> WithoutParts(List<Frame> parts) => [.. parts.Where(p => p.PartOf is null || !parts.Contains(p.PartOf))];

    private static Coverage CoverageOf(PartWord word, IReadOnlyList<Frame> parts, Frame total, bool isBracket)
    {
        if (Arithmetic.AddsUp(total, parts)) return Coverage.Whole;
        if (word == PartWord.Partial || parts.Count == 1 || IsOpenEnded(parts[^1].Trail)) return Coverage.Partial;
        if (isBracket && word == PartWord.None && parts.Count < 2) return Coverage.Partial;
        return word == PartWord.MadeOf || IsClosed(parts[^1].Trail) ? Coverage.Whole : Coverage.Likely;
    }

    /// <summary>等 behind the last item leaves the list open.</summary>
    private static bool IsOpenEnded(string trail) => trail.StartsWith('等') && !trail.StartsWith("等级", StringComparison.Ordinal) && !IsClosed(trail);

    /// <summary>组成, 构成 behind the last item close it.</summary>
    private static bool IsClosed(string trail)
    {
        var end = trail.AsSpan().IndexOfAny(",;。");
        var clause = end < 0 ? trail : trail[..end];
        return clause.Contains("组成", StringComparison.Ordinal) || clause.Contains("构成", StringComparison.Ordinal) || clause.Contains("共同承担", StringComparison.Ordinal);
    }
}
