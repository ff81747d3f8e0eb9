using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
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
        var totals = reading.Passages.Where(p => p.ListMark is null && IsOnAccounts(p.Context)).SelectMany(p => p.Frames.Frames)
            .Where(f => f.IsMoney && f.RoleIsExplicit && Levels.IsLevel(f) && f.Depth == 0 && f.PartOf is null && !f.IsComparison && f.Quantity.Number.IsExact && (f.Year is null || f.Year == reading.FiscalYear)).ToList();
        var income = Only(totals, AmountRole.Income, f => PureTotals.NamesInClause(f, reading.Identity)) ?? Only(totals, AmountRole.Appropriated, f => PureTotals.NamesInClause(f, reading.Identity));
        var spent = Only(totals, AmountRole.Executed, f => PureTotals.NamesInClause(f, reading.Identity));
        var closing = Only(totals, AmountRole.CarryOver, f => AtEnd().IsMatch(f.Phrase) || f.Phrase.StartsWith("年末结", StringComparison.Ordinal) || f.Phrase.EndsWith("年末结转", StringComparison.Ordinal) || f.Phrase.EndsWith("年末结转和结余", StringComparison.Ordinal));
        if (spent is null || closing is null) yield break;
        var openings = totals.Where(f => f.Role == AmountRole.CarryOver && !ReferenceEquals(f, closing) && (f.Phrase.Contains("上年", StringComparison.Ordinal) || f.Phrase.Contains("年初", StringComparison.Ordinal))).Take(2).ToList();
        var claim = Available(reading) is { } available ? Claim(available, [], spent, closing) : income is null || openings.Count > 1 ? null : Claim(income, openings, spent, closing);
        if (claim is not null && ClosesOrSlips(claim)) yield return claim;
    }

    /// <summary>全年可用资金10,058.86万元: all that could be spent, what was brought forward with it; null where several are told.</summary>
    private static Frame? Available(ReportReading reading) =>
        reading.Frames.Where(f => f.IsMoney && Levels.IsLevel(f) && f.Depth == 0 && !f.IsComparison && f.Quantity.Number.IsExact && f.Trail is not ['的', ..] && AtHand().IsMatch(f.Phrase)).ToList() is { Count: > 0 } told && told.TrueForAll(f => f.Value == told[0].Value) ? told[0] : null;

    [GeneratedRegex("^((19|20)\\d{2}年度?)?(全年|本年|当年|年度|实际)?(可用|可支配)(的)?(财政)?(资金|财力)?(总额|总计|共计|合计)?(为|共|达|达到)?$")]
    private static partial Regex AtHand();

    private static bool ClosesOrSlips(SumClaim claim)
    {
        var computed = claim.Parts.Sum(p => p.Number.Value) - claim.Minus.Sum(m => m.Number.Value);
        return computed == claim.Total.Number.Value || Slips.AreTransposed(computed, claim.Total.Number.Value) || Slips.Length(computed) >= FewestDigits && Slips.IsSlip(claim.Total.Number, computed);
    }

    private const int FewestDigits = 4;

    /// <summary>Headings that name nothing, and those on income, spending and what is left.</summary>
    private static bool IsOnAccounts(FrameContext context) => PureTotals.IsGeneric(context.Title) || Accounts().IsMatch(context.Title);

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

    [GeneratedRegex(@"^(截至|截止)?((19|20)\d{2}年)?(\d{1,2}月)?(\d{1,2}日|底|末)?(年末|年底|期末|(全年)?专项资金年末|项目资金年末|资金年末)?(累计)?(结转|结余|余额|结转结余|结余结转|结转和结余|结转及结余|结转资金|结余资金)(下年|资金)?(为|共)?$")]
    private static partial Regex AtEnd();

    [GeneratedRegex("收入|支出|收支|结转|结余|资金|投入")]
    private static partial Regex Accounts();

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

    /// <summary>The one figure of a role that passes; null where there are two different ones.</summary>
    private static Frame? Only(List<Frame> totals, AmountRole role, Func<Frame, bool> passes)
    {
        var found = totals.Where(f => f.Role == role && passes(f)).ToList();
        return found.Select(f => f.Value).Distinct().Count() == 1 ? found[0] : null;
    }

    /// <summary>The opening balance counts where the equation needs it: many reports put it inside their income.</summary>
    private static SumClaim Claim(Frame income, List<Frame> openings, Frame spent, Frame closing)
    {
        var without = income.Value - spent.Value == closing.Value;
        var parts = without ? [income] : new List<Frame> { income }.Concat(openings);
        return new SumClaim
        {
            Kind = ClaimKind.Balance,
            Quote = Contexts.SentenceOf(closing),
            Total = closing.ToTerm("年末结转"),
            Parts = [.. parts.Select(f => f.ToTerm(f.Role == AmountRole.Income ? "全年收入" : "上年结转"))],
            Minus = [spent.ToTerm("全年支出")],
        };
    }
}
