using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR016: text of the report was recognised in pictures (OCR), so that a person must hold it against the original.</summary>
public sealed class TextRecognised : IConsistencyRule
{
    private const decimal Doubtful = 0.8m;
    private const int Shown = 5;
    private const int Quoted = 20;

    public RuleInfo Info { get; } = new("STR016", "文字由图片识别得到", FindingKind.Other, "the text read with what the pages show", "none: any recognised character may be wrong")
    {
        Severity = Severity.Warning,
        Checks = "报告的文字是不是从扫描图片上识别（OCR）得到的，哪些数字识别得没有把握。",
        Why = "识别可能认错字、认错数，据此发现的矛盾不一定是报告的，报告里的矛盾也可能漏过。",
        Spares = "文字可以选中复制的页面。",
        Advice = "对照原图核对金额、人数和得分；有条件的请单位报送 Word 原件。",
        Wrong = new() { Title = "⟦云川县图书馆⟧\n2022年度部门整体支出绩效自评报告", IsScanned = true },
        Right = new() { Title = "云川县图书馆\n2022年度部门整体支出绩效自评报告" },
    };

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
            Severity = Info.Severity,
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
