using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Claims.Sums;

/// <summary>Totals with their parts in one sentence.</summary>
internal static partial class SentenceSums
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        let staff = passage.Staff.ToDictionary(s => s.Frame)
        from passageGroup in passage.Groups
        let people = People(passageGroup, staff, passage)
        where people is not null && !Mixes(people, staff) && !Overlap(people) && !people.Parts.Any(p => OfBefore().IsMatch(p.Lead)) && !Net().IsMatch(people.Total.Phrase)
        select (Claim)ToClaim(people, staff.ContainsKey(people.Total) || people.Parts.All(staff.ContainsKey) || IsStaffing(people.Total, passage));

    /// <summary>
    /// 编制19名，在职17人（行政编制9名、实有8人，事业编制10名、实有9人）: seats among people are no parts; without them the people must add up, or the seats must to the unit's, or nothing is claimed.
    /// </summary>
    private static PartGroup? People(PartGroup group, Dictionary<Frame, Staffing.StaffFrame> staff, ReadPassage passage)
    {
        if (!staff.TryGetValue(group.Total, out var total) || total.Category == HeadcountCategory.AuthorisedPosts) return group;
        var people = group.Parts.Where(p => !staff.TryGetValue(p, out var part) || part.Category != HeadcountCategory.AuthorisedPosts).ToList();
        if (people.Count == group.Parts.Count) return group;
        var seats = group.Parts.Except(people).Sum(p => p.Value);
        var areAll = people.Count * 2 == group.Parts.Count && passage.Staff.Any(s => s.Category == HeadcountCategory.AuthorisedPosts && s.Frame.Index < group.Total.Index && s.Frame.Value == seats);
        return people.Count >= 2 && (areAll || Arithmetic.AddsUp(group.Total, people)) ? group with { Parts = people } : null;
    }

    /// <summary>Persons counted in a section on staff are staff, whatever their posts are called.</summary>
    private static bool IsStaffing(Frame total, ReadPassage passage) =>
        Units.ArePersons(total.Quantity.Unit) && passage.Context.Label is SectionLabel.Staffing or SectionLabel.Organisation && !Staffing.StaffWords.NamesOthers(total.Phrase);

    private static SumClaim ToClaim(PartGroup group, bool isStaff) => new()
    {
        Kind = isStaff ? ClaimKind.Headcount : ClaimKind.Sum,
        Quote = Contexts.SentenceOf(group.Total),
        Total = group.Total.ToTerm(group.Total is { SubjectIsDefault: true, Dimension: Dimension.Count } ? "合计" : null),
        Parts = [.. group.Parts.Select(p => p.ToTerm())],
        Coverage = group.Coverage != Coverage.Whole && Decompositions.IsComplete(group) ? Coverage.Whole : group.Coverage,
    };

    /// <summary>Posts are not filled by leaders' posts, nor persons by posts: 编制38名，其中主任1名 states no sum.</summary>
    private static bool Mixes(PartGroup group, Dictionary<Frame, Staffing.StaffFrame> staff)
    {
        var parts = group.Parts.Select(p => staff.TryGetValue(p, out var part) ? part.Category : (HeadcountCategory?)null).ToList();
        if (parts.Contains(HeadcountCategory.AuthorisedPosts) && parts.Exists(c => c is not HeadcountCategory.AuthorisedPosts)) return true;
        if (Staff.StaffVacancies.Counts(group.Total) != group.Parts.All(Staff.StaffVacancies.Counts)) return true;
        if (!staff.TryGetValue(group.Total, out var total)) return false;
        if (parts.Any(c => c == HeadcountCategory.Leaders) && !Others().IsMatch(group.Parts[^1].Phrase) && total.Category != HeadcountCategory.Leaders) return true;
        return total.Category == HeadcountCategory.AuthorisedPosts && parts.Any(c => c is not HeadcountCategory.AuthorisedPosts);
    }

    /// <summary>班子成员5人、中层干部9人、一般人员19人: whoever leads nobody closes the list.</summary>
    [GeneratedRegex("^(一般|普通|其他|其余)(干部|职工|人员|工作人员|干部职工)?$")]
    private static partial Regex Others();

    /// <summary>党员31人、女职工16人: attributes of several sorts divide nobody, nor do 65周岁以上 and 80周岁以上, unless they happen to add up.</summary>
    internal static bool Overlap(PartGroup group) =>
        Units.ArePersons(group.Total.Quantity.Unit) && !group.AddsUp && (group.Parts.Count(p => p.Phrase.Contains("以上", StringComparison.Ordinal)) > 1 || group.Parts.Select(p => Attribute().Match(p.Phrase) is { Success: true } sort ? sort.Groups.Values.Skip(1).First(g => g.Success).Name : "").Distinct().Count() > 1);

    [GeneratedRegex("(?<party>党员|团员)|(?<sex>男|女)|(?<study>学历|本科|大专|专科|(?<!其)中专|研究生|硕士|博士)|(?<title>职称|正高|副高|高级|中级|初级|员级)|(?<nation>少数民族)|(?<age>[0-9]岁)|(?<seat>占用?(?:行政|事业)?编?)")]
    private static partial Regex Attribute();

    /// <summary>在编29人里有1人借出: some of those just counted; 离岗待退1人包括在内 looks back too.</summary>
    [GeneratedRegex("^(?:包括|包含|含|计算)在内|^(?:里面?|当?中(?!央)|之中)(?:,?(?:有|另有|包括))?[^,;]{0,6}$")]
    private static partial Regex OfBefore();

    /// <summary>净减少2人(退休3人、调出1人、新进2人): those who came and those who left make the change, not add up to it.</summary>
    [GeneratedRegex("净(?:增|减|流出|流入)")]
    private static partial Regex Net();
}
