namespace Ingest.Datasets;

/// <summary>Cuts texts to fit.</summary>
public static class Shortening
{
    /// <summary>At most <paramref name="length"/> characters of a text, the last one "…" where something was left out; no character is halved.</summary>
    public static string Shorten(this string text, int length)
    {
        if (text.Length <= length) return text;
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return $"{text[..end]}…";
    }
}
