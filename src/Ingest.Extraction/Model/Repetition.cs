using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>The same long passage printed in several sections of one report.</summary>
/// <param name="Places">Where it is printed, in reading order.</param>
/// <param name="Length">Its characters, white space not counted.</param>
/// <param name="Figures">How many figures it states: a result is told twice more often than an assessment is copied.</param>
public sealed record Repetition(IReadOnlyList<Place> Places, int Length, int Figures);
