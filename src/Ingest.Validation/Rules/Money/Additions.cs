using Ingest.Extraction;

namespace Ingest.Validation.Rules.Money;

/// <summary>An initial budget and the sum that the same paragraph adds to it.</summary>
internal sealed record Addition(Amount Initial, Amount Added);

/// <summary>Finds budgets and what was added to them: the two stand next to each other in one paragraph, both exact.</summary>
internal static class Additions
{
    public static IEnumerable<Addition> In(Report report) =>
        from pair in report.Amounts.Zip(report.Amounts.Skip(1))
        where pair.First.Place.SamePassage(pair.Second.Place) && pair.First.Place.Row is null
        where pair.First is { Role: AmountRole.InitialBudget, Yuan: { IsExact: true, Value: > 0 } } && pair.Second is { Role: AmountRole.BudgetAdded, Yuan: { IsExact: true, Value: > 0 } } && pair.First.Year == pair.Second.Year
        select new Addition(pair.First, pair.Second);
}
