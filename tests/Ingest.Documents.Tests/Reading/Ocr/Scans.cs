using Ingest.Tests;

namespace Ingest.Documents.Tests.Reading.Ocr;

/// <summary>The scanned pages of corpus/formats/scans (built by corpus/tools/build_scans.py) and how well they are read.</summary>
internal static class Scans
{
    public static ReadingTools Tools { get; } = ReadingTools.Find(ocr: true, libreOffice: false);

    private static string Folder { get; } = Repository.At("corpus", "formats", "scans");

    public static IEnumerable<string> Names => Repository.Files(Folder, "*.pdf").Select(p => Path.GetFileNameWithoutExtension(p));

    public static ReadResult Read(string name, ReadingTools? tools = null, ReadLimits? limits = null, CancellationToken cancellation = default) =>
        ReaderCatalog.Read(new($"{name}.pdf", File.ReadAllBytes(Path.Combine(Folder, $"{name}.pdf"))), limits ?? ReadLimits.Default with { MaxTime = null }, tools ?? Tools, cancellation);

    /// <summary>The share of the page's characters that were read right: one less the fewest insertions, deletions and exchanges over its length; white space and full width aside.</summary>
    public static double Accuracy(string name, Document document)
    {
        var (expected, read) = (Folded(File.ReadAllText(Path.Combine(Folder, $"{name}.expected.txt"))), Folded(Text(document)));
        return 1 - ((double)Distance(expected, read) / Math.Max(1, expected.Length));
    }

    private static string Text(Document document) => string.Concat(document.Blocks.Select(b => b is Table table ? string.Concat(table.Cells.Select(c => c.Text)) : ((Paragraph)b).Text));

    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)).Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c));

    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 1; j <= other.Length; j++)
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
