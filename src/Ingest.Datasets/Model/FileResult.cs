using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Datasets;

/// <summary>How far a submitted file was read.</summary>
public enum FileStatus
{
    [Code("ok")] Ok,

    /// <summary>Read, but something the pages show is missing; the problem says what.</summary>
    [Code("partial")] Partial,

    /// <summary>No report came of it; the problem says why and what to do.</summary>
    [Code("failed")] Failed,
}

/// <summary>Why a file failed, was read in part, or deserves a remark.</summary>
/// <param name="Code">Stable snake_case code.</param>
/// <param name="Message">Chinese: what is wrong and what the clerk can do.</param>
public sealed record FileProblem(string Code, string Message);

/// <summary>What became of one submitted file.</summary>
public sealed record FileResult
{
    /// <summary>Path relative to the batch, with '/'; a member of an archive is "a.zip!/b.docx".</summary>
    public required string Path { get; init; }

    /// <summary>Lower-case hex; empty where the bytes could not be read.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>Size; null where the bytes could not be read.</summary>
    public long? Bytes { get; init; }

    public SourceFormat Format { get; init; } = SourceFormat.Unknown;

    public int? Pages { get; init; }

    /// <summary>By whom it was read; null where it was not.</summary>
    public DocumentReader? Reader { get; init; }

    public required FileStatus Status { get; init; }

    public FileProblem? Problem { get; init; }

    public IReadOnlyList<ValidatedReport> Reports { get; init; } = [];
}
