namespace Ingest.Evaluation;

/// <summary>A report that was skipped or gave nothing to score.</summary>
public sealed record ReportProblem(string Report, string Problem);

/// <summary>How well a labelled set was read.</summary>
public sealed record EvaluationResult(
    int Reports,
    IReadOnlyList<Metric> Metrics,
    IReadOnlyList<Counter> Counters,
    IReadOnlyList<FieldError> Errors,
    IReadOnlyList<Confusion> Confusions,
    IReadOnlyList<ReportProblem> Problems);
