using System.Text;

namespace Ingest.Datasets;

/// <summary>The rows of one submission, table by table.</summary>
public sealed class SubmissionRows
{
    internal SubmissionRows(IReadOnlyList<IReadOnlyList<string[]>> tables) => Tables = tables;

    internal IReadOnlyList<IReadOnlyList<string[]>> Tables { get; }
}

/// <summary>Writes the datasets into a folder, submission by submission in their final order; nothing but the ranked list waits for the end.</summary>
public sealed class DatasetWriter : IDisposable
{
    private readonly string _folder;
    private readonly IReadOnlyList<CsvFile> _files;

    public DatasetWriter(string folder)
    {
        _folder = folder;
        _files = [.. DatasetCatalog.PerSubmission.Select(t => new CsvFile(folder, (CsvTable)t))];
    }

    /// <summary>Names of all files a finished writer leaves.</summary>
    public static IReadOnlyList<string> FileNames { get; } = [.. DatasetCatalog.All.Select(t => t.FileName), DataPackage.FileName];

    /// <summary>Makes the rows of a submission without writing them: what fails here leaves no half-written submission.</summary>
    public static SubmissionRows Render(Submission submission) => new([.. DatasetCatalog.PerSubmission.Select(t => t.Rows(submission))]);

    /// <summary>Writes the rows of the next submission.</summary>
    public void Write(SubmissionRows rows)
    {
        foreach (var (file, lines) in _files.Zip(rows.Tables))
            foreach (var line in lines)
                file.Write(line);
    }

    /// <summary>Writes the ranked list and the data dictionary.</summary>
    public void Complete(IReadOnlyList<ReviewItem> ranked)
    {
        using var review = new CsvFile(_folder, DatasetCatalog.Review);
        foreach (var item in ranked) review.Write(DatasetCatalog.Review.Cells(item));
        File.WriteAllText(Path.Combine(_folder, DataPackage.FileName), DataPackage.Describe(DatasetCatalog.All), new UTF8Encoding(false));
    }

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
    }
}
