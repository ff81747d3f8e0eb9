using System.Text;
using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Tests;

namespace Ingest.Conventions.Tests;

/// <summary>Real reports may lie beside the repository (../shared/seeds); nothing of theirs is kept inside. Passes where there are none.</summary>
public sealed class RealReportTests
{
    /// <summary>So many characters in a row are a quotation; fewer may be the language of the trade.</summary>
    private const int Quotation = 20;

    private static readonly string[] _kept = [".cs", ".txt", ".md", ".csv", ".json", ".yaml", ".html", ".css"];

    [Fact]
    public void No_name_of_a_real_unit_is_kept()
    {
        var units = Seeds().SelectMany(Units).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(from file in Kept() let text = File.ReadAllText(file) from unit in units where text.Contains(unit, StringComparison.Ordinal) select Short(file));
    }

    [Fact]
    public void No_sentence_of_a_real_report_is_kept()
    {
        var runs = Seeds().SelectMany(file => Runs(File.ReadAllText(file))).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(from file in Kept() where runs.Count > 0 let run = Runs(File.ReadAllText(file)).FirstOrDefault(runs.Contains) where run is not null select $"{Short(file)}: {run}");
    }

    private static IEnumerable<string> Seeds() => Repository.Files(Repository.At("..", "shared", "seeds"), "*.txt");

    private static IEnumerable<string> Kept() => new[] { "src", "models", "tests", "corpus" }
        .SelectMany(folder => Repository.Files(Repository.At(folder), "*"))
        .Concat(Directory.EnumerateFiles(Repository.Root, "*.md"))
        .Where(file => _kept.Contains(Path.GetExtension(file), StringComparer.Ordinal));

    private static IEnumerable<string> Units(string file) =>
        ReaderCatalog.Read(new SourceFile(Path.GetFileName(file), File.ReadAllBytes(file)), ReadLimits.Default, CancellationToken.None) is ReadResult.Success read
            ? ReportExtractor.Extract(read.Document, "").Select(r => r.Identity.Unit?.Value).OfType<string>()
            : [];

    private static IEnumerable<string> Runs(string text)
    {
        var plain = new StringBuilder();
        foreach (var c in text) if (!char.IsWhiteSpace(c)) plain.Append(c);
        var all = plain.ToString();
        return Enumerable.Range(0, Math.Max(0, all.Length - Quotation + 1)).Select(i => all.Substring(i, Quotation));
    }

    private static string Short(string file) => Path.GetRelativePath(Repository.Root, file);
}
