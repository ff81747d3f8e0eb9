namespace Ingest.Extraction.Frames;

/// <summary>The clause that names a figure.</summary>
internal static class Phrases
{
    private static readonly char[] Marks = [',', ';', '。', '!', '?', ':', '(', ')', '[', ']'];

    /// <summary>
    /// The last clause of the words before a figure: behind the last comma, semicolon or bracket. A colon ends a clause only where words stand behind it
    /// (公用经费：35万元 keeps 公用经费), and a bracket round a single character none at all (因公出国（境）费).
    /// </summary>
    public static string Last(string lead)
    {
        var end = lead.TrimEnd(':', ',', '(', '"').Length;
        if (end > 0 && Remark(lead, end) is > 0 and var before) end = before;
        if (end == 0) return "";
        var cut = lead.LastIndexOfAny(Marks, end - 1);
        while (cut > 2 && lead[cut] == ')' && lead[cut - 2] == '(') cut = lead.LastIndexOfAny(Marks, cut - 3);
        return WithoutTrail(lead, cut + 1, end).TrimStart('、');
    }

    /// <summary>Where a bracket begins that stands between the name and its figure: 第一批（财指〔2019〕11号）1850万元; 0 where none does.</summary>
    private static int Remark(string lead, int end) =>
        lead[end - 1] == ')' && lead.LastIndexOf('(', end - 1) is > 1 and var open && end - open > 3 && lead.IndexOf(')', open) == end - 1 ? open : 0;

    /// <summary>The clause that names the first figure of a sentence: no figure stands before it to which words could belong.</summary>
    public static string First(string lead) => Last("。" + lead);

    /// <summary>The words from the last mark before <paramref name="end"/> that parts clauses and no digits of a figure, earlier figures among them.</summary>
    public static string Clause(string text, int start, int end)
    {
        var words = text.AsSpan(start, end - start);
        var cut = words.LastIndexOfAny(",;。:()");
        while (cut > 0 && words[cut] == ',' && cut + 1 < words.Length && char.IsAsciiDigit(words[cut - 1]) && char.IsAsciiDigit(words[cut + 1])) cut = words[..cut].LastIndexOfAny(",;。:()");
        return text[(start + cut + 1)..end];
    }

    /// <summary>
    /// Words that stand directly behind the figure before belong to it, up to the first mark that parts list items:
    /// 3.73万元购置设备、办公费0.19万元 leaves 办公费.
    /// </summary>
    private static string WithoutTrail(string lead, int start, int end)
    {
        if (start > 0 || lead[0] is '、' or '"') return lead[start..end];
        var item = lead.LastIndexOf('、', end - 1);
        return item < 0 ? lead[..end] : lead[item..end];
    }
}
