using System.Text.Json;
using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Tests;

namespace Ingest.Validation.Tests.Mutations;

/// <summary>A report of the building set, read once.</summary>
internal sealed record CorpusReport(string Name, Document Document)
{
    /// <summary>Reports whose labels name no issue.</summary>
    public static IReadOnlyList<CorpusReport> Clean { get; } = [.. ReadClean()];

    public static IReadOnlyList<ValidatedReport> Validate(Document document) => ReportValidator.Validate(ReportExtractor.Extract(document, ""));

    /// <summary>The document with the text of every paragraph and cell passed through a change.</summary>
    public static Document Change(Document document, Func<Place, string, string> change) => document with
    {
        Blocks =
        [
            .. document.Blocks.Select(b => b switch
            {
                Paragraph p => p with { Text = change(new Place(p.Index, 0, p.Text.Length), p.Text) },
                Table t => t with { Cells = [.. t.Cells.Select(c => c with { Text = change(t.PlaceOf(c), c.Text) })] },
                _ => b,
            }),
        ],
    };

    private static IEnumerable<CorpusReport> ReadClean()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.At("corpus", "building", "reports")).Order(StringComparer.Ordinal))
        {
            using var label = JsonDocument.Parse(File.ReadAllBytes(Repository.At("corpus", "building", "labels", Path.GetFileNameWithoutExtension(file) + ".gold.json")));
            if (label.RootElement.GetProperty("issues").GetArrayLength() > 0) continue;
            var read = ReaderCatalog.Read(new SourceFile(Path.GetFileName(file), File.ReadAllBytes(file)), ReadLimits.Default with { MaxTime = null }, CancellationToken.None);
            yield return new CorpusReport(Path.GetFileName(file), Assert.IsType<ReadResult.Success>(read).Document);
        }
    }
}
