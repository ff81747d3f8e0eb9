using System.Text.RegularExpressions;

namespace Ingest.Datasets;

/// <summary>Codes of enum members that bear none of their own.</summary>
public static partial class SnakeCase
{
    /// <summary>NotAReport → "not_a_report".</summary>
    public static string Of<T>(T member) where T : struct, Enum => WordStart().Replace(member.ToString(), "_").ToLowerInvariant();

    [GeneratedRegex("(?<=[A-Za-z])(?=[A-Z])")]
    private static partial Regex WordStart();
}
