using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Parts;

/// <summary>How far a list of parts reaches: to where it adds up, else to its natural stop.</summary>
internal static class PartReach
{
    public static IReadOnlyList<Frame> Of(List<Frame> row, int first, Frame total, PartWord word)
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
            if (beyond.Count > 0 || (i > first && !Kinship.MayBePart(frame, total)))
            {
                beyond.Add(frame);
                continue;
            }

            if (i > first && (natural >= 2 ? Leaves(frame, row[first], candidates[1]) : LeavesAlone(frame, row[first]))) stopped = true;
            candidates.Add(frame);
            if (!stopped) natural = candidates.Count;
        }

        for (var count = candidates.Count; count >= (word == PartWord.Partial ? 1 : 2); count--)
            if (Arithmetic.AddsUp(total, candidates[..count])) return candidates[..count];
        for (var count = 1; count <= beyond.Count; count++)
            if (Arithmetic.AddsUp(total, [.. candidates, .. beyond[..count]])) return [.. candidates, .. beyond[..count]];
        if (Columns(candidates) is { Count: > 0 } columns) return columns.Find(c => Arithmetic.AddsUp(total, c) || Arithmetic.MissesBySlip(total, c)) ?? [];
        return word != PartWord.Partial && IsNearer(total, candidates, natural) ? candidates : candidates[..natural];
    }

    /// <summary>总馆发放300份,有效289份;分馆发放300份,有效285份: items that each tell the same two things are rows, and only their columns add up to anything.</summary>
    private static List<List<Frame>> Columns(List<Frame> candidates)
    {
        var rows = candidates.GroupBy(f => f.Segment).Select(g => g.ToList()).ToList();
        var width = rows.Count < 2 ? 0 : rows[0].Count;
        return width >= 2 && rows.TrueForAll(r => r.Count == width && r.Skip(1).Zip(rows[0].Skip(1)).All(p => p.First.Phrase == p.Second.Phrase))
            ? [.. Enumerable.Range(0, width).Select(column => rows.ConvertAll(r => r[column]))] : [];
    }

    /// <summary>A list ends at a semicolon unless a colon opened it or it counts its items; one parted by 、 ends at a comma.</summary>
    private static bool Leaves(Frame frame, Frame first, Frame second) =>
        !PartWords.IsNumbered(frame.Lead)
        && (frame.Segment != first.Segment ? !first.Lead.Contains(':', StringComparison.Ordinal) : PartWords.Separator(second.Lead) == '、' && PartWords.Separator(frame.Lead) == ',');

    /// <summary>其中规范管理2406人;糖尿病管理1012人: a single part ends at a semicolon as a list does.</summary>
    private static bool LeavesAlone(Frame frame, Frame first) => frame.Segment != first.Segment && !PartWords.IsNumbered(frame.Lead) && !first.Lead.Contains(':', StringComparison.Ordinal);

    /// <summary>A list that goes on behind a semicolon belongs together where it comes within a few percent of the total only as a whole.</summary>
    private static bool IsNearer(Frame total, List<Frame> candidates, int natural) =>
        Math.Abs(candidates.Sum(c => c.Value) - total.Value) <= total.Value * NearShare && Math.Abs(candidates[..natural].Sum(c => c.Value) - total.Value) > total.Value * NearShare;

    private const decimal NearShare = 0.05m;
}
