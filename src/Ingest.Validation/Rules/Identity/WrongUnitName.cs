using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Identity;

/// <summary>IDN003: another unit stands in the author's place: it leads the author's work without being its superior, it is another township's office in a township's report,
/// it speaks as the author from another county, it evaluates, plans or keeps the books in the author's place, it is an office of the author's county under the name of another, or it signs the report of somebody else.</summary>
public sealed partial class WrongUnitName : IConsistencyRule
{
    private const string TownshipKinds = "乡镇";
    private const string Counties = "县区旗市";

    private static readonly string[] TownshipEndings = ["乡", "镇", "乡人民政府", "镇人民政府", "乡政府", "镇政府", "乡党委", "镇党委"];
    private static readonly string[] PeerEndings = ["中心", "站", "所", "馆", "院", "支队", "大队", "学校", "中学", "小学"];
    private static readonly string[] Regions = ["省", "市", "县", "区", "州", "盟", "旗"];
    private static readonly string[] NoUnits = ["党委", "政府", "党组", "党支部", "党总支", "市委", "县委", "区委", "省委", "州委", "工委", "财政局", "领导小组", "指挥部", "上级", "主管", "公司", "事务所"];

    public RuleInfo Info { get; } = new("IDN003", "出现其他单位名称", FindingKind.WrongUnitName, "names in the author's place with the author's own", "abbreviations, superiors and partners")
    {
        Checks = "写在报告单位位置上的其他单位名称。",
        Why = "套用别的单位的报告，没有改干净。",
        Spares = "简称、上级单位、合作单位。",
        Advice = "核对这一段写的是不是本单位的事。",
        Wrong = new() { Funds = "二、资金使用情况\n在⟦县博物馆⟧的精心组织下，活动如期举行。" },
        Right = new() { Funds = "二、资金使用情况\n在县文化和旅游局的统一领导下，活动如期举行。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        if (facts.Report.Identity.Unit is not { } unit) return [];
        var mentions = facts.Report.Mentions;
        var superiors = mentions.Where(m => m.Kind == MentionKind.Superior && (IsOtherTownship(unit.Value, m.Value) || IsPeer(unit.Value, m.Value) || facts.Report.Identity.Region is { } own && IsOfOtherCounty(own.Value, m.Value))).ToList();
        var townships = mentions.Where(m => m.Kind == MentionKind.Township && IsTownship(unit.Value) && !unit.Value.Contains(m.Value[..^1], StringComparison.Ordinal) && !superiors.Exists(s => s.Place.Overlaps(m.Place)));
        var signatures = mentions.Where(m => m.Kind == MentionKind.Signature && NamesAuthor(facts.Report.Identity, unit) && !AreAlike(unit.Value, m.Value) && !IsNoUnit(m.Value));
        var strangers = mentions.Where(m => m.Kind is MentionKind.UnitName or MentionKind.Actor && facts.Report.Identity.Region is { } region && (IsOfOtherCounty(region.Value, m.Value) || IsOfOtherCity(facts.Report, unit.Value, m.Value))).DistinctBy(m => m.Value).ToList();
        var actors = mentions.Where(m => m.Kind == MentionKind.Actor && IsOfKind(unit.Value, m.Value) && !IsOfOtherLevel(unit.Value, m.Value) && !AreAlike(unit.Value, m.Value) && !IsNoUnit(m.Value) && !IsKnown(facts.Report, m.Value)).DistinctBy(m => m.Value)
            .Where(m => !mentions.Any(o => o.Kind == MentionKind.Namesake && o.Place.Overlaps(m.Place)) && !strangers.Exists(s => s.Value == m.Value));
        var namesakes = mentions.Where(m => m.Kind == MentionKind.Namesake && !strangers.Exists(s => s.Value == m.Value || s.Place.Overlaps(m.Place))).DistinctBy(m => m.Value);
        return superiors.Select(m => ToFinding(facts.Report, unit, m, Severity.Error, $"报告单位是“{unit.Value}”，文中却写在“{m.Value}”的组织领导下开展工作，疑似套用其他单位的文本。"))
            .Concat(townships.Select(m => ToFinding(facts.Report, unit, m, Severity.Error, $"报告单位是“{unit.Value}”，文中却出现“{m.Value}”的机构，疑似套用其他乡镇的文本。")))
            .Concat(strangers.Select(m => ToFinding(facts.Report, unit, m, Severity.Error, $"报告单位是“{unit.Value}”，文中却以“{m.Value}”的口吻叙述，疑似套用其他单位的文本。")))
            .Concat(namesakes.Select(m => ToFinding(facts.Report, unit, m, Severity.Error, $"报告写的是本县（区）的单位，文中却出现“{m.Value}”，疑似套用其他县（区）的文本。")))
            .Concat(actors.Select(m => ToFinding(facts.Report, unit, m, Severity.Error, $"报告单位是“{unit.Value}”，文中却由“{m.Value}”做本单位的事，疑似套用其他单位的文本。")))
            .Concat(signatures.Select(m => ToFinding(facts.Report, unit, m, Severity.Warning, $"标题（封面）单位是“{unit.Value}”，落款单位却是“{m.Value}”，请核对。")));
    }

    /// <summary>True where a name is that of a unit of another county, district or city of the author's own level; nothing is known of cities beside a county, which may be its own.</summary>
    private static bool IsOfOtherCounty(string region, string name) =>
        Counties.Contains(region[^1], StringComparison.Ordinal) && CountyIn(region, region[^1]) is { } own && CountyIn(name, region[^1]) is { } other
        && !own.EndsWith(other, StringComparison.Ordinal) && !other.EndsWith(own, StringComparison.Ordinal);

    /// <summary>扶江市职业学校 in the report of a county's school: a unit of the author's kind, of a city that the report names hardly anywhere else. Of the bureaus of its own city a county's author tells much.</summary>
    private static bool IsOfOtherCity(Report report, string author, string name) =>
        CountyIn(name, '市') is { } city && !author.Contains(city[..^1], StringComparison.Ordinal) && IsOfKind(author, name) && !IsNoUnit(name) && !name.EndsWith('局')
        && report.Document.Blocks.OfType<Paragraph>().Count(p => p.Text.Contains(city[..^1], StringComparison.Ordinal)) <= MostStrange;

    /// <summary>The county (or district, city) a name begins with, without the province or city before it; null where it begins with none of its level.</summary>
    private static string? CountyIn(string name, char level) => Region().Match(name) is { Success: true } region && region.ValueSpan[^1] == level ? region.Groups["last"].Value : null;

    [GeneratedRegex(@"^(?:[\p{IsCJKUnifiedIdeographs}-[省市州盟县区旗]]{2,10}?[省市州盟])*(?<last>(?:[\p{IsCJKUnifiedIdeographs}-[省市州盟县区旗]]{2,4}?|[\p{IsCJKUnifiedIdeographs}]{2,10}?族自治)[市县区旗])")]
    private static partial Regex Region();

    /// <summary>True where the name surely is the author's: a field of the cover, or the title of a department's own report. The title of a project may name what is built.</summary>
    private static bool NamesAuthor(Extraction.Identity identity, Found<string> unit) =>
        unit.Source == IdentitySource.Cover || unit.Source == IdentitySource.Title && (identity.Kind.Value == ReportKind.DeptWhole || unit.Confidence >= Sure);

    private const double Sure = 0.8;

    private static bool IsTownship(string unit) => TownshipEndings.Any(e => unit.EndsWith(e, StringComparison.Ordinal));

    /// <summary>True where both are townships, of different names.</summary>
    private static bool IsOtherTownship(string unit, string other)
    {
        var end = other.IndexOfAny([.. TownshipKinds]);
        return IsTownship(unit) && end >= 2 && !unit.Contains(other[(end - 2)..(end + 1)], StringComparison.Ordinal) && !other.StartsWith('我') && !other.StartsWith('本') && !other.StartsWith('各');
    }

    /// <summary>True where the other is a unit of the author's own kind and level, which leads nobody but itself.</summary>
    private static bool IsPeer(string unit, string other) =>
        !IsNoUnit(other) && PeerEndings.FirstOrDefault(e => other.EndsWith(e, StringComparison.Ordinal)) is { } ending && unit.EndsWith(ending, StringComparison.Ordinal)
        && !AreAlike(unit, other) && Regions.Any(r => IsOfRegion(unit, other, r));

    /// <summary>True where both are offices of government, both schools, both hospitals, or both institutions of another sort: a bureau leads its institutions and speaks for none of them.</summary>
    private static bool IsOfKind(string unit, string other) => KindOf(unit) == KindOf(other);

    private static int KindOf(string unit) => Array.FindIndex(UnitKinds, k => k.Any(e => unit.EndsWith(e, StringComparison.Ordinal)));

    private static readonly string[][] UnitKinds = [["局", "委员会", "办公室", "联合会", "政府", "委"], ["学校", "中学", "小学", "幼儿园", "学院", "大学"], ["医院", "卫生院", "保健院", "卫生服务中心"]];

    /// <summary>True where the text says that the two belong together: former names, second signs, subordinates.</summary>
    private static bool IsKnown(Report report, string name) =>
        report.Mentions.Count(m => m.Kind is MentionKind.Actor or MentionKind.UnitName && m.Value == name) > MostStrange;

    private const int MostStrange = 2;

    /// <summary>True where the other unit names the level of the author's own region: 市地方海事中心 beside 某某市公路中心.</summary>
    private static bool IsOfRegion(string unit, string other, string region) =>
        other.StartsWith(region, StringComparison.Ordinal) && LevelOf(unit) == region || LevelOf(other) == region && LevelOf(unit) == region && other.Length > 4;

    private static string? LevelOf(string unit) =>
        Regions.Select(r => (Region: r, At: unit.IndexOf(r, StringComparison.Ordinal))).Where(r => r.At is >= 2 and <= 6).OrderByDescending(r => r.At).Select(r => r.Region).FirstOrDefault();

    /// <summary>市档案馆 beside a county's unit: the level above.</summary>
    private static bool IsOfOtherLevel(string unit, string other) => Regions.Contains(other[..1]) && LevelOf(unit) is { } level && level != other[..1];

    private static bool IsNoUnit(string name) => NoUnits.Any(n => name.Contains(n, StringComparison.Ordinal));

    /// <summary>True where the characters of the shorter name stand in the longer one in order, as in every abbreviation.</summary>
    private static bool AreAlike(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        var at = 0;
        foreach (var c in longer)
            if (at < shorter.Length && c == shorter[at]) at++;
        return at == shorter.Length;
    }

    private Finding ToFinding(Report report, Found<string> unit, Mention mention, Severity severity, string message) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = severity,
        Message = message,
        Stated = mention.Value,
        Computed = unit.Value,
        Section = Places.SectionOf(report, mention.Place),
        Evidence = [Places.Evidence(report, mention.Place, "文中单位"), .. unit.Place is { } place ? new[] { Places.Evidence(report, place, "报告单位") } : []],
    };
}
