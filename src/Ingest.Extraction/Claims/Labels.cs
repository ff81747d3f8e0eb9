using Ingest.Documents;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims;

/// <summary>The cells that name a row of a table, for readers of a finding.</summary>
internal static class Labels
{
    public static IReadOnlyList<Place> Of(FigureTable table, int row) =>
        table.Table.Row(row).FirstOrDefault(c => !c.IsEmpty) is { } cell ? [table.Table.PlaceOf(cell)] : [];
}
