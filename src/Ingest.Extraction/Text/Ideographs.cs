namespace Ingest.Extraction.Text;

/// <summary>The characters of Chinese words, as against figures, letters and marks.</summary>
internal static class Ideographs
{
    /// <summary>True for a character of the basic block, which holds all that reports are written in.</summary>
    public static bool Holds(char character) => character is >= '\u4e00' and <= '\u9fff';
}
