namespace Ingest.Extraction.Sections;

/// <summary>Groups lines that number on from one another: same shape, rising values, no certain heading of an outer shape between them.</summary>
internal static class SiblingRuns
{
    private const int LargestGap = 2;

    /// <summary>Indices of the lines of each run; an unnumbered line is a run of its own.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<(Verdict Verdict, Line Line)> judged)
    {
        var runs = new List<List<int>>();
        var open = new Dictionary<NumberShape, (List<int> Run, int Last)>();
        for (var i = 0; i < judged.Count; i++)
        {
            var (verdict, line) = judged[i];
            if (line.Number is not { } number || !number.Certain && verdict == Verdict.No)
            {
                if (verdict != Verdict.No) runs.Add([i]);
                continue;
            }

            if (verdict == Verdict.Yes)
                foreach (var deeper in open.Keys.Where(s => s > number.Shape).ToList()) open.Remove(deeper);
            if (!open.TryGetValue(number.Shape, out var run) || number.Value == 1 || number.Value < run.Last || number.Value > run.Last + LargestGap)
                runs.Add((run = ([], 0)).Run);
            run.Run.Add(i);
            open[number.Shape] = (run.Run, number.Value);
        }

        return runs;
    }
}
