namespace Ingest.Documents;

/// <summary>Bounds on what one file may cost. A file over a bound is refused with <see cref="ProblemCode.TooLarge"/> or <see cref="ProblemCode.TimeLimit"/>.</summary>
/// <param name="MaxBytes">Size of the file itself.</param>
/// <param name="MaxDecodedBytes">Bytes after decompression, over the whole file.</param>
/// <param name="MaxPages">Pages of a PDF.</param>
/// <param name="MaxNesting">Depth of tables in tables, forms in forms, archives in archives.</param>
/// <param name="MaxTime">Wall time for one file.</param>
public sealed record ReadLimits(
    long MaxBytes = 256L << 20,
    long MaxDecodedBytes = 512L << 20,
    int MaxPages = 2000,
    int MaxNesting = 32,
    TimeSpan? MaxTime = null)
{
    public static ReadLimits Default { get; } = new(MaxTime: TimeSpan.FromSeconds(60));
}
