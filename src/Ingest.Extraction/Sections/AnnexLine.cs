namespace Ingest.Extraction.Sections;

/// <summary>Lines that open an annex: 附件, 附件1, 附表二：…, 附：… .</summary>
internal static class AnnexLine
{
    private static readonly string[] Words = ["附件", "附表", "附录", "附"];

    /// <summary>Length of the mark (word and number) at the head of a line; 0 where it opens no annex. A gap may part the mark from the title: 附表　绩效自评表.</summary>
    public static int MarkLength(Line line) =>
        MarkLength(line.Text) is > 0 and var length ? length
        : Words.FirstOrDefault(w => w.Length > 1 && line.Text.StartsWith(w, StringComparison.Ordinal)) is { } word && line.Passage.Shadow.SpaceBefore(word.Length) ? word.Length
        : 0;

    /// <summary>Length of the mark at the head of a folded text, gaps unknown.</summary>
    public static int MarkLength(string text)
    {
        var word = Words.FirstOrDefault(w => text.StartsWith(w, StringComparison.Ordinal));
        if (word is null) return 0;
        var end = word.Length;
        while (end < text.Length && end < word.Length + 3 && !(end > word.Length && IsYear(text, end)) && (char.IsAsciiDigit(text[end]) || HanNumeral.IsNumeral(text[end]) || text[end] == '-')) end++;
        if (end == text.Length) return end;
        if (end > word.Length && IsYear(text, end)) return end;
        if (char.IsAsciiDigit(text[end]) || text[end] == '年') return 0;
        if (text[end] is ':' or '.' or '、' or '《') return end;
        return end > word.Length ? end : 0;
    }

    /// <summary>附件1 2022年…: the title's year runs on from the annex's number.</summary>
    private static bool IsYear(string text, int at) => at + 4 < text.Length && text[at + 4] == '年' && text.AsSpan(at, 2) is "19" or "20" && !text.AsSpan(at + 2, 2).ContainsAnyExceptInRange('0', '9');

    /// <summary>True where a line is the mark alone, with or without a colon.</summary>
    public static bool IsMarkAlone(Line line) => MarkLength(line) is > 0 and var length && line.Text.Length <= length + 1 && !line.Text.EndsWith('《');

    /// <summary>What a line says behind the mark; empty where it says nothing.</summary>
    public static string TitleOf(Line line) => MarkLength(line) is > 0 and var length ? line.Text[length..].TrimStart(':', '.', '、') : "";
}
