using Ingest.Pdf;

namespace Ingest.Documents.Reading.Pdf;

/// <summary>Why a PDF gives no document, in words for a clerk.</summary>
internal static class PdfRefusals
{
    public static ReadResult Of(PdfOpenResult.Refused refused, ReadLimits limits) => refused.Reason switch
    {
        PdfRefusal.NeedsPassword => Refusal(ProblemCode.Encrypted, "PDF 文件设有打开密码，无法读取。请单位取消密码后重新报送。"),
        PdfRefusal.Damaged or PdfRefusal.NotPdf => Damaged(),
        PdfRefusal.LimitReached when refused.Detail == nameof(PdfLimits.MaxPages) => Refusal(ProblemCode.TooLarge, $"PDF 文件超过 {limits.MaxPages} 页的上限。请单位拆分后重新报送。"),
        PdfRefusal.LimitReached => TooLarge(),
    };

    private static ReadResult.Refusal Damaged() => Refusal(ProblemCode.Corrupt, "PDF 文件已损坏或传输不完整，读不出内容。请单位重新导出并报送。");

    public static ReadResult TooLarge() => Refusal(ProblemCode.TooLarge, "PDF 文件的内容解压后超过允许的上限，未读取。请单位由 Word 原件重新导出，或拆分后报送。");

    public static ReadResult TimeLimit(ReadLimits limits) => Refusal(ProblemCode.TimeLimit, $"读取 PDF 文件超过 {limits.MaxTime?.TotalSeconds ?? 0:0} 秒，已停止。请单位由 Word 原件重新导出，或拆分后报送。");

    /// <summary>The refusal for a file none of whose pages can be read; null where one can.</summary>
    public static ReadResult? WithoutText(IReadOnlyList<ReadPage> pages)
    {
        if (pages.Any(p => p.IsReadable)) return null;
        if (pages.Any(p => p.IsDamaged)) return Damaged();
        if (pages.Any(p => p.Quality == PageQuality.Illegible)) return Refusal(ProblemCode.NeedsOcr, "PDF 文件是扫描图片，图片识别（OCR）没有认出文字。请单位报送 Word 原件，或重新扫描清楚后报送。");
        if (pages.Any(p => p.Quality == PageQuality.Unreadable)) return Refusal(ProblemCode.NeedsOcr, "PDF 文件的文字编码缺失，复制出来是乱码，无法读取。请单位报送 Word 原件，或由 Word 重新导出 PDF；也可用 --ocr 按图片识别。");
        return pages.Any(p => p.Quality == PageQuality.Scan)
            ? Refusal(ProblemCode.NeedsOcr, "PDF 文件是扫描图片，没有可读取的文字。请单位报送 Word 原件或可复制文字的 PDF；也可用 --ocr 识别。")
            : NoText();
    }

    public static ReadResult NoText() => Refusal(ProblemCode.NoText, "PDF 文件的页面上没有文字。请单位核对后重新报送。");

    private static ReadResult.Refusal Refusal(ProblemCode code, string message) => new(SourceFormat.Pdf, code, message);
}
