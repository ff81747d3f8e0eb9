namespace Ingest.Datasets;

/// <summary>A submitted file and its reports under their identifiers.</summary>
public sealed record Submission(FileResult File, IReadOnlyList<ReportEntry> Reports);

/// <summary>Hands out report identifiers over a batch: files must come in their final order, so that copies of a file are told apart the same way in every run.</summary>
public sealed class SubmissionRegister
{
    private readonly Dictionary<string, int> _copies = new(StringComparer.Ordinal);

    /// <summary>Enters the next file of the batch.</summary>
    public Submission Enter(FileResult file)
    {
        if (file.Reports.Count == 0) return new Submission(file, []);
        var stem = Identifiers.Stem(file.Sha256);
        var copy = _copies[stem] = _copies.GetValueOrDefault(stem) + 1;
        return new Submission(file, [.. file.Reports.Select(r => new ReportEntry(file, Identifiers.Report(file.Sha256, r.Report.Part, copy), r))]);
    }
}
