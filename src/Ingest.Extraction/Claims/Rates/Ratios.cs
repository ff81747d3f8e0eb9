using System.Text.RegularExpressions;
using Ingest.Extraction.Claims.Flows;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>
/// Shares and rates: 占总支出的62.02%, 执行率97.65%, 完成目标任务的88.47%, 393份合格，达标率93.57%. The figures that the percentage speaks of are found by name
/// first, by nearness second; where several denominators are possible, the one that fits is the report's own, and the nearest is accused only where
/// none fits.
/// </summary>
internal static partial class Ratios
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from frame in passage.Frames.Frames
        where frame.Quantity.Kind == QuantityKind.Percent && frame.Quantity.Number.IsExact
        let claim = Of(frame, passage, reading) ?? OfFiguresBehind(frame, passage)
        where claim is not null
        select claim;

    private static Claim? Of(Frame percent, ReadPassage passage, ReportReading reading)
    {
        var phrase = percent.Phrase;
        if (SavedRates.IsOne(percent)) return SavedRates.Of(percent, passage);
        if (GrowthWords.IsGrowth(percent)) return null;
        if (Shares.OfPrintedWhole(percent, passage) is { } printed) return printed;
        if (CountRates.IsOfTarget(percent)) return CountRates.OfTarget(percent, passage);
        if (Shares.OfRow(percent, passage) is { } row) return row;
        var share = Share().Match(phrase);
        if (!share.Success && OfNamedWhole().Match(phrase) is { Success: true } named) return Shares.Of(percent, passage, reading, named.Groups["part"].Value, named.Groups["whole"].Value);
        if (Shares.Distributed(percent, passage, reading) is { } distributed) return distributed;
        if (share.Success && PaidShare().IsMatch(phrase)) return BudgetRates.Of(percent, passage, reading, AmountRole.Executed);
        if (share.Success && DoneShare().IsMatch(phrase)) return CountRates.Of(percent, passage, reading);
        if (share.Success) return Shares.Of(percent, passage, reading, share.Groups["part"].Value, "");
        if (BudgetRate().IsMatch(phrase)) return BudgetRates.Of(percent, passage, reading, AmountRole.Executed);
        if (ArrivalRate().IsMatch(phrase)) return BudgetRates.Of(percent, passage, reading, AmountRole.Appropriated) ?? CountRates.Of(percent, passage, reading);
        return CountRate().IsMatch(phrase) ? CountRates.Of(percent, passage, reading) : null;
    }

    /// <summary>设备完好率达96.8%（全部设备312台，完好302台）: the sentence begins with the rate, and its two figures follow.</summary>
    private static RatioClaim? OfFiguresBehind(Frame percent, ReadPassage passage)
    {
        if (GrowthWords.IsGrowth(percent) || SavedRates.IsOne(percent) || !(Share().IsMatch(percent.Phrase) || OfNamedWhole().IsMatch(percent.Phrase) || CountRate().IsMatch(percent.Phrase))) return null;
        if (Levels.Before(percent, passage).Any(f => f.Segment == percent.Segment) || FiguresBehind(percent, passage) is not [var one, .. var more] || more.Count == 0 || !(one.Depth > percent.Depth || Namely().IsMatch(one.Lead))) return null;
        var (part, whole) = one.Value < more[0].Value ? (one, more[0]) : (more[0], one);
        if (more.Count > 1) (part, whole) = OfChain(percent, [one, .. more]);
        if (part is null || whole is null || whole.Value == 0) return null;
        var claim = Quotients.Claim(percent.Phrase.Contains('占', StringComparison.Ordinal) ? ClaimKind.Share : ClaimKind.Rate, percent, part, whole, []);
        return Percentages.Fits(percent, part, whole) || Quotients.IsMisprint(percent, part, whole) || Quotients.IsClose(claim) ? claim : null;
    }

    /// <summary>The levels of one unit behind a percentage, in its bracket or its clause.</summary>
    private static List<Frame> FiguresBehind(Frame percent, ReadPassage passage)
    {
        var behind = passage.Frames.Frames.Skip(percent.Index + 1).TakeWhile(f => f.Segment == percent.Segment && f.Sentence == percent.Sentence).ToList();
        var figures = behind.TakeWhile(f => f.Depth == behind[0].Depth && f.IsCommensurable(behind[0]) && Levels.IsLevel(f) && f.Quantity.Number.IsExact).Take(MostBehind).ToList();
        return behind.Count > 0 && behind[0].Depth > percent.Depth ? figures : [.. figures.Take(2)];
    }

    private const int MostBehind = 4;

    /// <summary>满意度93.6%（发放500份，收回470份，满意440份）: the two that give it, else the figure that bears its name and the next larger before it.</summary>
    private static (Frame? Part, Frame? Whole) OfChain(Frame percent, List<Frame> figures)
    {
        var pairs = figures.SelectMany((whole, i) => figures.Skip(i + 1).Where(part => part.Value <= whole.Value).Select(part => (Part: part, Whole: whole))).ToList();
        if (pairs.Find(p => Percentages.Fits(percent, p.Part, p.Whole)) is { Part: not null } held) return held;
        return figures.FindAll(f => CountRates.IsOfStem(percent, f)) is [var named] ? (named, figures.FindLast(f => f.Index < named.Index && f.Value > named.Value)) : default;
    }

    [GeneratedRegex("^[,(]?(即|计算|系|由|(应|共|总)[^,;。]{1,5}$)")]
    private static partial Regex Namely();

    /// <summary>占总支出的62.02%, 占总支出比重62.02%, 占总投资62.02%.</summary>
    [GeneratedRegex(@"^(?<part>.*?)((占到(?![位账])|占|完成了|完成|达到|达|为|是|相当于)(?<whole>[^占]{1,20}?)(的|的?(比重|比例|份额|百分比))|占(?<whole>[^占的]{2,8}?))" + Copula.AtEnd)]
    private static partial Regex OfNamedWhole();

    [GeneratedRegex(@"^(?<part>[^占]*?)(所?占的?(比重|比例|份额|百分比)|占比|占到|占了|占|比重|比例)" + Copula.AtEnd)]
    private static partial Regex Share();

    /// <summary>支付比例, 完成比例: a rate by another name.</summary>
    [GeneratedRegex("(支付|拨付|付款|使用|执行)比例" + Copula.AtEnd)]
    private static partial Regex PaidShare();

    [GeneratedRegex("(完成|达标|合格|通过|整改|覆盖|回收|办结|到货|签约|满意)比例" + Copula.AtEnd)]
    private static partial Regex DoneShare();

    /// <summary>执行率为支出总额/预算总额=: the formula may be told before its result.</summary>
    private const string Told = "(=|为|是|:)?([^,;。/÷]{2,12}[/÷][^,;。/÷]{2,12})?" + Copula.AtEnd;

    [GeneratedRegex("((执行|支出|支付|使用|拨付|付款|列支|兑付|预算完成|资金完成)(率|进度)|预算执行(完成)?)" + Told)]
    private static partial Regex BudgetRate();

    [GeneratedRegex("(到位率|到账率|(资金|经费|款项)(到位|到账)(比例|进度)?)" + Told)]
    private static partial Regex ArrivalRate();

    [GeneratedRegex("(率|度|比|比例|水平|程度)" + Told + "|(完成|到位|整改|达标|落实|建成|实现|合格|回收)了?$")]
    private static partial Regex CountRate();
}
