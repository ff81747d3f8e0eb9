using Ingest.Documents;
using Ingest.Evaluation.Matching;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Evaluation;

/// <summary>What the stages say of one file.</summary>
/// <param name="Reports">Its reports, the main one first; empty where it was refused or holds none.</param>
/// <param name="Text">Its text; null where it was refused.</param>
/// <param name="Problem">Why there is no report; null where there is one.</param>
public sealed record Prediction(IReadOnlyList<ValidatedReport> Reports, RunningText? Text, string? Problem)
{
    /// <summary>Where a place is, for a person.</summary>
    public string Where(Place place) => Text?.Describe(place) ?? "";

    /// <summary>Runs the stages over a file.</summary>
    public static Prediction Of(string file)
    {
        var source = new SourceFile(Path.GetFileName(file), File.ReadAllBytes(file));
        return ReaderCatalog.Read(source, ReadLimits.Default, CancellationToken.None) switch
        {
            ReadResult.Success read => Of(read.Document, source.Name),
            ReadResult.Refusal refusal => new([], null, $"{refusal.Code}: {refusal.Message}"),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };
    }

    private static Prediction Of(Document document, string name)
    {
        var reports = ReportValidator.Validate(ReportExtractor.Extract(document, name));
        return new(reports, new RunningText(document), reports.Count == 0 ? "no report found" : null);
    }
}
