using System.Globalization;
using Ingest.Documents.Reading.Pdf;
using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>
/// Recognised words to glyphs. A word's width is shared out among its characters, which stand in the order in which they were recognised, even
/// where the boxes of words overlap; all glyphs of a line stand on one baseline; the size of a line is the height of its ink, that of the page's usual line where it differs from it by chance only.
/// </summary>
internal static class GlyphLayout
{
    private const double InkOfEm = 0.95;
    private const double SameSize = 0.2;
    private const string Unread = "\uFFFD";
    private const double Narrow = 0.55;
    private const double Tightest = 0.3, Widest = 1.1;

    /// <param name="lines">Lines in pixels.</param>
    /// <param name="scale">Pixels per point.</param>
    public static IReadOnlyList<PdfGlyph> Of(IReadOnlyList<RecognisedLine> lines, double scale)
    {
        var usual = Usual([.. lines.Where(HasWide).Select(l => (Height(l, scale), l.Words.Sum(w => w.Text.Length)))]);
        return [.. lines.SelectMany(l => Line(l, Size(l, usual, scale), scale))];
    }

    private static double Height(RecognisedLine line, double scale) => (line.Bottom - line.Top) / scale / InkOfEm;

    private static bool HasWide(RecognisedLine line) => line.Words.Any(w => w.Text.Any(c => char.IsLetter(c) && CharacterKind.IsWide(c)));

    /// <summary>The height at which half of the characters are smaller.</summary>
    private static double? Usual(List<(double Height, int Characters)> lines)
    {
        var half = lines.Sum(l => l.Characters) / 2;
        foreach (var (height, characters) in lines.OrderBy(l => l.Height))
            if ((half -= characters) <= 0) return height;
        return null;
    }

    /// <summary>A line without any character that fills its em tells nothing of its size.</summary>
    private static double Size(RecognisedLine line, double? usual, double scale)
    {
        var own = Height(line, scale);
        var size = usual is { } u && (!HasWide(line) || Math.Abs(own - u) < SameSize * u) ? u : own;
        return Math.Round(Math.Clamp(size, 2, 200) * 2, MidpointRounding.AwayFromZero) / 2;
    }

    private static IEnumerable<PdfGlyph> Line(RecognisedLine line, double size, double scale)
    {
        var middle = (line.Top + line.Bottom) / 2 / scale;
        var x = double.NegativeInfinity;
        foreach (var word in line.Words)
        {
            var characters = Characters(word.Text);
            x = Math.Max(x, word.Left / scale);
            var unit = Math.Clamp(((word.Right / scale) - x) / characters.Sum(Weight), Tightest * size, Widest * size);
            foreach (var character in characters)
            {
                var box = new Box(x, middle - (size / 2), x + (unit * Weight(character)), middle + (size / 2));
                yield return new PdfGlyph(character, box, x, box.Bottom - (0.12 * size), "", size, 0, GlyphTraits.Recognised | (character == Unread ? GlyphTraits.Unmapped : 0)) { Confidence = word.Confidence };
                x = box.Right;
            }
        }
    }

    private static List<string> Characters(string text)
    {
        var elements = StringInfo.GetTextElementEnumerator(text);
        var characters = new List<string>();
        while (elements.MoveNext()) characters.Add(elements.GetTextElement());
        return characters;
    }

    private static double Weight(string character) => CharacterKind.IsWide(character[0]) ? 1 : Narrow;
}
