using System.Globalization;
using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Matching;
using Ingest.Extraction;

namespace Ingest.Evaluation.Fields;

/// <summary>Staffing figures found by count and category; the category alone of those whose count was found.</summary>
internal static class HeadcountScorer
{
    private const double CategoryWeight = 1;
    private const double NearWeight = 0.5;

    public static void Score(IReadOnlyList<GoldHeadcount> gold, Prediction prediction, Tally tally)
    {
        var found = prediction.Reports.SelectMany(r => r.Report.Headcounts).ToList();
        var pairs = Alignment.Pair(gold.Count, found.Count, (g, f) => Likeness(gold[g], found[f], prediction));
        tally.Count("headcounts", pairs.Count(p => gold[p.Gold].Category == found[p.Found].Category.Code()), found.Count, gold.Count);
        tally.Count("headcounts.count", pairs.Count, found.Count, gold.Count);
        foreach (var g in Enumerable.Range(0, gold.Count).Except(pairs.Select(p => p.Gold))) tally.Missed("headcounts", Text(gold[g].Count, gold[g].Category, gold[g].Detail), gold[g].Near);
        foreach (var f in Enumerable.Range(0, found.Count).Except(pairs.Select(p => p.Found))) tally.Spurious("headcounts", Text(found[f].Count, found[f].Category.Code(), found[f].Detail), prediction.Where(found[f].Place));
        foreach (var (g, f) in pairs) tally.JudgeCode("headcounts.category", [gold[g].Category], found[f].Category.Code(), $"{gold[g].Detail} {prediction.Where(found[f].Place)}");
    }

    private static double Likeness(GoldHeadcount gold, Headcount found, Prediction prediction) => gold.Count != found.Count
        ? 0
        : 1 + (gold.Category == found.Category.Code() ? CategoryWeight : 0) + NearWeight * prediction.Text!.Precedes(gold.Near, found.Place);

    private static string Text(int count, string category, string detail) => $"{count.ToString(CultureInfo.InvariantCulture)} {category} {detail}";
}
