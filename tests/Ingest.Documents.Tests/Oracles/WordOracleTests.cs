using Ingest.Tests;
using Xunit.Abstractions;

namespace Ingest.Documents.Tests.Oracles;

/// <summary>
/// Word files as pandoc and LibreOffice read them. List numbers are compared with LibreOffice, which prints them; tables, cell by
/// cell, with pandoc; old formats by way of LibreOffice, which saves them as .docx for pandoc.
/// </summary>
public sealed class WordOracleTests(ITestOutputHelper output)
{
    private const double Least = 0.995;

    private static readonly string[] Word = [".docx"];
    private static readonly string[] Older = [".doc", ".rtf"];

    [OracleFact("pandoc")]
    public void Word_files_read_as_pandoc_reads_them() =>
        Check("pandoc", [.. Files("pandoc", Word).Select(path => Compared.Of(path, Page(path, labels: false, ParagraphKind.TextBox), Pandoc.Read(path)))]);

    [OracleFact("soffice")]
    public void Word_files_read_as_LibreOffice_reads_them()
    {
        using var office = new LibreOffice();
        var saved = office.Save([.. Files("soffice", Word)], "txt:Text (encoded):UTF8");

        Check("LibreOffice", [.. saved.Select(s => Compared.Of(s.Key, Untabled(Page(s.Key, labels: true, ParagraphKind.TextBox, ParagraphKind.Footnote)), new(File.ReadAllText(s.Value[0]), [])))]);
    }

    [OracleFact("soffice", "pandoc")]
    public void Older_files_read_as_LibreOffice_and_pandoc_read_them()
    {
        using var office = new LibreOffice();
        var saved = office.Save([.. Files("soffice", Older)], "docx");

        Check("LibreOffice, then pandoc", [.. saved.Select(s => Compared.Of(s.Key, Page(s.Key, labels: false, ParagraphKind.TextBox), Pandoc.Read(s.Value[0])))]);
    }

    private static PageText Untabled(PageText text) => text with { Tables = [] };

    private void Check(string oracle, IReadOnlyList<Compared> all) => SimilarityTable.Check(output, oracle, all, Least);

    private static PageText Page(string path, bool labels, params ParagraphKind[] leaveOut) => PageText.Of(Ours.Read(path)!, labels, leaveOut);

    /// <summary>The whole files of the corpus that an oracle prints as they are; changes that were not accepted, LibreOffice prints as well.</summary>
    private static IEnumerable<string> Files(string oracle, string[] extensions) => Repository.Files(Repository.At("corpus"), "*")
        .Where(p => extensions.Contains(Path.GetExtension(p)) && !Path.GetFileName(p).StartsWith("bad-", StringComparison.Ordinal) && !KnownDepartures.Has(oracle, Path.GetFileName(p))
            && Ours.Read(p) is { } document && (oracle == "pandoc" ? document.Notes.All(n => n.Harmless) : document.Notes.Count == 0));
}
