namespace Ingest.Documents;

/// <summary>One file's content and the name it was submitted under (the name is a hint, never evidence of the format).</summary>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Bytes);
