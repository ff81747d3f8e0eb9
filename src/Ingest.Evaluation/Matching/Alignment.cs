namespace Ingest.Evaluation.Matching;

/// <summary>Pairs what was labelled with what was found.</summary>
public static class Alignment
{
    /// <summary>
    /// The pairs of the best alignment that keeps the order of both lists, then pairs of what is left in any order.
    /// <paramref name="likeness"/> is 0 for what can never be a pair; larger is more alike. Every item is paired once at most.
    /// </summary>
    public static IReadOnlyList<(int Gold, int Found)> Pair(int gold, int found, Func<int, int, double> likeness)
    {
        var weights = new double[gold, found];
        for (var g = 0; g < gold; g++)
            for (var f = 0; f < found; f++) weights[g, f] = likeness(g, f);
        var pairs = InOrder(weights);
        pairs.AddRange(Left(weights, pairs));
        return [.. pairs.Order()];
    }

    private static List<(int Gold, int Found)> InOrder(double[,] weights)
    {
        var (gold, found) = (weights.GetLength(0), weights.GetLength(1));
        var best = new double[gold + 1, found + 1];
        for (var g = gold - 1; g >= 0; g--)
            for (var f = found - 1; f >= 0; f--) best[g, f] = Math.Max(Math.Max(best[g + 1, f], best[g, f + 1]), weights[g, f] > 0 ? weights[g, f] + best[g + 1, f + 1] : 0);

        var pairs = new List<(int, int)>();
        for (int g = 0, f = 0; g < gold && f < found;)
        {
            if (weights[g, f] > 0 && best[g, f] <= weights[g, f] + best[g + 1, f + 1]) pairs.Add((g++, f++));
            else if (best[g + 1, f] >= best[g, f + 1]) g++;
            else f++;
        }

        return pairs;
    }

    private static List<(int Gold, int Found)> Left(double[,] weights, List<(int Gold, int Found)> pairs)
    {
        var (usedGold, usedFound) = (pairs.Select(p => p.Gold).ToHashSet(), pairs.Select(p => p.Found).ToHashSet());
        var candidates = from g in Enumerable.Range(0, weights.GetLength(0))
                         from f in Enumerable.Range(0, weights.GetLength(1))
                         where weights[g, f] > 0 && !usedGold.Contains(g) && !usedFound.Contains(f)
                         orderby weights[g, f] descending, g, f
                         select (g, f);
        return [.. candidates.Where(c => !usedGold.Contains(c.g) && !usedFound.Contains(c.f) && usedGold.Add(c.g) && usedFound.Add(c.f))];
    }
}
