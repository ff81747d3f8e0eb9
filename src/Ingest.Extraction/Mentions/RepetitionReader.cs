using Ingest.Documents;
using Ingest.Extraction.Claims;

namespace Ingest.Extraction.Mentions;

/// <summary>Finds long passages that are printed in several sections of one report, sentence by sentence. Annexes quote the report and are left out.</summary>
internal static class RepetitionReader
{
    private const int Shortest = 60;

    private sealed record Sentence(int Passage, int Start, int Length, string Text);

    public static IReadOnlyList<Repetition> Read(ReportReading reading)
    {
        var passages = reading.Passages.Where(p => !p.IsHeading && p.Place.Row is null && p.Context.Label is not (SectionLabel.Annex or SectionLabel.ScoreTable)).ToList();
        var sentences = passages.SelectMany((p, i) => Split(p, i)).ToList();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (first.TryAdd(sentences[i].Text, i) || first[sentences[i].Text] is var origin && passages[sentences[origin].Passage].Context.Section == passages[sentences[i].Passage].Context.Section) continue;
            var count = Common(sentences, first[sentences[i].Text], i);
            var run = sentences[i..(i + count)];
            if (run.Sum(s => s.Length) < Shortest) continue;
            var text = string.Concat(run.Select(s => s.Text));
            if (!found.TryGetValue(text, out var places)) found[text] = places = [PlaceOf(passages, sentences, first[sentences[i].Text], count)];
            places.Add(PlaceOf(passages, sentences, i, count));
            i += count - 1;
        }

        return [.. found.Select(f => new Repetition(f.Value, f.Key.Length, f.Key.Any(char.IsAsciiDigit)))];
    }

    private static IEnumerable<Sentence> Split(ReadPassage passage, int index)
    {
        var text = passage.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('。', start) is >= 0 and var stop ? stop + 1 : text.Length;
            yield return new(index, start, end - start, text[start..end]);
            start = end;
        }
    }

    /// <summary>How many sentences agree from two places on, within one passage each.</summary>
    private static int Common(List<Sentence> sentences, int left, int right)
    {
        var count = 1;
        while (right + count < sentences.Count && left + count < right
            && sentences[left + count].Passage == sentences[left].Passage && sentences[right + count].Passage == sentences[right].Passage
            && sentences[left + count].Text == sentences[right + count].Text) count++;
        return count;
    }

    private static Place PlaceOf(List<ReadPassage> passages, List<Sentence> sentences, int at, int count)
    {
        var (start, end) = (sentences[at].Start, sentences[at + count - 1].Start + sentences[at + count - 1].Length);
        return passages[sentences[at].Passage].Frames.Passage.At(start, end - start);
    }
}
