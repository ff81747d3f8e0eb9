namespace Ingest.Documents;

/// <summary>
/// The binary Word format (.doc of Word 97 and later, and .wps files of the same build). Recognises every OLE file, so that those it cannot read are
/// refused by what they are.
/// </summary>
public sealed class DocReader : IDocumentReader
{
    private const int FirstWord97 = 0xC1;

    public SourceFormat Format => SourceFormat.Doc;

    public IReadOnlyList<string> Extensions { get; } = ["doc", "dot", "wps", "wpt"];

    public bool Recognises(SourceFile file) => CompoundFile.IsCompound(file.Bytes.Span);

    public ReadResult Read(SourceFile file, ReadLimits limits, CancellationToken cancellation)
    {
        try
        {
            var compound = CompoundFile.Open(file.Bytes);
            return Refuse(compound) ?? Read(compound, new ReadBudget(limits, cancellation));
        }
        catch (RefusedException refused)
        {
            return refused.For(Format);
        }
    }

    private static ReadResult.Refusal? Refuse(CompoundFile file) => file switch
    {
        { IsEmpty: true } => Corrupt,
        _ when file.Has("EncryptedPackage") => new(SourceFormat.Docx, ProblemCode.Encrypted, "文件设有打开密码，无法读取。请单位取消密码后重新报送。"),
        _ when file.Has("WordDocument") => null,
        _ when file.Has("Workbook") || file.Has("Book") => new(SourceFormat.Unknown, ProblemCode.NeedsConverter, "这是旧版 Excel 文件（.xls）。请用 Excel 或 WPS 另存为 .xlsx 后重新报送。"),
        _ when file.Has("MatOST") || file.Has("CONTENTS") => new(SourceFormat.Wps, ProblemCode.NeedsConverter, "这是旧版 WPS 文件。请用 WPS 另存为 .docx 后重新报送。"),
        _ => new(SourceFormat.Unknown, ProblemCode.Unsupported, "这个文件是 OLE 复合文档，但里面没有 Word 正文。请单位另存为 .docx 或 .pdf 后重新报送。"),
    };

    private static ReadResult Read(CompoundFile compound, ReadBudget budget)
    {
        var document = compound.Stream("WordDocument") ?? [];
        if (document.U16(0) is not (0xA5EC or 0xA5DC)) return Corrupt;
        if (document.U16(2) < FirstWord97) return new ReadResult.Refusal(SourceFormat.Doc, ProblemCode.NeedsConverter, "这是 Word 95 或更早版本的文件。请用 Word 或 WPS 另存为 .docx 后重新报送。");
        if ((document.U16(10) & 0x0100) != 0) return new ReadResult.Refusal(SourceFormat.Doc, ProblemCode.Encrypted, "文件设有打开密码，无法读取。请单位取消密码后重新报送。");
        var table = compound.Stream((document.U16(10) & 0x0200) != 0 ? "1Table" : "0Table") ?? [];
        return Build(Open(document, table, compound.Stream("Data") ?? [], budget), table, budget);
    }

    private static ReadResult.Refusal Corrupt { get; } = new(SourceFormat.Doc, ProblemCode.Corrupt, "Word 文件已损坏，正文读不出来。请单位用 Word 或 WPS 打开检查，另存为 .docx 后重新报送。");

    private static DocFile Open(byte[] document, byte[] table, byte[] data, ReadBudget budget)
    {
        byte[] Structure(int at) => table.Part(document.I32(at), document.I32(at + 4));
        var (text, positions) = PieceTable.Read(Structure(0x1A2)).Text(document, budget);
        var styles = DocStyles.Read(Structure(0xA2));
        var numbering = DocLists.Read(table, document.I32(0x2E2), document.I32(0x2E6), document.I32(0x2EE) > 0 ? document.I32(0x2EA) : 0);
        return new(document, data, text, positions, PropertyRuns.Read(document, Structure(0xFA), false), PropertyRuns.Read(document, Structure(0x102), true), styles, new(numbering, styles));
    }

    /// <summary>The parts of the text stand one behind the other: body, footnotes, headers, macros, comments, endnotes, text boxes.</summary>
    private static ReadResult Build(DocFile file, byte[] table, ReadBudget budget)
    {
        var ends = Ends(file.Document);
        AddNotes(file, table, 0xAA, 0xB2, ends[0], 2);
        AddNotes(file, table, 0x20A, 0x212, ends[4], 2);
        var blocks = new DocBody(file, budget).Read(0, ends[0], ParagraphKind.Body);
        blocks.AddNext(new DocBody(file, budget).Read(ends[5], ends[6], ParagraphKind.TextBox));
        var furniture = new DocBody(file, budget).Read(ends[1], ends[2], ParagraphKind.Body).OfType<Paragraph>().Select(p => p.Text).Where(t => t.Any(char.IsLetterOrDigit));
        return blocks.Count > 0 ? new ReadResult.Success(new() { Format = SourceFormat.Doc, Blocks = blocks, Furniture = [.. furniture.Distinct(StringComparer.Ordinal)], Notes = [.. Notes(file, ends[0])] })
            : file.Text.Length == 0 ? Corrupt
            : new ReadResult.Refusal(SourceFormat.Doc, file.HasPictures ? ProblemCode.NeedsOcr : ProblemCode.NoText, "Word 文件里没有文字（可能只有图片）。请单位报送可编辑的文字版。");
    }

    private static int[] Ends(byte[] document)
    {
        int[] lengths = [0x4C, 0x50, 0x54, 0x58, 0x5C, 0x60, 0x64];
        var (ends, end) = (new int[lengths.Length], 0L);
        for (var i = 0; i < lengths.Length; i++) ends[i] = (int)(end = Math.Clamp(end + Math.Max(0, document.I32(lengths[i])), 0, int.MaxValue));
        return ends;
    }

    private static void AddNotes(DocFile file, byte[] table, int marksAt, int textsAt, int start, int flags)
    {
        var marks = table.Part(file.Document.I32(marksAt), file.Document.I32(marksAt + 4));
        var texts = table.Part(file.Document.I32(textsAt), file.Document.I32(textsAt + 4));
        for (var i = 0; i < (marks.Length - 4) / (4 + flags); i++)
            file.Notes.TryAdd(marks.I32(4 * i), ((int)Math.Min(start + (long)texts.I32(4 * i), int.MaxValue), (int)Math.Min(start + (long)texts.I32(4 * i + 4), int.MaxValue)));
    }

    private static IEnumerable<ReadNote> Notes(DocFile file, int stated)
    {
        if (file.HasChanges) yield return WordNotes.UnacceptedChanges;
        if (file.Text.Length < stated) yield return new("damaged_part", "文件不完整，只读出了损坏处之前的内容。请单位另存为 .docx 后重新报送。");
    }
}
