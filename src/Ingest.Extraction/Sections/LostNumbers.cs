namespace Ingest.Extraction.Sections;

/// <summary>
/// Finds which unnumbered headings stand at the outermost level: those whose numbers are missing from the run of the outermost shape
/// (…, then 三、 with no 一、 and 二、 before it), those first that speak of what reports tell at that level.
/// </summary>
internal static class LostNumbers
{
    private static readonly SectionLabel[] Outer =
    [
        SectionLabel.Overview, SectionLabel.Funds, SectionLabel.EvaluationWork, SectionLabel.IndicatorAnalysis, SectionLabel.Implementation, SectionLabel.Conclusion,
        SectionLabel.Problems, SectionLabel.Improvements, SectionLabel.Experience, SectionLabel.ResultsUse, SectionLabel.OtherMatters,
    ];

    private const int LeastOuter = 3;

    /// <summary>True where headings without numbers speak of several of the things that reports tell at the outermost level.</summary>
    public static bool TellOutermost(IReadOnlyList<Heading> headings) =>
        headings.Where(h => h is { Annex: false, Line.Number: null }).SelectMany(h => h.Line.Labels.Take(1)).Where(Outer.Contains).Distinct().Count() >= LeastOuter;

    /// <summary>The two frames of a report that tells its conclusion first, 自评结论 and 佐证材料, where both lost their numbers: all else stands inside them. Null where they are not there.</summary>
    public static IReadOnlySet<int>? Frames(IReadOnlyList<Heading> headings) =>
        headings is [{ Annex: false, Line: { Number: null, Labels: [SectionLabel.Conclusion, ..] } }, ..]
        && headings.Index().FirstOrDefault(h => h.Item is { Annex: false, Line: { Number: null, Title: Evidence } }) is { Item: not null, Index: var evidence } ? new HashSet<int> { 0, evidence } : null;

    private const string Evidence = "佐证材料";

    /// <summary>Indices of the unnumbered headings of the outermost level; the shape is null where the outermost level prints no numbers.</summary>
    public static IReadOnlySet<int> Outermost(IReadOnlyList<Heading> headings, NumberShape? outermost)
    {
        var chosen = new HashSet<int>();
        var pending = new List<int>();
        var (last, opener) = (0, -1);
        for (var i = 0; i < headings.Count; i++)
            if (headings[i].Annex || headings[i].Line.Number is { } number && number.Shape == outermost)
            {
                var next = headings[i].Annex ? 0 : headings[i].Line.Number!.Value.Value;
                Choose(headings, opener, pending, headings[i].Annex ? null : Math.Max(0, next - last - 1), chosen);
                (last, opener) = (next, i);
                pending.Clear();
            }
            else if (headings[i].Line.Number is null) pending.Add(i);

        Choose(headings, opener, pending, null, chosen);
        return chosen;
    }

    /// <summary>Chooses as many as numbers are missing; null where the run ends, so that any number may be.</summary>
    private static void Choose(IReadOnlyList<Heading> headings, int opener, List<int> pending, int? missing, HashSet<int> chosen)
    {
        var outer = new List<int>();
        foreach (var i in pending)
            if (outer.Count < (missing ?? int.MaxValue) && IsOuter(headings, i, outer.Count > 0 ? outer[^1] : opener)) outer.Add(i);
        var others = missing is { } count ? pending.Except(outer).Take(count - outer.Count) : [];
        chosen.UnionWith(outer.Concat(others));
    }

    /// <summary>True where a heading speaks of what reports tell at the outermost level, but not where the outermost heading before it announces it or usually holds it.</summary>
    private static bool IsOuter(IReadOnlyList<Heading> headings, int index, int before)
    {
        var labels = headings[index].Line.Labels;
        if (labels.Length == 0 || !Outer.Contains(labels[0]) || Prose.NamesIndicator(headings[index].Line.Title)) return false;
        if (before < 0) return true;
        var announced = headings[before].Line.Labels;
        return announced.Length == 0 || !(announced.Length > 1 && announced.Contains(labels[0]) || UsualNesting.Holds(announced[0], labels[0]));
    }
}
