using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>More people on posts than posts.</summary>
internal static partial class StaffDamages
{
    public static Mutation OverPosts { get; } = new("staff.over_posts", (report, random) =>
        from paragraph in FigureDamages.Shuffled([.. report.Paragraphs], random)
        let match = Posts().Match(paragraph.Text)
        where match.Success
        let posts = int.Parse(match.Groups["posts"].Value, CultureInfo.InvariantCulture)
        let people = match.Groups["people"]
        where posts is > 3 and < 2000 && int.Parse(people.Value, CultureInfo.InvariantCulture) <= posts
        select new Damage(
            [new(paragraph.Place.At(people.Index, people.Length), (posts + 2 + random.Next(4)).ToString(CultureInfo.InvariantCulture))],
            [FindingKind.HeadcountMismatch],
            [paragraph.Place.At(people.Index, people.Length), paragraph.Place.At(match.Groups["posts"].Index, match.Groups["posts"].Length)]));

    [GeneratedRegex("编制(总?数|人数)?为?(?<posts>[0-9]{1,4})[名人个][^。]{0,60}?(在编(在职)?|在职在编)(人员|人数|职工)?为?(?<people>[0-9]{1,4})[名人]")]
    private static partial Regex Posts();
}
