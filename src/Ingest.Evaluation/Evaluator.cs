using Ingest.Evaluation.Fields;
using Ingest.Evaluation.Labels;

namespace Ingest.Evaluation;

/// <summary>Scores what the stages say of a labelled set against its labels. Deterministic: reports are scored in order of their names.</summary>
public static class Evaluator
{
    /// <summary>Runs the stages over the set's reports, in parallel, and scores them.</summary>
    public static EvaluationResult Run(IReadOnlyList<LabelledReport> set, CancellationToken cancellation)
    {
        var tally = new Tally();
        var problems = new List<ReportProblem>();
        var labelled = 0;
        foreach (var (report, gold, prediction) in set.AsParallel().AsOrdered().WithCancellation(cancellation).Select(Predict))
        {
            if (gold is null || prediction is null)
            {
                problems.Add(new(report.Name, report.LabelFile is null ? "no labels: skipped" : "labels unreadable: skipped"));
                continue;
            }

            labelled++;
            if (prediction.Problem is { } problem) problems.Add(new(report.Name, problem));
            tally.Report = report.Name;
            Score(gold, prediction, tally);
        }

        return new EvaluationResult(labelled, tally.Metrics, tally.Counters, tally.Errors, tally.Confusions, problems);
    }

    /// <summary>Scores one report.</summary>
    public static void Score(GoldReport gold, Prediction prediction, Tally tally)
    {
        if (gold.Sections is { } sections) SectionScorer.Score(sections, prediction, tally);
        if (gold.Amounts is not null) AmountScorer.Score(gold, prediction, tally);
        if (gold.Headcounts is { } headcounts) HeadcountScorer.Score(headcounts, prediction, tally);
        if (gold.Scores is { } scores) ScoreScorer.Score(scores, prediction, tally);
        if (gold.ScoreTotals is { } totals) ScoreScorer.ScoreTotals(totals, prediction, tally);
        IdentityScorer.Score(gold.Identity, prediction, tally);
        if (gold.Issues is { } issues) FindingScorer.Score(issues, prediction, tally);
    }

    private static (LabelledReport Report, GoldReport? Gold, Prediction? Prediction) Predict(LabelledReport report)
    {
        var gold = report.LabelFile is null ? null : GoldReader.Read(File.ReadAllText(report.LabelFile));
        return (report, gold, gold is null ? null : Prediction.Of(report.ReportFile));
    }
}
