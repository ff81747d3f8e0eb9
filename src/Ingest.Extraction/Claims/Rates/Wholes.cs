using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>
/// What a percentage may be of: the whole that its words name, the total that an item belongs to, the report's own total. All that are possible, the likeliest first.
/// </summary>
internal static partial class Wholes
{
    /// <summary>Roles of money that can be spent, in the order that a 执行率 means them.</summary>
    public static readonly AmountRole[] Budgets = [AmountRole.FullYearBudget, AmountRole.PlannedBudget, AmountRole.InitialBudget, AmountRole.Appropriated, AmountRole.Income, AmountRole.ProjectCost];

    /// <summary>True where a figure is money that can be spent: a rate of execution or arrival may be of it.</summary>
    public static bool IsBudget(Frame frame) => frame.Role is { } role && Budgets.Contains(role);

    public static List<Frame> Of(Frame percent, Frame part, ReadPassage passage, ReportReading reading, string name)
    {
        if (Concepts.Of(name) == "total" && !RoleWords.In(name).Any(r => Budgets.Contains(r.Role))) return Totals(part, passage, reading, name) is { Count: > 0 } totals ? totals : Behind(percent, part, passage);
        var noun = SubjectWords.Noun(name);
        var roles = RoleWords.In(name).Select(r => r.Role).ToList();
        if (part.Dimension == Dimension.Count && CountedWhole().IsMatch(name) && Levels.Before(part, passage).FirstOrDefault(f => f.IsCommensurable(part) && f.Value > part.Value) is { } counted) return [counted];
        var near = Levels.BeforeInPassage(percent, passage).Where(f => !ReferenceEquals(f, part) && f.IsCommensurable(part)).ToList();
        var named = near.Where(f => noun.Length >= 2 && Levels.SameThing(f.Subject, noun)).ToList();
        var byRole = roles.Count > 0 ? near.Where(f => f.Role == roles[^1] || (Budgets.Contains(roles[^1]) && roles[^1] != AmountRole.Appropriated && IsBudget(f) && f.Role != AmountRole.Appropriated)).ToList() : [];
        var total = part.PartOf is { } up && up.IsCommensurable(part) ? [up] : new List<Frame>();
        if (name.Length == 0) return near.Where(f => Percentages.Fits(percent, part, f)).ToList() is { Count: > 0 } fitting && total.Count == 0 ? fitting
            : total.Count > 0 ? total : OpenedWhole(part, passage) is { } opened ? [opened] : Larger(percent, part, near).FindAll(f => Quotients.IsMisprint(percent, part, f));
        var far = reading.Frames.Where(f => Levels.IsLevel(f) && !f.IsComparison && f.IsCommensurable(part) && !ReferenceEquals(f, part) && !(ReferenceEquals(f.Passage, percent.Passage) && f.Sentence == percent.Sentence && f.Segment == percent.Segment && f.Index > percent.Index)
            && ((noun.Length >= 2 && Levels.SameThing(f.Subject, noun)) || (roles.Count > 0 && f.Role == roles[^1] && f.RoleIsExplicit && noun.Length < 2)));
        var byName = name.Length >= 3 ? near.Where(f => f.Phrase.EndsWith(name, StringComparison.Ordinal)) : [];
        var elsewhere = name.Length >= 3 ? reading.Frames.Where(f => Levels.IsLevel(f) && !f.IsComparison && f.IsCommensurable(part) && !ReferenceEquals(f, part) && f.Phrase.EndsWith(name, StringComparison.Ordinal)) : [];
        return [.. ToldBehind(percent, part, passage, name).Concat(byName).Concat(elsewhere).Concat(byRole).Concat(named).Concat(total).Concat(far).Distinct()];
    }

    /// <summary>完成年初预算的82.22%，年初预算为9.00万元: the whole is told right behind, by the name that the percentage gives it.</summary>
    private static IEnumerable<Frame> ToldBehind(Frame percent, Frame part, ReadPassage passage, string name) =>
        passage.Frames.Frames.Skip(percent.Index + 1).Take(1).Where(f => name.Length > 1 && f.Sentence == percent.Sentence && Levels.IsLevel(f) && f.IsCommensurable(part) && f.Lead.TrimStart(',', ';', '(').StartsWith(name, StringComparison.Ordinal));

    /// <summary>500名学员中女性320名，占64%: the one larger figure of the sentence before a part.</summary>
    public static Frame? OnlyLarger(Frame percent, Frame part, ReadPassage passage) =>
        Larger(percent, part, Levels.BeforeInPassage(percent, passage)) is [var only] && only.PartOf is null && only.Segment == percent.Segment ? only : null;

    private static List<Frame> Larger(Frame percent, Frame part, IEnumerable<Frame> near) =>
        [.. near.Where(f => f.Sentence == percent.Sentence && f.IsCommensurable(part) && f.Quantity.Unit == part.Quantity.Unit && f.Value > part.Value && !f.IsComparison)];

    /// <summary>占支出总额的55.77%;全年支出486.20万元: the one larger sum of the part's role behind the percentage.</summary>
    private static List<Frame> Behind(Frame percent, Frame part, ReadPassage passage) =>
        passage.Frames.Frames.Skip(percent.Index + 1).Where(f => f.Sentence == percent.Sentence && Levels.IsLevel(f) && f.IsCommensurable(part) && f.Role == part.Role && f.PartOf is null && f.Value > part.Value).ToList() is [var only] ? [only] : [];

    /// <summary>其他费用111.35万元，其中检测6.80万元，占总支出: what is divided is not the total spoken of where it bears a name of its own.</summary>
    private static bool IsTotal(Frame divided, ReportReading reading) => divided.SubjectIsDefault || PartWords.IsTotal(divided.Phrase) || PureTotals.NamesInClause(divided, reading.Identity);

    /// <summary>占总支出的: the report's stated total of the part's role.</summary>
    private static List<Frame> Totals(Frame part, ReadPassage passage, ReportReading reading, string name)
    {
        var own = part.PartOf is { } up && up.IsCommensurable(part) && IsTotal(up, reading) ? [up] : new List<Frame>();
        var stated = Levels.BeforeInPassage(part, passage).Concat(reading.Frames).Where(f => IsLarger(f) && PureTotals.Names(f, reading.Identity)).Concat(reading.OwnTotals.Where(IsLarger));
        return [.. own.Concat(stated).Distinct()];

        bool IsLarger(Frame frame) =>
            frame.IsMoney && Levels.IsLevel(frame) && (frame.Role == part.Role || frame.Role == AmountRole.Executed && name.Contains("支出", StringComparison.Ordinal)) && frame.Value > part.Value && frame.PartOf is null && Concepts.Of(frame.Subject) is null or "total";
    }

    /// <summary>参加培训1600人，其中女性720人，占45%: what 其中 opens is of the figure directly before it, or before the items between.</summary>
    private static Frame? OpenedWhole(Frame part, ReadPassage passage) =>
        PartWords.Opening(part.Lead) == PartWord.OfWhich && Levels.Before(part, passage).FirstOrDefault(f => f.Depth == part.Depth) is { } whole && whole.IsCommensurable(part) && whole.Value > part.Value && whole.PartOf is null && !whole.IsComparison ? whole : null;

    /// <summary>占总户数, 占应办件总量, 占在职人数: a whole named by what is counted.</summary>
    [GeneratedRegex("^(全[市县区镇乡村]?|[市县区镇乡村]?)?[^,;。]{0,6}?(总(?<unit>[户人件个项亩批车台次份])(次)?数|总数|总量|总面积|总人次|总里程|人数|户数)$")]
    private static partial Regex CountedWhole();
}
