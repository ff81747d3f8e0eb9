using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>Finds page numbers, and the running headers and footers beside them, in text that was printed page by page.</summary>
internal static partial class PageFurniture
{
    public static IReadOnlySet<int> Find(IReadOnlyList<TextLine> lines)
    {
        var numbers = Enumerable.Range(0, lines.Count).Where(i => IsPageNumber(lines[i].Text)).ToHashSet();
        var beside = numbers.SelectMany(i => (int?[])[Beside(lines, i, -1), Beside(lines, i, 1)]).OfType<int>().Where(i => !numbers.Contains(i));
        return beside.GroupBy(i => lines[i].Text, StringComparer.Ordinal).Where(g => g.Count() > 1).SelectMany(g => g).Concat(numbers).ToHashSet();
    }

    private static bool IsPageNumber(string line) => line.Length is > 0 and < 20 && PageNumber().IsMatch(line);

    /// <summary>The nearest line with text in a direction.</summary>
    private static int? Beside(IReadOnlyList<TextLine> lines, int at, int step)
    {
        for (var i = at + step; i >= 0 && i < lines.Count; i += step)
            if (!lines[i].IsBlank) return i;
        return null;
    }

    [GeneratedRegex("^(?:[-—–－]{1,2}\\s*[0-9０-９]{1,3}\\s*[-—–－]{1,2}|第\\s*[0-9]{1,3}\\s*页(?:\\s*[,，/]?\\s*共\\s*[0-9]{1,3}\\s*页)?)$")]
    private static partial Regex PageNumber();
}
