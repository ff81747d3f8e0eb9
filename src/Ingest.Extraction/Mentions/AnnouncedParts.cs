using System.Text.RegularExpressions;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// The parts into which the opening says the report is divided: 从部门概况、资金使用、存在问题三个方面报告如下. Read only where as many are named as are counted.
/// </summary>
internal static partial class AnnouncedParts
{
    /// <summary>Lines of the report among which it says how it is divided.</summary>
    private const int Opening = 12;

    public static IEnumerable<Mention> In(Frame frame) => frame.Body.Take(Math.Max(Opening, frame.Front.Count + 1)).SelectMany(In);

    private static IEnumerable<Mention> In(Line line)
    {
        if (Division().Match(line.Text) is not { Success: true } division) yield break;
        var list = division.Groups["list"];
        var commas = Items(list, ['、']).ToList();
        var parts = commas.Count == Count(division) ? commas : Items(list, ['、', '和', '及', '与']).ToList();
        if (parts.Count != Count(division)) yield break;
        foreach (var (start, length) in parts)
            yield return new(MentionKind.AnnouncedPart, line.Text.Substring(start, length), line.Passage.At(start, length));
    }

    private static int? Count(Match division) => DateFinder.Number(division.Groups["count"].Value);

    /// <summary>The pieces of a list between its marks, as runs of the line.</summary>
    private static IEnumerable<(int Start, int Length)> Items(Group list, char[] marks)
    {
        var start = 0;
        while (start < list.Length)
        {
            var end = list.Value.IndexOfAny(marks, start) is >= 0 and var mark ? mark : list.Length;
            if (end > start) yield return (list.Index + start, end - start);
            start = end + 1;
        }
    }

    [GeneratedRegex("(?:现?从|现?就|(?:分为|分|包括|按照|按|围绕):?)(?<list>[^,。;:()从就]{8,160}?)(?:等|这|共|的)?(?<count>[二两三四五六七八九十]|10|[2-9])(?:个|大)?(?:部分|方面|章节|板块)(?=[^。]{0,40}?(?:报告|汇报|自评|评价|说明|阐述|总结))", RegexOptions.CultureInvariant)]
    private static partial Regex Division();
}
