namespace Ingest.Extraction.Sections;

/// <summary>A heading's depth and the heading it is nested in.</summary>
internal readonly record struct Nested(int Level, int? Parent);

/// <summary>Gives every heading its level: numbered ones by their shape, others by style and by the numbers missing around them.</summary>
internal static class Nesting
{
    /// <summary>Levels and parents of headings in reading order.</summary>
    public static IReadOnlyList<Nested> Of(IReadOnlyList<Heading> headings)
    {
        var outermost = headings.Where(h => h.Line.Number is not null && !h.Annex).Select(h => (NumberShape?)h.Line.Number!.Value.Shape).Min();
        var outer = LostNumbers.Outermost(headings, outermost);
        var stack = new LevelStack();
        var styled = new Dictionary<int, int>();
        var nested = new List<Nested>(headings.Count);
        for (var i = 0; i < headings.Count; i++)
        {
            if (headings[i].Annex) stack.OpenAt(i, 1);
            else if (headings[i].Line.Number is { } number) Number(stack, headings, i, number, outermost);
            else stack.OpenAt(i, Unnumbered(headings[i], stack.DepthOfOwnLines, outer.Contains(i), styled));
            nested.Add(new(stack.Depth, stack.Parent));
            if (headings[i].Line.Paragraph.Style.OutlineLevel is { } outline) styled[outline] = stack.Depth;
        }

        return nested;
    }

    private static void Number(LevelStack stack, IReadOnlyList<Heading> headings, int index, HeadingNumber number, NumberShape? outermost)
    {
        if (number.Shape == outermost) stack.OpenAt(index, 1, number);
        else stack.OpenNumbered(index, number, headings[index].Line.Rest.Length == 0, DirectlyBelow(headings, index));
    }

    private static int Unnumbered(Heading heading, int depth, bool outer, Dictionary<int, int> styled) =>
        heading.Line.Paragraph.Style.OutlineLevel is { } outline && styled.TryGetValue(outline, out var level) ? level
        : outer || depth == 0 ? 1
        : Math.Max(2, depth);

    private static bool DirectlyBelow(IReadOnlyList<Heading> headings, int index) =>
        index > 0 && headings[index - 1].Line is { Rest.Length: 0 } above && headings[index].Line.Paragraph.Index - above.Paragraph.Index <= 1;
}
