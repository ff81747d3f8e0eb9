using System.Globalization;

namespace Ingest.Pdf;

/// <summary>Replaces glyphs by the text that a marked-content sequence says they stand for.</summary>
internal static class ActualText
{
    /// <param name="glyphs">The page's glyphs so far.</param>
    /// <param name="from">Index of the first glyph of the sequence.</param>
    /// <param name="text">The stated text; empty where the glyphs stand for nothing.</param>
    public static void Apply(List<PdfGlyph> glyphs, int from, string text)
    {
        var count = glyphs.Count - from;
        if (count <= 0) return;
        var elements = Elements(text);
        if (elements.Count == count)
        {
            for (var i = 0; i < count; i++) glyphs[from + i] = Mapped(glyphs[from + i], elements[i], glyphs[from + i].Box);
            return;
        }
        var first = glyphs[from];
        var box = glyphs.Skip(from).Aggregate(first.Box, (all, g) => all.Union(g.Box));
        var oneLine = box.Height <= first.Box.Height * 1.6 || first.Angle != 0;
        if (!oneLine && glyphs.Skip(from).All(g => g.IsMapped)) return;
        glyphs.RemoveRange(from, count);
        for (var i = 0; i < elements.Count; i++)
        {
            var part = new Box(box.Left + (box.Width * i / elements.Count), box.Top, box.Left + (box.Width * (i + 1) / elements.Count), box.Bottom);
            glyphs.Add(Mapped(first, elements[i], part) with { X = part.Left });
        }
    }

    private static PdfGlyph Mapped(PdfGlyph glyph, string text, Box box) => glyph with { Text = text, Box = box, Traits = glyph.Traits & ~GlyphTraits.Unmapped };

    private static List<string> Elements(string text)
    {
        var elements = new List<string>();
        var walk = StringInfo.GetTextElementEnumerator(text);
        while (walk.MoveNext())
            if (walk.GetTextElement() is var element && element is not ("\u00AD" or "\u200B" or "\uFEFF")) elements.Add(element);
        return elements;
    }
}
