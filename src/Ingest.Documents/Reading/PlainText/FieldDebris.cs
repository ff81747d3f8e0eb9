using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>What a converter leaves in the text of bookmarks and fields; none of it is on the page.</summary>
internal static partial class FieldDebris
{
    /// <summary>True where a line carries the field that prints a page number in a table of contents.</summary>
    public static bool IsContentsField(string line) => ContentsField().IsMatch(line);

    public static string Remove(string line) => line.AsSpan().ContainsAny('[', '_', '!') || line.Contains('！', StringComparison.Ordinal)
        ? BrokenReference().Replace(Field().Replace(Bookmark().Replace(line, ""), ""), "")
        : line;

    [GeneratedRegex(@"\[bookmark:[^\]\r\n]{0,80}\]", RegexOptions.IgnoreCase)]
    private static partial Regex Bookmark();

    [GeneratedRegex("""(?:PAGEREF|HYPERLINK|REF)[ \t]+(?:\\?l[ \t]+)?"?_[A-Za-z]+[0-9]*"?(?:[ \t]+\\?[hlpz]\b)*[ \t]*|TOC[ \t]+\\o[ \t]+"[0-9-]+"(?:[ \t]+\\[a-z])*[ \t]*""")]
    private static partial Regex Field();

    [GeneratedRegex("错误[!！][ ]?未(?:定义书签|找到引用源)[。.]?")]
    private static partial Regex BrokenReference();

    [GeneratedRegex("""PAGEREF[ \t]+"?_|HYPERLINK[ \t]+\\?l[ \t]+"?_Toc|错误[!！][ ]?未定义书签""")]
    private static partial Regex ContentsField();
}
