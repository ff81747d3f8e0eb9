using System.IO.Compression;
using System.Text;

namespace Ingest.Pdf;

/// <summary>The tables that are compiled into the library (their origin: NOTICE.md beside them).</summary>
internal static class DataFile
{
    public static IEnumerable<string> Lines(string name)
    {
        using var resource = typeof(DataFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not compiled in.");
        using var reader = new StreamReader(name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(resource, CompressionMode.Decompress) : resource, Encoding.UTF8);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
