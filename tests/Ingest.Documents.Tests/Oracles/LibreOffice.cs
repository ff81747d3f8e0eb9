namespace Ingest.Documents.Tests.Oracles;

/// <summary>Lets LibreOffice save files in another format, many at a time, in a folder of its own that goes with the object.</summary>
internal sealed class LibreOffice : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("oracle").FullName;

    /// <summary>The files as saved, by where they were read; a file that could not be opened is missing.</summary>
    /// <param name="paths">Files of any names.</param>
    /// <param name="filter">Format and filter, e.g. "docx" or "txt:Text (encoded):UTF8".</param>
    public IReadOnlyDictionary<string, string[]> Save(IReadOnlyList<string> paths, string filter)
    {
        var (from, to) = (Directory.CreateTempSubdirectory("from").FullName, Path.Combine(_folder, filter.Split(':')[0]));
        try
        {
            var copies = paths.Select((path, i) => (Path: path, Copy: Path.Combine(from, $"n{i}n{Path.GetExtension(path)}"))).ToList();
            foreach (var (path, copy) in copies) File.Copy(path, copy);
            Oracle.Run("soffice", [$"-env:UserInstallation=file://{_folder}/profile", "--headless", "--convert-to", filter, "--outdir", to, .. copies.Select(c => c.Copy)]);
            return copies.Select(c => (c.Path, Saved: Made(to, Path.GetFileNameWithoutExtension(c.Copy)))).Where(c => c.Saved.Length > 0).ToDictionary(c => c.Path, c => c.Saved);
        }
        finally
        {
            Directory.Delete(from, recursive: true);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string[] Made(string folder, string name) => Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, $"{name}*").Order(StringComparer.Ordinal)] : [];
}
