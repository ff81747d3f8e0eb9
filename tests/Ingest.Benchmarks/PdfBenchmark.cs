using System.Diagnostics;
using System.Globalization;
using Ingest.Documents;
using Ingest.Tests;

namespace Ingest.Benchmarks;

/// <summary>
/// PDF files, tables and paragraphs included, beside pdftotext -raw, which gives bare lines. The reports of the corpus are joined to one file,
/// so that its start hardly counts; what it takes for the first page alone is left out besides.
/// </summary>
internal static class PdfBenchmark
{
    private const int RoundCount = 24;

    public static void Run()
    {
        if (Array.Find(["pdfunite", "pdftotext"], p => !IsInstalled(p)) is { } absent)
        {
            Console.WriteLine($"PDF: not measured, {absent} is not installed.");
            return;
        }
        var joined = Path.GetTempFileName();
        try
        {
            Start("pdfunite", [.. Repository.Files(Repository.At("corpus"), "*.pdf").Where(p => p.Contains("/reports/", StringComparison.Ordinal) && Read(File.ReadAllBytes(p)) is not null), joined]);
            Measure(joined);
        }
        finally
        {
            File.Delete(joined);
        }
    }

    private static void Measure(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var pages = Read(bytes)!.Pages!.Value;
        var times = Rounds.Medians(RoundCount, () => Start("pdftotext", "-raw", path, "-"), () => Start("pdftotext", "-raw", "-l", "1", path, "-"), () => Read(bytes));
        var (theirs, ours) = ((times[0] - times[1]) / (pages - 1), times[2] / pages);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"PDF: {pages} pages: pdftotext -raw {theirs:0.00} ms a page, read {ours:0.00} ms a page, ratio {ours / theirs:0.00}"));
    }

    private static Document? Read(byte[] file) =>
        ReaderCatalog.Read(new("report.pdf", file), ReadLimits.Default, CancellationToken.None) is ReadResult.Success success ? success.Document : null;

    private static bool IsInstalled(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, program)));

    private static void Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
