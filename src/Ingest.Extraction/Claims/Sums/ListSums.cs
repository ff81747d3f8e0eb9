using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>
/// A total, then a list of paragraphs whose items carry sums of the same role: 支出205万元，明细如下：（1）…支出…（2）…支出…. The list's items are the
/// paragraphs behind the lead that bear the same kind of list mark, or that each open with a name and a colon.
/// </summary>
internal static class ListSums
{
    private static readonly string[] LeadEndings = ["如下:", "如下。", "其中:", "分别为:", "分别是:", "包括:", "如下", "为:", "明细:", "情况:", "项目:", "分项:", "方向:", "五项:", "四项:", "三项:", "两项:", "六项:", ":"];

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var passages = reading.Passages;
        for (var i = 0; i < passages.Count - 2; i++)
        {
            if (!IsLead(passages[i])) continue;
            var items = Items(passages, i + 1);
            if (items.Count < 2) continue;
            var meant = Levels(passages[i]).Where(t => Fitting(t, items) is not null).Select(t => Sum(t, items)).OfType<SumClaim>().ToList();
            foreach (var claim in meant.Concat(Totals(passages[i]).Select(t => Sum(t, items)).OfType<SumClaim>().Where(c => !meant.Exists(m => m.Parts.SequenceEqual(c.Parts)))).Where(c => !IsRounded(c)).OrderBy(c => c.Total.Place)) yield return claim;
        }

        foreach (var claim in Enumerable.Range(0, passages.Count).Select(i => Behind(passages, i)).OfType<Claim>()) yield return claim;
    }

    /// <summary>以上四项合计: the items are the marked paragraphs before it.</summary>
    private static SumClaim? Behind(IReadOnlyList<ReadPassage> passages, int at)
    {
        if (at < 2 || passages[at].Frames.Frames.FirstOrDefault(f => f.IsMoney) is not { Sentence: 0, Quantity.Number.IsExact: true } total || !PartWords.LooksBack(total.Phrase) || !PartWords.IsTotal(total.Phrase)) return null;
        var shape = ListMarks.Shape(passages[at - 1].ListMark);
        var items = passages.Take(at).Reverse().TakeWhile(p => shape is not null && ListMarks.Shape(p.ListMark) == shape).Reverse().ToList();
        return items.Count < 2 ? null : Sum(total, items);
    }

    private static bool IsLead(ReadPassage passage) =>
        passage.Frames.Frames.Any(f => f.IsMoney) && LeadEndings.Any(e => passage.Text.EndsWith(e, StringComparison.Ordinal));

    /// <summary>The levels of the lead, one per role: the last stated of each; where no words give one its role (项目支出88.40万元，明细如下), the last level.</summary>
    private static IEnumerable<Frame> Totals(ReadPassage lead)
    {
        var levels = Levels(lead).ToList();
        return levels.Exists(f => f.RoleIsExplicit) ? levels.Where(f => f.RoleIsExplicit).GroupBy(f => f.Role).Select(g => g.Last()) : levels.TakeLast(1);
    }

    private static IEnumerable<Frame> Levels(ReadPassage lead) =>
        lead.Frames.Frames
            .Where(f => f.IsMoney && !f.IsChange && !f.IsComparison && f.PartOf is null && f.Quantity.Number.IsExact && f.Role is AmountRole.Executed or AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget or AmountRole.Appropriated or AmountRole.BudgetAdded);

    private static IReadOnlyList<ReadPassage> Items(IReadOnlyList<ReadPassage> passages, int first)
    {
        var shape = ListMarks.Shape(passages[first].ListMark);
        var items = new List<ReadPassage>();
        for (var i = first; i < passages.Count && !passages[i].IsHeading; i++)
        {
            var own = ListMarks.Shape(passages[i].ListMark);
            if (shape is not null ? own != shape : own is not null || !(OpensWithName(passages[i].Text) || OpensWithSum(passages[i]))) break;
            items.Add(passages[i]);
        }

        return items;
    }

    /// <summary>An unmarked item: a name directly followed by its sum.</summary>
    private static bool OpensWithSum(ReadPassage passage) =>
        passage.Frames.Frames.FirstOrDefault() is { IsMoney: true } first && first.Quantity.Start is > 1 and < 30 && !passage.Text.AsSpan(0, first.Quantity.Start).ContainsAny("。,;:");

    private static bool OpensWithName(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, 26)).IndexOf(':');
        return colon > 1 && !text.AsSpan(0, colon).ContainsAny("。,;");
    }

    private static SumClaim? Sum(Frame total, IReadOnlyList<ReadPassage> items)
    {
        var sums = items.Select(i => Sums(i, total)).ToList();
        var main = sums.Select(s => s.FirstOrDefault()).OfType<Frame>().ToList();
        if (main.Count < items.Count && OfOtherRole(items, total) is { } other && (Arithmetic.AddsUpExactly(total, other) || Arithmetic.MissesBySlip(total, other))) return Claim(total, other, null);
        if (Fitting(total, items) is { } fitting) return Claim(total, fitting, null);
        if (main.Count < 2) return null;
        var all = sums.SelectMany(s => s).ToList();
        if (main.Count == items.Count && Arithmetic.MissesBySlip(total, main)) return Claim(total, main, null);
        if (main.Count < items.Count - 1) return null;
        return Claim(total, main, main.Count < items.Count ? "列表中有一项没有读到对应的金额" : all.Count > main.Count ? "列表中有的项含有几个金额" : null);
    }

    /// <summary>The items' sums that add up to a total; null where none do.</summary>
    private static IReadOnlyList<Frame>? Fitting(Frame total, IReadOnlyList<ReadPassage> items)
    {
        var sums = items.Select(i => Sums(i, total)).ToList();
        return Prefixes([.. sums.Select(s => s.FirstOrDefault()).OfType<Frame>()]).Concat(Prefixes([.. sums.SelectMany(s => s)])).FirstOrDefault(p => Arithmetic.AddsUp(total, p)) ?? (OfOtherRole(items, total) is { } other && IsRounded(total, other) ? other : null);
    }

    /// <summary>The whole list first, then ever shorter beginnings: what follows a list without marks may look like its items.</summary>
    private static IEnumerable<IReadOnlyList<Frame>> Prefixes(List<Frame> list)
    {
        for (var count = list.Count; count >= 2; count--) yield return list[..count];
    }

    private static SumClaim Claim(Frame total, IReadOnlyList<Frame> parts, string? unjudgeable) => new()
    {
        Kind = ClaimKind.Sum,
        Quote = Contexts.SentenceOf(total),
        Total = total.ToTerm(),
        Parts = [.. parts.Select(p => p.ToTerm())],
        Coverage = total.Trail.Contains("主要", StringComparison.Ordinal) ? Coverage.Partial : Coverage.Likely,
        Unjudgeable = unjudgeable,
    };

    /// <summary>A sum that its finer items make to the last digit it prints states nothing to doubt.</summary>
    private static bool IsRounded(SumClaim claim) =>
        claim.Parts.All(p => p.Number.Step < claim.Total.Number.Step) && Math.Abs(claim.Total.Number.Value - claim.Parts.Sum(p => p.Number.Value)) <= claim.Total.Number.Step / 2;

    /// <summary>Items told to the yuan, their total to the hundred.</summary>
    private static bool IsRounded(Frame total, IReadOnlyList<Frame> items) => Math.Abs(total.Value - items.Sum(i => i.Value)) <= total.Quantity.Number.Step / 2;

    /// <summary>年初预算…其中：工资福利支出…: the one sum of every item, where names lend them roles that are not their total's; null where an item has several.</summary>
    private static List<Frame>? OfOtherRole(IReadOnlyList<ReadPassage> items, Frame total)
    {
        var sums = items.Select(i => i.Frames.Frames.Where(f => f.IsCommensurable(total) && f is { Depth: 0, PartOf: null }).ToList()).ToList();
        var only = sums.Where(s => s is [{ IsChange: false, IsComparison: false }]).Select(s => s[0]).ToList();
        return only.Count == items.Count ? only : null;
    }

    /// <summary>The item's sums of the total's role that are no parts of others, the item's own first.</summary>
    private static List<Frame> Sums(ReadPassage item, Frame total) =>
        [.. item.Frames.Frames.Where(f => f.IsCommensurable(total) && f.PartOf is null && f.Depth == 0 && !f.IsChange && !f.IsComparison && f.Role == total.Role)];
}
