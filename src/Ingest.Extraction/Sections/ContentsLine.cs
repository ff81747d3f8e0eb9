namespace Ingest.Extraction.Sections;

/// <summary>Lines of a table of contents that no format marks as such: they end in a page number behind a leader or a tab, or hold remains of fields.</summary>
internal static class ContentsLine
{
    private const string Leaders = ".…·。-_—┄┈";
    private static readonly string[] Remains = ["PAGEREF", "错误!未定义书签", "错误！未定义书签", "HYPERLINK"];

    public static bool Is(string text)
    {
        if (Remains.Any(r => text.Contains(r, StringComparison.Ordinal))) return true;
        var bare = text.AsSpan().TrimEnd();
        var page = bare.Length - bare.TrimEnd("0123456789０１２３４５６７８９").Length;
        if (page is 0 or > 3) return false;
        var before = bare[..^page];
        var leader = before.TrimEnd(' ');
        return leader.EndsWith("\t") || leader.EndsWith("……")
            || leader.Length >= 3 && Leaders.Contains(leader[^1], StringComparison.Ordinal) && leader[^1] == leader[^2] && leader[^2] == leader[^3];
    }
}
