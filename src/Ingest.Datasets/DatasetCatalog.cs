namespace Ingest.Datasets;

/// <summary>The datasets in the order in which they are described. A new table is a file in Tables and a line here.</summary>
public static class DatasetCatalog
{
    /// <summary>The tables that grow with every submitted file.</summary>
    public static IReadOnlyList<ISubmissionTable> PerSubmission { get; } =
    [
        new FilesTable(),
        new ReportsTable(),
        new SectionsTable(),
        new AmountsTable(),
        new HeadcountsTable(),
        new MeasuresTable(),
        new ScoresTable(),
        new ClaimsTable(),
        new FindingsTable(),
        new EvidenceTable(),
    ];

    /// <summary>The ranked list, known once the batch is.</summary>
    public static ReviewTable Review { get; } = new();

    public static IReadOnlyList<CsvTable> All { get; } = [.. PerSubmission.Cast<CsvTable>(), Review];
}
