using Ingest.Documents;

namespace Ingest.Evaluation.Mutations;

/// <summary>A submitted file of which the printed characters can be changed in place, so that a mutation goes through reading like any other file.</summary>
internal abstract class SourceText(SourceFile file)
{
    public SourceFile File { get; } = file;

    /// <summary>The characters the file prints, in its own order; lines or paragraphs end in '\n'.</summary>
    public abstract string Text { get; }

    /// <summary>The file with the edits made. They may stand in any order and do not overlap.</summary>
    public abstract byte[] With(IReadOnlyList<TextEdit> edits);

    /// <summary>
    /// The file as text to edit. A format whose characters cannot be exchanged in place (PDF) is written anew as Word file from what was read of it;
    /// null for a file that cannot be read.
    /// </summary>
    public static SourceText? Of(SourceFile file) => ReaderCatalog.Read(file, ReadLimits.Default, CancellationToken.None) switch
    {
        ReadResult.Success { Document.Format: SourceFormat.Text } => new PlainSource(file),
        ReadResult.Success { Document.Format: SourceFormat.Docx } => new DocxSource(file),
        ReadResult.Success read => new DocxSource(new SourceFile(Path.ChangeExtension(file.Name, ".docx"), DocxRendering.Of(read.Document))),
        _ => null,
    };
}
