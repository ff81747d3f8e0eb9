using System.Collections.Frozen;
using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Matching;
using Ingest.Extraction;
using Ingest.Extraction.Sections;

namespace Ingest.Evaluation.Training;

/// <summary>A heading to learn from.</summary>
/// <param name="Traits">What the model sees of it.</param>
/// <param name="Label">What it should say.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record HeadingSample(IReadOnlyList<string> Traits, SectionLabel Label, double Weight);

/// <summary>
/// Makes samples of labelled headings. The word lists hold headings of the very reports that are learnt from, so a heading that only its own
/// report has is shown as the lists would see it without that entry: else the model would learn to trust them as no new report deserves.
/// </summary>
internal static class HeadingSamples
{
    /// <summary>What each entry of the word lists looks like to lists without it.</summary>
    private static readonly Lazy<IReadOnlyList<string>[]> EntryTraits = new(ReadEntries);

    /// <summary>The labelled headings of reports, with their place and by their words alone, then the entries of the word lists.</summary>
    /// <param name="reports">The reports to learn from.</param>
    /// <param name="forgotten">Entries of the word lists, reduced, that are to be taken for unknown.</param>
    /// <param name="options">The weights.</param>
    public static IReadOnlyList<HeadingSample> Of(IReadOnlyList<TrainingReport> reports, IReadOnlySet<string> forgotten, TrainingOptions options)
    {
        var reportsOf = reports.SelectMany(r => r.Words).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var samples = reports.SelectMany(r => Of(r, HeadingLexicon.Without(r.Words.Where(w => reportsOf[w] == 1).Concat(forgotten).ToHashSet(StringComparer.Ordinal)), options));
        return [.. samples, .. Entries(forgotten, options)];
    }

    /// <summary>A report's headings with what stands around them.</summary>
    public static IEnumerable<(HeadingFeatures Features, SectionLabel Label)> Headings(IReadOnlyList<GoldSection> gold)
    {
        var open = new List<(int Level, SectionLabel? Label)>();
        var previous = new Dictionary<int, SectionLabel?>();
        foreach (var section in gold)
        {
            var level = section.Level ?? 1;
            var label = Codes.Parse<SectionLabel>(section.Canonical[0]);
            open.RemoveAll(o => o.Level >= level);
            foreach (var deeper in previous.Keys.Where(l => l > level).ToList()) previous.Remove(deeper);
            var parent = open.Count > 0 ? open[^1].Label : null;
            if (label is { } known) yield return (new(Folded.Of(section.Title), section.Number, level, parent, previous.GetValueOrDefault(level)), known);
            open.Add((level, label));
            previous[level] = label;
        }
    }

    private static IEnumerable<HeadingSample> Of(TrainingReport report, HeadingLexicon lexicon, TrainingOptions options)
    {
        foreach (var (features, label) in Headings(report.Gold))
        {
            yield return new(HeadingTraits.Of(features, lexicon), label, 1);
            yield return new(HeadingTraits.Words(features.Title, lexicon), label, options.WordsWeight);
        }
    }

    private static IEnumerable<HeadingSample> Entries(IReadOnlySet<string> forgotten, TrainingOptions options) =>
        HeadingLexicon.Variants.Zip(EntryTraits.Value)
            .Where(e => !forgotten.Contains(HeadingWords.Reduce(e.First.Title)))
            .Select(e => new HeadingSample(e.Second, e.First.Labels[0], options.EntryWeight));

    private static IReadOnlyList<string>[] ReadEntries() =>
        [.. HeadingLexicon.Variants.AsParallel().AsOrdered().Select(v => HeadingTraits.Words(v.Title, HeadingLexicon.Without(FrozenSet.Create(StringComparer.Ordinal, HeadingWords.Reduce(v.Title)))))];
}
