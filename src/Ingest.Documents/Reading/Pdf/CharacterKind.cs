namespace Ingest.Documents.Reading.Pdf;

/// <summary>What decides whether two characters stand apart.</summary>
internal static class CharacterKind
{
    /// <summary>A character as wide as its height: Han, its punctuation, full-width forms.</summary>
    public static bool IsWide(char c) => c is >= '\u2E80' and <= '\uA4CF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6'
        or (>= '\uD840' and <= '\uDFFF') or '“' or '”' or '‘' or '’' or '—' or '…' or '·' or (>= '\u2460' and <= '\u24FF') or (>= '\u25A0' and <= '\u25FF') or '\u2611' or '\u2612';

    /// <summary>The end of a sentence or clause at the end of a line.</summary>
    public static bool EndsClause(string text) => text.Length > 0 && text[^1] is '。' or '；' or '：' or '！' or '？' or ';' or ':';

    /// <summary>The end of a sentence.</summary>
    public static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '。' or '；' or '！' or '？' or ';';
}
