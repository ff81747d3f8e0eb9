using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>执行率97.65%, 资金到位率100%: what was spent, or arrived, of a budget; the budget of the sentence first, then those of the report.</summary>
internal static partial class BudgetRates
{
    public static Claim? Of(Frame percent, ReadPassage passage, ReportReading reading, AmountRole role)
    {
        var before = Levels.BeforeInPassage(percent, passage).Where(f => f.IsMoney && (!f.IsComparison || AgainstBudget().IsMatch(f.Phrase)) && f.Depth <= percent.Depth).ToList();
        if (!before.Exists(f => f.Role == role && f.Sentence == percent.Sentence) && Behind(percent, passage, role) is { } behind) return behind;
        if (NamedRates.Of(percent, before, role) is { } named) return named;
        var part = PartOf(percent, before, role);
        if (part is null) return OwnRates.Of(percent, before, role, reading) ?? OfPlan(percent, passage, reading);
        var own = OfBracket(part, passage) ?? OfItsItem(percent, part, before, role);
        if (own is not null && Percentages.Fits(percent, part, own)) return Quotients.Claim(ClaimKind.Rate, percent, part, own, []);
        var wholes = OfPassage(percent, part, passage, before, role);
        var parts = before.Where(f => f.Role == role && f.PartOf is null).ToList();
        return Fitting(percent, parts, wholes) ?? Fitting(percent, parts, [.. Elsewhere(reading, part).Where(Quotients.IsSharp)]) ?? WithOpening(percent, parts, before) ?? Fitting(percent, parts, [.. Available(reading, percent, part).Where(Quotients.IsSharp)]) ?? WithAdded(percent, part, before, reading)
            ?? Accused(percent, TotalOf(part, percent, wholes) ?? part, own, [.. wholes.Where(w => w.Index < percent.Index || w.Segment == percent.Segment)], reading) ?? OfPlan(percent, passage, reading);
    }

    /// <summary>与项目预算283.20万元相比，执行率91.29%.</summary>
    [GeneratedRegex("^[,;]?(与|较|比|对比|对照)(?!上年|去年)[^,;]{0,8}预算数?(的)?$")]
    private static partial Regex AgainstBudget();

    /// <summary>计划500万元、到位470万元，到位率94%: told as of any planned quantity.</summary>
    private static Claim? OfPlan(Frame percent, ReadPassage passage, ReportReading reading) => CountRates.IsPlanned(percent, passage) ? CountRates.Of(percent, passage, reading) : null;

    /// <summary>What was spent, or arrived: the nearest; of the sentence before, its total (实际到位184万元：中央96万元、县级30.40万元。资金到位率95.83%).</summary>
    private static Frame? PartOf(Frame percent, List<Frame> before, AmountRole role)
    {
        var parts = before.FindAll(f => f.Role == role && !(Whole().IsMatch(percent.Phrase) && f.PartOf is not null));
        return (Bare().IsMatch(percent.Before) ? parts.LastOrDefault(f => f.Sentence == percent.Sentence - 1 && f.PartOf is null) : null) ?? parts.FirstOrDefault();
    }

    /// <summary>The sentence begins with the rate: it goes on about the sum of the one before.</summary>
    [GeneratedRegex("^(项目|资金|预算|财政|整体|总体|综合)*(到位|执行|支出|使用|支付)(率|进度)" + Copula.AtEnd)]
    private static partial Regex Bare();

    /// <summary>项目支出1622.35万元(预算1736.10万元),执行率93.45%: the budget in the bracket of what was spent.</summary>
    private static Frame? OfBracket(Frame part, ReadPassage passage) =>
        passage.Frames.Frames.FirstOrDefault(f => ReferenceEquals(f.Owner, part) && f.IsMoney && Wholes.IsBudget(f) && f.Value != 0);

    /// <summary>The budget of the item that the spending is about, where the sentence names both.</summary>
    private static Frame? OfItsItem(Frame percent, Frame part, List<Frame> before, AmountRole role) =>
        part.SubjectIsDefault || SubjectWords.IsGeneric(part.Subject) ? null
        : before.Find(f => !ReferenceEquals(f, part) && Wholes.IsBudget(f) && f.Subject == part.Subject && f.Sentence == percent.Sentence && f.Value != 0 && !(role == AmountRole.Appropriated && IsArrived(f)));

    /// <summary>Budgets before the rate, the likeliest first, then those behind it in its sentence.</summary>
    private static List<Frame> OfPassage(Frame percent, Frame part, ReadPassage passage, List<Frame> before, AmountRole role) =>
    [
        .. before.Where(f => !ReferenceEquals(f, part) && Wholes.IsBudget(f) && f.PartOf is null && !(role == AmountRole.Appropriated && IsArrived(f))).OrderBy(f => Distance(f, percent)),
        .. passage.Frames.Frames.Skip(percent.Index + 1).Where(f => f.IsMoney && Wholes.IsBudget(f) && f.Sentence == percent.Sentence),
    ];

    /// <summary>支出366.49万元，其中修复139.86万元、著录226.63万元，执行率96.44%: the total of the parts before a rate, where the rate is near what it gives.</summary>
    private static Frame? TotalOf(Frame part, Frame percent, List<Frame> wholes) =>
        part.PartOf is { } total && total.Role == part.Role && total.Sentence == percent.Sentence && wholes.Exists(w => Quotients.IsClose(Quotients.Claim(ClaimKind.Rate, percent, total, w, []))) ? total : null;

    /// <summary>No budget gives the rate: the one whose quotient has its digits exchanged, the only one of the report, the item's own, or the likeliest of the passage.</summary>
    private static Claim? Accused(Frame percent, Frame part, Frame? own, List<Frame> wholes, ReportReading reading)
    {
        if (IsOtherwise(percent) || percent.Value == Full && IsToldElsewhere(part, reading)) return null;
        bool IsWholeYears(Frame budget) => budget.Role != AmountRole.InitialBudget || !IsAdded(reading);
        var slipped = reading.Frames.FirstOrDefault(f => f.IsMoney && Levels.IsLevel(f) && Wholes.IsBudget(f) && f.Value != 0 && Levels.SameThing(f.Subject, part.Subject) && Slips.AreTransposed(percent.Value, Quotients.Rounded(percent, part, f)))
            ?? (!wholes.Exists(w => Quotients.IsPlausible(percent, part, w)) ? OnlyBudget(percent, part, [.. Elsewhere(reading, part).Where(IsWholeYears)]) : null);
        if (slipped is not null) return Quotients.Claim(ClaimKind.Rate, percent, part, slipped, []);
        if (own is not null && IsWholeYears(own) && Quotients.IsPlausible(percent, part, own)) return Quotients.Claim(ClaimKind.Rate, percent, part, own, wholes);
        wholes = wholes.FindAll(w => w.Role != AmountRole.ProjectCost || !OfTreasury().IsMatch(part.Phrase) || OfTreasury().IsMatch(w.Phrase));
        var accused = wholes.Find(IsWholeYears) ?? wholes.Find(f => f.Sentence == percent.Sentence && Quotients.IsMisprint(percent, part, f));
        return accused is null ? null : Quotients.Build(ClaimKind.Rate, percent, part, [accused, .. wholes]);
    }

    /// <summary>财政资金 is a part of what a project costs.</summary>
    [GeneratedRegex("财政|拨款|专项")]
    private static partial Regex OfTreasury();

    /// <summary>剔除国债资金后，执行率84.06%: the clauses up to a percentage say that it is of other figures.</summary>
    internal static bool IsOtherwise(Frame percent) => Otherwise().IsMatch(Clauses(percent));

    [GeneratedRegex("剔除|扣除|不含|不计|不包括|如果|假如|若|仅以|(?<![全同比])口径")]
    private static partial Regex Otherwise();

    private static string Clauses(Frame percent) => percent.Before[(percent.Before.LastIndexOf(';') + 1)..];

    /// <summary>执行率95%（实际支出462.18万元，全年预算486.50万元）: the figures behind the rate, of its sentence, where none stands before it.</summary>
    private static RatioClaim? Behind(Frame percent, ReadPassage passage, AmountRole role)
    {
        var behind = passage.Frames.Frames.Skip(percent.Index + 1).TakeWhile(f => f.Sentence == percent.Sentence && f.Segment == percent.Segment && f.Quantity.Kind != QuantityKind.Percent).Where(f => f.IsMoney && Levels.IsLevel(f) && !f.IsComparison && f.Quantity.Number.IsExact).ToList();
        if (behind.FindAll(f => f.Role == role) is not [var part] || behind.FindAll(f => Wholes.IsBudget(f) && !ReferenceEquals(f, part)) is not [var whole] || whole.Value == 0) return null;
        return Math.Abs(part.Index - percent.Index) <= 2 && Math.Abs(whole.Index - percent.Index) <= 2 && Quotients.IsPlausible(percent, part, whole) ? Quotients.Claim(ClaimKind.Rate, percent, part, whole, []) : null;
    }

    private const decimal Full = 100;

    /// <summary>True for a sum that is also what was to come: 100% is of that.</summary>
    private static bool IsToldElsewhere(Frame part, ReportReading reading) =>
        reading.Frames.Any(f => f.IsMoney && !ReferenceEquals(f, part) && f.Value == part.Value && !IsArrived(f) && f.Role != AmountRole.Executed) || reading.Tables.SelectMany(t => t.Figures).Any(f => f.Kind == Tables.FigureKind.Money && f.Number.Value == part.Value);

    /// <summary>首批到位318.50万元，第二批到位200万元: what arrived is not what should have.</summary>
    private static bool IsArrived(Frame frame) => Arrived().IsMatch(frame.Phrase);

    [GeneratedRegex("(?<!应|应当|需|需要|拟|计划|待)(到位|到账)")]
    private static partial Regex Arrived();

    /// <summary>整体执行率 is no part's.</summary>
    [GeneratedRegex("整体|总体|综合|总的|合计|平均")]
    private static partial Regex Whole();

    /// <summary>True where the report tells of additions: then its initial budget is no denominator to accuse by.</summary>
    private static bool IsAdded(ReportReading reading) =>
        reading.Frames.Any(f => f.IsMoney && f.Role is AmountRole.BudgetAdded or AmountRole.FullYearBudget);

    /// <summary>The one budget that other paragraphs state for the same subject and year, the year's own before the initial one; null where they state several, or one far off.</summary>
    private static Frame? OnlyBudget(Frame percent, Frame part, List<Frame> budgets)
    {
        var same = budgets.Where(f => (Levels.SameThing(f.Subject, part.Subject) || IsOwn(part) && IsOwn(f)) && f.Year == part.Year && f.PartOf is null && f.Depth == 0 && f.Role != AmountRole.Income).OrderBy(f => Array.IndexOf(Wholes.Budgets, f.Role!.Value)).ToList();
        return same.Count > 0 && same[0].Value != 0 && same.TrueForAll(f => f.Role != same[0].Role || f.Value == same[0].Value) && Math.Abs(Quotients.Rounded(percent, part, same[0]) - percent.Value) <= Quotients.FarthestSlip ? same[0] : null;
    }

    /// <summary>上述资金, 项目资金: the report's own money under whatever general name.</summary>
    private static bool IsOwn(Frame frame) => frame.SubjectIsDefault || Itself().IsMatch(frame.Subject) || SubjectWords.IsGeneric(frame.Subject) || Concepts.Of(frame.Subject) == "total";

    [GeneratedRegex("(上述|以上|该|此|本|项目)(项目)?(资金|经费|款项)$|^(项目|计划|资金)*(总投资|投资总额|资金总额|总投入)$")]
    private static partial Regex Itself();

    private static RatioClaim? Fitting(Frame percent, IReadOnlyList<Frame> parts, IReadOnlyList<Frame> wholes) =>
        (from part in parts from whole in wholes where !ReferenceEquals(part, whole) && Percentages.Fits(percent, part, whole) select Quotients.Claim(ClaimKind.Rate, percent, part, whole, [])).FirstOrDefault();

    /// <summary>Budgets of the same report stated in other paragraphs.</summary>
    private static List<Frame> Elsewhere(ReportReading reading, Frame part) =>
        [.. reading.Frames.Where(f => f.IsMoney && Wholes.IsBudget(f) && f.RoleIsExplicit && !ReferenceEquals(f.Passage, part.Passage))];

    /// <summary>Any longer sum of the report, the second chance of a rate: 全年可用9,527.13万元, told without a budget's words. Round sums fit by chance unless the rate has many digits.</summary>
    private static List<Frame> Available(ReportReading reading, Frame percent, Frame part) =>
        [.. reading.Frames.Where(f => f.IsMoney && Levels.IsLevel(f) && f.Value > part.Value && Math.Max(Slips.Length(f.Value), Slips.Length(percent.Value)) >= Quotients.LongSum)];

    /// <summary>Money of the year together with the opening balance, or the initial budget with what was added to it, as denominator: 本年收入 + 上年结转.</summary>
    private static RatioClaim? WithOpening(Frame percent, IReadOnlyList<Frame> parts, IReadOnlyList<Frame> before) =>
        (from opening in before
         where IsAddition(opening) || opening.Role == AmountRole.CarryOver && (opening.Phrase.Contains("上年", StringComparison.Ordinal) || opening.Phrase.Contains("年初", StringComparison.Ordinal))
         from fund in before
         where Wholes.IsBudget(fund)
         from part in parts
         where Percentages.Fits(percent.Quantity.Number, part.Quantity.Number, Both(fund, opening))
         select OfBoth(percent, part, fund, opening)).FirstOrDefault();

    /// <summary>年初预算610.20万元，年中追加75.60万元，全年支出661.12万元，执行率96.40%: one budget and one addition in the rate's sentence, their sum told nowhere. Accused of a slip, or of a few points.</summary>
    private static RatioClaim? WithAdded(Frame percent, Frame part, List<Frame> before, ReportReading reading)
    {
        var own = before.FindAll(f => f.Sentence == percent.Sentence && f.Index < part.Index && f.PartOf is null);
        if (part.Sentence != percent.Sentence || own.FindAll(IsAddition) is not [var added] || own.FindAll(f => Wholes.IsBudget(f)) is not [{ Role: AmountRole.InitialBudget } initial] || reading.Frames.Any(f => f is { IsMoney: true, Role: AmountRole.FullYearBudget })) return null;
        var claim = OfBoth(percent, part, initial, added);
        return Quotients.IsClose(claim) ? claim : null;
    }

    private static bool IsAddition(Frame frame) => frame.Role == AmountRole.BudgetAdded && !frame.Phrase.Contains('减', StringComparison.Ordinal);

    private static RatioClaim OfBoth(Frame percent, Frame part, Frame fund, Frame added) =>
        Quotients.Claim(ClaimKind.Rate, percent, part, fund, []) with { Whole = fund.ToTerm() with { Number = Both(fund, added), Raw = $"（{fund.Raw} + {added.Raw}）" }, Workings = [added.ToTerm().Place] };

    private static PrintedNumber Both(Frame left, Frame right) =>
        new(left.Value + right.Value, Math.Max(left.Quantity.Number.Step, right.Quantity.Number.Step));

    /// <summary>Same sentence first; then the order of denominators that a 执行率 means.</summary>
    private static int Distance(Frame whole, Frame percent) =>
        (whole.Sentence == percent.Sentence ? 0 : 100) + Array.IndexOf(Wholes.Budgets, whole.Role!.Value) * 10;
}
