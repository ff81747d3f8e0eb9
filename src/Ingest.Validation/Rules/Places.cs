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
}
