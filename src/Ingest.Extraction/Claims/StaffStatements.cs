using System.Text.RegularExpressions;
using Ingest.Extraction.Staffing;

namespace Ingest.Extraction.Claims;

/// <summary>
/// Staff under one name stated twice for the same year. Names are compared without the words that only say "there are" (年末, 实有, 现有), and must name
/// the kind of staff; a figure that belongs to another total or unit states something else.
/// </summary>
internal static partial class StaffStatements
{
    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var statements =
            from passage in reading.Passages
            from staff in passage.Staff
            where staff.Category is not (HeadcountCategory.Retiree or HeadcountCategory.Leaders or HeadcountCategory.Other) && staff.Frame.PartOf is null && staff.Frame.Quantity.Number.IsExact && staff.Frame.Value > 0
            let name = StaffName(staff)
            where name.Length >= 2
            group staff by (name, staff.Frame.Year) into same
            where same.Count() >= 2
            select same.ToList();
        foreach (var same in statements)
            yield return new SameClaim
            {
                Kind = ClaimKind.Headcount,
                Quote = same[1].Frame.Place,
                Subject = StaffName(same[0]),
                Statements = [.. same.Select(s => s.Frame.ToTerm(StaffName(s)))],
            };
    }

    /// <summary>The whole clause without fillers, where it ends with a staffing word or stands behind the figure; empty where it names more than a kind of staff.</summary>
    private static string StaffName(StaffFrame staff)
    {
        var behind = Behind().Match(staff.Frame.Trail);
        var clause = staff.Frame.Phrase.Length > 0 && StaffWords.In(staff.Frame.Phrase).Count > 0 ? staff.Frame.Phrase
            : behind.Success && StaffWords.In(behind.Value).Count > 0 ? behind.Value : "";
        var name = StaffFiller().Replace(clause, "");
        var words = StaffWords.In(name);
        return words.Count > 0 && words[^1].Start + words[^1].Length == name.Length && name.Length <= 10 ? name : "";
    }

    [GeneratedRegex(@"^[^,。;、:()的]{2,10}")]
    private static partial Regex Behind();

    [GeneratedRegex(@"^\d{1,2}[.、]|(截至|截止)?(19|20)\d{2}年(末|底|度)?(\d{1,2}月(底|末)?)?(\d{1,2}日)?|年末|年底|我局|本单位|我单位|全局|本部门|我中心|现有|实有|共有|另有|另聘|核定|人员|人数|数|共|为|现|有|总")]
    private static partial Regex StaffFiller();
}
