using System.Globalization;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Identity;

/// <summary>IDN001: the text gives its own facts, or its own evaluation, to a year that is not the year reported on. The year before is allowed where it can be a
/// comparison, the year after where it can be a plan.</summary>
public sealed class YearInconsistent : IConsistencyRule
{
    /// <summary>Below this the year reported on is itself a guess.</summary>
    private const double Sure = 0.8;
    private const int Slips = 2;

    public RuleInfo Info { get; } = new("IDN001", "年度与报告年度不符", FindingKind.YearInconsistent,
        "the year reported on with the years the text gives to its evaluation, its notice, its closing date and its own figures", "the year before for comparison, the year after for plans and notices")
    {
        Checks = "文中自评的年度、依据的通知、截止日期和本单位数据的年份，与报告年度。",
        Why = "多半是拿往年的报告改的，没有改全。",
        Spares = "与上年比较、对下年的打算、历史沿革和法规年份。",
        Advice = "逐处核对年份；数据确是往年的要换成当年的。",
        Wrong = new() { Opening = "根据《云川县财政局关于开展2022年度绩效自评工作的通知》（云财绩〔2023〕6号）要求，我馆对⟦2021⟧年度部门整体支出开展了绩效自评。" },
        Right = new() { Opening = "根据《云川县财政局关于开展2022年度绩效自评工作的通知》（云财绩〔2023〕6号）要求，我馆对2022年度部门整体支出开展了自评。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        if (facts.Report.Identity.FiscalYear is not { Confidence: >= Sure } reported || FiscalYears.IsYearOfWriting(facts.Report)) return [];
        return Backward(facts.Report).Concat(OfAnnex(facts, reported)).Concat(OfText(facts, reported));
    }

    private IEnumerable<Finding> OfText(ReportFacts facts, Found<int> reported)
    {
        var faulty = new List<Mention>();
        foreach (var mention in facts.Report.Mentions.Where(m => m.Place != reported.Place && Fault(m.Kind, YearOf(m) - reported.Value) is not null).OrderBy(m => m.Kind))
            if (!faulty.Exists(f => f.Place.Overlaps(mention.Place))) faulty.Add(mention);
        return faulty.GroupBy(m => (m.Kind, m.Value)).Where(same => !IsHistory(facts.Report, same.Key.Kind, same.Count(), reported.Value)).Select(same => ToFinding(facts.Report, reported, [.. same.OrderBy(m => m.Place)]));
    }

    private IEnumerable<Finding> Backward(Report report) =>
        report.Mentions.Where(m => m.Kind == MentionKind.BackwardPeriod).Select(m => Info.Finding(report, $"“{m.Value}”结束在开始之前，请核对年份。", m.Value, "", (m.Place, "起止时间")) with { Severity = Severity.Error });

    /// <summary>A report in an annex whose title names another year than that of the main report, or whose facts are of years before.</summary>
    private IEnumerable<Finding> OfAnnex(ReportFacts facts, Found<int> reported) =>
        facts is { Report: { Part: > 1 } annex, Siblings: [{ Identity.FiscalYear: { Confidence: >= Sure } main }, ..] } && reported.Place is { } place && (reported.Source == IdentitySource.Title ? main.Value != reported.Value : main.Value > reported.Value)
            ? [Info.Finding(annex, string.Create(CultureInfo.InvariantCulture, $"附件是{reported.Value}年度的，而主报告是{main.Value}年度的，请核对年份。"), "", "", (place, "附件的年度")) with { Severity = reported.Source == IdentitySource.Title ? Severity.Error : Severity.Warning }]
            : [];

    /// <summary>True where the right year is stated in the same role too: once, and another year end is a milestone; often told, another year is history.</summary>
    private static bool IsHistory(Report report, MentionKind kind, int count, int year) =>
        (kind == MentionKind.ClosingYear || kind == MentionKind.FactYear && count > Slips) && report.Mentions.Any(m => m.Kind == kind && YearOf(m) == year);

    /// <summary>What is wrong with a year that lies so many years behind (−) or ahead (+) of the report's; null where nothing is.</summary>
    private static string? Fault(MentionKind kind, int distance) => kind switch
    {
        MentionKind.EvaluatedYear when distance is not (0 or 1) => "文中说自评的是{0}年",
        MentionKind.NoticeYear when distance is not (0 or 1) => "所依据的自评通知是针对{0}年的",
        MentionKind.NoticeNumberYear when distance is not (0 or 1 or 2) => "所依据的自评通知文号是{0}年的",
        MentionKind.ClosingYear when distance < 0 => "文中以{0}年12月31日作为本报告期的截止日",
        MentionKind.OwnYear when distance < 0 => "文中把本年度的目标、收支或年末状况写在{0}年",
        MentionKind.FactYear when distance is < -1 or > 1 => "文中把本单位的数据写在{0}年",
        _ => null,
    };

    private static int YearOf(Mention mention) => int.TryParse(mention.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    private Finding ToFinding(Report report, Found<int> reported, IReadOnlyList<Mention> mentions)
    {
        var fault = string.Format(CultureInfo.InvariantCulture, Fault(mentions[0].Kind, YearOf(mentions[0]) - reported.Value)!, mentions[0].Value);
        return new Finding
        {
            Rule = Info.Id,
            Kind = Info.Kind,
            Severity = mentions[0].Kind is MentionKind.FactYear or MentionKind.NoticeNumberYear ? Severity.Warning : Severity.Error,
            Message = $"{fault}，而本报告是{reported.Value.ToString(CultureInfo.InvariantCulture)}年度的，请核对年份。",
            Stated = mentions[0].Value,
            Computed = reported.Value.ToString(CultureInfo.InvariantCulture),
            Section = Places.SectionOf(report, mentions[0].Place),
            Evidence = [.. mentions.Select(m => Places.Evidence(report, m.Place, "文中年份")), .. reported.Place is { } place ? new[] { Places.Evidence(report, place, "报告年度") } : []],
        };
    }
}
