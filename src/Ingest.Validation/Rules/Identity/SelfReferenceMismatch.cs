using Ingest.Extraction;
using Ingest.Validation.Rules.Structure;

namespace Ingest.Validation.Rules.Identity;

/// <summary>IDN004: the author calls itself what it is not (我社 in a 服务中心), while elsewhere it calls itself rightly. A bureau's sub-unit that says 我局 speaks for its bureau: a note only.</summary>
public sealed class SelfReferenceMismatch : IConsistencyRule
{
    private const int Slips = 2;

    /// <summary>What units call themselves beside the ending of their name.</summary>
    private static readonly (string Reference, string[] Endings)[] Fitting =
    [
        ("局", ["局", "委员会", "委", "办公室", "署"]),
        ("社", ["社", "供销合作社联合社", "联社"]),
        ("校", ["校", "学校", "中学", "小学", "大学", "学院", "幼儿园", "院"]),
        ("院", ["院", "医院", "学院", "法院", "检察院", "大学", "卫生服务中心", "医疗中心", "研究所", "卫生站", "保健站", "保健所"]),
        ("镇", ["镇", "镇人民政府", "镇政府", "镇党委"]),
        ("乡", ["乡", "乡人民政府", "乡政府", "乡党委"]),
        ("馆", ["馆", "中心"]),
        ("站", ["站", "中心"]),
        ("所", ["所", "中心", "研究院"]),
        ("中心", ["中心", "院", "站", "所", "馆", "处", "局"]),
        ("园", ["园", "公园", "园区", "管委会"]),
        ("台", ["台", "中心", "局", "集团"]),
    ];

    private static readonly string[] Townships = ["乡", "镇", "乡人民政府", "镇人民政府", "乡政府", "镇政府", "街道办事处"];
    private static readonly string[] SubUnits = ["中心", "站", "所", "馆", "队", "院", "处", "园", "段", "台"];

    public RuleInfo Info { get; } = new("IDN004", "自称与单位不符", FindingKind.WrongUnitName, "what the author calls itself with its name", "at most two slips beside a fitting word")
    {
        Severity = Severity.Warning,
        Checks = "“我局”“我校”等自称与单位的名称。",
        Why = "套用别的单位的报告，没有改干净。",
        Spares = "“我县”“我单位”；单位一贯的自称。",
        Advice = "核对这一段写的是不是本单位的事。",
        Wrong = new() { Funds = "二、资金使用情况\n⟦我社⟧认真落实各项要求，资金使用规范。" },
        Right = new() { Funds = "二、资金使用情况\n我馆认真落实各项要求，资金使用规范。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) =>
        facts.Report.Identity.Unit is { } unit ? SlipsOf(facts.Report).Select(slips => ToFinding(facts.Report, unit, slips)) : [];

    /// <summary>The references that do not fit the author's name, by word.</summary>
    internal static IEnumerable<IReadOnlyList<Mention>> SlipsOf(Report report)
    {
        if (report.Identity.Unit is not { } unit) return [];
        var references = report.Mentions.Where(m => m.Kind == MentionKind.SelfReference).ToList();
        var fits = references.Where(m => Fits(unit.Value, m.Value)).ToList();
        return references.Except(fits).GroupBy(m => m.Value).Where(g => g.Count() <= Slips && fits.Count >= g.Count()).Select(g => (IReadOnlyList<Mention>)[.. g]);
    }

    /// <summary>True where a slip is that of a sub-unit that speaks for its bureau.</summary>
    internal static bool SpeaksForBureau(string unit, string reference) => reference == "局" && SubUnits.Any(e => unit.EndsWith(e, StringComparison.Ordinal));

    /// <summary>True where a unit of this name may call itself so; words that no ending is known for fit everybody, and whoever is no township may speak of the one it serves.</summary>
    private static bool Fits(string unit, string reference) =>
        reference is "镇" or "乡" && !Townships.Any(t => unit.EndsWith(t, StringComparison.Ordinal)) ||
        Fitting.FirstOrDefault(f => f.Reference == reference).Endings is not { } endings || endings.Any(e => unit.EndsWith(e, StringComparison.Ordinal));

    private Finding ToFinding(Report report, Found<string> unit, IReadOnlyList<Mention> slips) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = SpeaksForBureau(unit.Value, slips[0].Value) ? Severity.Info : Severity.Warning,
        Message = $"报告单位是“{unit.Value}”，文中却自称“我{slips[0].Value}”（{slips.Count}处），疑似套用其他单位的文本。",
        Stated = "我" + slips[0].Value,
        Computed = unit.Value,
        Section = Places.SectionOf(report, slips[0].Place),
        Evidence = [.. slips.Select(s => Places.Evidence(report, s.Place, "自称")), .. ForeignDeed.In(report).SelectMany(d => d).Select(d => Places.Evidence(report, d.Place, "其他部门的工作")), .. unit.Place is { } place ? new[] { Places.Evidence(report, place, "报告单位") } : []],
    };
}
