using System.Diagnostics;
using System.Text;

namespace Ingest.Pdf.Tests;

/// <summary>Compares with the program pdftotext where it is installed and the corpus has PDF files; passes without a word where not.</summary>
public sealed class OracleTests
{
    private const double Similar = 0.995;

    [Fact]
    public void The_corpus_reads_as_another_reader_reads_it()
    {
        foreach (var path in Corpus().Where(_ => Installed()))
        {
            var theirs = Plain(Run("-raw", path, "-"));
            if (theirs.Length < 20) continue;
            var file = Pdf.Open(File.ReadAllBytes(path));
            var ours = Plain(string.Concat(Enumerable.Range(1, file.PageCount).Select(n => Pdf.Text(file.ReadPage(n)))));

            Assert.True(Similarity(ours, theirs) >= Similar, Path.GetFileName(path));
        }
    }

    private static IEnumerable<string> Corpus()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "corpus"))) folder = folder.Parent;
        return folder is null ? [] : Directory.EnumerateFiles(Path.Combine(folder.FullName, "corpus"), "*.pdf", SearchOption.AllDirectories)
            .Where(p => p.Contains($"{Path.DirectorySeparatorChar}reports{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
    }

    private static bool Installed() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(p => File.Exists(Path.Combine(p, "pdftotext")));

    private static string Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("pdftotext", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        return process.StandardOutput.ReadToEnd();
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    /// <summary>Twice the characters in common, order set aside, over all characters.</summary>
    private static double Similarity(string one, string other)
    {
        var counts = one.GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        var common = other.GroupBy(c => c).Sum(g => Math.Min(g.Count(), counts.GetValueOrDefault(g.Key)));
        return 2.0 * common / Math.Max(1, one.Length + other.Length);
    }
}
