using System.Xml;

namespace Ingest.Documents;

/// <summary>Word files (.docx, .docm, .dotx; transitional and strict), streamed part by part. Knows no pages: the format has none.</summary>
public sealed class DocxReader : IDocumentReader
{
    private const string UsualBody = "word/document.xml";

    public SourceFormat Format => SourceFormat.Docx;

    public bool Recognises(SourceFile file)
    {
        if (!Package.IsZip(file.Bytes.Span)) return false;
        try
        {
            using var package = Package.Open(file.Bytes);
            return package.Has(UsualBody) || package.Names.Any(n => n.StartsWith("word/document", StringComparison.OrdinalIgnoreCase));
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    public ReadResult Read(SourceFile file, ReadLimits limits, CancellationToken cancellation)
    {
        try
        {
            using var package = Package.Open(file.Bytes);
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
        private readonly List<ReadNote> _damage = [];
        private readonly Dictionary<string, IReadOnlyList<Relationship>> _relationships = new(StringComparer.Ordinal);

        public ReadResult Run()
        {
            var body = Related("", "officeDocument").FirstOrDefault(package.Has) ?? package.Names.Order(StringComparer.Ordinal).FirstOrDefault(n => n.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)) ?? UsualBody;
            var styles = Parse(Part(body, "styles"), reader => StylesPart.Read(reader, budget)) ?? StyleSheet.Empty;
            var numbering = Parse(Part(body, "numbering"), reader => NumberingPart.Read(reader, budget)) ?? Numbering.Empty;
            var context = new DocxContext(styles, numbering, budget);
            foreach (var kind in (string[])["footnote", "endnote"])
                Parse(Part(body, $"{kind}s"), reader => ReadNotes(reader, context, kind));
            var blocks = new List<Block>();
            Parse(body, reader => ReadBody(reader, context, blocks));
            return blocks.Count > 0 ? Success(body, context, blocks) : Refusal(context);
        }

        private ReadResult.Success Success(string body, DocxContext context, List<Block> blocks)
        {
            var furniture = Furniture(body, new(context.Styles, Numbering.Empty, budget));
            if (package.IsSalvaged) _damage.Add(new("damaged_package", "文件不完整（压缩目录缺失），只读出了其中能读的部分，末尾内容可能缺失。请单位重新报送。"));
            return new(new() { Format = SourceFormat.Docx, Blocks = blocks, Furniture = furniture, Notes = [.. _damage, .. context.ReadNotes] });
        }

        private ReadResult.Refusal Refusal(DocxContext context) => (_damage.Count > 0 || package.IsSalvaged, context.HasPictures) switch
        {
            (true, _) => new(SourceFormat.Docx, ProblemCode.Corrupt, "Word 文件已损坏，正文读不出来。请单位用 Word 或 WPS 打开检查，另存后重新报送。"),
            (_, true) => new(SourceFormat.Docx, ProblemCode.NeedsOcr, "Word 文件里只有图片，没有文字（可能是扫描件）。请单位报送可编辑的文字版。"),
            _ => new(SourceFormat.Docx, ProblemCode.NoText, "Word 文件里没有文字。请单位重新报送。"),
        };

        private static bool ReadBody(XmlReader reader, DocxContext context, List<Block> blocks)
        {
            var body = new BodyReader(reader, context);
            reader.MoveToContent();
            body.ReadBlocks(blocks, ParagraphKind.Body);
            body.Finish(blocks);
            return true;
        }

        private static bool ReadNotes(XmlReader reader, DocxContext context, string kind)
        {
            new BodyReader(reader, context).ReadNotes(kind);
            return true;
        }

        private IReadOnlyList<string> Furniture(string body, DocxContext context)
        {
            var blocks = new List<Block>();
            foreach (var part in Related(body, "header").Concat(Related(body, "footer"))) Parse(part, reader => ReadBody(reader, context, blocks));
            return [.. blocks.SelectMany(Texts).Where(t => t.Any(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal)];
        }

        private static IEnumerable<string> Texts(Block block) => block is Table table ? table.Cells.Select(c => c.Text) : [((Paragraph)block).Text];

        private string? Part(string body, string kind) =>
            Related(body, kind).Append($"{Relationship.FolderOf(body)}{kind}.xml").FirstOrDefault(package.Has);

        private IEnumerable<string> Related(string part, string kind)
        {
            if (!_relationships.TryGetValue(part, out var all))
                _relationships[part] = all = Parse(Relationship.RelsOf(part), reader => Relationship.Read(reader, Relationship.FolderOf(part))) ?? [];
            return all.Where(r => r.Kind == kind).Select(r => r.Part).Distinct(StringComparer.Ordinal);
        }

        /// <summary>Reads a part; one that is missing gives nothing, one that is damaged gives what was read before and a note.</summary>
        private T? Parse<T>(string? name, Func<XmlReader, T> read)
        {
            try
            {
                if (name is null || package.OpenPart(name, budget) is not { } part) return default;
                using var reader = PartXml.Open(part);
                return read(reader);
            }
            catch (Exception damage) when (damage is XmlException or InvalidDataException)
            {
                if (_damage.TrueForAll(n => n.Code != "damaged_part"))
                    _damage.Add(new("damaged_part", $"文件内部的 {name} 已损坏，只读出了损坏处之前的内容。请单位另存后重新报送。"));
                return default;
            }
        }
    }
}
