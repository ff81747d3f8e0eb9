namespace Ingest.Datasets;

/// <summary>A table that grows with every submitted file.</summary>
public interface ISubmissionTable
{
    /// <summary>The cells of the rows a submission adds, in the order of the columns.</summary>
    IReadOnlyList<string[]> Rows(Submission submission);
}
