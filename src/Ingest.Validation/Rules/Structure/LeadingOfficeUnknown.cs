using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR015: an office that leads work is not among the offices listed.</summary>
public sealed class LeadingOfficeUnknown : IConsistencyRule
{
    private const string Kinds = "科股处室组";
    private const int Fewest = 2;

    public RuleInfo Info { get; } = new("STR015", "牵头股室不在内设机构之列", FindingKind.Other, "the office that leads with the offices listed", "short forms; units without a list of offices")
    {
        Severity = Severity.Info,
        Checks = "文中牵头的股室与内设机构名单。",
        Why = "机构改名、合并后没有改，或者抄了别的单位的。",
        Spares = "简称；没有列出内设机构的。",
        Advice = "核对股室名称。",
        Wrong = new() { Overview = "一、部门概况\n云川县图书馆内设3个股室：采编股、借阅股、活动股。", Work = "三、自评工作情况\n由⟦绩效管理股⟧牵头，逐项核实资料。" },
        Right = new() { Overview = "一、部门概况\n云川县图书馆内设3个股室：采编股、借阅股、活动股。", Work = "三、自评工作情况\n由活动股牵头，逐项核实资料。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var offices = facts.Report.Claims.OfType<CountClaim>().SelectMany(c => c.Items).Select(p => (Place: p, Name: facts.Report.Document.TextAt(p))).Where(o => Kinds.Contains(o.Name[^1], StringComparison.Ordinal)).ToList();
        return offices.Count < Fewest ? [] : facts.Report.Mentions.Where(m => m.Kind == MentionKind.LeadingOffice && !offices.Exists(o => AreAlike(o.Name, m.Value))).DistinctBy(m => m.Value)
            .Select(m => Info.Finding(facts.Report, $"“{m.Value}”牵头工作，内设机构里没有这个股室（{string.Join("、", offices.Select(o => o.Name))}）。", m.Value, "", [(m.Place, "牵头股室"), .. offices.Select(o => (o.Place, "内设机构"))]));
    }

    /// <summary>True where the characters of the shorter name, its kind apart, stand in the longer one.</summary>
    private static bool AreAlike(string one, string other) =>
        one.Length <= other.Length ? one[..^1].All(c => other.Contains(c, StringComparison.Ordinal)) : AreAlike(other, one);
}
