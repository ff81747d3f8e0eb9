using Ingest.Documents;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims;

/// <summary>The cells that name a row of a table, for readers of a finding.</summary>
internal static class Labels
{
    public static IReadOnlyList<Place> Of(FigureTable table, int row) => Of(table.Table, row);

    public static IReadOnlyList<Place> Of(Table table, int row) => table.Row(row).FirstOrDefault(c => !c.IsEmpty) is { } cell ? [table.PlaceOf(cell)] : [];
}
