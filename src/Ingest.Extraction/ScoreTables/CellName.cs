using System.Text.RegularExpressions;

namespace Ingest.Extraction.ScoreTables;

/// <summary>A cell's text as one line.</summary>
internal static partial class CellName
{
    /// <summary>White space dropped, save a single blank between Latin letters or digits.</summary>
    public static string Of(string text) => Blanks().Replace(text.Trim(), " ").Trim() is var line ? ChineseBlank().Replace(line, "") : "";

    [GeneratedRegex(@"[\s\u200b\ufeff]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<![A-Za-z0-9.]) | (?![A-Za-z0-9])")]
    private static partial Regex ChineseBlank();
}
