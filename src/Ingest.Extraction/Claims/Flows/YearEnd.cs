using System.Text.RegularExpressions;
using Ingest.Extraction.Claims.Rates;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Flows;

/// <summary>
/// The report's own closing balance: income (+ opening) − spending = closing, where each is stated once for the whole report, in whatever paragraphs. Figures so
/// far apart may differ in scope: the equation is claimed where it closes, or misses by exchanged digits. In a table of income and spending it is the table's own.
/// </summary>
internal static partial class YearEnd
{
    public static IEnumerable<Claim> Read(ReportReading reading) => InText(reading).Concat(reading.Tables.SelectMany(InTable));

    private static IEnumerable<Claim> InText(ReportReading reading)
    {
        var told = (
            from passage in reading.Passages
            from frame in passage.Frames.Frames
            where frame.IsMoney && (frame.RoleIsExplicit || AtEnd().IsMatch(frame.Phrase) || Wholes.IsBudget(frame) || PartWords.IsTotal(frame.Phrase)) && Levels.IsLevel(frame) && frame is { Depth: 0, PartOf: null, IsComparison: false } && frame.Quantity.Number.IsExact && (reading.IsOfYear(frame) || IsOpening(frame))
            select frame).ToList();
        if (Levels.Only(told.Where(IsClosing)) is not { } closing || Spent(told, reading) is not [var most, ..] spendings) return [];
        var available = Available(reading);
        var opening = available is null ? Levels.Only(told.Where(IsOpening)) : null;
        var recovered = Levels.Only(told.Where(IsTakenBack));
        var funds = available is not null ? [available] : told.Where(f => Wholes.IsBudget(f) && f.Value >= most.Value * LeastFund).DistinctBy(f => f.Value).ToList();
        if (funds.Count is 0 or > MostFunds) return [];
        var claims = (
            from fund in funds
            from plus in opening is null ? [[fund]] : new List<Frame>[] { [fund], [fund, opening] }
            from spent in spendings
            from minus in recovered is null ? [[spent]] : TakenBackFirst().IsMatch(closing.Before) ? [[spent, recovered]] : new List<Frame>[] { [spent], [spent, recovered] }
            select Claim(plus, minus, closing)).ToList();
        return claims.Find(c => Off(c) == 0) is { } held ? [held] : claims.Find(Slipped) is { } slipped ? [slipped] : [];
    }

    /// <summary>The largest sums that the text says were spent, those first that name nothing but the report's own money.</summary>
    private static List<Frame> Spent(List<Frame> told, ReportReading reading) =>
        [.. told.Where(f => f.Role == AmountRole.Executed && !IsClosing(f)).DistinctBy(f => f.Value).OrderByDescending(f => PureTotals.NamesInClause(f, reading.Identity)).ThenByDescending(f => f.Value).Take(MostSpendings)];

    private const int MostSpendings = 2;

    /// <summary>How many sums of different roles what was spent may have come from.</summary>
    private const int MostFunds = 4;

    /// <summary>What is less than so much of the spending is no fund that it all came from.</summary>
    private const decimal LeastFund = 0.6m;

    private static bool IsClosing(Frame frame) => (frame.Role == AmountRole.CarryOver || AtEnd().IsMatch(frame.Phrase)) && !IsOpening(frame) && !IsTakenBack(frame) && (AtEnd().IsMatch(frame.Phrase) || frame.Phrase.StartsWith("年末结", StringComparison.Ordinal) || frame.Phrase.EndsWith("年末结转", StringComparison.Ordinal) || frame.Phrase.EndsWith("年末结转和结余", StringComparison.Ordinal));

    private static bool IsOpening(Frame frame) => frame.Role == AmountRole.CarryOver && Before().IsMatch(frame.Phrase);

    /// <summary>上年结转, 2022年结转 in a report on 2023 is told with its year.</summary>
    [GeneratedRegex(@"上年|年初|期初|(19|20)\d{2}年(度)?(结转|结余)")]
    private static partial Regex Before();

    /// <summary>财政收回6.20万元, 6.25万元被财政按规定收回.</summary>
    private static bool IsTakenBack(Frame frame) => Apart().IsMatch(frame.Phrase) || TakenBack().IsMatch(frame.TrailHead);

    /// <summary>收回以后，年末结转216.55万元: what was taken back is no longer there.</summary>
    [GeneratedRegex("(收回|上缴|缴回|交回|扣除)[^。;]{0,12}后")]
    private static partial Regex TakenBackFirst();

    [GeneratedRegex("^[^,;]{0,8}(收回|上缴|缴回|交回)")]
    private static partial Regex TakenBack();

    /// <summary>全年可用资金10,058.86万元: all that could be spent, what was brought forward with it; null where several are told.</summary>
    private static Frame? Available(ReportReading reading) =>
        Levels.Only(reading.Frames.Where(f => f.IsMoney && Levels.IsLevel(f) && f.Depth == 0 && !f.IsComparison && f.Quantity.Number.IsExact && f.Trail is not ['的', ..] && AtHand().IsMatch(f.Phrase)));

    [GeneratedRegex("^((19|20)\\d{2}年度?)?(全年|本年|当年|年度|实际)?(可用|可支配)(的)?(财政)?(资金|财力)?(总额|总计|共计|合计)?(为|共|达|达到)?$")]
    private static partial Regex AtHand();

    private static decimal Off(SumClaim claim) => claim.Parts.Sum(p => p.Number.Value) - claim.Minus.Sum(m => m.Number.Value) - claim.Total.Number.Value;

    private static bool Slipped(SumClaim claim) =>
        claim.Total.Number.Value + Off(claim) is > 0 and var computed && (Slips.AreTransposed(computed, claim.Total.Number.Value) || claim.Total.Number.Value >= FewestSteps * claim.Total.Number.Step && Slips.IsSlip(claim.Total.Number, computed));

    /// <summary>Figures of four digits as printed.</summary>
    private const decimal FewestSteps = 1000;

    /// <summary>
    /// 本年收入合计 + 年初结转和结余 − 本年支出合计 = 年末结转和结余, each named once in a table, under one header: whatever else such a table holds is inside the totals, but for what is
    /// distributed (结余分配) or drawn from reserves.
    /// </summary>
    private static IEnumerable<Claim> InTable(FigureTable table)
    {
        foreach (var column in table.Figures.Where(f => f.Kind == FigureKind.Money).GroupBy(f => Header(f)))
        {
            var rows = column.Select(f => (Name: f.RowLabel.Split(' ')[^1], Figure: f)).ToList();
            if (rows.Exists(r => Apart().IsMatch(r.Name) && r.Figure.Number.Value != 0)) continue;
            if (Named(rows, Income()) is not { } income || Named(rows, Opening()) is not { } opening || Named(rows, Spent()) is not { } spent || Named(rows, Closing()) is not { } closing) continue;
            yield return new SumClaim
            {
                Kind = ClaimKind.Balance,
                Quote = closing.Place,
                Total = closing.ToTerm("年末结转"),
                Parts = [income.ToTerm("本年收入"), opening.ToTerm("年初结转")],
                Minus = [spent.ToTerm("本年支出")],
                Captions = Labels.Of(table, closing.Row),
            };
        }
    }

    /// <summary>金额, 决算数: the two sides of an account are headed alike.</summary>
    private static string Header(TableFigure figure) => figure.ColumnLabel.Split(' ')[^1];

    private static TableFigure? Named(List<(string Name, TableFigure Figure)> rows, Regex name) => rows.Where(r => name.IsMatch(r.Name)).ToList() is [var only] ? only.Figure : null;

    [GeneratedRegex(@"^(截至|截止)?((19|20)\d{2}年)?(\d{1,2}月)?(\d{1,2}日|底|末)?(年末|年底|期末|(年末|年底)[^,;]{1,4}|(全年)?专项资金年末|项目资金年末|资金年末)?(累计)?(账面|账上|专户|专账|项目)?(尚有|还有|仍有|尚余|还剩|剩余|剩|余|结存|结转|结余|余额|结转结余|结余结转|结转和结余|结转及结余|结转资金|结余资金)(下年|资金)?(使用)?(为|共)?$")]
    private static partial Regex AtEnd();

    [GeneratedRegex("^(本年|全年|当年)?收入(合计|总计)$|^(本年|全年|当年)(总)?收入$")]
    private static partial Regex Income();

    [GeneratedRegex("^(本年|全年|当年)?支出(合计|总计)$|^(本年|全年|当年)(总)?支出$")]
    private static partial Regex Spent();

    [GeneratedRegex("^(加:)?(年初|上年|期初|上年末)(财政拨款)?(结转|结余)((和|及|与|、)?(结余|结转))?(资金)?$")]
    private static partial Regex Opening();

    [GeneratedRegex("^(减:)?(年末|期末|结转下年)(财政拨款)?(结转|结余)?((和|及|与|、)?(结余|结转))?(资金)?$")]
    private static partial Regex Closing();

    [GeneratedRegex("结余分配|使用.*(结余|基金)|缴回|收回|上缴|调整")]
    private static partial Regex Apart();

    private static SumClaim Claim(List<Frame> plus, List<Frame> minus, Frame closing) => new()
    {
        Kind = ClaimKind.Balance,
        Quote = Contexts.SentenceOf(closing),
        Total = closing.ToTerm("年末结转"),
        Parts = [.. plus.Select(f => f.ToTerm(IsOpening(f) ? "上年结转" : f.Phrase))],
        Minus = [.. minus.Select(f => f.ToTerm(f.Phrase))],
    };
}
