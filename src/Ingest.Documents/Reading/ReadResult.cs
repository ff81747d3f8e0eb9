namespace Ingest.Documents;

/// <summary>Why a file gave no document. The snake_case form of the name is written to files.csv.</summary>
public enum ProblemCode
{
    /// <summary>The file has no content.</summary>
    Empty,

    /// <summary>The content is of no format that is read.</summary>
    Unsupported,

    /// <summary>The format is known, the content is damaged beyond reading.</summary>
    Corrupt,

    /// <summary>The file needs a password.</summary>
    Encrypted,

    /// <summary>Pages are images: text recognition is needed.</summary>
    NeedsOcr,

    /// <summary>The file was read and holds no text.</summary>
    NoText,

    /// <summary>The file exceeds a limit of size, pages or nesting.</summary>
    TooLarge,

    /// <summary>Reading took longer than allowed.</summary>
    TimeLimit,

    /// <summary>The text holds no report.</summary>
    NotAReport,

    /// <summary>The file could not be opened on disk.</summary>
    Unreadable,

    /// <summary>The format needs a converter that is not installed.</summary>
    NeedsConverter,
}

/// <summary>A document, or a refusal that says why.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    public sealed record Success(Document Document) : ReadResult;

    /// <param name="Format">What the file is, as far as its bytes say.</param>
    /// <param name="Code">The stable code.</param>
    /// <param name="Message">One or two Chinese sentences: what is wrong and what the clerk can do.</param>
    public sealed record Refusal(SourceFormat Format, ProblemCode Code, string Message) : ReadResult;
}
