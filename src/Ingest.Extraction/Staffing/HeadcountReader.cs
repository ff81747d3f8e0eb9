using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Staffing;

/// <summary>A staffing figure still tied to its frame.</summary>
internal sealed record StaffFrame(Frame Frame, HeadcountCategory Category, string Detail);

/// <summary>
/// Tells which counts of persons are the unit's own staff, and of which kind. Insured persons, beneficiaries and trainees are never staff:
/// without a staffing word in its own clause, or a staffing total above it, a count of persons is none.
/// </summary>
internal static class HeadcountReader
{
    public static IReadOnlyList<StaffFrame> Read(PassageFrames passage, FrameContext context)
    {
        var staff = new Dictionary<Frame, StaffFrame>();
        foreach (var frame in passage.Frames.Where(IsPersons))
        {
            var found = Own(frame, context) ?? Inherited(frame, staff) ?? Listed(frame, passage, staff, context);
            if (found is not null) staff[frame] = found;
        }

        return [.. staff.Values];
    }

    private static bool IsPersons(Frame frame) =>
        frame.Quantity.Kind == QuantityKind.Count && frame.Quantity.Scale == 1 && frame.Value == decimal.Truncate(frame.Value)
        && (Units.ArePersons(frame.Quantity.Unit) || (frame.Quantity.Unit == "个" && frame.Phrase.Contains("编制", StringComparison.Ordinal) && !frame.Trail.StartsWith("编制", StringComparison.Ordinal)));

    private static StaffFrame? Own(Frame frame, FrameContext context)
    {
        if (IsOthers(frame)) return null;
        var words = StaffWords.In(frame.Phrase);
        if (words.Count == 0) return Behind(frame, context);
        var word = Decisive(words, frame.Phrase);
        return IsStaffContext(context, word.Category) ? new StaffFrame(frame, word.Category, Detail(frame)) : null;
    }

    /// <summary>13名聘用人员: the word stands behind the figure.</summary>
    private static StaffFrame? Behind(Frame frame, FrameContext context)
    {
        var end = frame.Trail.AsSpan().IndexOfAny(",;。、:(");
        var clause = end < 0 ? frame.Trail : frame.Trail[..end];
        var word = StaffWords.In(clause).FirstOrDefault();
        return word.Length > 0 && word.Start <= 4 && IsStaffContext(context, word.Category) && !StaffWords.NamesOthers(clause) ? new StaffFrame(frame, word.Category, clause) : null;
    }

    /// <summary>The last word decides, but 编制内 and 编外 outweigh what follows; 在职 + 在编 are one.</summary>
    private static StaffEvidence Decisive(IReadOnlyList<StaffEvidence> words, string phrase)
    {
        var last = words[^1];
        var specific = words.LastOrDefault(w => w.Category is HeadcountCategory.OnPost or HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour or HeadcountCategory.PublicWelfareJob);
        if (specific.Length > 0 && last.Category is HeadcountCategory.ActualHeadcount or HeadcountCategory.InService or HeadcountCategory.AtWork or HeadcountCategory.AuthorisedPosts
            && !phrase.AsSpan(specific.Start).Contains('、')) return specific with { };
        var service = words.LastOrDefault(w => w.Category == HeadcountCategory.InService);
        return last.Category == HeadcountCategory.ActualHeadcount && service.Length > 0 ? service : last;
    }

    private static bool IsOthers(Frame frame) => StaffWords.NamesOthers(frame.Phrase);

    /// <summary>Words that other persons bear too count only where the report speaks of its staff.</summary>
    private static bool IsStaffContext(FrameContext context, HeadcountCategory category) =>
        category is not (HeadcountCategory.ActualHeadcount or HeadcountCategory.Retiree or HeadcountCategory.Leaders or HeadcountCategory.AllRetirees or HeadcountCategory.Other)
        || context.Label is null or SectionLabel.Staffing or SectionLabel.Overview or SectionLabel.Organisation or SectionLabel.Functions;

    /// <summary>A part of a staffing total is of the total's kind unless it names its own.</summary>
    private static StaffFrame? Inherited(Frame frame, Dictionary<Frame, StaffFrame> staff) =>
        frame.PartOf is not null && staff.TryGetValue(frame.PartOf, out var total) && frame.Phrase.Length > 0 && !IsOthers(frame)
            ? new StaffFrame(frame, total.Category, Detail(frame)) : null;

    /// <summary>Further items of a list of staff in the same sentence: 行政16人、事业65人.</summary>
    private static StaffFrame? Listed(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff, FrameContext context)
    {
        if (frame.Index == 0 || context.Label is not (SectionLabel.Staffing or SectionLabel.Overview or SectionLabel.Organisation or null) || IsOthers(frame) || frame.Phrase.Length is 0 or > 12) return null;
        var before = passage.Frames[frame.Index - 1];
        return before.Sentence == frame.Sentence && staff.TryGetValue(before, out var previous) && previous.Category is not (HeadcountCategory.Retiree or HeadcountCategory.VeteranRetiree)
            ? new StaffFrame(frame, previous.Category, Detail(frame)) : null;
    }

    private static string Detail(Frame frame) => frame.Phrase + frame.Raw;
}
