namespace Ingest.Documents;

/// <summary>Rich Text Format, the files of WordPad and of many office systems (often under the name .doc).</summary>
public sealed class RtfReader : IDocumentReader
{
    public SourceFormat Format => SourceFormat.Rtf;

    public IReadOnlyList<string> Extensions { get; } = ["rtf"];

    public bool Recognises(SourceFile file) => file.Bytes.Span.TrimStart(" \t\r\n\uFEFF"u8).StartsWith("{\\rtf"u8);

    public ReadResult Read(SourceFile file, ReadLimits limits, CancellationToken cancellation)
    {
        try
        {
            var budget = new ReadBudget(limits, cancellation);
            var body = new RtfBody(new(file.Bytes), budget);
            body.Read();
            return Result(body);
        }
        catch (RefusedException refused)
        {
            return refused.For(Format);
        }
    }

    private ReadResult Result(RtfBody body)
    {
        if (body.Blocks.Count == 0)
            return new ReadResult.Refusal(Format, body.HasPictures ? ProblemCode.NeedsOcr : ProblemCode.NoText, "RTF 文件里没有文字（可能只有图片）。请单位报送可编辑的文字版。");
        var notes = new List<ReadNote>();
        if (body.HasChanges) notes.Add(WordNotes.UnacceptedChanges);
        if (body.IsCut) notes.Add(new("damaged_part", "文件不完整，末尾内容可能缺失。请单位另存为 .docx 后重新报送。"));
        return new ReadResult.Success(new() { Format = Format, Blocks = body.Blocks, Furniture = [.. body.Furniture.Where(t => t.Any(char.IsLetterOrDigit)).Distinct(StringComparer.Ordinal)], Notes = notes });
    }
}
