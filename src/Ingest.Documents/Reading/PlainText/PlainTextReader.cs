using System.Text;

namespace Ingest.Documents;

/// <summary>Plain text in any encoding met in practice. Knows lines; rebuilds paragraphs that were cut and tables that were flattened.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    private const double LeastConfidence = 0.2;

    /// <summary>Markup that decodes as text but is not what a page prints.</summary>
    private static readonly string[] Markup = ["<?xml", "<!doctype", "<html", "<mso:", "mime-version:", "{\\rtf", "%pdf-", "%!ps"];

    public SourceFormat Format => SourceFormat.Text;

    public IReadOnlyList<string> Extensions { get; } = ["txt", "text"];

    public bool Recognises(SourceFile file) => !IsMarkup(file.Bytes.Span) && TextDecoder.LooksLikeText(file.Bytes.Span);

    public ReadResult Read(SourceFile file, ReadLimits limits, CancellationToken cancellation)
    {
        try
        {
            var budget = new ReadBudget(limits, cancellation);
            budget.Spend(file.Bytes.Length * (long)sizeof(char));
            return TextDecoder.Decode(file.Bytes.Span) is { } decoded
                ? Build(decoded, budget)
                : new ReadResult.Refusal(Format, ProblemCode.Corrupt, "文本文件中混有大量无法显示的字符，内容已损坏。请单位用 UTF-8 编码重新保存后报送。");
        }
        catch (RefusedException refused)
        {
            return refused.For(Format);
        }
    }

    private ReadResult Build(DecodedText decoded, ReadBudget budget)
    {
        var (blocks, furniture) = BlockBuilder.Build(TextLine.Split(decoded.Text, budget), budget);
        return blocks.Count == 0
            ? new ReadResult.Refusal(Format, ProblemCode.NoText, "文本文件里没有文字，只有空行。请单位重新报送。")
            : new ReadResult.Success(new() { Format = Format, Blocks = blocks, Furniture = furniture, Notes = [.. Notes(decoded)], Encoding = decoded.Encoding });
    }

    private static IEnumerable<ReadNote> Notes(DecodedText decoded)
    {
        if (decoded.Encoding.Confidence < LeastConfidence)
            yield return new("encoding_guessed", $"文件没有标明编码，按 {decoded.Encoding.Name} 读取，把握不大（领先 {decoded.Encoding.Confidence:0.00}）。如有乱码，请另存为 UTF-8 后重新报送。");
        if (decoded.Undecodable > 0)
            yield return new("undecodable_characters", $"有 {decoded.Undecodable} 处字符无法按 {decoded.Encoding.Name} 解码，以“�”代替，请核对原文。");
    }

    private static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        var head = Encoding.Latin1.GetString(start[..Math.Min(start.Length, 256)]).TrimStart();
        return Markup.Any(m => head.StartsWith(m, StringComparison.OrdinalIgnoreCase));
    }
}
