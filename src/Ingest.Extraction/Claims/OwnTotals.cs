using Ingest.Extraction.Claims.Repeats;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Claims;

/// <summary>The report's own sums, wherever they stand: by what the sentence names, or by naming nothing in a clause under a heading on money.</summary>
internal static class OwnTotals
{
    public static IEnumerable<Frame> Of(ReportReading reading) =>
        from passage in reading.Passages
        where !passage.IsHeading
        from frame in passage.Frames.Frames
        where frame is { IsMoney: true, RoleIsExplicit: true, Depth: 0, IsComparison: false } && Levels.IsLevel(frame) && frame.Quantity.Number.IsExact && IsTotal(frame, passage, reading)
        select frame;

    private static bool IsTotal(Frame frame, ReadPassage passage, ReportReading reading) =>
        NamedItem.IsTotal(frame, passage, reading)
        || frame.PartOf is null && passage.ListMark is null && PureTotals.IsGeneric(passage.Context.Title) && PureTotals.NamesInClause(frame, reading.Identity) && (PartWords.IsTotal(frame.Phrase) || !Statements.HasOtherScope(frame, passage));
}
