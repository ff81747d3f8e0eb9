namespace Ingest.Evaluation.Mutations;

/// <summary>Characters of a source file replaced by others; <paramref name="Start"/> and <paramref name="Length"/> count in <see cref="SourceText.Text"/>.</summary>
internal sealed record TextEdit(int Start, int Length, string Words)
{
    public int End => Start + Length;

    /// <summary>Where an offset of the text before the edits is found after them. An offset inside an edit moves to the edit's end.</summary>
    public static int Moved(int offset, IEnumerable<TextEdit> edits) =>
        offset + edits.Where(e => e.Start < offset).Sum(e => e.Words.Length - Math.Min(e.Length, offset - e.Start));
}
