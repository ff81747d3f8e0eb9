using Ingest.Documents.Reading.Ocr;
using Ingest.Documents.Reading.Office;

namespace Ingest.Documents;

/// <summary>Other programs that reading may use. None is needed; a program that is asked for and not installed leaves files unread that it would have read.</summary>
public sealed record ReadingTools
{
    private ReadingTools()
    {
    }

    public static ReadingTools None { get; } = new();

    /// <summary>True where pages that are pictures are recognised.</summary>
    public bool CanRecognise => Ocr is not null;

    /// <summary>True where LibreOffice helps.</summary>
    public bool CanConvert => Office is not null;

    internal OcrTools? Ocr { get; private init; }

    internal LibreOffice? Office { get; private init; }

    /// <summary>What is installed of what is asked for.</summary>
    public static ReadingTools Find(bool ocr, bool libreOffice) => new()
    {
        Ocr = ocr ? OcrTools.Find() : null,
        Office = libreOffice ? LibreOffice.Find() : null,
    };

    /// <summary>Tools of the caller's: for tests.</summary>
    internal static ReadingTools Of(OcrTools ocr) => new() { Ocr = ocr };
}
