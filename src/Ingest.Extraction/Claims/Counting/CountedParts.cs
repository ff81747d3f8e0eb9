using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Counting;

/// <summary>安排项目3个、资金96万元，其中甲40万元、乙36万元、丙20万元: parts that add up to the sum of so many projects are all of them.</summary>
internal static partial class CountedParts
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from parts in passage.Groups
        where parts.Total.IsMoney && parts.AddsUp && !parts.Parts.Any(p => Several().IsMatch(p.Phrase))
        where parts.Total.Index > 0
        let count = passage.Frames.Frames[parts.Total.Index - 1]
        where count.Sentence == parts.Total.Sentence && count.Depth == parts.Total.Depth && Counts.IsPlain(count) && IsOfProjects(count) && Counts.AreNear(count, parts.Parts.Count)
        select (Claim)Counts.Claim(count, parts.Parts.Select(p => p.Place));

    private static bool IsOfProjects(Frame count) => Projects().IsMatch(count.Phrase) || ProjectsBehind().IsMatch(count.TrailHead);

    [GeneratedRegex("[和及与等]|其他|其余|两|各|[0-9一二三四五六七八九十]+[个项家所处批类]")]
    private static partial Regex Several();

    [GeneratedRegex("(?:项目|专项|子项|工程|课题|单位)(?:支出)?(?:共|共有|共计|为|有)?$")]
    private static partial Regex Projects();

    [GeneratedRegex("^[^的]{0,4}(?:项目|专项|子项|工程|课题|单位)")]
    private static partial Regex ProjectsBehind();
}
