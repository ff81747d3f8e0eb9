namespace Ingest.Documents;

/// <summary>
/// Bounds on what one file may cost. A file over a bound is refused with <see cref="ProblemCode.TooLarge"/> or <see cref="ProblemCode.TimeLimit"/>.
/// Every bound that refuses a file stands here; what a format itself allows (63 columns of a Word table) stands with its reader.
/// </summary>
/// <param name="MaxBytes">Size of the file itself, or of an archive inside another.</param>
/// <param name="MaxDecodedBytes">Bytes after decompression, over the whole file.</param>
/// <param name="MaxPartBytes">Bytes after decompression of one part of a package, or one stream of a PDF.</param>
/// <param name="MaxParts">Parts of a Word or Excel package.</param>
/// <param name="MaxPages">Pages of a PDF.</param>
/// <param name="MaxNesting">Depth of tables in tables, forms in forms.</param>
/// <param name="MaxTablePlaces">Rows times columns of one sheet: beyond it a sheet is data, not a report.</param>
/// <param name="MaxArchiveDepth">Depth of archives in archives.</param>
/// <param name="MaxArchiveMembers">Files in an archive, those in archives inside it counted too.</param>
/// <param name="MaxArchiveBytes">Bytes that all files of an archive come to when unpacked.</param>
/// <param name="MaxTime">Wall time for one file.</param>
public sealed record ReadLimits(
    long MaxBytes = 256L << 20,
    long MaxDecodedBytes = 512L << 20,
    long MaxPartBytes = 128L << 20,
    int MaxParts = 20_000,
    int MaxPages = 2000,
    int MaxNesting = 32,
    long MaxTablePlaces = 2_000_000,
    int MaxArchiveDepth = 3,
    int MaxArchiveMembers = 10_000,
    long MaxArchiveBytes = 4L << 30,
    TimeSpan? MaxTime = null)
{
    public static ReadLimits Default { get; } = new(MaxTime: TimeSpan.FromSeconds(60));
}
