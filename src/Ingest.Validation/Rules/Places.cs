using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules;

/// <summary>Where findings stand in a report.</summary>
internal static class Places
{
    /// <summary>Index of the innermost section at a place; null before the first heading.</summary>
    public static int? SectionOf(Report report, Place place) =>
        report.Sections.LastOrDefault(s => s.Place.Block < place.Block || (s.Place.Block == place.Block && s.Place.Start <= place.Start))?.Index;

    public static Evidence Evidence(Report report, Place place, string caption) => new(place, report.Document.TextAt(place), caption);

    /// <summary>A finding of a rule in the rule's own kind and severity, on places of one report.</summary>
    public static Finding Finding(this RuleInfo rule, Report report, string message, string stated, string computed, params IReadOnlyList<(Place Place, string Caption)> places) => new()
    {
        Rule = rule.Id,
        Kind = rule.Kind,
        Severity = rule.Severity,
        Message = message,
        Stated = stated,
        Computed = computed,
        Section = SectionOf(report, places[0].Place),
        Evidence = [.. places.DistinctBy(p => p.Place).Select(p => Evidence(report, p.Place, p.Caption))],
    };

    /// <summary>True where the paragraph of a place, or the one behind it, gives a reason.</summary>
    public static bool GivesReason(this Report report, Place place) =>
        report.Mentions.Any(m => m.Kind == MentionKind.Reason && m.Place.Row is null && m.Place.Block - place.Block is 0 or 1);
}
