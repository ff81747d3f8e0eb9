using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Ingest.Documents;
using Ingest.Tests;

// How long our reading of Word files takes, as a multiple of what XmlReader takes to walk over the same parts: both in one run,
// in turn, so that the machine does not matter.
const int rounds = 60;

var files = Repository.Files(Repository.At("corpus"), "*.docx").Where(p => p.Contains("/reports/", StringComparison.Ordinal)).Select(File.ReadAllBytes).ToList();
var size = files.Sum(Size);
var (scan, read) = (new List<double>(), new List<double>());
for (var round = 0; round < rounds; round++)
{
    scan.Add(Time(Scan));
    read.Add(Time(Read));
}
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{files.Count} files, {size / 1024} KB of XML: scan {Median(scan):0.0} ms, read {Median(read):0.0} ms, ratio {Median(read) / Median(scan):0.00}"));

static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

double Time(Action<byte[]> work)
{
    var started = Stopwatch.GetTimestamp();
    foreach (var file in files) work(file);
    return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
}

static void Scan(byte[] file)
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

static void Read(byte[] file) => ReaderCatalog.Read(new("report.docx", file), ReadLimits.Default, CancellationToken.None);

static long Size(byte[] file)
{
    using var package = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
    return package.Entries.Where(IsRead).Sum(e => e.Length);
}

static bool IsRead(ZipArchiveEntry part) => part.FullName.StartsWith("word/", StringComparison.Ordinal) && part.FullName.EndsWith(".xml", StringComparison.Ordinal);
