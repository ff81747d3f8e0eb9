using System.Globalization;

namespace Ingest.Documents.Reading.Office;

/// <summary>
/// LibreOffice, which turns old formats into .docx for our reader. Every run has a profile of its own: several do not disturb one another,
/// and the user's own settings and open documents are left alone.
/// </summary>
internal sealed class LibreOffice(ExternalProgram program)
{
    private static readonly TimeSpan _usual = TimeSpan.FromSeconds(60);
    private static readonly DocxReader _docx = new();

    public static LibreOffice? Find() => ExternalProgram.Find(ProgramNames.LibreOffice) is { } program ? new LibreOffice(program) : null;

    /// <summary>
    /// Reads a Word file of an old format, or one that its own reader says needs a converter; null where the file is none of these, or LibreOffice
    /// fails on it, so that its own reader has the word.
    /// </summary>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public ReadResult? Read(SourceFile file, IDocumentReader own, ReadLimits limits, CancellationToken cancellation)
    {
        if (own.Format is not (SourceFormat.Doc or SourceFormat.Rtf)) return null;
        var refusal = own.Read(file, limits, cancellation) as ReadResult.Refusal;
        if (refusal is { Code: not ProblemCode.NeedsConverter }) return refusal;
        if (Convert(file.Bytes, limits, cancellation) is not { } docx) return null;
        return _docx.Read(new SourceFile(file.Name, docx), limits, cancellation) is ReadResult.Success { Document: var document }
            ? new ReadResult.Success(document with { Format = refusal?.Format ?? own.Format, Reader = DocumentReader.Libreoffice })
            : null;
    }

    private byte[]? Convert(ReadOnlyMemory<byte> bytes, ReadLimits limits, CancellationToken cancellation)
    {
        using var scratch = new ScratchFolder();
        using (var source = File.Create(scratch.At("source"))) source.Write(bytes.Span);
        var profile = new Uri(scratch.At("profile")).AbsoluteUri;
        var call = new ProgramCall(
            [string.Create(CultureInfo.InvariantCulture, $"-env:UserInstallation={profile}"), "--headless", "--norestore", "--nolockcheck", "--convert-to", "docx", "--outdir", scratch.Path, scratch.At("source")],
            limits.MaxTime ?? _usual) { Folder = scratch.Path };
        var converted = new FileInfo(scratch.At("source.docx"));
        return program.Run(call, cancellation) is ProgramOutcome.Ended { ExitCode: 0 } && converted.Exists && converted.Length <= limits.MaxBytes ? File.ReadAllBytes(converted.FullName) : null;
    }
}
