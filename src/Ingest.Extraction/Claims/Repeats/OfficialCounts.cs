using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>What a report counts once for the year beside its “三公”经费: receptions and their guests, cars, journeys abroad. Told again, whatever the words, the count is the same.</summary>
internal static partial class OfficialCounts
{
    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var told =
            from passage in reading.Passages
            from frame in passage.Frames.Frames
            where frame.Dimension == Dimension.Count && frame.Quantity.Number.IsExact && frame.PartOf is null && !frame.IsChange && !frame.IsComparison && (frame.Year is null || frame.Year == reading.FiscalYear)
            let words = frame.Before + Head(frame.Trail)
            where !Other().IsMatch(words)
            let name = NameOf(frame, words)
            where name is not null
            select (Name: name, Frame: frame);
        return from same in told.GroupBy(t => t.Name)
               let frames = same.Select(t => t.Frame).ToList()
               where frames.Count > 1 && frames.Select(f => f.Place.Block).Distinct().Count() == frames.Count
               select (Claim)new SameClaim { Kind = ClaimKind.Same, Quote = frames[1].Place, Subject = same.Key, Statements = [.. frames.Select(f => f.ToTerm(same.Key))] };
    }

    private static string? NameOf(Frame frame, string words) => frame.Quantity.Unit switch
    {
        "批次" or "批" when Reception().IsMatch(words) => "公务接待批次",
        "人次" or "人" when Reception().IsMatch(words) => "公务接待人次",
        "辆" or "台" when Cars().IsMatch(words) => "公务用车保有量",
        _ => null,
    };

    [GeneratedRegex("保有|(现有|实有|共有)[^,;。]{0,4}公务用?车|公务用?车[^,;。]{0,4}(现有|实有|共有)")]
    private static partial Regex Cars();

    private static string Head(string trail) => trail.AsSpan().IndexOfAny(",。;、") is >= 0 and var end ? trail[..end] : trail;

    [GeneratedRegex("公务接待|(国内|来访)[^,;。]{0,4}接待")]
    private static partial Regex Reception();

    /// <summary>Guests from abroad, and counts of other years, plans and single receptions, are counts of their own.</summary>
    [GeneratedRegex("外宾|国[(]境[)]外|境外|外事|上年|去年|上半年|季度|计划|预算|其中|每批|编制|核定|新增|更新|购置|处置|报废")]
    private static partial Regex Other();
}
