namespace Ingest.Extraction.Frames;

/// <summary>The sentences of a shadow, and the depth of brackets at each of its characters.</summary>
internal static class Sentences
{
    /// <summary>Runs that end with 。！？ (or the text); a stop inside brackets ends none.</summary>
    public static IReadOnlyList<Range> Split(string text, int[] depth)
    {
        var sentences = new List<Range>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('。' or '!' or '?') || depth[i] > 0) continue;
            sentences.Add(start..(i + 1));
            start = i + 1;
        }

        if (start < text.Length) sentences.Add(start..text.Length);
        return sentences;
    }

    /// <summary>Brackets of all shapes count; a bracket that is never closed counts as none.</summary>
    public static int[] Depths(string text)
    {
        var steps = new int[text.Length + 1];
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (IsOpening(text[i])) open.Push(i);
            if (!IsClosing(text[i]) || open.Count == 0) continue;
            steps[open.Pop()]++;
            steps[i + 1]--;
        }

        var depth = new int[text.Length];
        for (int i = 0, level = 0; i < text.Length; i++) depth[i] = level += steps[i];
        return depth;
    }

    public static bool IsOpening(char c) => c is '(' or '[' or '〔' or '【' or '{';

    public static bool IsClosing(char c) => c is ')' or ']' or '〕' or '】' or '}';
}
