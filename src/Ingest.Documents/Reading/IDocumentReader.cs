namespace Ingest.Documents;

/// <summary>Reads one format. Stateless and safe to use from many threads.</summary>
public interface IDocumentReader
{
    SourceFormat Format { get; }

    /// <summary>How names of such files end, the usual one first; without dot, lower case.</summary>
    IReadOnlyList<string> Extensions { get; }

    /// <summary>True where the bytes, not the name, say that this reader can read the file.</summary>
    bool Recognises(SourceFile file);

    /// <summary>Reads the file, or says why it cannot. Bad input never throws.</summary>
    ReadResult Read(SourceFile file, ReadLimits limits, CancellationToken cancellation);
}
