namespace Ingest.Extraction.Identities;

/// <summary>The text close to a place: wording is judged by what stands near, so that a paragraph of any length is read in one go.</summary>
internal static class Nearby
{
    private const int Width = 60;

    /// <summary>What stands before a place, not beyond the beginning of its sentence.</summary>
    public static string SentenceBefore(string text, int at)
    {
        var before = Before(text, at);
        return before[(before.LastIndexOfAny(['。', ';']) + 1)..];
    }

    public static string Before(string text, int at) => text[Math.Max(0, at - Width)..at];

    public static string Behind(string text, int at) => text[at..Math.Min(text.Length, at + Width)];
}
