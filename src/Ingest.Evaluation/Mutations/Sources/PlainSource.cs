using System.Text;
using Ingest.Documents;

namespace Ingest.Evaluation.Mutations;

/// <summary>Plain text, edited in the encoding, with the byte order mark and the line ends it came with.</summary>
internal sealed class PlainSource : SourceText
{
    private readonly Encoding _encoding;
    private readonly bool _marked;

    public PlainSource(SourceFile file) : base(file)
    {
        var decoded = TextDecoder.Decode(file.Bytes.Span) ?? throw new ArgumentException($"{file.Name} is no text.", nameof(file));
        _encoding = CodePagesEncodingProvider.Instance.GetEncoding(decoded.Encoding.Name) ?? Encoding.GetEncoding(decoded.Encoding.Name);
        _marked = _encoding.Preamble.Length > 0 && file.Bytes.Span.StartsWith(_encoding.Preamble);
        Text = decoded.Text;
    }

    public override string Text { get; }

    public override byte[] With(IReadOnlyList<TextEdit> edits) => Encoded(Edited(edits), _encoding, _marked);

    /// <summary>The text in another encoding.</summary>
    public static byte[] Encoded(string text, Encoding encoding, bool marked) => [.. marked ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)];

    private string Edited(IReadOnlyList<TextEdit> edits)
    {
        var text = new StringBuilder(Text);
        foreach (var edit in edits.OrderByDescending(e => e.Start)) text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.Words);
        return text.ToString();
    }
}
