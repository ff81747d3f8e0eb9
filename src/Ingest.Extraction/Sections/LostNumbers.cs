namespace Ingest.Extraction.Sections;

/// <summary>
/// Finds which unnumbered headings stand at the outermost level: those whose numbers are missing from the run of the outermost shape
/// (…, then 三、 with no 一、 and 二、 before it), those first that speak of what reports tell at that level.
/// </summary>
internal static class LostNumbers
{
    private static readonly SectionLabel[] Outer =
    [
        SectionLabel.Overview, SectionLabel.Funds, SectionLabel.EvaluationWork, SectionLabel.IndicatorAnalysis, SectionLabel.Conclusion,
        SectionLabel.Problems, SectionLabel.Improvements, SectionLabel.Experience, SectionLabel.ResultsUse, SectionLabel.OtherMatters,
    ];

    /// <summary>Indices of the unnumbered headings of the outermost level; the shape is null where no heading is numbered.</summary>
    public static IReadOnlySet<int> Outermost(IReadOnlyList<Heading> headings, NumberShape? outermost)
    {
        var chosen = new HashSet<int>();
        var pending = new List<int>();
        var last = 0;
        for (var i = 0; i < headings.Count; i++)
            if (headings[i].Annex || headings[i].Line.Number is { } number && number.Shape == outermost)
            {
                var next = headings[i].Line.Number?.Value;
                Choose(headings, pending, headings[i].Annex ? null : Math.Max(0, next!.Value - last - 1), chosen);
                last = headings[i].Annex ? 0 : next!.Value;
                pending.Clear();
            }
            else if (headings[i].Line.Number is null) pending.Add(i);

        Choose(headings, pending, null, chosen);
        return chosen;
    }

    /// <summary>Chooses as many as numbers are missing; null where the run ends, so that any number may be.</summary>
    private static void Choose(IReadOnlyList<Heading> headings, List<int> pending, int? missing, HashSet<int> chosen)
    {
        var outer = pending.Where(i => IsOuter(headings[i])).Take(missing ?? pending.Count).ToList();
        var others = missing is { } count ? pending.Except(outer).Take(count - outer.Count) : [];
        chosen.UnionWith(outer.Concat(others));
    }

    private static bool IsOuter(Heading heading) =>
        HeadingLexicon.Default.Recognise(heading.Line.Title) is { Familiarity: Familiarity.Whole } known && Outer.Contains(known.Labels[0]) && !Prose.NamesIndicator(heading.Line.Title);
}
