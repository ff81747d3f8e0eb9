using System.Globalization;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>What a clerk should know of a PDF that was read.</summary>
internal static class PdfNotes
{
    private const int MostListed = 20;

    public static IReadOnlyList<ReadNote> Of(IReadOnlyList<PageQuality> pages, IReadOnlyList<int> damaged, int unmapped)
    {
        var notes = new List<ReadNote>();
        if (Pages(pages, PageQuality.Scan) is { } scans) notes.Add(new("pages_need_ocr", $"第 {scans} 页是扫描图片，其中的文字未读取。请单位报送可复制文字的 PDF 或 Word 原件，或人工核对这些页。"));
        if (Pages(pages, PageQuality.Unreadable) is { } garbled) notes.Add(new("pages_unreadable", $"第 {garbled} 页的文字编码缺失，无法还原为汉字，未读取。请单位报送 Word 原件，或人工核对这些页。"));
        if (Pages(pages, PageQuality.Recognised) is { } recognised) notes.Add(new("ocr_text_layer", $"第 {recognised} 页是扫描图片，文字来自图片识别结果，可能有错字错数。请对照原图核对其中的数字。"));
        if (damaged.Count > 0) notes.Add(new("pages_damaged", $"第 {Listed(damaged)} 页的数据已损坏，文字可能不全。请单位重新导出并报送，或人工核对这些页。"));
        if (unmapped > 0) notes.Add(new("unmapped_glyphs", string.Create(CultureInfo.InvariantCulture, $"有 {unmapped} 个字符无法还原，文中以“\uFFFD”标出。请对照原文核对这些位置。")));
        return notes;
    }

    private static string? Pages(IReadOnlyList<PageQuality> pages, PageQuality quality)
    {
        var numbers = Enumerable.Range(1, pages.Count).Where(n => pages[n - 1] == quality).ToList();
        return numbers.Count == 0 ? null : Listed(numbers);
    }

    private static string Listed(IReadOnlyList<int> numbers) =>
        string.Join("、", numbers.Take(MostListed).Select(n => n.ToString(CultureInfo.InvariantCulture))) + (numbers.Count > MostListed ? " 等" : "");
}
