namespace Ingest.Extraction.Frames;

/// <summary>The words around a figure that a person needs to recognise it: its sentence, cut around the figure where it is long.</summary>
internal static class Contexts
{
    private const int Around = 60;

    public static string Of(Frame frame)
    {
        var start = Math.Max(frame.SentenceSpan.Start.Value, frame.Quantity.Start - Around);
        var end = Math.Min(frame.SentenceSpan.End.Value, frame.Quantity.End + Around);
        return frame.Passage.RawAt(start, end - start);
    }

    /// <summary>The place of the figure's sentence.</summary>
    public static Documents.Place SentenceOf(Frame frame) =>
        frame.Passage.At(frame.SentenceSpan.Start.Value, frame.SentenceSpan.End.Value - frame.SentenceSpan.Start.Value);
}
