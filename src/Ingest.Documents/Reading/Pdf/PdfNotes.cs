using System.Globalization;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>What a clerk should know of a PDF that was read.</summary>
internal static class PdfNotes
{
    private const int MostListed = 20;

    public static IReadOnlyList<ReadNote> Of(IReadOnlyList<ReadPage> pages)
    {
        var notes = new List<ReadNote>();
        Add("pages_need_ocr", p => p.Quality == PageQuality.Scan, n => $"第 {n} 页是扫描图片，其中的文字未读取。请单位报送可复制文字的 PDF 或 Word 原件，用 --ocr 识别，或人工核对这些页。");
        Add("pages_read_by_ocr", p => p.Quality == PageQuality.ReadByOcr, n => $"第 {n} 页的文字由图片识别（OCR）读出，可能有错字错数。请对照原图核对其中的数字。");
        Add("pages_illegible", p => p.Quality == PageQuality.Illegible, n => $"第 {n} 页经图片识别（OCR）没有认出文字，未读取。请单位报送 Word 原件，或人工核对这些页。");
        Add("pages_unreadable", p => p.Quality == PageQuality.Unreadable, n => $"第 {n} 页的文字编码缺失，无法还原为汉字，未读取。请单位报送 Word 原件，或人工核对这些页。");
        Add("ocr_text_layer", p => p.Quality == PageQuality.Recognised, n => $"第 {n} 页是扫描图片，文字来自图片识别结果，可能有错字错数。请对照原图核对其中的数字。");
        Add("pages_damaged", p => p.IsDamaged, n => $"第 {n} 页的数据已损坏，文字可能不全。请单位重新导出并报送，或人工核对这些页。");
        Add("struck_out_text", p => p.Content?.HasStruckOut == true, n => $"第 {n} 页有用删除线划去的文字，视为已删除，未读取。请核对这些页的定稿内容。");
        Add("unmapped_glyphs", p => p.Unmapped > 0, n => $"第 {n} 页有 {pages.Sum(p => p.Unmapped).ToString(CultureInfo.InvariantCulture)} 个字符无法还原，文中以“\uFFFD”标出。请对照原文核对这些位置。");
        return notes;

        void Add(string code, Func<ReadPage, bool> applies, Func<string, string> message)
        {
            var numbers = pages.Where(applies).Select(p => p.Number.ToString(CultureInfo.InvariantCulture)).ToList();
            if (numbers.Count > 0) notes.Add(new ReadNote(code, message(string.Join("、", numbers.Take(MostListed)) + (numbers.Count > MostListed ? " 等" : ""))));
        }
    }
}
