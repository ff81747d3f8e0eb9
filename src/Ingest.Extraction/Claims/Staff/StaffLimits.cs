using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Staffing;

namespace Ingest.Extraction.Claims.Staff;

/// <summary>
/// People against posts, and parts against wholes among staff: in post on authorised posts ≤ posts. 在职 may include contracted staff and is compared only where it
/// is stated on its own beside the posts.
/// </summary>
internal static partial class StaffLimits
{
    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        foreach (var passage in reading.Passages)
        {
            var outer = passage.Staff.Where(s => s.Frame.PartOf is null && s.Frame.Depth == 0).ToList();
            var posts = outer.Where(s => s.Category == HeadcountCategory.AuthorisedPosts).ToList();
            var seated = outer.Where(s => s.Category == HeadcountCategory.OnPost).ToList();
            if (posts.Count != 1 || seated.Count == 0 || CountsPostsOfSeveral(passage, posts[0])) continue;
            foreach (var people in seated.Where(p => p.Frame.Year == posts[0].Frame.Year && IsWholeUnit(p, posts[0])))
                yield return new LimitClaim
                {
                    Kind = ClaimKind.Headcount,
                    Quote = Contexts.SentenceOf(people.Frame),
                    Smaller = people.Frame.ToTerm(people.Frame.Phrase),
                    Larger = posts[0].Frame.ToTerm(posts[0].Frame.Phrase),
                    Unjudgeable = people.Frame.Value > posts[0].Frame.Value && Reason().Match(passage.Text) is { Success: true } reason ? $"文中写明“{reason.Value}”" : null,
                };
        }
    }

    /// <summary>机关编制9名…；服务中心事业编制6名…，合计在编14人: posts of several offices, though those of one only were read.</summary>
    private static bool CountsPostsOfSeveral(ReadPassage passage, StaffFrame posts) =>
        NumberOfPosts().Matches(passage.Text).Any(m => m.Index > posts.Frame.Quantity.End || m.Index + m.Length <= posts.Frame.Quantity.Start);

    /// <summary>People who take none of the posts, posts granted beyond them, and a passing state.</summary>
    [GeneratedRegex("(?<!(?:没有|并无|不存在|无)[^,。;]{0,12})(?:超编[0-9]|编制单列|单列编制|单列管理|不占(用)?(核定|本单位|单位|行政|事业)?编制|军转|军队转业|退役安置|周转编制|过渡期|(批准|同意)(超编|增编|占用)|占用编制经|曾有)")]
    private static partial Regex Reason();

    [GeneratedRegex(@"编制(数|人数|为|共|核定|总数)*\d+(?=[名人个])(?![^()]*\))")]
    private static partial Regex NumberOfPosts();

    /// <summary>Kinds of staff (参公, 工勤) are compared with their own posts only, which is not done here.</summary>
    private static bool IsWholeUnit(StaffFrame people, StaffFrame posts) =>
        StaffWords.In(people.Frame.Phrase + people.Frame.TrailHead).Any(w => w.Category is HeadcountCategory.OnPost or HeadcountCategory.ActualHeadcount or HeadcountCategory.InService)
        && !people.Frame.Phrase.Contains("参公", StringComparison.Ordinal) && !people.Frame.Phrase.Contains("工勤", StringComparison.Ordinal) && posts.Frame.Quantity.Number.IsExact;
}
