using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Ingest.Documents;
using Ingest.Tests;

namespace Ingest.Benchmarks;

/// <summary>Word files beside a bare walk of XmlReader over the same parts.</summary>
internal static class WordBenchmark
{
    private const int RoundCount = 240;

    public static void Run()
    {
        var files = Repository.Files(Repository.At("corpus"), "*.docx").Where(p => p.Contains("/reports/", StringComparison.Ordinal)).Select(File.ReadAllBytes).ToList();
        var times = Rounds.Medians(RoundCount, () => files.ForEach(Scan), () => files.ForEach(Read));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Word: {files.Count} files, {files.Sum(Size) / 1024} KB of XML: scan {times[0]:0.0} ms, read {times[1]:0.0} ms, ratio {times[1] / times[0]:0.00}"));
    }

    private static void Scan(byte[] file)
    {
        using var package = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        foreach (var part in package.Entries.Where(IsRead))
        {
            using var reader = XmlReader.Create(part.Open());
            while (reader.Read())
            {
            }
        }
    }

    private static void Read(byte[] file) => ReaderCatalog.Read(new("report.docx", file), ReadLimits.Default, CancellationToken.None);

    private static long Size(byte[] file)
    {
        using var package = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        return package.Entries.Where(IsRead).Sum(e => e.Length);
    }

    private static bool IsRead(ZipArchiveEntry part) => part.FullName.StartsWith("word/", StringComparison.Ordinal) && part.FullName.EndsWith(".xml", StringComparison.Ordinal);
}
