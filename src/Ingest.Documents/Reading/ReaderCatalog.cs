using Ingest.Documents.Reading.Pdf;

namespace Ingest.Documents;

/// <summary>The formats that are read, asked in this order. A new format is a folder beside this file and a line here.</summary>
public static class ReaderCatalog
{
    public static IReadOnlyList<IDocumentReader> Readers { get; } = With(ReadingTools.None);

    /// <summary>The readers with the help of other programs.</summary>
    private static IReadOnlyList<IDocumentReader> With(ReadingTools tools) =>
    [
        new PdfReader(tools.Ocr),
        new DocxReader(),
        new DocReader(),
        new XlsxReader(),
        new RtfReader(),
        new PlainTextReader(),
    ];

    /// <summary>Reads a file with the first reader that recognises its content; refuses what none does.</summary>
    public static ReadResult Read(SourceFile file, ReadLimits limits, CancellationToken cancellation) => Read(file, limits, ReadingTools.None, cancellation);

    /// <summary>The same with the help of other programs.</summary>
    public static ReadResult Read(SourceFile file, ReadLimits limits, ReadingTools tools, CancellationToken cancellation)
    {
        if (file.Bytes.IsEmpty)
            return new ReadResult.Refusal(SourceFormat.Unknown, ProblemCode.Empty, "文件是空的（0 字节）。请单位重新报送。");
        if (file.Bytes.Length > limits.MaxBytes)
            return new ReadResult.Refusal(SourceFormat.Unknown, ProblemCode.TooLarge, $"文件有 {file.Bytes.Length >> 20} MB，超过上限 {limits.MaxBytes >> 20} MB。请压缩图片或拆分后重新报送。");
        var reader = With(tools).FirstOrDefault(r => r.Recognises(file));
        return reader is not null
            ? Noted(tools.Office?.Read(file, reader, limits, cancellation) ?? reader.Read(file, limits, cancellation), FileNames.WrongExtension(file.Name, reader))
            : new ReadResult.Refusal(SourceFormat.Unknown, ProblemCode.Unsupported, "无法识别文件内容，不是 Word、PDF 或文本文件。请单位另存为 .docx 或 .pdf 后重新报送。");
    }

    private static ReadResult Noted(ReadResult result, ReadNote? note) => note is not null && result is ReadResult.Success { Document: var document }
        ? new ReadResult.Success(document with { Notes = [.. document.Notes, note] })
        : result;
}
