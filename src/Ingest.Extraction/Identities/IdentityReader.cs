using Ingest.Documents;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Identities;

/// <summary>Reads who reports, on which year, of what kind, when and with which result.</summary>
public static class IdentityReader
{
    private const int MainPart = 1;

    /// <summary>The identity of one report. Facts that are nowhere printed are null.</summary>
    /// <param name="document">The document.</param>
    /// <param name="blocks">The report's blocks.</param>
    /// <param name="sections">The report's sections.</param>
    /// <param name="scoreTables">The report's score tables; their caption names a report that is a form only. Their total is taken for the score claimed only where there is no text.</param>
    /// <param name="fileName">The submitted name: a last hint at the year, of the main report only.</param>
    /// <param name="part">1 for the main report.</param>
    public static Identity Read(
        Document document, Range blocks, IReadOnlyList<Section> sections, IReadOnlyList<ScoreTable> scoreTables, string fileName, int part)
    {
        var frame = new Frame(document, blocks, sections);
        var titles = TitleReader.Read(frame.Front);
        var date = ReportDateReader.Read(frame);
        var unit = UnitReader.Read(frame, titles);
        var kind = KindReader.Read(frame, titles);
        var year = FiscalYearReader.Read(frame, titles, date, part == MainPart ? fileName : "");
        var score = ScoreClaimReader.Read(frame, scoreTables, kind.Value, year?.Value);
        return new()
        {
            Title = titles.Count > 0 ? titles[0].Text : part > MainPart && AnnexTitle(frame) is { Length: > 0 } name ? name : scoreTables.Count > 0 ? scoreTables[0].Caption : "",
            Unit = unit,
            Region = Regions.Of(unit),
            Kind = kind,
            FiscalYear = year,
            ReportDate = date,
            SelfScore = score,
            Grade = GradeReader.Read(frame, score),
        };
    }

    /// <summary>What an annex's mark is followed by, on its line or alone on the next.</summary>
    private static string AnnexTitle(Frame frame) => frame.Front switch
    {
        [var mark, var title, ..] when AnnexLine.IsMarkAlone(mark) => title.Text,
        [var mark, ..] => AnnexLine.TitleOf(mark),
        _ => "",
    };

    /// <summary>An annex's identity with what it does not say itself taken from the main report: unit, region, year and date, never kind or result. An annex that names no year in its title speaks in its text of other years too: a surer year of the main report is the better one.</summary>
    public static Identity InheritFrom(this Identity annex, Identity main) => annex with
    {
        Unit = annex.Unit ?? FromMain(main.Unit),
        Region = annex.Region ?? FromMain(main.Region),
        FiscalYear = annex.FiscalYear is { Source: IdentitySource.Body } && main.FiscalYear is { } year && year.Confidence > annex.FiscalYear.Confidence ? FromMain(year) : annex.FiscalYear ?? FromMain(main.FiscalYear),
        ReportDate = annex.ReportDate ?? FromMain(main.ReportDate),
    };

    private static Found<T>? FromMain<T>(Found<T>? fact) => fact is null ? null : fact with { Source = IdentitySource.MainReport };
}
