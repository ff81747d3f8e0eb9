using System.Text.RegularExpressions;
using Ingest.Extraction;
using Ingest.Extraction.Quantities;
using Ingest.Validation.Judging;
using Ingest.Validation.Rules.Structure;

namespace Ingest.Validation.Rules.Money;

/// <summary>
/// MON010: a project's sum in the main report is not the sum its own annex states. Judged where the annex states one figure of that role, or where the two figures
/// differ by exchanged digits, or the annex's total is confirmed by its parts or by what it received.
/// </summary>
public sealed partial class AnnexDiffersFromMain : IConsistencyRule
{
    private const int ShortestName = 3;

    public RuleInfo Info { get; } = new("MON010", "正文与附件中同一项目的金额不一致", FindingKind.CrossPartMismatch,
        "a project's sum in the main report with the same sum in its annex", "equal at equal precision; intervals meet at different precision")
    {
        Checks = "正文里一个项目的金额与它自己的附件里的金额。",
        Why = "正文是附件的汇总，两处不一样就不知道哪个进了决算。",
        Spares = "附件把金额分得更细、年度或性质不同的不比。",
        Advice = "核对项目的批复和支付记录，把两处改成一致。",
        Wrong = new() { Funds = "二、资金使用情况\n2022年流动图书车运行项目支出⟦16.44万元⟧。", Annexes = "附件1\n2022年流动图书车运行项目支出绩效自评报告\n一、项目概况\n流动图书车运行项目面向乡村读者开展送书服务。\n二、项目资金使用情况\n流动图书车运行项目2022年支出14.64万元。" },
        Right = new() { Funds = "二、资金使用情况\n2022年流动图书车运行项目支出14.64万元。", Annexes = "附件1\n2022年流动图书车运行项目支出绩效自评报告\n一、项目概况\n流动图书车运行项目面向乡村读者开展送书服务。\n二、项目资金使用情况\n流动图书车运行项目2022年支出14.64万元。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        from annex in facts.Report.Part == 1 ? facts.Siblings.Where(s => s.Part > 1 && AnnexRepeatsAnnex.Origin(s, facts.Siblings) is null) : []
        let name = NameOf(annex)
        where name.Length >= ShortestName
        from stated in facts.Report.Amounts
        where stated.Yuan.IsExact && !InTheYear().IsMatch(stated.Context) && Names(stated.Matter, name) && stated.Role is AmountRole.Executed or AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Appropriated
        let other = Contradicting(stated, annex, facts.Report)
        where other is not null
        group (stated, other, name) by (other.Place, stated.Yuan.Value) into told
        let first = told.First()
        select ToFinding(facts, first.stated, first.other!, first.name);

    /// <summary>What the main report calls the annex's matter: the project without the place of the unit before it, or the unit whose whole spending it is.</summary>
    private static string NameOf(Report annex)
    {
        var unit = annex.Identity.Unit;
        if (annex.Identity.Kind.Value == ReportKind.DeptWhole) return unit is { Source: not IdentitySource.MainReport } own ? own.Value : "";
        var place = annex.Subject[..(annex.Subject.IndexOfAny([.. Levels]) + 1)];
        return Trim(unit is not null && unit.Value.Contains(place, StringComparison.Ordinal) ? annex.Subject[place.Length..] : annex.Subject);
    }

    private const string Levels = "省市县区旗州乡镇";

    /// <summary>The figure of the annex that contradicts; null where one agrees or none is comparable.</summary>
    private static Amount? Contradicting(Amount stated, Report annex, Report main)
    {
        var all = annex.Amounts.Where(a => a.Yuan is { IsExact: true, Value: > 0 } && IsOfYear(stated, a, annex, main)).ToList();
        var outer = all.Where(a => a.PartOf is null).ToList();
        if (outer.FirstOrDefault(a => ClaimJudge.Agree(Term(stated), Term(a))) is { } agreeing) return LessSpent(stated, agreeing, outer, annex);
        if (outer.FirstOrDefault(a => Slips.AreTransposed(a.Yuan.Value, stated.Yuan.Value)) is { } slipped) return slipped;
        if (stated.Role is AmountRole.InitialBudget or AmountRole.FullYearBudget) return Planned(stated, outer, all, main);
        if (stated.Role != AmountRole.Executed || stated.Yuan.Value == 0 || Total(outer, annex) is not { } total || IsPartOf(stated, total, main) || Math.Abs(total.Yuan.Value / stated.Yuan.Value - 1) >= Farthest) return null;
        return stated.PartOf is null && outer.Where(a => a.Role == AmountRole.Executed).DistinctBy(a => a.Yuan.Value).Count() == 1 || !IsExplained(stated, total, all, main) ? total : null;
    }

    /// <summary>The one budget of the annex that has the role of the main report's and is little more or less.</summary>
    private static Amount? Planned(Amount stated, List<Amount> outer, List<Amount> all, Report main) =>
        outer.Where(a => a.Role == stated.Role).DistinctBy(a => a.Yuan.Value).ToList() is [var planned] && stated is { PartOf: null, Yuan.Value: > 0 } && Math.Abs(planned.Yuan.Value / stated.Yuan.Value - 1) < Correction && !IsExplained(stated, planned, all, main) ? planned : null;

    private const decimal Correction = 0.25m;

    /// <summary>Both are of one year, or each of the year of its own report: an annex that takes its year from its text may have it wrong.</summary>
    private static bool IsOfYear(Amount stated, Amount other, Report annex, Report main) =>
        other.Year is null || stated.Year is null || other.Year == stated.Year
        || annex.Identity.FiscalYear is { Source: IdentitySource.Body } own && own.Value == other.Year && stated.Year == main.Identity.FiscalYear?.Value;

    /// <summary>What the annex says its project has spent in all: its one figure of spending, or the largest where it is also what was received, or the sum of the others.</summary>
    private static Amount? Total(List<Amount> outer, Report annex)
    {
        var spent = outer.Where(a => a.Role == AmountRole.Executed).DistinctBy(a => a.Yuan.Value).OrderByDescending(a => a.Yuan.Value).ToList();
        if (spent.Count < 2) return spent.FirstOrDefault();
        var total = spent[0].Yuan.Value;
        return total == spent.Skip(1).Sum(a => a.Yuan.Value) || outer.Any(a => a.Role != AmountRole.Executed && a.Yuan.Value == total) || annex.Claims.OfType<SumClaim>().Any(c => c.Total.Place == spent[0].Place) ? spent[0] : null;
    }

    /// <summary>
    /// True where the two may both be right: the annex's figure and another of the annex make the main report's (a source of money, what others paid), an inner figure of the
    /// annex is it, the main report also states the annex's figure, or says of its own that it is money of one source or level.
    /// </summary>
    private static bool IsExplained(Amount stated, Amount total, List<Amount> annex, Report main) =>
        annex.Exists(a => a.Yuan.Value == stated.Yuan.Value || a.Yuan.Value == Math.Abs(total.Yuan.Value - stated.Yuan.Value))
        || main.Amounts.Any(a => a.Yuan.Value == total.Yuan.Value)
        || Sources.Any(w => stated.Subject.Contains(w, StringComparison.Ordinal));

    /// <summary>12.00万元用于村级，3.00万元用于社区: the main report divides the annex's figure in one sentence.</summary>
    private static bool IsPartOf(Amount stated, Amount total, Report main) =>
        stated.Yuan.Value < total.Yuan.Value && main.Amounts.Any(a => a.Context == stated.Context && a.Yuan.Value + stated.Yuan.Value == total.Yuan.Value);

    private const decimal Farthest = 0.5m;

    private static readonly string[] Sources = ["中央", "省级", "市级", "县级", "区级", "本级", "上级", "财政", "自筹", "配套", "结转", "专户", "基金"];

    /// <summary>
    /// The main report has spent what the annex only received: the annex says what it spent and that something was left, by a rate, a balance, or what was taken back.
    /// </summary>
    private static Amount? LessSpent(Amount stated, Amount received, List<Amount> outer, Report annex)
    {
        if (stated.Role != AmountRole.Executed || received.Role == AmountRole.Executed || Total(outer, annex) is not { } spent || spent.Yuan.Value >= received.Yuan.Value) return null;
        var left = received.Yuan.Value - spent.Yuan.Value;
        return annex.Claims.OfType<RatioClaim>().Any(c => c.Kind == ClaimKind.Rate && c.Whole.Number.Value == received.Yuan.Value && c.Percent.Number.Value < 100 && c.Part.Place == spent.Place)
            || annex.Amounts.Any(a => a.Role is AmountRole.CarryOver or AmountRole.Recovered or AmountRole.Saved && a.Yuan.Value == left) ? spent : null;
    }

    /// <summary>True where one name holds the other's characters in order: 基层社改造 and 基层供销社改造 are one project.</summary>
    private static bool Names(string subject, string name)
    {
        var (shorter, longer) = Trim(subject) is var trimmed && trimmed.Length <= name.Length ? (trimmed, name) : (name, trimmed);
        if (shorter.Length < ShortestName || shorter.Length * 3 < longer.Length * 2) return false;
        var at = 0;
        foreach (var c in longer)
            if (at < shorter.Length && shorter[at] == c) at++;
        return at == shorter.Length;
    }

    /// <summary>至9月底支付69.00万元: what was spent before the year was over.</summary>
    [GeneratedRegex("(?<![0-9])(?:[1-9]|1[01])月(?:底|末)|上半年|[一二三]季度末?|首批|中期")]
    private static partial Regex InTheYear();

    private static string Trim(string name)
    {
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length - ending.Length >= ShortestName) name = name[..^ending.Length];
        return name;
    }

    private static readonly string[] Endings = ["项目支出", "子项目", "项目", "资金", "经费", "专项"];

    private static Term Term(Amount amount) => new(amount.Yuan, Dimension.Money, amount.Place, amount.Raw, amount.Subject, amount.Unit);

    private Finding ToFinding(ReportFacts facts, Amount stated, Amount other, string name) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = Severity.Error,
        Message = $"“{name}”在正文中为{stated.Raw}，在其附件中为{other.Raw}，两处不一致。",
        Stated = stated.Raw,
        Computed = other.Raw,
        Difference = Figures.Print(stated.Yuan.Value - other.Yuan.Value, Term(stated), [Term(stated), Term(other)]),
        LikelyCause = Slips.AreTransposed(stated.Yuan.Value, other.Yuan.Value) ? "两处数字只差相邻两位颠倒，可能是抄写错误" : "",
        Section = Places.SectionOf(facts.Report, stated.Place),
        Evidence = [Places.Evidence(facts.Report, stated.Place, "正文"), Places.Evidence(facts.Report, other.Place, "附件")],
        AtStake = Math.Max(stated.Yuan.Value, other.Yuan.Value),
    };
}
