using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>The bands that a report states for its grades: 90分以上为优，80至90分为良. A single band is no scale and is not read.</summary>
internal static partial class GradeBandReader
{
    public static IReadOnlyList<GradeBand> Read(Document document, Range blocks, IReadOnlyList<Section> sections)
    {
        foreach (var line in new Frame(document, blocks, sections).Lines)
            if (In(line.Passage) is { Count: >= 2 } bands) return bands;
        return [];
    }

    private static List<GradeBand> In(Passage passage)
    {
        var bands = Band().Matches(passage.Text).Concat(NameFirst().Matches(passage.Text))
            .Select(m => (Grade: GradeOf(m.Groups["grade"].Value), From: From(m), Place: passage.At(m.Index, m.Length)))
            .Where(b => b.Grade is not null && b.From is not null)
            .Select(b => new GradeBand(b.Grade!.Value, b.From!.Value, b.Place))
            .DistinctBy(b => b.Grade).OrderBy(b => b.Grade).ToList();
        return bands.Zip(bands.Skip(1)).All(p => p.First.From > p.Second.From) ? bands : [];
    }

    /// <summary>The least points of a band; a band without lower end begins at 0.</summary>
    private static decimal? From(Match match) =>
        match.Groups["from"].Success ? decimal.Parse(match.Groups["from"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : match.Groups["below"].Success ? 0m : null;

    private static Grade? GradeOf(string word) => word switch
    {
        "优秀" or "优" => Grade.Excellent,
        "良好" or "良" => Grade.Good,
        "中等" or "中" or "合格" or "一般" => Grade.Fair,
        "较差" or "差" or "不合格" => Grade.Poor,
        _ => null,
    };

    private const string Number = @"[0-9]{2,3}(?:\.[0-9])?";

    private const string Range =
        "(?:(?<from>" + Number + @")分?(?:\(含\)|含)?[-~至到](?:" + Number + @")分?(?:\(不?含\)|\(不含[0-9]+分?\)|\(含[0-9]+分?\)|以下)?"
        + "|(?<from>" + Number + @")分?(?:\(含\)|\(含[0-9]+分?\)|含|及)?以上|[≥>]=?(?<from>" + Number + @")分?|(?<below>(?:低于)?" + Number + @"分?(?:\(不?含\))?以?下|[<](?:" + Number + @")分?|(?:低于|不足)" + Number + "分?))";

    [GeneratedRegex(Range + "的?(?:之间)?(?:为|是|评为|定为|属于|:)?\"?(?<grade>优秀|优|良好|良|中等|中|不合格|合格|一般|较差|差)(?=[\",。;、)等]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Band();

    [GeneratedRegex("(?<grade>优秀|优|良好|良|中等|中|不合格|合格|一般|较差|差)\"?[(:为]+(?:得分)?" + Range, RegexOptions.CultureInvariant)]
    private static partial Regex NameFirst();
}
