using System.Text.RegularExpressions;

namespace Ingest.Extraction.Claims;

/// <summary>The marks of list items and their shapes.</summary>
internal static partial class ListMarks
{
    /// <summary>The mark that a folded text begins with; null where it begins with none.</summary>
    public static string? Of(string text) => Mark().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>The mark with its number taken out: (1) and (12) have one shape.</summary>
    public static string? Shape(string? mark) => mark is null ? null : Number().Replace(mark, "n").Replace('．', '.').Replace("）", ")", StringComparison.Ordinal).Replace("（", "(", StringComparison.Ordinal);

    [GeneratedRegex(@"^(\([\d一二三四五六七八九十]{1,3}\)|[\d一二三四五六七八九十]{1,3}[、.)](?!\d)|[①-⑳]|[一二三四五六七八九十]{1,2}是)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\d+|[一二三四五六七八九十]+|[①-⑳]")]
    private static partial Regex Number();
}
