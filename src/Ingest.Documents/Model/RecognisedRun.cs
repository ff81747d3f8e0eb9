namespace Ingest.Documents;

/// <summary>Characters of a paragraph or cell that were recognised in a picture (OCR): the file does not state them, and they may be wrong.</summary>
/// <param name="Start">UTF-16 offset of the first.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Confidence">How sure the recogniser was, 0 to 1; null where it left no word of it.</param>
public readonly record struct RecognisedRun(int Start, int Length, decimal? Confidence)
{
    /// <summary>The offset just behind the last character.</summary>
    public int End => Start + Length;
}
