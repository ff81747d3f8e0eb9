namespace Ingest.Evaluation.Mutations;

/// <summary>Spending above the budget its rate is taken of, the rate made to fit, so that nothing but the excess is wrong.</summary>
internal static class Overspending
{
    private const decimal Excess = 1.08m;

    private static readonly string[] _budgetWords = ["预算", "到位", "下达", "安排"];

    public static IReadOnlyList<Change>? Of(Tie rate)
    {
        var (percent, spent, budget) = (rate.Figures[0], rate.Figures[1], rate.Figures[2]);
        if (!spent.IsMoney || spent.Value >= budget.Value || !_budgetWords.Any(w => budget.Before.Contains(w, StringComparison.Ordinal)) || !spent.Before.Contains('支', StringComparison.Ordinal)) return null;
        var digits = Slips.Print(budget.Value * Excess, spent.Decimals);
        return [new(spent.Place, digits), new(percent.Place, Slips.Print(100 * FigureReader.Value(digits)!.Value / budget.Value, percent.Decimals))];
    }
}
