using Ingest.Documents;

namespace Ingest.Validation.Judging;

/// <summary>An exact figure of a report, of whatever sort.</summary>
/// <param name="Value">In <paramref name="Unit"/>; sums of money in yuan.</param>
/// <param name="Step">One unit of the last printed digit.</param>
/// <param name="Unit">Figures of one unit can be added and divided.</param>
/// <param name="Place">Where it is printed.</param>
/// <param name="Raw">As printed.</param>
/// <param name="Role">The part it plays; figures of different parts are never two statements of one thing.</param>
/// <param name="Subject">What it is of; empty where nothing says it.</param>
internal sealed record ReportFigure(decimal Value, decimal Step, string Unit, Place Place, string Raw, object Role, string Subject)
{
    /// <summary>True in the paragraph, or the row, of a place.</summary>
    public bool IsBeside(Place place) => Place.Block == place.Block && Place.Row == place.Row;
}
