using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Ingest.Documents;

namespace Ingest.Evaluation.Mutations;

/// <summary>A Word file, edited in the runs of its main part: the words go into the run in which the edit begins. A paragraph left without words is taken out.</summary>
internal sealed class DocxSource : SourceText
{
    private const string MainPart = "word/document.xml";

    internal static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly string _xml;

    public DocxSource(SourceFile file) : base(file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.Bytes.ToArray()), ZipArchiveMode.Read);
        var part = archive.GetEntry(MainPart) ?? throw new ArgumentException($"{file.Name} has no {MainPart}.", nameof(file));
        using var reader = new StreamReader(part.Open(), Encoding.UTF8);
        _xml = reader.ReadToEnd();
        Text = string.Concat(Runs(Parse()).Select(r => r.Words));
    }

    public override string Text { get; }

    public override byte[] With(IReadOnlyList<TextEdit> edits) => Written(document =>
    {
        var runs = Runs(document);
        foreach (var edit in edits.OrderByDescending(e => e.Start)) Apply(edit, runs);
        foreach (var paragraph in edits.SelectMany(e => Touched(e, runs)).Distinct().Where(p => p.Parent?.Name == W + "body" && !p.Descendants(W + "t").Any(t => t.Value.Length > 0)).ToList())
            paragraph.Remove();
    });

    /// <summary>The file with its main part changed.</summary>
    public byte[] Written(Action<XDocument> change)
    {
        var document = Parse();
        change(document);
        using var stream = new MemoryStream();
        stream.Write(File.Bytes.Span);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(MainPart)!.Delete();
            using var part = archive.CreateEntry(MainPart).Open();
            document.Save(part, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }

    private XDocument Parse() => XDocument.Parse(_xml, LoadOptions.PreserveWhitespace);

    /// <summary>The texts of the part with their offsets; a paragraph's last one is followed by '\n', which belongs to none.</summary>
    private static List<Run> Runs(XDocument document)
    {
        var (runs, offset) = (new List<Run>(), 0);
        foreach (var text in document.Descendants(W + "t"))
        {
            var paragraph = text.Ancestors(W + "p").FirstOrDefault();
            if (runs is [.., var last] && last.Paragraph != paragraph) runs[^1] = last with { Ends = true };
            if (runs is [.., { Ends: true }]) offset++;
            runs.Add(new Run(text, paragraph, offset, text.Value, Ends: false));
            offset += text.Value.Length;
        }

        return runs;
    }

    private static void Apply(TextEdit edit, List<Run> runs)
    {
        var written = false;
        foreach (var run in runs.Where(r => r.Start < edit.End && edit.Start < r.End || edit.Length == 0 && r.Start <= edit.Start && edit.Start <= r.End))
        {
            var (from, to) = (Math.Max(edit.Start, run.Start) - run.Start, Math.Min(edit.End, run.End) - run.Start);
            run.Text.Value = run.Text.Value[..from] + (written ? "" : edit.Words) + run.Text.Value[to..];
            run.Text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            written = true;
        }
    }

    private static IEnumerable<XElement> Touched(TextEdit edit, List<Run> runs) =>
        edit.Words.Length > 0 ? [] : runs.Where(r => r.Start < edit.End && edit.Start < r.End).Select(r => r.Paragraph).OfType<XElement>();

    private sealed record Run(XElement Text, XElement? Paragraph, int Start, string Before, bool Ends)
    {
        public int End => Start + Before.Length;

        public string Words => Ends ? Before + "\n" : Before;
    }
}
