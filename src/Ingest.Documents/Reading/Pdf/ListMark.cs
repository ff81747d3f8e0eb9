using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>The marks that open a list item or a heading: 一、 （一） 1. （1） ① 第一章.</summary>
internal static partial class ListMark
{
    public static bool Starts(string text) => Mark().IsMatch(text);

    /// <summary>
    /// True where an arabic mark at the beginning of a line belongs to a list inside the paragraph: the paragraph names the number before it, or
    /// the line itself the number after it.
    /// </summary>
    public static bool RunsOn(string paragraph, string line)
    {
        var match = Arabic().Match(line);
        if (!match.Success) return false;
        var number = int.Parse(match.Groups["n"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
        string Mark(int n) => string.Create(CultureInfo.InvariantCulture, $"{match.Groups["o"].Value}{n}{match.Groups["c"].Value}");
        return paragraph.IndexOf(Mark(number - 1), StringComparison.Ordinal) > 0 || line.IndexOf(Mark(number + 1), StringComparison.Ordinal) > 0;
    }

    [GeneratedRegex(@"^(?<o>[（(]?)(?<n>[0-9]{1,2})(?<c>[、.．）)])", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^(第[一二三四五六七八九十百零〇0-9]{1,4}[章节条部分]|[一二三四五六七八九十]{1,3}\s?[、.．，]|[（(]\s?[一二三四五六七八九十]{1,3}\s?[）)]|[0-9]{1,2}\s?(、|[.．](?![0-9])|[）)])|[0-9]{1,2}(\.[0-9]{1,2}){1,3}\s|[（(]\s?[0-9]{1,2}\s?[）)]|[\u2460-\u2473\u2776-\u277F●•◆■▪➢✓])", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
