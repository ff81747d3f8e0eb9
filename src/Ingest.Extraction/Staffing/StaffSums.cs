using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Staffing;

/// <summary>Staff counted item by item, and its sum: of what kind the sum is, and of what kind the items are where only the sum behind them says.</summary>
internal static class StaffSums
{
    /// <summary>两项合计100名, 合计81人: of the kind that its items share, else whoever is there.</summary>
    public static HeadcountCategory? OfTotal(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff)
    {
        if (frame.Index == 0 || !PartWords.IsTotal(frame.Phrase)) return null;
        var items = passage.Before(frame).Where(f => f.Sentence == frame.Sentence && staff.ContainsKey(f)).ToList();
        var near = items.FindAll(f => f.Segment == frame.Segment);
        if (frame.Phrase.Contains('共') && !frame.Phrase.Contains("共计", StringComparison.Ordinal) && !(near.Count > 1 && near.Sum(f => f.Value) == frame.Value)) return null;
        var kinds = (near.Count > 1 ? near : items).ConvertAll(f => staff[f].Category);
        return kinds.Count == 0 ? null : StaffKinds.OfSum(kinds);
    }

    /// <summary>公务员35人、工人5人，事业人员52人，合计在职92人: items that name no kind of their own are of the kind of the figure behind them to which they add up.</summary>
    public static void ToldBefore(PassageFrames passage, Dictionary<Frame, StaffFrame> staff)
    {
        foreach (var total in passage.Frames.Where(f => f.PartOf is null && staff.TryGetValue(f, out var s) && (StaffKinds.IsPresent(s.Category) || StaffKinds.IsHired(s.Category))).ToList())
            foreach (var item in Items(total, passage, staff))
                staff[item] = new StaffFrame(item, staff[total].Category, item.Phrase + item.Raw);
    }

    /// <summary>专职4人，其中在编2人，聘用2人: persons whom no word calls staff, but who are divided into staff.</summary>
    public static void OfParts(Dictionary<Frame, StaffFrame> staff)
    {
        foreach (var parts in staff.Values.Where(s => s.Frame.PartOf is { } total && (!staff.TryGetValue(total, out var told) || StaffKinds.IsHired(told.Category) && !StaffKinds.IsHired(s.Category) && StaffWords.In(total.Phrase).Count == 0)).GroupBy(s => s.Frame.PartOf!).ToList())
            if (parts.Key is var total && HeadcountReader.ArePersons(total) && total.Phrase.Length > 0 && !StaffScope.IsOthers(total) && parts.Count() > 1 && parts.Sum(p => p.Frame.Value) == total.Value)
                staff[total] = new StaffFrame(total, StaffKinds.OfSum([.. parts.Select(p => p.Category)]), total.Phrase + total.Raw);
    }

    /// <summary>职工138人，在编86人、编外52人。高级21人、中级43人、其他74人: the staff told before that the sentence's figures add up to; null where they make up none.</summary>
    public static Frame? Redivided(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff)
    {
        var list = passage.Frames.Where(f => f.Sentence == frame.Sentence && f.Segment == frame.Segment && f.Depth == frame.Depth && HeadcountReader.ArePersons(f)).ToList();
        var sum = list.Sum(f => f.Value);
        return list.Count < 2 ? null : passage.Before(list[0]).LastOrDefault(f => f.Value == sum && staff.TryGetValue(f, out var told) && StaffKinds.IsPresent(told.Category));
    }

    /// <summary>The run of such items right before a figure that adds up to it; empty where none does.</summary>
    private static List<Frame> Items(Frame total, PassageFrames passage, Dictionary<Frame, StaffFrame> staff)
    {
        var items = new List<Frame>();
        var rest = total.Value;
        for (var i = total.Index - 1; i >= 0 && rest > 0 && passage.Frames[i] is var item && IsNameless(item, staff); i--)
        {
            if (item.Depth > total.Depth) continue;
            items.Add(item);
            rest -= item.Value;
        }

        return rest == 0 && items.Count > 1 ? items : [];
    }

    private static bool IsNameless(Frame frame, Dictionary<Frame, StaffFrame> staff) =>
        HeadcountReader.ArePersons(frame) && frame.PartOf is null && frame.Phrase.Length > 0 && !StaffScope.IsOthers(frame) && StaffWords.In(frame.Phrase).Count == 0
        && (!staff.TryGetValue(frame, out var told) || told.Category == HeadcountCategory.ActualHeadcount);
}
