namespace Ingest.Pdf;

/// <summary>Why a file was not opened.</summary>
public enum PdfRefusal
{
    /// <summary>The bytes hold no PDF header.</summary>
    NotPdf,

    /// <summary>No page could be found, not even by scanning.</summary>
    Damaged,

    /// <summary>The file opens with a password only, or by a method other than passwords.</summary>
    NeedsPassword,

    /// <summary>A limit of <see cref="PdfLimits"/> was reached.</summary>
    LimitReached,
}

/// <summary>An open file, or the reason why it is none.</summary>
public abstract record PdfOpenResult
{
    private PdfOpenResult()
    {
    }

    public sealed record Opened(PdfFile File) : PdfOpenResult;

    /// <param name="Reason">The kind of refusal.</param>
    /// <param name="Detail">For engineers, in English.</param>
    public sealed record Refused(PdfRefusal Reason, string Detail) : PdfOpenResult;
}
