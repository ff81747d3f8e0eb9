using System.Security.Cryptography;
using Ingest.Datasets;
using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Validation;
using Ingest.Validation.Policies;

namespace Ingest.Pipeline;

/// <summary>The five stages of one file: open, read, extract, validate, result.</summary>
internal sealed class FileProcessor(ReadLimits limits, ReadingTools tools, Policy policy, StageClock clock)
{
    public FileResult Process(Input input, CancellationToken cancellation)
    {
        switch (clock.Time(Stage.Open, () => input.Open(limits)))
        {
            case Content.Unavailable(var problem):
                return Failed(input.Path, problem);
            case Content.Available(var bytes):
                var file = Failed(input.Path, Problems.NotAReport) with { Sha256 = Hash(bytes), Bytes = bytes.Length };
                return OtherArchive.Recognise(bytes.Span) is { } archive ? file with { Problem = archive } : Understand(file, bytes, cancellation);
            default:
                throw new InvalidOperationException("A content is available or not.");
        }
    }

    /// <summary>The row of a file of which nothing could be read.</summary>
    public static FileResult Failed(string path, FileProblem problem) => new() { Path = path, Status = FileStatus.Failed, Problem = problem };

    private FileResult Understand(FileResult file, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var read = clock.Time(Stage.Read, () => ReaderCatalog.Read(new SourceFile(name, bytes), limits, tools, cancellation));
        return read switch
        {
            ReadResult.Refusal refusal => file with { Format = refusal.Format, Problem = Problems.Of(refusal.Code, refusal.Message) },
            ReadResult.Success success => Understand(file, name, success.Document),
            _ => throw new InvalidOperationException("A read result is a success or a refusal."),
        };
    }

    private FileResult Understand(FileResult file, string name, Document document)
    {
        var reports = clock.Time(Stage.Extract, () => ReportExtractor.Extract(document, name));
        var read = file with { Format = document.Format, Pages = document.Pages, Reader = document.Reader };
        if (reports.Count == 0) return read;
        return read with
        {
            Reports = clock.Time(Stage.Validate, () => ReportValidator.Validate(reports, policy)),
            Status = document.Notes.All(n => n.Harmless) ? FileStatus.Ok : FileStatus.Partial,
            Problem = Remarks(document.Notes),
        };
    }

    /// <summary>What the reader met, what is missing first.</summary>
    private static FileProblem? Remarks(IReadOnlyList<ReadNote> notes)
    {
        var ordered = notes.OrderBy(n => n.Harmless).ToList();
        return ordered.Count == 0 ? null : new FileProblem(ordered[0].Code, string.Join(' ', ordered.Select(n => n.Message)));
    }

    private static string Hash(ReadOnlyMemory<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
}
