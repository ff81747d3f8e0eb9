namespace Ingest.Documents;

/// <summary>A paragraph or a table, in reading order.</summary>
public abstract record Block
{
    /// <summary>Position in <see cref="Document.Blocks"/>.</summary>
    public required int Index { get; init; }

    /// <summary>The 1-based page on which the block begins; null where the format has no pages (a page is never invented).</summary>
    public int? Page { get; init; }
}
