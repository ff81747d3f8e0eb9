using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Review;

/// <summary>Says where a place is, in the words a clerk would use.</summary>
internal static class Whereabouts
{
    /// <summary>"“资金情况”一节 · 第 3 页 · 第 12 段"; paragraphs and tables are counted from the start of the file.</summary>
    public static string Of(Report report, Place place)
    {
        var parts = new List<string>();
        if (SectionOf(report, place) is { } section) parts.Add($"“{section.Number}{section.Title}”");
        if (report.Document.PageOf(place) is { } page) parts.Add($"第 {page} 页");
        parts.Add(Position(report.Document, place));
        if (report.Document.OriginOf(place) == TextOrigin.Ocr) parts.Add(Recognition(report.Document.ConfidenceAt(place)));
        return string.Join(" · ", parts);
    }

    private static Section? SectionOf(Report report, Place place) => report.Sections.LastOrDefault(s => s.Place.CompareTo(place) <= 0);

    private static string Recognition(decimal? confidence) =>
        confidence is { } sure ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"图片识别，把握 {sure:0%}") : "图片识别";

    private static string Position(Document document, Place place) => document.Blocks[place.Block] switch
    {
        Table => $"第 {Count<Table>(document, place.Block)} 个表格第 {place.Row + 1} 行第 {place.Column + 1} 列",
        _ => $"第 {Count<Paragraph>(document, place.Block)} 段",
    };

    private static int Count<TBlock>(Document document, int upTo) where TBlock : Block => document.Blocks.Take(upTo + 1).Count(b => b is TBlock);
}
