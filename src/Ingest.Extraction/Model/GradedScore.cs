using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>A score and the grade that the text gives it in the same breath: 路内泊位改造87.4分，等级优.</summary>
/// <param name="Score">The points.</param>
/// <param name="Scored">Where they stand.</param>
/// <param name="Grade">The grade.</param>
/// <param name="Graded">Where it stands.</param>
public sealed record GradedScore(decimal Score, Place Scored, Grade Grade, Place Graded);
