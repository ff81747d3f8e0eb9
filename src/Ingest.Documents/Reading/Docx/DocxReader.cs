using System.Xml;

namespace Ingest.Documents;

/// <summary>Word files (.docx, .docm, .dotx; transitional and strict), streamed part by part. Knows no pages: the format has none.</summary>
public sealed class DocxReader : IDocumentReader
{
    private const string UsualBody = "word/document.xml";

    public SourceFormat Format => SourceFormat.Docx;

    public IReadOnlyList<string> Extensions { get; } = ["docx", "docm", "dotx", "dotm"];

    public bool Recognises(SourceFile file)
    {
        if (!Package.IsZip(file.Bytes.Span)) return false;
        try
        {
            using var package = Package.Open(file.Bytes, ReadLimits.Default);
            return package.Has(UsualBody) || package.Names.Any(IsBody);
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    private static bool IsBody(string part) => part.StartsWith("word/document", StringComparison.OrdinalIgnoreCase);

    public ReadResult Read(SourceFile file, ReadLimits limits, CancellationToken cancellation)
    {
        try
        {
            using var package = Package.Open(file.Bytes, limits);
            return new Reading(package, new ReadBudget(limits, cancellation)).Run();
        }
        catch (RefusedException refused)
        {
            return refused.For(Format);
        }
    }

    /// <summary>One reading of one file.</summary>
    private sealed class Reading(Package package, ReadBudget budget)
    {
        private readonly PackageParts _parts = new(package, budget);

        public ReadResult Run()
        {
            var body = _parts.Main(IsBody, UsualBody);
            var styles = _parts.Parse(_parts.One(body, "styles"), reader => StylesPart.Read(reader, budget)) ?? StyleSheet.Empty;
            var numbering = _parts.Parse(_parts.One(body, "numbering"), reader => NumberingPart.Read(reader, budget)) ?? Numbering.Empty;
            var context = new DocxContext(styles, numbering, budget);
            foreach (var kind in (string[])["footnote", "endnote"])
                _parts.Parse(_parts.One(body, $"{kind}s"), reader => new BodyReader(reader, context).ReadNotes(kind));
            var blocks = new List<Block>();
            _parts.Parse(body, reader => ReadBody(reader, context, blocks));
            return blocks.Count > 0 ? Success(body, context, blocks) : Refusal(context);
        }

        private ReadResult.Success Success(string body, DocxContext context, List<Block> blocks)
        {
            var furniture = Furniture(body, new(context.Styles, Numbering.Empty, budget));
            return new(new() { Format = SourceFormat.Docx, Blocks = blocks, Furniture = furniture, Notes = [.. _parts.Notes, .. context.ReadNotes] });
        }

        private ReadResult.Refusal Refusal(DocxContext context) => (_parts.IsDamaged, context.HasPictures) switch
        {
            (true, _) => new(SourceFormat.Docx, ProblemCode.Corrupt, "Word 文件已损坏，正文读不出来。请单位用 Word 或 WPS 打开检查，另存后重新报送。"),
            (_, true) => new(SourceFormat.Docx, ProblemCode.NeedsOcr, "Word 文件里只有图片，没有文字（可能是扫描件）。请单位报送可编辑的文字版。"),
            _ => new(SourceFormat.Docx, ProblemCode.NoText, "Word 文件里没有文字。请单位重新报送。"),
        };

        private static void ReadBody(XmlReader reader, DocxContext context, List<Block> blocks)
        {
            var body = new BodyReader(reader, context);
            reader.MoveToContent();
            body.ReadBlocks(blocks, ParagraphKind.Body);
            body.Finish(blocks);
        }

        private IReadOnlyList<string> Furniture(string body, DocxContext context)
        {
            var blocks = new List<Block>();
            foreach (var part in _parts.Related(body, "header").Concat(_parts.Related(body, "footer"))) _parts.Parse(part, reader => ReadBody(reader, context, blocks));
            return [.. blocks.SelectMany(Texts).Where(t => t.Any(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal)];
        }

        private static IEnumerable<string> Texts(Block block) => block is Table table ? table.Cells.Select(c => c.Text) : [((Paragraph)block).Text];
    }
}
