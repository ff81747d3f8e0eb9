using System.IO.Compression;
using System.Text;

namespace Ingest.Pipeline.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-");

    public string Path => _folder.FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, params byte[] content)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public static byte[] Zip(params (string Name, byte[] Content)[] members) => Zip(Encoding.UTF8, members);

    /// <summary>An archive whose names are written in an encoding; the UTF-8 mark is set as the library does.</summary>
    public static byte[] Zip(Encoding names, params (string Name, byte[] Content)[] members)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
            foreach (var (name, content) in members)
            {
                using var entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }

        return stream.ToArray();
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
