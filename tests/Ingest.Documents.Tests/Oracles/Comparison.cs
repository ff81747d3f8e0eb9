using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Ingest.Tests;
using Xunit.Abstractions;

namespace Ingest.Documents.Tests.Oracles;

/// <summary>How one file compares.</summary>
internal sealed record Compared(string Path, string Producer, double Similarity, int Characters, int Tables, IReadOnlyList<string> Differences)
{
    public static Compared Of(string path, PageText ours, PageText theirs) => Of(path, Oracles.Producer.Of(path), ours, theirs);

    public static Compared Of(string path, string producer, PageText ours, PageText theirs)
    {
        var differences = ours.Tables.Zip(theirs.Tables).SelectMany((pair, table) => Rows(table, pair.First, pair.Second)).ToList();
        if (ours.Tables.Count != theirs.Tables.Count) differences.Add($"{ours.Tables.Count} tables, they have {theirs.Tables.Count}");
        var (we, they) = (Oracles.Similarity.Plain(ours.Text), Oracles.Similarity.Plain(theirs.Text));
        if (we != they) differences.Add($"text: we {Around(we, they)} they {Around(they, we)}");
        return new(path, producer, Oracles.Similarity.Of(ours.Text, theirs.Text), Oracles.Similarity.Plain(theirs.Text).Length, ours.Tables.Count, differences);
    }

    /// <summary>Where a text first differs from another.</summary>
    private static string Around(string text, string other)
    {
        var same = text.AsSpan().CommonPrefixLength(other);
        return text[Math.Max(0, same - 8)..Math.Min(text.Length, same + 16)];
    }

    private static IEnumerable<string> Rows(int table, IReadOnlyList<TableRow> ours, IReadOnlyList<TableRow> theirs) =>
        Enumerable.Range(0, Math.Max(ours.Count, theirs.Count)).Select(r => (Row: r, Ours: r < ours.Count ? ours[r].ToString() : "", Theirs: r < theirs.Count ? theirs[r].ToString() : ""))
            .Where(r => r.Ours != r.Theirs).Select(r => $"table {table} row {r.Row}:\n  we   {r.Ours}\n  they {r.Theirs}");
}

/// <summary>The program that wrote a Word file or workbook, as it says itself.</summary>
internal static class Producer
{
    public static string Of(string path)
    {
        if (System.IO.Path.GetExtension(path) is not (".docx" or ".xlsx")) return "LibreOffice";
        using var package = ZipFile.OpenRead(path);
        if (package.GetEntry("docProps/app.xml") is not { } part) return "by hand";
        using var xml = XmlReader.Create(part.Open());
        return XDocument.Load(xml).Root!.Elements().FirstOrDefault(e => e.Name.LocalName == "Application")?.Value.Split('/')[0] is { Length: > 0 } named ? named : "unnamed";
    }
}

/// <summary>What we read from a file.</summary>
internal static class Ours
{
    /// <summary>The document; null where the file is refused.</summary>
    public static Document? Read(string path) =>
        ReaderCatalog.Read(new(System.IO.Path.GetFileName(path), File.ReadAllBytes(path)), ReadLimits.Default, CancellationToken.None) is ReadResult.Success success ? success.Document : null;
}

/// <summary>Prints similarity by format and producer.</summary>
internal static class SimilarityTable
{
    /// <summary>Prints the table, and fails where there is nothing to compare or a file is less alike than it must be.</summary>
    public static void Check(ITestOutputHelper output, string oracle, IReadOnlyList<Compared> all, double least)
    {
        Print(output, oracle, all);
        Assert.NotEmpty(all);
        var failures = Failures(all, least);
        Assert.True(failures.Length == 0, failures);
    }

    private static void Print(ITestOutputHelper output, string oracle, IEnumerable<Compared> all)
    {
        output.WriteLine("oracle                     format producer                        files characters    least     mean  tables");
        foreach (var group in all.GroupBy(c => (Format: Path.GetExtension(c.Path).TrimStart('.'), c.Producer)).OrderBy(g => g.Key))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{oracle,-26} {group.Key.Format,-6} {group.Key.Producer,-30} {group.Count(),6} {group.Sum(c => c.Characters),10} {group.Min(c => c.Similarity),8:0.0000} {group.Average(c => c.Similarity),8:0.0000} {group.Sum(c => c.Tables),7}"));
    }

    /// <summary>What differs; of the check set, into which nobody looks, only that something does.</summary>
    private static string Failures(IEnumerable<Compared> all, double least)
    {
        var text = new StringBuilder();
        foreach (var file in all.Where(c => c.Similarity < least || c.Differences.Any(d => d.StartsWith("table", StringComparison.Ordinal) || d.Contains(" tables,", StringComparison.Ordinal))))
            text.AppendLine(CultureInfo.InvariantCulture, $"{file.Path}: {file.Similarity:0.0000}, {file.Differences.Count} rows differ").AppendJoin('\n', IsSecret(file.Path) ? [] : file.Differences.Take(3)).AppendLine();
        return text.ToString();
    }

    private static bool IsSecret(string path) => path.StartsWith(Repository.At("corpus", "check"), StringComparison.Ordinal);
}
