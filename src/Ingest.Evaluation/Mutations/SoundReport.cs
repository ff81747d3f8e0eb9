using Ingest.Documents;
using Ingest.Evaluation.Labels;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>A paragraph with its figures.</summary>
internal sealed record FiguredText(Place Place, string Text, IReadOnlyList<Figure> Figures);

/// <summary>A report as submitted, before anything is changed in it.</summary>
internal sealed class SoundReport
{
    private readonly Dictionary<Delegate, IReadOnlyList<Tie>> _ties = [];

    private SoundReport(SourceText source, Document document, IReadOnlyList<ValidatedReport> reports, GoldReport? gold)
    {
        (Source, Document, Reports, Gold) = (source, document, reports, gold);
        Map = new SourceMap(document, source.Text);
        Paragraphs = [.. document.Blocks.OfType<Paragraph>().Where(p => p.Kind != ParagraphKind.Contents).Select(p => new Place(p.Index, 0, p.Text.Length)).Select(p => new FiguredText(p, document.TextAt(p), FigureReader.Read(p, document.TextAt(p))))];
        Tables = [.. document.Blocks.OfType<Table>()];
    }

    public SourceText Source { get; }

    public Document Document { get; }

    public SourceMap Map { get; }

    /// <summary>What the stages say of it unchanged.</summary>
    public IReadOnlyList<ValidatedReport> Reports { get; }

    /// <summary>Null where nobody has labelled it.</summary>
    public GoldReport? Gold { get; }

    public IReadOnlyList<FiguredText> Paragraphs { get; }

    public IReadOnlyList<Table> Tables { get; }

    /// <summary>The unit as labelled, or as read where there is no label; null where it is nowhere printed.</summary>
    public string? Unit => Gold is null ? Main?.Identity.Unit?.Value : Gold.Identity.GetValueOrDefault("unit")?.Value;

    public int? FiscalYear => Gold is null ? Main?.Identity.FiscalYear?.Value
        : int.TryParse(Gold.Identity.GetValueOrDefault("fiscal_year")?.Value, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;

    private Report? Main => Reports is [var first, ..] ? first.Report : null;

    /// <summary>The report of a file; null where the file is refused or holds no report.</summary>
    public static SoundReport? Of(SourceFile file, GoldReport? gold)
    {
        if (SourceText.Of(file) is not { } source || ReaderCatalog.Read(source.File, ReadLimits.Default, CancellationToken.None) is not ReadResult.Success read) return null;
        var reports = ReportValidator.Validate(ReportExtractor.Extract(read.Document, source.File.Name));
        return reports.Count == 0 ? null : new SoundReport(source, read.Document, reports, gold);
    }

    /// <summary>The kinds under which contradictions of a figure would be reported, by every equation it takes part in.</summary>
    public IEnumerable<Validation.FindingKind> KindsAt(Place figure) =>
        TieCatalog.All.SelectMany(Ties).Where(t => t.Figures.Any(f => f.Place == figure)).SelectMany(t => t.Kinds);

    /// <summary>The ties of one sort, looked for once.</summary>
    public IReadOnlyList<Tie> Ties(Func<SoundReport, IEnumerable<Tie>> find)
    {
        if (!_ties.TryGetValue(find, out var ties)) _ties[find] = ties = [.. find(this).Where(t => t.Holds)];
        return ties;
    }
}
