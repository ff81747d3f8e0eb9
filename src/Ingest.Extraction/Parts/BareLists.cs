using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Parts;

/// <summary>
/// A total and its parts with no word between them: 收入502万元，财政拨款480万元，事业收入15万元，其他收入7万元; 接待4126人次，现场3218人次，网上908人次. Without a word only the arithmetic says that
/// they belong together: they add up exactly, or one slip of the pen keeps them from it.
/// </summary>
internal static partial class BareLists
{
    private const int LongestList = 12;

    public static IEnumerable<PartGroup> Read(List<Frame> frames)
    {
        for (var i = 0; i + 2 < frames.Count; i++)
            if (IsFree(frames[i]) && !IsFew(frames[i]) && Of(frames[i], [.. frames.Where(frames[i].IsCommensurable)]) is { } group) yield return group;
    }

    private static PartGroup? Of(Frame total, List<Frame> frames)
    {
        var run = frames.SkipWhile(f => f.Index <= total.Index).TakeWhile(f => Follows(f, total)).Take(LongestList).ToList();
        for (var count = run.Count; count >= 2; count--)
            if (Arithmetic.AddsUpExactly(total, run[..count])) return new PartGroup(total, run[..count], Coverage.Likely);
        return run.Count >= 2 && Slipped(total, run) ? new PartGroup(total, run, Coverage.Whole) : null;
    }

    /// <summary>Small counts add up to each other by chance; staff is told by words.</summary>
    private static bool IsFew(Frame total) => !total.IsMoney && (Slips.Length(total.Value) < Slips.FewestDigits || Staffing.StaffWords.In(total.Phrase).Count > 0);

    /// <summary>Short figures come near each other too easily, and a total so far (累计) is none of this list: only long figures of plain items slip.</summary>
    private static bool Slipped(Frame total, List<Frame> run) =>
        (total.IsMoney ? Slips.Length(total.Value) >= LongFigure : CountedThings.AreNear(total, run) && (total.Value >= ManyThings || AreExchanged(total, run))) && run.TrueForAll(p => p.Value < total.Value && !PartWords.HoldsUnreadItem(p.Lead) && !p.Phrase.Contains("累计", StringComparison.Ordinal))
        && Arithmetic.MissesBySlip(total, run);

    private const int LongFigure = 4;
    private const decimal ManyThings = 1_000;

    private static bool AreExchanged(Frame total, List<Frame> run) => Slips.AreTransposed(total.Value, run.Sum(p => p.Value));

    private static bool Follows(Frame frame, Frame total) =>
        IsFree(frame) && (frame.IsMoney || !Compares().IsMatch(frame.Phrase)) && frame.Depth == total.Depth && frame.IsCommensurable(total) && frame.Segment == total.Segment && frame.Value > 0
        && !PartWords.IsTotal(frame.Phrase) && PartWords.Opening(frame.Lead) == PartWord.None && frame.Year == total.Year
        && (!frame.RoleIsExplicit || total.Role is null || frame.Role == total.Role || IsSourceOf(frame, total));

    /// <summary>检测8640批次，计划7500批次，超计划1140批次: a count held against another one is no part of it.</summary>
    [GeneratedRegex("计划|目标|任务|应|上年|去年|超|比|较|多|少|差|余|剩|存|发出|出库|未|新增|减|注销|退")]
    private static partial Regex Compares();

    /// <summary>预算540万元，市级补助216万元，区级配套324万元: words of coming under a plan say whence its parts come.</summary>
    private static bool IsSourceOf(Frame frame, Frame total) =>
        frame.Role is AmountRole.Appropriated or AmountRole.PlannedBudget && !frame.Phrase.Contains('到') && total.Role is AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Appropriated or AmountRole.ProjectCost;

    private static bool IsFree(Frame frame) =>
        (frame.IsMoney || frame is { Quantity.Kind: QuantityKind.Count, Quantity.Scale: 1 }) && frame.PartOf is null && !frame.IsChange && !frame.IsComparison && frame.Quantity.Number.IsExact;
}
