using System.Text.RegularExpressions;
using Ingest.Tests;
using Xunit.Abstractions;

namespace Ingest.Documents.Tests.Oracles;

/// <summary>
/// PDF files as pdftotext prints them, in the order in which the producer drew them. Running headers, footers, page numbers and
/// table headers drawn again, which pdftotext prints and we do not, are taken out of its pages by the one thing they share: the same line, digits aside, at the edge of another page.
/// </summary>
public sealed partial class PdfOracleTests(ITestOutputHelper output)
{
    private const double Least = 0.995;

    /// <summary>Lines at either end of a page that may be running ones or a table's header drawn again.</summary>
    private const int Edge = 16;

    [OracleFact("pdftotext", "pdfinfo")]
    public void Pdf_files_read_as_pdftotext_prints_them() => SimilarityTable.Check(output, "pdftotext", [.. Files().Select(Compare)], Least);

    /// <summary>The reports of the corpus: the small files of one feature hold what pdftotext cannot read, or prints otherwise on purpose.</summary>
    private static IEnumerable<string> Files() =>
        Repository.Files(Repository.At("corpus"), "*.pdf").Where(p => p.Contains("/reports/", StringComparison.Ordinal) && Ours.Read(p) is not null);

    private static Compared Compare(string path)
    {
        var ours = Text(Ours.Read(path)!);
        return Compared.Of(path, Producer(path), new(ours, []), new(Theirs(path, ours), []));
    }

    private static string Text(Document document) => PageText.Of(document, labels: true).Text;

    private static string Producer(string path) => Named().Match(Oracle.Run("pdfinfo", path)) is { Success: true } named ? named.Groups["name"].Value.Trim() : "unnamed";

    /// <summary>Their pages without those lines at the edges that ours leaves out and that stand on another page as well.</summary>
    private static string Theirs(string path, string ours)
    {
        var pages = Oracle.Run("pdftotext", "-raw", path, "-").TrimEnd('\f').Split('\f').Select(p => p.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var lines = pages.SelectMany((page, at) => page.Select((text, line) => (Text: text, Page: at, Line: line, IsEdge: line < Edge || line >= page.Length - Edge))).ToList();
        var (plain, kept) = (Similarity.Plain(ours), lines);
        foreach (var line in lines.Where(l => l.IsEdge && (IsNumber(l.Text) || lines.Exists(o => o.Page != l.Page && o.IsEdge && Same(o.Text, l.Text)))))
            if (kept.Where(l => l != line).ToList() is var without && Distance(without.Select(l => l.Text)) < Distance(kept.Select(l => l.Text))) kept = without;
        return string.Join('\n', kept.Select(l => l.Text));

        int Distance(IEnumerable<string> texts) => Similarity.Distance(plain, Similarity.Plain(string.Concat(texts)));
    }

    private static bool IsNumber(string line) => PageNumber().IsMatch(line);

    private static bool Same(string one, string other) => Digits().Replace(one, "#") == Digits().Replace(other, "#");

    [GeneratedRegex(@"^(Creator|Producer): *(?<name>[^\d\n]+)", RegexOptions.Multiline)]
    private static partial Regex Named();

    [GeneratedRegex(@"^[-—–·\s第]*\d+[-—–·\s页/共\d]*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
