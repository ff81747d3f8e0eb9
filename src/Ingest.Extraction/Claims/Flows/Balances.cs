using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>
/// Budget identity (initial + added = adjusted) and carry-over identity (opening + in − out − recovered = closing), read where all their figures stand
/// in one passage about one subject. Every accepted reading (with or without the opening balance, against any budget) may satisfy it.
/// </summary>
internal static partial class Balances
{
    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        foreach (var passage in reading.Passages)
        {
            if (Budget(passage) is { } budget) yield return budget;
            foreach (var closing in Closings(passage)) yield return closing;
        }
    }

    private static SumClaim? Budget(ReadPassage passage)
    {
        var frames = passage.Frames.Frames.Where(f => f.Depth == 0 && (IsOuter(f) || IsOuter(f, mayChange: true) && Deducted().IsMatch(f.Phrase))).ToList();
        var initial = frames.Where(f => f.Role == AmountRole.InitialBudget).ToList();
        var adjusted = frames.Where(f => f.Role == AmountRole.FullYearBudget && f.RoleIsExplicit).ToList();
        var added = new List<Frame>();
        foreach (var frame in frames)
            if (frame.Role == AmountRole.BudgetAdded && frame.RoleIsExplicit || Deducted().IsMatch(frame.Phrase) || IsListedWith(frame, added.LastOrDefault())) added.Add(frame);
        if (initial.Count != 1 || adjusted.Count == 0 || added.Count == 0) return null;
        var total = adjusted.FirstOrDefault(a => a.Index > added[0].Index) ?? adjusted[0];
        if (total.Index < initial[0].Index) return null;
        added = [.. added.Where(a => a.Index < total.Index)];
        if (added.Count == 0) return null;
        var cuts = added.Where(IsCut).ToList();
        var gains = added.Except(cuts).ToList();
        var openings = frames.Where(f => IsOpening(f) && f.Index < total.Index).ToList();
        foreach (var (plus, minus) in Readings(initial[0], gains, cuts, openings))
            if (Near(total, plus, minus)) return Claim(total, plus, minus);
        foreach (var (plus, minus) in Readings(initial[0], gains, cuts, openings))
            if (plus.Count + minus.Count == frames.Count(f => f.Index < total.Index) && Arithmetic.MissesBySlip(total, plus, minus)) return Claim(total, plus, minus);
        return gains.Count + cuts.Count <= 3 && openings.Count == 0 && total.Sentence == added[^1].Sentence && initial[0].Sentence == total.Sentence
            ? Claim(total, [initial[0], .. gains], cuts) : null;
    }

    /// <summary>年中追加人员调资86.30万元、专项补助45.20万元: the items of a list share its verb.</summary>
    private static bool IsListedWith(Frame frame, Frame? before) =>
        before is not null && before.Index == frame.Index - 1 && frame.Sentence == before.Sentence && frame.Lead.StartsWith('、') && !Deducted().IsMatch(before.Phrase) && !frame.RoleIsExplicit;

    private static IEnumerable<(List<Frame> Plus, List<Frame> Minus)> Readings(Frame initial, List<Frame> gains, List<Frame> cuts, List<Frame> openings)
    {
        yield return ([initial, .. gains], cuts);
        yield return ([initial, .. gains, .. openings], cuts);
        foreach (var gain in gains) yield return ([initial, gain], cuts);
        foreach (var gain in gains) yield return ([initial, gain, .. openings], cuts);
        yield return ([initial], cuts);
    }

    private static IEnumerable<SumClaim> Closings(ReadPassage passage)
    {
        foreach (var sentence in Outer(passage).Where(f => f.Depth == 0).GroupBy(f => f.Sentence))
        {
            var frames = sentence.ToList();
            var closing = frames.LastOrDefault(f => f.Role == AmountRole.CarryOver && f.RoleIsExplicit && !IsOpening(f) && f.Quantity.Number.IsExact);
            if (closing is null) continue;
            var spent = frames.LastOrDefault(f => f.Role == AmountRole.Executed && f.Index < closing.Index);
            if (spent is null) continue;
            var opening = frames.FirstOrDefault(f => IsOpening(f) && f.Index < closing.Index);
            var recovered = frames.Where(f => f.Role == AmountRole.Recovered).ToList();
            var funds = frames.Where(f => f.Index < closing.Index && f.Role is AmountRole.FullYearBudget or AmountRole.Appropriated or AmountRole.Income or AmountRole.InitialBudget or AmountRole.PlannedBudget).Reverse().ToList();
            if (Close(closing, spent, opening, recovered, funds) is { } claim) yield return claim;
        }
    }

    private static SumClaim? Close(Frame closing, Frame spent, Frame? opening, List<Frame> recovered, List<Frame> funds)
    {
        var readings = (
            from fund in funds
            from plus in opening is null ? new[] { new List<Frame> { fund } } : [[fund, opening], [fund]]
            from minus in recovered.Count == 0 ? new[] { new List<Frame> { spent } } : [[spent, .. recovered], [spent]]
            select (Plus: plus, Minus: minus)).ToList();
        foreach (var (plus, minus) in readings)
            if (Near(closing, plus, minus)) return Claim(closing, plus, minus);
        foreach (var (plus, minus) in readings)
            if (Arithmetic.MissesBySlip(closing, plus, minus)) return Claim(closing, plus, minus);
        return opening is not null && funds.Count == 1 && funds[0].RoleIsExplicit && closing.Phrase.Contains("年末", StringComparison.Ordinal)
            ? Claim(closing, [funds[0], opening], [spent, .. recovered]) : null;
    }

    private static IEnumerable<Frame> Outer(ReadPassage passage) =>
        passage.Frames.Frames.Where(f => IsOuter(f));

    private static bool IsOuter(Frame frame, bool mayChange = false) =>
        frame.IsMoney && frame.PartOf is null && (mayChange || !frame.IsChange) && !frame.IsComparison && !frame.Quantity.PerUnit;

    private static bool IsOpening(Frame frame) =>
        frame.Role == AmountRole.CarryOver && (frame.Phrase.Contains("上年", StringComparison.Ordinal) || frame.Phrase.Contains("年初", StringComparison.Ordinal) || frame.Phrase.Contains("上年度", StringComparison.Ordinal));

    private static bool IsCut(Frame frame) => Deducted().IsMatch(frame.Phrase) || frame.Phrase.Contains('减', StringComparison.Ordinal);

    [GeneratedRegex(@"(追减|调减|核减|压减|压缩|收回|核销)[^,;。]{0,8}$")]
    private static partial Regex Deducted();

    /// <summary>剩余8.48万元: no carry-over is spoken of.</summary>
    [GeneratedRegex("(剩余|尚余|还剩|剩|差额)(资金|金额)?(为)?$")]
    private static partial Regex Left();

    private static bool Near(Frame total, List<Frame> plus, List<Frame> minus) =>
        Math.Abs(plus.Sum(f => f.Value) - minus.Sum(f => f.Value) - total.Value) <= (total.Quantity.Number.Step + plus.Concat(minus).Sum(f => f.Quantity.Number.Step)) / 2;

    private static SumClaim Claim(Frame total, List<Frame> plus, List<Frame> minus) => new()
    {
        Kind = plus.Count == 1 && minus.Count == 1 && Left().IsMatch(total.Phrase) && !total.TrailHead.Contains("结转", StringComparison.Ordinal) ? ClaimKind.Difference : ClaimKind.Balance,
        Quote = Contexts.SentenceOf(total),
        Total = total.ToTerm(Name(total)),
        Parts = [.. plus.Select(f => f.ToTerm(Name(f)))],
        Minus = [.. minus.Select(f => f.ToTerm(Name(f)))],
    };

    private static string Name(Frame frame) => frame.Phrase.Length is > 0 and <= 14 ? frame.Phrase : frame.Subject;
}
