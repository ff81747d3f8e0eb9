using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Targets;

/// <summary>Targets and outcomes that stand in one row of a table: in columns of their own, or the target in the indicator's name (安防工程24公里).</summary>
internal static class RowTargets
{
    public static IEnumerable<TargetOutcome> Read(IReadOnlyList<ScoreTable> tables) =>
        tables.SelectMany(t => t.Leaves).Select(Of).OfType<TargetOutcome>();

    private static TargetOutcome? Of(ScoreRow row)
    {
        if (row.Actual is not { } actual || TargetWords.Excuse(row.Note?.Text + row.Criterion?.Text + actual.Text)) return null;
        return Of(row.Name, row.Target is { } cell && TargetFigure.AllOf(cell).Count > 0 ? cell : new CellText(row.Name, row.Place), actual, row);
    }

    /// <summary>The outcome of an indicator; null where either figure is missing, ambiguous or only near, or nothing says which way the target is met.</summary>
    public static TargetOutcome? Of(string name, CellText target, CellText actual, ScoreRow? row)
    {
        if (TargetFigure.OnlyOf(target) is not { } goal || TargetFigure.OnlyLike(actual, goal) is not { Bound: Bound.Exact } reached) return null;
        if (goal.Quantity.Kind == QuantityKind.Money && goal.Bound == Bound.Exact || TargetWords.SenseOf(goal, name) is not { } sense) return null;
        return new TargetOutcome
        {
            Source = TargetSource.Row,
            Name = name,
            Sense = sense.Sense,
            Strict = sense.Strict,
            Target = goal.ToTerm("目标"),
            Actual = reached.ToTerm("实际"),
            Row = row,
        };
    }
}
