namespace Ingest.Extraction.Frames;

/// <summary>Finds the figure to which a bracket belongs: the one directly before it, else the one directly behind it.</summary>
internal static class Brackets
{
    private const int Reach = 3;

    public static void FindOwners(string text, int[] depth, IReadOnlyList<Frame> frames)
    {
        foreach (var frame in frames.Where(f => f.Depth > 0))
        {
            var open = Opening(text, depth, frame.Quantity.Start);
            var before = Before(frames, frame.Index, open);
            if (before is not null && open - before.Quantity.End <= Reach && before.Sentence == frame.Sentence)
            {
                frame.Owner = before;
                continue;
            }

            var close = Closing(text, depth, frame.Quantity.Start);
            var behind = Behind(frames, frame.Index, close);
            if (behind is not null && behind.Quantity.Start - close <= Reach && behind.Depth == frame.Depth - 1) frame.Owner = behind;
            else if (before is not null && before.Sentence == frame.Sentence && before.Depth == frame.Depth - 1 && !text.AsSpan(before.Quantity.End, open - before.Quantity.End).ContainsAny(";。，,、")) frame.Owner = before;
        }
    }

    private static Frame? Before(IReadOnlyList<Frame> frames, int index, int open)
    {
        while (index >= 0 && frames[index].Quantity.End > open) index--;
        return index < 0 ? null : frames[index];
    }

    private static Frame? Behind(IReadOnlyList<Frame> frames, int index, int close)
    {
        while (index < frames.Count && frames[index].Quantity.Start <= close) index++;
        return index < frames.Count ? frames[index] : null;
    }

    private static int Opening(string text, int[] depth, int at)
    {
        var level = depth[at];
        while (at > 0 && !(Sentences.IsOpening(text[at]) && depth[at] == level && (at == 0 || depth[at - 1] < level || Sentences.IsClosing(text[at - 1])))) at--;
        return at;
    }

    private static int Closing(string text, int[] depth, int at)
    {
        var level = depth[at];
        while (at < text.Length - 1 && !(Sentences.IsClosing(text[at]) && depth[at] == level)) at++;
        return at;
    }
}
