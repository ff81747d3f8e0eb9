using CsvHelper;

namespace Ingest.Datasets.Tests;

/// <summary>Datasets written into a temporary folder and read back with an ordinary CSV parser.</summary>
internal sealed class CsvFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-");

    public CsvFolder(params FileResult[] files)
    {
        var (register, review) = (new SubmissionRegister(), new List<ReviewItem>());
        using var writer = new DatasetWriter(_folder.FullName);
        foreach (var submission in files.Select(register.Enter))
        {
            writer.Write(DatasetWriter.Render(submission));
            review.AddRange(submission.Reports.Where(r => r.Validated.NeedsReview).Select(ReviewItem.Of));
        }

        writer.Complete(ReviewItem.Ranked(review));
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public string Text(string name) => File.ReadAllText(PathOf(name));

    /// <summary>The rows of a table, by column name.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string table)
    {
        using var stream = File.OpenRead(PathOf($"{table}.csv"));
        using var reader = CsvReader.Create(stream, new CsvReaderOptions { Separator = ',', HasHeader = false });
        var records = new List<string[]>();
        while (reader.Read()) records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetString(i))]);
        return [.. records.Skip(1).Select(r => records[0].Zip(r).ToDictionary(c => c.First, c => c.Second))];
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
