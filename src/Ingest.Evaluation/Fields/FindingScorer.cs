using Ingest.Evaluation.Labels;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Evaluation.Fields;

/// <summary>
/// Findings against labelled issues: strict where the kinds are equal, lenient where they are of one family; in both a quote of the finding
/// must meet a quote of the issue. Each issue is matched once; further findings on a matched issue are duplicates and counted apart.
/// Findings for information count for nothing.
/// </summary>
internal static class FindingScorer
{
    /// <summary>More than quotes can meet: an equal kind goes before a related one.</summary>
    private const int SameKindFirst = 1 << 20;

    public static void Score(IReadOnlyList<GoldIssue> gold, Prediction prediction, Tally tally)
    {
        var found = prediction.Reports.SelectMany(r => r.Findings).Where(f => f.Severity is Severity.Error or Severity.Warning).ToList();
        var meeting = Meetings(gold, found, prediction);
        var strict = Match(gold.Count, found.Count, (g, f) => IsKind(gold[g], found[f]) ? meeting[g, f] : 0);
        var lenient = Match(gold.Count, found.Count, (g, f) => Related(gold[g], found[f]) && meeting[g, f] > 0 ? meeting[g, f] + (IsKind(gold[g], found[f]) ? SameKindFirst : 0) : 0);
        var extra = Enumerable.Range(0, found.Count).Except(lenient.Values).ToList();
        var duplicates = extra.Where(f => lenient.Keys.Any(g => Related(gold[g], found[f]) && meeting[g, f] > 0)).ToList();

        tally.Count("findings.strict", strict.Count, found.Count - duplicates.Count(f => !strict.ContainsValue(f)), gold.Count);
        tally.Count("findings.lenient", lenient.Count, found.Count - duplicates.Count, gold.Count);
        tally.Add("duplicate findings", duplicates.Count);
        CountKinds(gold, found, strict, duplicates, tally);
        List(gold, found, prediction, lenient, extra.Except(duplicates), tally);
        tally.Add("reports without issues", gold.Count == 0 ? 1 : 0);
        tally.Add("reports without issues and without findings", gold.Count == 0 && found.Count == 0 ? 1 : 0);
        tally.Add("false alarms on reports without issues", gold.Count == 0 ? found.Count : 0);
    }

    private static bool IsKind(GoldIssue gold, Finding found) => gold.Type == found.Kind.Code();

    private static bool Related(GoldIssue gold, Finding found) => KindFamilies.AreRelated(gold.Type, found.Kind);

    private static int[,] Meetings(IReadOnlyList<GoldIssue> gold, IReadOnlyList<Finding> found, Prediction prediction)
    {
        var meeting = new int[gold.Count, found.Count];
        for (var g = 0; g < gold.Count; g++)
            for (var f = 0; f < found.Count; f++) meeting[g, f] = gold[g].Evidence.Count == 0 ? 1 : Quotes.Meeting(gold[g].Evidence, found[f].Evidence, prediction.Text!);
        return meeting;
    }

    /// <summary>Issue → finding, the best pairs first; 0 can be no pair.</summary>
    private static SortedDictionary<int, int> Match(int gold, int found, Func<int, int, int> likeness)
    {
        var matched = new SortedDictionary<int, int>();
        var candidates = from g in Enumerable.Range(0, gold)
                         from f in Enumerable.Range(0, found)
                         let weight = likeness(g, f)
                         where weight > 0
                         orderby weight descending, g, f
                         select (g, f);
        foreach (var (g, f) in candidates)
            if (!matched.ContainsKey(g) && !matched.ContainsValue(f)) matched[g] = f;
        return matched;
    }

    private static void CountKinds(IReadOnlyList<GoldIssue> gold, IReadOnlyList<Finding> found, SortedDictionary<int, int> strict, IReadOnlyList<int> duplicates, Tally tally)
    {
        foreach (var kind in gold.Select(g => g.Type).Concat(found.Select(f => f.Kind.Code())).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            tally.Count(
                Tally.KindPrefix + kind,
                strict.Keys.Count(g => gold[g].Type == kind),
                Enumerable.Range(0, found.Count).Count(f => found[f].Kind.Code() == kind && (strict.ContainsValue(f) || !duplicates.Contains(f))),
                gold.Count(g => g.Type == kind));
    }

    private static void List(IReadOnlyList<GoldIssue> gold, IReadOnlyList<Finding> found, Prediction prediction, SortedDictionary<int, int> lenient, IEnumerable<int> spurious, Tally tally)
    {
        for (var g = 0; g < gold.Count; g++)
        {
            if (!lenient.TryGetValue(g, out var f)) tally.Missed("findings", $"{gold[g].Type}: {gold[g].Why}", string.Join(" / ", gold[g].Evidence));
            else if (!IsKind(gold[g], found[f])) tally.Wrong("findings", $"{gold[g].Type}: {gold[g].Why}", $"{found[f].Kind.Code()} {found[f].Rule}: {found[f].Message}", string.Join(" / ", gold[g].Evidence));
        }

        foreach (var f in spurious) tally.Spurious("findings", $"{found[f].Kind.Code()} {found[f].Rule}: {found[f].Message}", string.Join(" / ", found[f].Evidence.Select(e => e.Quote)));
    }
}
