using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Totals of which the next paragraphs are the items: the first sum of each adds up to it.</summary>
internal static class ListSums
{
    private const int MostItems = 15;

    public static IEnumerable<Tie> Find(SoundReport report)
    {
        for (var i = 0; i < report.Paragraphs.Count; i++)
            foreach (var total in report.Paragraphs[i].Figures.Where(f => f is { IsMoney: true, Significant: >= 3 }))
                if (Items(report, i, total) is { } items) yield return Tie.Sum([total, .. items], FindingKind.SumMismatch, FindingKind.UnitScale);
    }

    private static List<Figure>? Items(SoundReport report, int head, Figure total)
    {
        var items = new List<Figure>();
        foreach (var paragraph in report.Paragraphs.Skip(head + 1).Take(MostItems))
        {
            if (paragraph.Figures.FirstOrDefault(f => f.Unit == total.Unit) is not { } item) return null;
            items.Add(item);
            var sum = items.Sum(f => f.Value);
            if (sum == total.Value && items.Count > 1) return items;
            if (sum > total.Value) return null;
        }

        return null;
    }
}
