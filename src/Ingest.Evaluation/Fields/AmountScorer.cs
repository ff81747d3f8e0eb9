using System.Globalization;
using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Matching;
using Ingest.Extraction;

namespace Ingest.Evaluation.Fields;

/// <summary>Sums of money found by value and position; role and subject of those found.</summary>
internal static class AmountScorer
{
    private const double NearWeight = 0.5;
    private const double RawWeight = 0.25;

    public static void Score(GoldReport labels, Prediction prediction, Tally tally)
    {
        var gold = labels.Amounts!;
        var found = prediction.Reports.SelectMany(r => r.Report.Amounts).ToList();
        var pairs = Alignment.Pair(gold.Count, found.Count, (g, f) => Likeness(gold[g], found[f], prediction));
        var required = pairs.Where(p => !gold[p.Gold].Optional).ToList();
        var missed = Enumerable.Range(0, gold.Count).Except(pairs.Select(p => p.Gold)).Where(g => !gold[g].Optional).ToList();
        var spurious = Unallowed(Enumerable.Range(0, found.Count).Except(pairs.Select(p => p.Found)).Select(f => found[f]), labels.Unlabelled);

        tally.Count("amounts", required.Count, required.Count + spurious.Count, required.Count + missed.Count);
        foreach (var g in missed) tally.Missed("amounts", $"{gold[g].Raw} = {gold[g].Yuan.ToString(CultureInfo.InvariantCulture)} {gold[g].Role} {gold[g].Subject}", gold[g].Near);
        foreach (var amount in spurious) tally.Spurious("amounts", $"{amount.Raw} = {amount.Yuan.Value.ToString(CultureInfo.InvariantCulture)} {amount.Role.Code()}", prediction.Where(amount.Place));
        foreach (var (g, f) in required) Judge(gold[g], found[f], prediction.Where(found[f].Place), tally);
    }

    private static double Likeness(GoldAmount gold, Amount found, Prediction prediction) => gold.Yuan != found.Yuan.Value
        ? 0
        : 1 + NearWeight * prediction.Text!.Precedes(gold.Near, found.Place) + (Folded.Of(gold.Raw) == Folded.Of(found.Raw) ? RawWeight : 0);

    /// <summary>What was found too much, but for the sums that the labels neither ask for nor forbid.</summary>
    private static List<Amount> Unallowed(IEnumerable<Amount> spurious, IReadOnlyList<GoldUnlabelled> unlabelled)
    {
        var allowed = unlabelled.GroupBy(u => Folded.Of(u.Raw), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(u => u.Count), StringComparer.Ordinal);
        return [.. spurious.Where(a => !TakeOne(allowed, Folded.Of(a.Raw)))];
    }

    private static bool TakeOne(Dictionary<string, int> allowed, string raw)
    {
        if (allowed.GetValueOrDefault(raw) == 0) return false;
        allowed[raw]--;
        return true;
    }

    private static void Judge(GoldAmount gold, Amount found, string where, Tally tally)
    {
        tally.JudgeCode("amounts.role", [gold.Role], found.Role.Code(), $"{gold.Subject} {where}");
        if (gold.Subject.Length > 0) tally.Judge("amounts.subject", Folded.Alike(gold.Subject, found.Subject), gold.Subject, found.Subject, where);
    }
}
