using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR008: text of the report was recognised in pictures (OCR), so that a person must hold it against the original.</summary>
public sealed class TextRecognised : IConsistencyRule
{
    private const decimal Doubtful = 0.8m;
    private const int Shown = 5;
    private const int Quoted = 20;

    public RuleInfo Info { get; } = new("STR008", "文字由图片识别得到", FindingKind.Other, "the text read with what the pages show", "none: any recognised character may be wrong");

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var (report, document) = (facts.Report, facts.Report.Document);
        var passages = Passages(report).Where(p => document.OriginOf(p) == TextOrigin.Ocr).ToList();
        if (passages.Count == 0) yield break;
        var doubtful = Figures(report).Where(f => document.ConfidenceAt(f) < Doubtful).OrderBy(f => document.ConfidenceAt(f)).ThenBy(f => f).ToList();
        yield return new Finding
        {
            Rule = Info.Id,
            Kind = Info.Kind,
            Severity = Severity.Warning,
            Message = $"{Pages(document, passages)}文字由图片识别（OCR）得到，可能认错字、认错数。{Doubts(doubtful.Count)}请对照原件核对金额、人数和得分。",
            Section = Places.SectionOf(report, passages[0]),
            Evidence = doubtful.Count > 0
                ? [.. doubtful.Take(Shown).Select(f => Places.Evidence(report, f, "识别把握不大"))]
                : [Places.Evidence(report, passages[0].At(0, Math.Min(Quoted, passages[0].Length)), "识别得到的文字")],
        };
    }

    private static string Doubts(int count) => count > 0 ? $"有 {count} 处数字的识别把握低于 80%。" : "";

    private static string Pages(Document document, IReadOnlyList<Place> passages)
    {
        var pages = passages.Select(document.PageOf).OfType<int>().Distinct().Order().ToList();
        return pages.Count == 0 ? "本报告的" : $"第 {string.Join("、", pages.Take(Quoted))}{(pages.Count > Quoted ? " 等" : "")} 页的";
    }

    private static IEnumerable<Place> Figures(Report report) =>
        [.. report.Amounts.Select(a => a.Place), .. report.Headcounts.Select(h => h.Place), .. report.Measures.Select(m => m.Place), .. report.ScoreTables.SelectMany(t => t.Rows).Select(r => r.Awarded?.Place).OfType<Place>()];

    private static IEnumerable<Place> Passages(Report report) => report.Document.Blocks.Take(report.Blocks).SelectMany(block => block switch
    {
        Paragraph paragraph => [new Place(paragraph.Index, 0, paragraph.Text.Length)],
        Table table => table.Cells.Select(table.PlaceOf),
        _ => [],
    });
}
