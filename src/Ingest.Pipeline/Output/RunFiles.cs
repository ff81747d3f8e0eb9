using Ingest.Datasets;

namespace Ingest.Pipeline;

/// <summary>Names of the files a run leaves in its folder.</summary>
public static class RunFiles
{
    /// <summary>Version, configuration, counts, timings; written last: a folder without it holds no finished run.</summary>
    public const string Summary = "run.json";

    /// <summary>The page for people.</summary>
    public const string Review = "review.html";

    /// <summary>Details of the program's own defects; absent where there were none.</summary>
    public const string Errors = "errors.log";

    /// <summary>Everything a run may leave.</summary>
    public static IReadOnlyList<string> All { get; } = [.. DatasetWriter.FileNames, Review, Errors, Summary];
}
