using Ingest.Documents;
using Ingest.Evaluation.Fields;
using Ingest.Evaluation.Labels;
using Ingest.Extraction;
using Ingest.Extraction.Reports;
using Ingest.Extraction.Sections;

namespace Ingest.Evaluation.Training;

/// <summary>A labelled report to learn from, or to be examined with.</summary>
/// <param name="Name">The report's file.</param>
/// <param name="Document">Null where the file was refused.</param>
/// <param name="Gold">Its headings as labelled.</param>
public sealed record TrainingReport(string Name, Document? Document, IReadOnlyList<GoldSection> Gold)
{
    /// <summary>The labelled reports of a set, ordered by name.</summary>
    public static IReadOnlyList<TrainingReport> Read(IReadOnlyList<LabelledReport> set) =>
        [.. set.AsParallel().AsOrdered().Select(Read).OfType<TrainingReport>()];

    /// <summary>The reduced forms of its headings.</summary>
    internal IReadOnlySet<string> Words { get; } = Gold.Select(s => HeadingWords.Reduce(Matching.Folded.Of(s.Title))).ToHashSet(StringComparer.Ordinal);

    /// <summary>The labelled headings that a classifier gives a label, beside what it says.</summary>
    public IEnumerable<(GoldSection Gold, Section Found)> Label(ISectionClassifier classifier)
    {
        if (Document is null) return [];
        var found = ReportSplitter.Split(Document).SelectMany(blocks => SectionReader.Read(Document, blocks, classifier)).ToList();
        return SectionScorer.Pair(Gold, found).Select(p => (Gold[p.Gold], found[p.Found]));
    }

    private static TrainingReport? Read(LabelledReport report)
    {
        if (report.LabelFile is null || GoldReader.Read(File.ReadAllText(report.LabelFile))?.Sections is not { } gold) return null;
        var source = new SourceFile(report.Name, File.ReadAllBytes(report.ReportFile));
        var read = ReaderCatalog.Read(source, ReadLimits.Default, CancellationToken.None) as ReadResult.Success;
        return new(report.Name, read?.Document, gold);
    }
}
