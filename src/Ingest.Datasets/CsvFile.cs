using CsvHelper;

namespace Ingest.Datasets;

/// <summary>A CSV file being written: UTF-8 with BOM, RFC 4180. Cells come ready from the table's columns.</summary>
internal sealed class CsvFile : IDisposable
{
    private static readonly CsvWriterOptions _options = new() { Separator = ',', WriteByteOrderMark = true };

    private readonly CsvWriter _writer;

    public CsvFile(string folder, CsvTable table)
    {
        _writer = CsvWriter.ToFile(Path.Combine(folder, table.FileName), _options);
        Write([.. table.Columns.Select(c => c.Name)]);
    }

    public void Write(string[] cells) => _writer.WriteRecord(cells);

    public void Dispose() => _writer.Dispose();
}
