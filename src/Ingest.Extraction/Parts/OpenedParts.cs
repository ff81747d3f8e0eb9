using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Parts;

/// <summary>Parts that a word opens behind their total: 其中, 包括, 由…组成, a colon.</summary>
internal static partial class OpenedParts
{
    /// <summary>其中 and its like: the last one in the sentence first, so that inner lists are taken before outer ones.</summary>
    public static IEnumerable<PartGroup> Read(List<Frame> frames, PassageFrames passage)
    {
        var groups = new List<PartGroup>();
        foreach (var level in frames.GroupBy(f => f.Depth))
        {
            var row = level.ToList();
            for (var i = row.Count - 1; i > 0; i--)
            {
                var word = Opening(row[i], row[i - 1]);
                if (word is not (PartWord.OfWhich or PartWord.MadeOf or PartWord.Partial) || row[i].PartOf is not null) continue;
                if (word == PartWord.MadeOf && PartWords.NeedsClosing(row[i].Lead) && !PartCoverage.IsClosed(passage.Passage.Text[row[i].Quantity.End..row[i].SentenceSpan.End.Value].Replace(",", "", StringComparison.Ordinal))) continue;
                if (level.Key > 0 && !ReferenceEquals(row[i - 1].Owner, row[i].Owner)) continue;
                var readings = TotalsBefore(row, i).Select(t => (Total: t, Parts: PartReach.Of(row, i, t, word))).Where(r => r.Parts.Count > 0).ToList();
                readings.RemoveAll(r => !IsStated(r.Total, r.Parts) || (word == PartWord.Partial && r.Parts.Any(p => p.Value > r.Total.Value)) || (IsItem(r.Total, passage) && !Arithmetic.AddsUp(r.Total, r.Parts)));
                if (row[i].Lead.Contains("合并", StringComparison.Ordinal)) readings.RemoveAll(r => !Arithmetic.AddsUp(r.Total, r.Parts));
                if (readings.Count == 0) continue;
                var (total, parts) = Best(readings);
                if ((parts.Skip(1).Any(p => PartWords.HoldsUnreadItem(p.Lead)) || IsOfChange(row, i, total) && !Arithmetic.MissesBySlip(total, parts)) && !Arithmetic.AddsUp(total, parts)) continue;
                foreach (var part in parts) part.PartOf = total;
                groups.Add(new PartGroup(total, parts, PartCoverage.Of(word, parts, total, isBracket: false)));
            }
        }

        return groups;
    }

    /// <summary>资产5218.63万元，比上年增加139.45万元，其中购置147.85万元、报废8.40万元: what stands directly behind a change tells of the change, whose comings and goings are no parts, and hardly of the level before it.</summary>
    private static bool IsOfChange(List<Frame> row, int first, Frame total) => row[first - 1].IsChange && !ReferenceEquals(row[first - 1], total);

    /// <summary>四个季度分别支付69.80万元、…和71.90万元，扣款分别为…: one of several items is no total of the list behind them.</summary>
    private static bool IsItem(Frame frame, PassageFrames passage) => Respectively.Row(frame, passage).Count > 1;

    /// <summary>A colon directly behind a figure opens its parts as 其中 does; 40%即220.80万元 says the same twice.</summary>
    private static PartWord Opening(Frame frame, Frame before) =>
        frame.Lead.StartsWith('即') ? PartWord.None
        : PartWords.Opening(frame.Lead) is var word && word == PartWord.None && frame.Lead.StartsWith(':') && (frame.Index == before.Index + 1 || frame.Index == before.Index + 2 && IsRateOf(before)) ? PartWord.OfWhich : word;

    /// <summary>改造9间，完成100%：感统室3间、…: a rate between a total and the colon behind it says how much of it was done.</summary>
    private static bool IsRateOf(Frame total) => RateBehind().IsMatch(total.Trail);

    [GeneratedRegex("^,[^,。;:、0-9]{0,8}$")]
    private static partial Regex RateBehind();

    /// <summary>The reading that adds up, else one that a slip of the pen keeps from it, else the nearest.</summary>
    private static (Frame Total, IReadOnlyList<Frame> Parts) Best(List<(Frame Total, IReadOnlyList<Frame> Parts)> readings) =>
        readings.Find(r => Arithmetic.AddsUp(r.Total, r.Parts)) is { Total: not null } fitting ? fitting
        : readings.Find(r => r.Parts.Count > 1 && Arithmetic.MissesBySlip(r.Total, r.Parts)) is { Total: not null } slipped ? slipped : readings[0];

    /// <summary>
    /// Figures of several things each (3个社各12万元) are no parts as they stand. One figure behind 其中 is a part only directly behind its total; counts of things are parts only as a list of the same things.
    /// </summary>
    public static bool IsStated(Frame total, IReadOnlyList<Frame> parts)
    {
        if (parts.Any(p => p.Phrase.EndsWith('各') || p.Phrase.EndsWith("各安排", StringComparison.Ordinal)) && !Arithmetic.AddsUp(total, parts)) return false;
        if (total.IsMoney && Exceeds(total, parts)) return false;
        if (parts.Count == 1 && !(parts[0].Index == total.Index + 1 && parts[0].Sentence == total.Sentence && PartWords.OpensAtOnce(parts[0].Lead))) return false;
        return total.Dimension != Dimension.Count || CountedThings.MayAddUp(total, parts);
    }

    /// <summary>Parts of more money than their total by far are parts of something else, or of several classifications; not so where one slip, or one item too many, explains it.</summary>
    private static bool Exceeds(Frame total, IReadOnlyList<Frame> parts)
    {
        var sum = parts.Sum(p => p.Value);
        return sum > total.Value * MostExcess && !Arithmetic.MissesBySlip(total, parts) && !parts.Any(p => Wanted(p.Value).Contains(p.Value + total.Value - sum));
    }

    /// <summary>What a figure may have been: nothing, a tenth of it, as many yuan as it says 万元.</summary>
    private static decimal[] Wanted(decimal value) => [0, value / 10, value / Slips.UnitFactor];

    private const decimal MostExcess = 1.12m;

    /// <summary>支出按功能分类:甲…，乙…;按级次:中央…: the items of one classification are no totals of another.</summary>
    private static bool IsClassed(Frame frame, List<Frame> row) => row.Find(f => f.Sentence == frame.Sentence && f.Segment == frame.Segment) is { } head && PartWords.OpensClass(head.Lead);

    private const int MostTotals = 5;

    /// <summary>Levels before a list, nearest first; last, as it is rarely meant, a change directly before it (增加434.21万元，分别是…). Last year's figures are passed over, and vacant posts, which hold nobody.</summary>
    private static IEnumerable<Frame> TotalsBefore(List<Frame> row, int first)
    {
        var before = row.Take(first).Reverse().Where(f => f.IsCommensurable(row[first]) && !f.IsComparison && Claims.Staff.StaffVacancies.Counts(f) == Claims.Staff.StaffVacancies.Counts(row[first]) && !(PartWords.OpensClass(row[first].Lead) && IsClassed(f, row))).ToList();
        return before.Where(f => !f.IsChange).Take(MostTotals).Concat(before.Take(1).Where(f => f.IsChange));
    }
}
