using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Claims;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// Finds long passages that are printed in several sections of one report, clause by clause, and whole paragraphs from a shorter length on. Annexes quote the report
/// and are left out; two annexes that tell the results of their projects in the same words are copies too.
/// </summary>
internal static partial class RepetitionReader
{
    private const int Shortest = 60;
    private const int ShortestParagraph = 32;
    private const int ShortestResult = 40;

    private sealed record Clause(int Passage, int Start, int Length, string Text);

    /// <summary>The passages compared, and the section or report of each, which may repeat itself.</summary>
    private sealed record Pages(IReadOnlyList<ReadPassage> Passages, IReadOnlyList<int?> Homes);

    public static IReadOnlyList<Repetition> Read(ReportReading reading)
    {
        var passages = reading.Passages.Where(p => !p.IsHeading && p.Place.Row is null && p.Context.Label is not SectionLabel.Annex).ToList();
        return Read(new Pages(passages, passages.ConvertAll(p => p.Context.Section)), Shortest);
    }

    /// <summary>Results that an annex tells in the words of an annex before it.</summary>
    public static IReadOnlyList<Repetition> Across(ReportReading annex, IReadOnlyList<ReportReading> before)
    {
        var told = before.Append(annex).SelectMany((r, i) => r.Passages.Where(p => !p.IsHeading && p.Place.Row is null && TellsResults(p.Context.Label)).Select(p => (Passage: p, Home: (int?)i))).ToList();
        return
        [
            .. Read(new Pages(told.ConvertAll(t => t.Passage), told.ConvertAll(t => t.Home)), ShortestResult)
                .Where(r => annex.Passages.Any(p => p.Place.SamePassage(r.Places[^1])) && !annex.Passages.Any(p => p.Place.SamePassage(r.Places[0]))),
        ];
    }

    private static bool TellsResults(SectionLabel? label) =>
        label is SectionLabel.IndicatorAnalysis or SectionLabel.Effectiveness or SectionLabel.Economy or SectionLabel.Efficiency or SectionLabel.WorkResults or SectionLabel.Satisfaction or SectionLabel.Experience or SectionLabel.Problems;

    private static List<Repetition> Read(Pages pages, int shortest)
    {
        var clauses = pages.Passages.SelectMany((p, i) => Split(p, i)).ToList();
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new Dictionary<string, List<Place>>(StringComparer.Ordinal);
        for (var i = 0; i < clauses.Count; i++)
        {
            if (first.TryAdd(clauses[i].Text, i)) continue;
            var origin = first[clauses[i].Text];
            var (before, here) = (clauses[origin].Passage, clauses[i].Passage);
            if (pages.Homes[before] == pages.Homes[here]) continue;
            var count = Common(clauses, origin, i);
            var run = clauses[i..(i + count)];
            var length = run.Sum(s => s.Length);
            var isWhole = length == pages.Passages[before].Text.Length && length == pages.Passages[here].Text.Length;
            if (length < (isWhole ? Math.Min(shortest, ShortestParagraph) : shortest)) continue;
            var text = string.Concat(run.Select(s => s.Text));
            if (!found.TryGetValue(text, out var places)) found[text] = places = [PlaceOf(pages.Passages, clauses, origin, count)];
            places.Add(PlaceOf(pages.Passages, clauses, i, count));
            i += count - 1;
        }

        return [.. found.Select(f => new Repetition(f.Value, f.Key.Length, Figure().Count(f.Key)))];
    }

    private static IEnumerable<Clause> Split(ReadPassage passage, int index)
    {
        var text = passage.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny("。;,") is >= 0 and var stop ? start + stop + 1 : text.Length;
            yield return new(index, start, end - start, text[start..end]);
            start = end;
        }
    }

    /// <summary>How many clauses agree from two places on, within one passage each.</summary>
    private static int Common(List<Clause> clauses, int left, int right)
    {
        var count = 1;
        while (right + count < clauses.Count && left + count < right
            && clauses[left + count].Passage == clauses[left].Passage && clauses[right + count].Passage == clauses[right].Passage
            && clauses[left + count].Text == clauses[right + count].Text) count++;
        return count;
    }

    private static Place PlaceOf(IReadOnlyList<ReadPassage> passages, List<Clause> clauses, int at, int count)
    {
        var (start, end) = (clauses[at].Start, clauses[at + count - 1].Start + clauses[at + count - 1].Length);
        return passages[clauses[at].Passage].Frames.Passage.At(start, end - start);
    }

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*")]
    private static partial Regex Figure();
}
