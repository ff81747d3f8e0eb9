using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>A grade and the least points that earn it, as the report itself states them: 90分以上为优.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="From">Least points; a score equal to it may fall on either side, because wordings leave it open.</param>
/// <param name="Place">The words that say so.</param>
public sealed record GradeBand(Grade Grade, decimal From, Place Place);
