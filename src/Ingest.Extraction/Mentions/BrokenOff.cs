using Ingest.Extraction.Identities;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Texts that break off: the last line before a heading, or of the report's body, ends with a comma. Lines that the next one goes on are none.</summary>
internal static class BrokenOff
{
    private const int Shown = 12;
    private const int Shortest = 12;

    public static IEnumerable<Mention> In(Frame frame)
    {
        var lines = frame.Body;
        for (var i = frame.Front.Count; i < lines.Count; i++)
            if (EndsOpen(lines[i].Text) && (i + 1 == lines.Count || BeginsHeading(frame, lines[i + 1]) || frame.Signature.Contains(lines[i + 1])))
                yield return Of(lines[i].Passage);
    }

    private static bool EndsOpen(string text) => text.Length >= Shortest && text[^1] is ',' or '、' or '，';

    private static bool BeginsHeading(Frame frame, Line line) => frame.Sections.Any(s => s.Place.SamePassage(line.Passage.Place) && s.Place.Start == line.HeadingPlace.Start);

    private static Mention Of(Passage passage)
    {
        var length = Math.Min(Shown, passage.Text.Length);
        return new(MentionKind.BrokenOff, passage.RawAt(passage.Text.Length - length, length), passage.At(passage.Text.Length - length, length));
    }
}
