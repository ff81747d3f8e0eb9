namespace Ingest.Extraction.Frames;

/// <summary>The clause that names a figure.</summary>
internal static class Phrases
{
    /// <summary>
    /// The last clause of the words before a figure: behind the last comma, semicolon or bracket. A colon ends a clause only where words stand behind it
    /// (公用经费：35万元 keeps 公用经费).
    /// </summary>
    public static string Last(string lead)
    {
        var end = lead.TrimEnd(':', ',', '(', '"').Length;
        if (end == 0) return "";
        var cut = lead.LastIndexOfAny([',', ';', '。', '!', '?', ':', '(', ')', '[', ']'], end - 1);
        return lead[(cut + 1)..end].TrimStart('、');
    }
}
