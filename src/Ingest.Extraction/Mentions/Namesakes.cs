using System.Text.RegularExpressions;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// An office of the report's own county under the name of another county: 禾丰县水务局 where everything else is of 临溪县, whose 水务局 is named too or writes the report. Offices that are
/// visited, thanked, worked with or taken over from bear their own names rightly. A verb in front of 县水务局 is told from a name by what verbs end with, and by standing elsewhere alone.
/// </summary>
internal static partial class Namesakes
{
    /// <summary>The report's own county is named so often at least, and so many times as often as the other.</summary>
    private const int Own = 3;
    private const int NameLength = 2;
    private const int MostStrangers = 2;

    private sealed record Office(string County, string Name, Line Line, int Start, int Length);

    /// <param name="frame">The report.</param>
    /// <param name="unit">Its author; null where it is unknown.</param>
    public static IEnumerable<Mention> In(Identities.Frame frame, string? unit)
    {
        var whole = string.Concat(frame.Lines.Select(l => l.Text));
        var offices = frame.Lines.SelectMany(Offices).ToList();
        var counties = County().Matches(whole).Select(m => m.Value).GroupBy(c => c, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var (author, office) = Split(unit);
        if ((author ?? Most(counties)) is not { } own) yield break;
        var level = own[^1];
        var bodies = offices.Where(o => o.County == own).Select(o => o.Name).Append(office).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var strangers = offices.Where(o => o.County != own && o.County[^1] == level && counties.GetValueOrDefault(o.County) <= MostStrangers && bodies.Any(b => o.Name.StartsWith(b, StringComparison.Ordinal))).ToList();
        var partners = offices.Where(IsPartner).Select(o => o.County + o.Name).ToHashSet(StringComparer.Ordinal);
        var places = frame.Lines.SelectMany(Places).Where(o => o.County != own && o.County[^1] == level && counties.GetValueOrDefault(o.County) <= MostStrangers && !IsPartner(o));
        foreach (var stranger in strangers.Where(s => !partners.Contains(s.County + s.Name)).Concat(places).Where(s => IsName(s.County, whole)))
            yield return new(MentionKind.Namesake, stranger.Line.Text.Substring(stranger.Start, stranger.Length), stranger.Line.Passage.At(stranger.Start, stranger.Length));
    }

    /// <summary>The county that a report names most, if it names it often.</summary>
    private static string? Most(Dictionary<string, int> counties) => counties.Count > 0 && counties.MaxBy(c => c.Value) is { Value: >= Own, Key: var most } ? most : null;

    /// <summary>The county of the author, as far as other counties are named, and what it is there.</summary>
    private static (string? County, string? Office) Split(string? unit) =>
        unit is not null && Identities.Regions.LengthIn(unit) is > NameLength and var length && Levels.Contains(unit[length - 1], StringComparison.Ordinal) && unit.Length > length + 1
            ? (unit[(length - NameLength - 1)..length], unit[length..]) : (null, null);

    private const string Levels = "县区旗";

    private static IEnumerable<Office> Offices(Line line) =>
        from match in Named().Matches(line.Text)
        let county = match.Groups["county"]
        let name = match.Groups["office"]
        select new Office(county.Value, name.Value, line, county.Index, name.Index + name.Length - county.Index);

    private static bool IsPartner(Office office) => Partner().IsMatch(Clause.Around(office.Line.Text, office.Start, office.Length));

    /// <summary>覆盖禾丰县12个乡镇, 推动禾丰县档案事业发展: a county whose people and business the author's work is for.</summary>
    private static IEnumerable<Office> Places(Line line) =>
        from match in Served().Matches(line.Text)
        let county = match.Groups["county"]
        select new Office(county.Value, "", line, county.Index, county.Length);

    /// <summary>True where the two characters before 县 are a name: no verb's, and nowhere else in the report without 县 behind them.</summary>
    private static bool IsName(string county, string whole)
    {
        var name = county[..NameLength];
        if (!CountyNames.MayBe(name)) return false;
        for (var at = whole.IndexOf(name, StringComparison.Ordinal); at >= 0; at = whole.IndexOf(name, at + 1, StringComparison.Ordinal))
            if (at + NameLength >= whole.Length || whole[at + NameLength] != county[^1]) return false;
        return true;
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]{2}[县区旗](?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex County();

    [GeneratedRegex(@"(?<county>[\u4e00-\u9fff]{2}[县区旗])(?<office>[\u4e00-\u9fff]{2,12}?(?:局|委员会|人民政府|办公室|联合会|中心|图书馆|文化馆|博物馆|档案馆|医院|保健院|学校|中学|小学|幼儿园|[水林农]?[业技]?站|所|支队|大队))", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?:推动|推进|促进|助推|助力|覆盖|惠及|服务|服务于|保障|提升|提高|改善|加快|繁荣|涉及|为)(?:了|全)?(?<county>[\u4e00-\u9fff]{2}[县区旗])(?:(?:全县|全区|全旗|的)?[0-9]+个(?:乡|镇|街道|村|社区)|(?:的)?(?:经济社会|经济|社会|[\u4e00-\u9fff]{2,6}事业)[^,。;]{0,8}发展|(?:的)?(?:广大|全体)?(?:人民|居民|农民|群众|百姓|老百姓|市民)(?!法院|检察院|政府|医院))", RegexOptions.CultureInvariant)]
    private static partial Regex Served();

    [GeneratedRegex("与|和|同|赴|到|学习|考察|联合|兄弟|借鉴|对口|毗邻|相邻|邻|协作|协议|移交|调入|调出|划|原|互|帮扶|支援|捐赠|外地|异地|跨")]
    private static partial Regex Partner();
}
