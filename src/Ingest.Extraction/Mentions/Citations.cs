using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Documents cited by title and number, the number behind the title (《…》（云财绩〔2023〕6号）) before it (云财绩〔2023〕6号《…》), or by its number alone (云财绩〔2023〕6号通知).</summary>
internal static partial class Citations
{
    public static IReadOnlyList<Citation> Read(Document document, Range blocks, IReadOnlyList<Section> sections)
    {
        var frame = new Frame(document, blocks, sections);
        var cells = frame.Tables.SelectMany(t => t.Cells.Where(c => c.Text.Contains('号', StringComparison.Ordinal)).Select(c => Passage.Of(t, c)));
        return [.. frame.Lines.Select(l => l.Passage).Concat(cells).SelectMany(In).OrderBy(c => c.Place)];
    }

    private static IEnumerable<Citation> In(Passage passage) =>
        from match in Behind().Matches(passage.Text).Concat(Before().Matches(passage.Text)).Concat(Bare().Matches(passage.Text))
        let number = match.Groups["number"]
        group match by number.Index into same
        orderby same.Key
        let match = same.First()
        let number = match.Groups["number"]
        select new Citation(match.Groups["title"].Value, match.Groups["agency"].Value, Value(match.Groups["year"]), Value(match.Groups["seq"]), Sum().Match(passage.Text, number.Index + number.Length).Groups["sum"].Value, passage.At(number.Index, number.Length));

    private static int Value(Group digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Number = @"(?<number>(?<agency>[\p{IsCJKUnifiedIdeographs}]{2,12})[〔\[(【](?<year>(?:19|20)[0-9]{2})[〕\])】]第?(?<seq>[0-9]{1,4})号)";

    [GeneratedRegex(@"\G[^,。;:()0-9]{0,14}(?<sum>[0-9][0-9,.]*[万亿]?元)", RegexOptions.CultureInvariant)]
    private static partial Regex Sum();

    [GeneratedRegex("(?<title>)" + Number + "(?:文件?)?(?:通知|要求|规定|精神|办法|文件|方案|下达|安排|拨付|第[一二三四五六]批)", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex("《(?<title>[^《》]{6,80})》[^《》。;,(]{0,6}[(]?" + Number, RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(Number + "(?:文件?)?[,(]?《(?<title>[^《》]{6,80})》(?![^《》。;,(]{0,6}[(][^()]{2,14}[〔\\[(【](?:19|20)[0-9]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}
