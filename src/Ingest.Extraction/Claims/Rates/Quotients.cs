using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>The claim that a percentage is the quotient of two figures, and how sure it is that these are the two that were meant.</summary>
internal static partial class Quotients
{
    /// <summary>Why a percentage is not judged.</summary>
    public const string Unsure = "没有把握确定比率的分子和分母";

    /// <summary>Percentage points within which a wrong rate is still the rate of these two figures.</summary>
    public const decimal FarthestSlip = 10;

    private const decimal NearPoints = 3;

    private const decimal CoarsestShare = 400;

    /// <summary>Digits from which figures seldom agree by chance.</summary>
    public const int LongSum = 4;

    /// <summary>The claim of a percentage that is of one of several wholes, the likeliest first: the one that fits is meant; where none does, the first is accused if it is sure enough.</summary>
    public static Claim? Build(ClaimKind kind, Frame percent, Frame part, List<Frame> wholes)
    {
        wholes = [.. wholes.Where(w => w.IsCommensurable(part) && w.Value != 0)];
        if (wholes.Count == 0) return null;
        if (wholes.Find(w => Percentages.Fits(percent, part, w)) is { } fitting) return Claim(kind, percent, part, fitting, []);
        if (wholes.Any(w => Percentages.Fits(percent.Quantity.Number with { Value = 100 - percent.Value }, part.Quantity.Number, w.Quantity.Number))) return null;
        if (Ambiguous(percent, part, wholes[0]) && !IsOnly(percent, part, wholes)) return Claim(kind, percent, part, wholes[0], wholes) with { Unjudgeable = Unsure };
        return Claim(kind, percent, part, wholes[0], wholes.Skip(1));
    }

    /// <summary>占总支出的64%, the part beside it and the total stated once or always alike in the report: there is nothing else that could be meant.</summary>
    private static bool IsOnly(Frame percent, Frame part, List<Frame> wholes) =>
        part.Sentence == percent.Sentence && part.Quantity.Number.IsExact && wholes[0].Quantity.Number.IsExact && NamedTotal().IsMatch(percent.Phrase) && wholes.TrueForAll(w => w.Value == wholes[0].Value) && IsPlausible(percent, part, wholes[0]);

    [GeneratedRegex("占(全年|年度|本年|当年|部门|单位|我局|全局|项目)*(总|支出|收入|投资)(支出|收入|投资|预算|资金|额)*(合计|总额|总计)?(的|的?(比重|比例))(为|达|达到)?$")]
    private static partial Regex NamedTotal();

    /// <summary>Figures of other sentences, approximations and quotients of another order are no ground for an accusation.</summary>
    private static bool Ambiguous(Frame percent, Frame part, Frame whole) =>
        !part.Quantity.Number.IsExact || !whole.Quantity.Number.IsExact || !IsPlausible(percent, part, whole)
        || ((part.Sentence != percent.Sentence || !ReferenceEquals(whole.Passage, percent.Passage)) && !IsSlip(percent, part, whole));

    /// <summary>A quotient of another order of magnitude is a quotient of other things, unless its digits are those printed.</summary>
    public static bool IsPlausible(Frame percent, Frame part, Frame whole) =>
        percent.Value != 0 && whole.Value != 0 && (100 * part.Value / whole.Value / percent.Value is > 0.4m and < 2.5m || IsMisprint(percent, part, whole));

    /// <summary>True where one slip of the pen makes the quotient of the percentage.</summary>
    public static bool IsMisprint(Frame percent, Frame part, Frame whole) =>
        whole.Value != 0 && (IsMisprint(percent, Rounded(percent, part, whole)) || IsPointMoved(percent.Value, 100 * part.Value / whole.Value));

    /// <summary>The same of a claim, whatever its figures were reckoned from.</summary>
    public static bool IsMisprint(RatioClaim claim) =>
        IsMisprint(claim.Percent.Number, Rounded(claim.Percent.Number, claim.Part.Number.Value, claim.Whole.Number.Value));

    /// <summary>Of a percentage of three digits, only exchanged ones are evidence.</summary>
    public static bool IsMisprint(Frame percent, decimal wanted) => IsMisprint(percent.Quantity.Number, wanted);

    private static bool IsMisprint(PrintedNumber percent, decimal wanted) =>
        Slips.AreTransposed(percent.Value, wanted) || Slips.Length(percent.Value) >= LongSum && Slips.IsMisprint(percent, wanted);

    /// <summary>True where the percentage is the quotient in percent, to two decimals, with the point elsewhere.</summary>
    private static bool IsPointMoved(decimal percent, decimal quotient) => Slips.IsPointMoved(percent, Math.Round(quotient, 2, MidpointRounding.AwayFromZero));

    /// <summary>Figures far apart in the text are tied only by a slip: exchanged digits, or a difference of a few points.</summary>
    private static bool IsSlip(Frame percent, Frame part, Frame whole) =>
        whole.Value != 0 && (IsMisprint(percent, part, whole) || Math.Abs(100 * part.Value / whole.Value - percent.Value) <= NearPoints);

    /// <summary>Counts that lie far from the stated rate are likely counts of something else, unless they give its very digits.</summary>
    public static bool IsNear(RatioClaim claim) =>
        claim.Whole.Number.Value != 0 && 100 * claim.Part.Number.Value / claim.Whole.Number.Value is var quotient
        && (Math.Abs(quotient - claim.Percent.Number.Value) <= FarthestSlip || IsPointMoved(claim.Percent.Number.Value, quotient));

    /// <summary>Within the few points by which a rate of these two figures may be wrong though nothing else ties them.</summary>
    public static bool IsClose(RatioClaim claim) =>
        claim.Whole.Number.Value != 0 && Math.Abs(100 * claim.Part.Number.Value / claim.Whole.Number.Value - claim.Percent.Number.Value) <= NearPoints;

    /// <summary>0.52亿元 is so coarse that many a rate would fit: far from the rate, only figures of three digits at least are taken for its denominator.</summary>
    public static bool IsSharp(Frame whole) => whole.Quantity is { Kind: QuantityKind.Count, Scale: 1 } || whole.Quantity.Number.Step <= whole.Value / CoarsestShare;

    /// <summary>The quotient as the percentage would print it.</summary>
    public static decimal Rounded(Frame percent, Frame part, Frame whole) => Rounded(percent.Quantity.Number, part.Value, whole.Value);

    private static decimal Rounded(PrintedNumber percent, decimal part, decimal whole) => Math.Round(100 * part / whole / percent.Step, MidpointRounding.AwayFromZero) * percent.Step;

    public static RatioClaim Claim(ClaimKind kind, Frame percent, Frame part, Frame whole, IEnumerable<Frame> others) => new()
    {
        Kind = kind,
        Quote = Contexts.SentenceOf(percent),
        Percent = percent.ToTerm(Label(percent)),
        Part = part.ToTerm(),
        Whole = whole.ToTerm(),
        OtherWholes = [.. others.Where(o => !ReferenceEquals(o, whole)).Select(o => o.ToTerm())],
    };

    private static string Label(Frame percent) => percent.Phrase.Length is > 0 and <= 16 ? percent.Phrase : "比率";
}
