using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Mentions;
using Ingest.Extraction.Reading;

namespace Ingest.Extraction.Claims.Limits;

/// <summary>
/// Spending against the budget or the money received: of one subject in one passage, of the whole report wherever the two stand, of the rows of a table; and rates of
/// spending above 100 %. What the report explains, by carry-over, money of others or advances, is no claim.
/// </summary>
internal static partial class Overruns
{
    /// <summary>Whoever spends so many times a sum spends more than that sum.</summary>
    private const decimal Plausible = 2;

    /// <summary>Spending so many times its budget is in another unit.</summary>
    private const decimal LeastSlip = 2_000;
    private const decimal MostSlip = 20_000;

    private const decimal Full = 100;

    /// <summary>True where the one may be what was spent of the other, in the same unit or with yuan for 万元.</summary>
    public static bool AreOfOne(decimal spent, decimal limit) => spent < limit * Plausible || IsUnitSlip(spent, limit);

    public static bool IsUnitSlip(decimal spent, decimal limit) => spent > limit * LeastSlip && spent < limit * MostSlip;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var sums = InPassages(reading).Concat(OfReport(reading)).Concat(OverrunTables.Read(reading)).Concat(Ceilings.Read(reading)).Concat(KeptLimits.Read(reading)).Concat(OutOfScale.Read(reading)).DistinctBy(c => (c.Smaller.Number.Value, c.Larger.Number.Value)).ToList();
        return sums.Exists(c => c.Smaller.Number.Value > c.Larger.Number.Value) ? sums : sums.Concat(Rates(reading));
    }

    /// <summary>
    /// True where the report says from what more than a limit was spent: carry-over or advances anywhere, other people's money where the spending is told or later (before it, only where it
    /// is no part of a total). Additions explain nothing above the budget that holds them.
    /// </summary>
    public static bool AreExplained(ReportReading reading, Place spent, bool mayGrow) => reading.Passages.Any(p => Explains(p, spent, mayGrow));

    /// <summary>The same for one item: what binds from the start of the year is explained only where it is spoken of, and whoever says that every item kept to its budget has explained none.</summary>
    public static bool IsExplained(ReportReading reading, Place spent, bool mayGrow, string item) =>
        IsCeiling(item) ? reading.Passages.SelectMany(p => p.Text.Split('。')).Any(s => SetAtStart().IsMatch(s) && Explains(s))
            : !reading.Passages.Any(p => Kept().IsMatch(p.Text) && (AllKept().IsMatch(p.Text) || item.Length > 1 && Regex.IsMatch(p.Text, Regex.Escape(item) + KeptBy))) && AreExplained(reading, spent, mayGrow);

    private static bool Explains(ReadPassage passage, Place spent, bool mayGrow)
    {
        var text = Denied().Replace(passage.Text, "");
        return Reserves().Matches(text).Any(m => OfMoney().IsMatch(Clause.Around(text, m.Index, m.Length))) || mayGrow && Additions().IsMatch(text)
            || (passage.Place.Block >= spent.Block ? Others().IsMatch(text) : passage.Frames.Frames.Any(f => f is { IsMoney: true, PartOf: null } && Others().IsMatch(f.Phrase)));
    }

    /// <summary>True where a text explains spending above a limit beside it.</summary>
    public static bool Explains(string text) => Denied().Replace(text, "") is var said && (Explanations.Any(w => said.Contains(w, StringComparison.Ordinal)) || Reserves().IsMatch(said) || Others().IsMatch(said));

    private static readonly string[] Explanations = ["结转", "追加", "垫付", "上级", "调剂", "动用", "结余", "自筹", "含", "历年", "以前年度", "调整", "先行", "欠"];

    /// <summary>A budget or money received and the spending right behind it; an item of a list beside its own budget too. Budgets of 三公 bind from the start of the year. Who says that nothing was exceeded explains nothing.</summary>
    private static IEnumerable<LimitClaim> InPassages(ReportReading reading) =>
        from passage in reading.Passages
        from spent in passage.Frames.Frames
        where IsSpending(spent, reading) && (Kept().IsMatch(spent.Passage.Text[spent.Quantity.End..spent.SentenceSpan.End.Value]) || !Explains(spent.PartOf is null ? passage.Text : Segment(spent)))
        let limit = passage.Frames.Frames.Where(f => f.Index < spent.Index && IsLevel(f) && f.Sentence >= spent.Sentence - 1 && (IsLimit(f) && AreOuter(f, spent) || IsItemOf(f, spent)) || IsBehind(f, spent)).LastOrDefault(f => IsOf(f, spent) && f.Year == spent.Year && (spent.PartOf is null || f.Phrase.Contains(spent.Subject, StringComparison.Ordinal) && spent.Subject.Length > 1))
        where limit is not null && AreOfOne(spent.Value, limit.Value)
        select Claim(spent, limit);

    /// <summary>The report's one spending against its one budget or the money received, in whatever passages.</summary>
    private static IEnumerable<LimitClaim> OfReport(ReportReading reading)
    {
        var totals = reading.OwnTotals.Where(f => reading.IsOfYear(f)).ToList();
        if (Only(totals, f => f.Role == AmountRole.Executed) is not { } spent) yield break;
        var limits = Only(totals, f => f.Role == AmountRole.FullYearBudget) is { } adjusted ? [adjusted]
            : new[] { Only(totals, IsApproved), Only(totals, f => f.Role == AmountRole.Appropriated) }.OfType<Frame>();
        foreach (var limit in limits.Where(l => AreOfOne(spent.Value, l.Value) && !l.Phrase.Contains("收入", StringComparison.Ordinal) && !IsAddend(l) && (IsUnitSlip(spent.Value, l.Value) || !AreExplained(reading, spent.Place, l.Role != AmountRole.FullYearBudget) || IsDenied(reading, spent, l))))
            yield return Claim(spent, limit);

        bool IsApproved(Frame frame) => frame.Role == AmountRole.PlannedBudget && !frame.Phrase.Contains("收入", StringComparison.Ordinal)
            || frame.Role == AmountRole.InitialBudget && !ReportSubject.IsWhole(reading.Identity);
    }

    /// <summary>A rate of spending above all there is to spend.</summary>
    private static IEnumerable<LimitClaim> Rates(ReportReading reading) =>
        from passage in reading.Passages
        from rate in passage.Frames.Frames
        where rate is { Quantity: { Kind: Quantities.QuantityKind.Percent, Number: { IsExact: true, Value: > Full and < Full * Plausible } }, IsChange: false, IsComparison: false } && Spending().IsMatch(rate.Phrase) && reading.IsOfYear(rate)
        where !AreExplained(reading, passage.Place, mayGrow: true)
        select new LimitClaim
        {
            Kind = ClaimKind.AtMost,
            Quote = Contexts.SentenceOf(rate),
            Smaller = rate.ToTerm(rate.Phrase),
            Larger = rate.ToTerm("全部资金") with { Number = new(Full, 1), Raw = "100%" },
        };

    private static bool IsSpending(Frame frame, ReportReading reading) => frame.IsMoney && frame.Role == AmountRole.Executed && IsNamed(frame) && IsLevel(frame) && reading.IsOfYear(frame);

    /// <summary>True where its own words give its role, or those of the total it is a part of.</summary>
    private static bool IsNamed(Frame frame) => frame.RoleIsExplicit || frame.PartOf is { RoleIsExplicit: true } total && total.Role == frame.Role;

    private static bool IsLevel(Frame frame) => Levels.IsLevel(frame) && frame.Depth == 0 && !frame.IsComparison && frame.Quantity.Number.IsExact;

    /// <summary>Both on their own, or both items: of the budget and of what was spent.</summary>
    private static bool AreOuter(Frame limit, Frame spent) => limit.PartOf is null && spent.PartOf is null || limit is { PartOf: { } budget, Role: not AmountRole.Appropriated } && spent.PartOf is { } spending && budget != spending;

    /// <summary>培训预算43万元,支出46.3万元: an item's own budget is the figure before what was spent on it, whatever it is a part of.</summary>
    private static bool IsItemOf(Frame limit, Frame spent) =>
        spent.PartOf is not null && limit.IsMoney && limit.Index == spent.Index - 1 && limit.Segment == spent.Segment && limit.Sentence == spent.Sentence && Budgeted().IsMatch(limit.Phrase);

    /// <summary>接待费支出3.42万元,年初预算3万元: the budget told right behind the spending it is for.</summary>
    private static bool IsBehind(Frame limit, Frame spent) =>
        limit.IsMoney && limit.Index == spent.Index + 1 && limit.Segment == spent.Segment && limit.Sentence == spent.Sentence && limit.Depth == 0 && !limit.IsChange && limit.Quantity.Number.IsExact
        && Bare().IsMatch(limit.Phrase) && (IsCeiling(spent.Subject) || !limit.Phrase.Contains("年初", StringComparison.Ordinal));

    private static bool IsOf(Frame limit, Frame spent) => limit.Subject == spent.Subject || IsCeiling(spent.Subject) && Concepts.Of(limit.Subject) == Concepts.Of(spent.Subject);

    private static bool IsLimit(Frame frame) =>
        frame.IsMoney && IsNamed(frame) && !IsAddend(frame)
        && (frame.Role is AmountRole.FullYearBudget or AmountRole.PlannedBudget or AmountRole.Appropriated || frame.Role == AmountRole.InitialBudget && IsCeiling(frame.Subject));

    /// <summary>True for what may not cost more than was set at the start of the year.</summary>
    public static bool IsCeiling(string subject) => Concepts.Of(subject) is "three_public" or "abroad" or "vehicles" or "vehicle_running" or "reception";

    /// <summary>加上配套86.40万元: money on top of other money limits nothing alone.</summary>
    private static bool IsAddend(Frame limit) => Addends.Any(w => limit.Phrase.StartsWith(w, StringComparison.Ordinal));

    private static readonly string[] Addends = ["加上", "再加", "连同", "外加", "另", "配套"];

    private static string Segment(Frame frame) => frame.Passage.Text[frame.SentenceSpan].Split(';')[frame.Segment];

    private static Frame? Only(List<Frame> totals, Func<Frame, bool> where) =>
        totals.Where(where).ToList() is { Count: > 0 } found && found.TrueForAll(f => f.Value == found[0].Value) ? found[0] : null;

    /// <summary>That the one is not more than the other.</summary>
    public static LimitClaim Claim(Frame spent, Frame limit) => new()
    {
        Kind = ClaimKind.AtMost,
        Quote = Contexts.SentenceOf(spent),
        Smaller = spent.ToTerm(spent.Phrase),
        Larger = limit.ToTerm(limit.Phrase),
    };

    [GeneratedRegex("(?<![无未没])((上年|上一年|以前年度|历年|往年|跨年度?|[上前]一?年度)[^,。;:、]{0,6}(结转|结余|资金|安排|项目)|(年初|期初)[^,。;:、]{0,4}(结转|结余|结存|余额))|结转资金|使用[^,。;]{0,6}(结转|结余)|垫付|垫支|先行(支付|拨付)|超出(预算)?部分|超支部分|差额(部分)?由|(多出|超出|超支|不足|缺口)(的|部分)?[^。;,]{0,14}由|调剂(?!金)|动用[^。;,]{0,6}(历年|上年|以前|往年|单位|自有|累计|存量|事业|结余|结转|预备|基金)|拖欠|欠付|欠款|(上年|去年|以前年度)[^。;,]{0,4}预拨|盘活|(超支|超出|超预算|多(支|花|用)|(比|较)[^。,]{0,8}(多|超))[^。]{0,30}(主要是|原因|由于|因为|系)|资金来自|超收")]
    private static partial Regex Reserves();

    /// <summary>利用率低的设备调剂到乡镇: not money.</summary>
    [GeneratedRegex("资金|经费|预算|支出|付|款|元|结转|结余|指标|费|拨")]
    private static partial Regex OfMoney();

    /// <summary>无上年结转, 不存在调剂: what is not there explains nothing.</summary>
    [GeneratedRegex("(无|没有|未|不存在|不含|不涉及)(发生|使用|动用|安排|进行)?(过)?(上级|上年|其他|单位|自筹|自有|预算|资金|结转|结余|追加|调剂|调整|垫付|欠|补助|、|和|及|与|或)+")]
    private static partial Regex Denied();

    [GeneratedRegex("三公|接待|公务用车|公车|出国")]
    private static partial Regex SetAtStart();

    /// <summary>支出严格控制在预算以内: who denies that more was spent than the whole budget explains nothing, unless money stands beside it that covers the rest.</summary>
    private static bool IsDenied(ReportReading reading, Frame spent, Frame limit) =>
        reading.Passages.Any(p => WholeKept().IsMatch(p.Text))
        && !reading.Frames.Any(f => f is { IsMoney: true, Role: AmountRole.CarryOver } && !ReferenceEquals(f.PartOf, limit) && f.Value >= spent.Value - limit.Value);

    private const string KeptWithin = "((未|没有?|无|不)[^。;,]{0,6}?(突破|超)|控制在|(预算|概算|计划|批复|限额|额度)(数|额度|金额)?(以?内|之内|范围)|按(照)?(批复|预算|计划)[^。;,]{0,4}(执行|开支|列支|支出))";

    [GeneratedRegex(KeptWithin)]
    private static partial Regex Kept();

    /// <summary>Of all that was spent, nothing else named.</summary>
    [GeneratedRegex("(^|[。;,])(项目|全年|各项|本年|年度|实际|总|资金|经费|支出|开支|使用|费用|均|都|严格|全部|整体|总体)*" + KeptWithin + "[^。;,]{0,4}(预算|支出|开支|批复|范围)")]
    private static partial Regex WholeKept();

    [GeneratedRegex("((各|均|都|每|全部|所有|严格)[^。;,]{0,14}|(没有|无)(任何)?一[项笔个])" + KeptWithin + "|(突破|超)[^。;,]{0,4}(一项|任何)")]
    private static partial Regex AllKept();

    private const string KeptBy = "[^。;,]{0,8}(未|没有)?(突破|超过|超出|按(照)?(批复|预算)|控制在)";

    [GeneratedRegex("自筹|(?<!无)(自有|其他|单位|社会|往来)资金|配套资金|统筹(解决|安排资金)")]
    private static partial Regex Others();

    [GeneratedRegex("追加|调增|增拨|增补|增加(预算|资金|经费|拨款|投入)|新增(预算|资金|经费|拨款|项目)|预算调整|调整预算|上级[^,。;]{0,8}(资金|补助|下达|拨)|(比|较)(年初)?预算(数)?(增加|增长|超)")]
    private static partial Regex Additions();

    [GeneratedRegex("^(占|占其)?(全年|年初|批复|安排)?(预算|预算数|预算安排|批复数|下达资金|到位资金)(为|是|:)?$")]
    private static partial Regex Bare();

    [GeneratedRegex("(预算|预算数|年初预算|预算安排|计划|下达|到位|安排资金)(资金|金额)?(为|是|:)?$")]
    private static partial Regex Budgeted();

    [GeneratedRegex("(执行率|支出率|支付率|使用率|支出进度|执行进度)(为|达|达到|是|:)?$")]
    private static partial Regex Spending();
}
