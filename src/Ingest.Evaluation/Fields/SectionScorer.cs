using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Matching;
using Ingest.Extraction;

namespace Ingest.Evaluation.Fields;

/// <summary>Headings found by their title; number, level and label of those found.</summary>
internal static class SectionScorer
{
    public static void Score(IReadOnlyList<GoldSection> gold, Prediction prediction, Tally tally)
    {
        var found = prediction.Reports.SelectMany(r => r.Report.Sections).ToList();
        var pairs = Pair(gold, found);
        tally.Count("sections", pairs.Count, found.Count, gold.Count);
        foreach (var g in Enumerable.Range(0, gold.Count).Except(pairs.Select(p => p.Gold))) tally.Missed("sections", $"{gold[g].Number}{gold[g].Title}");
        foreach (var f in Enumerable.Range(0, found.Count).Except(pairs.Select(p => p.Found))) tally.Spurious("sections", $"{found[f].Number}{found[f].Title}", prediction.Where(found[f].Place));
        foreach (var (g, f) in pairs) Judge(gold[g], found[f], prediction.Where(found[f].Place), tally);
    }

    /// <summary>The headings that were found, beside what was labelled.</summary>
    public static IReadOnlyList<(int Gold, int Found)> Pair(IReadOnlyList<GoldSection> gold, IReadOnlyList<Section> found) =>
        Alignment.Pair(gold.Count, found.Count, (g, f) => Likeness(gold[g], found[f]));

    /// <summary>The title decides; the same number makes it more alike. An annex may be labelled by its mark alone, 附件1, or with the mark as its number or in its title.</summary>
    private static double Likeness(GoldSection gold, Section found) =>
        IsMark(gold, found) || IsPrintedAlike(gold, found) ? 1.5 : Folded.Words(gold.Title) != Folded.Words(found.Title) ? 0 : Folded.Of(gold.Number) == Folded.Of(found.Number) ? 1.5 : 1;

    private static bool IsMark(GoldSection gold, Section found) => gold.Number.Length == 0 && found.Number.Length > 0 && Folded.Words(gold.Title) == Folded.Words(found.Number);

    private static bool IsPrintedAlike(GoldSection gold, Section found) =>
        Folded.Words(gold.Title) != Folded.Words(found.Title) && Folded.Words(gold.Number + gold.Title) == Folded.Words(found.Number + found.Title);

    private static void Judge(GoldSection gold, Section found, string where, Tally tally)
    {
        tally.Judge("sections.number", IsMark(gold, found) || IsPrintedAlike(gold, found) || Folded.Of(gold.Number) == Folded.Of(found.Number), gold.Number + gold.Title, found.Number + found.Title, where);
        if (gold.Level is { } level) tally.Judge("sections.level", level == found.Level, $"{gold.Number}{gold.Title} {level}", $"{found.Level}", where);
        tally.JudgeCode("sections.label", gold.Canonical, found.Label?.Code() ?? "", $"{gold.Number}{gold.Title}");
    }
}
