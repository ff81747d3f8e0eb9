namespace Ingest.Pipeline;

/// <summary>Names files relative to the deepest folder that all given paths share, so that outputs carry no path of the machine and no two files share a name. A path that leads nowhere keeps its full name where it lies elsewhere.</summary>
internal sealed class BatchPaths
{
    private readonly string? _root;

    private BatchPaths(string? root) => _root = root;

    /// <param name="paths">Full paths of the given files and folders.</param>
    public static BatchPaths Of(IReadOnlyList<string> paths) => new(paths.Where(Path.Exists).Select(Folder).DefaultIfEmpty().Aggregate(Common));

    /// <summary>The name of a file in the outputs.</summary>
    public string Label(string fullPath)
    {
        var path = _root is not null && Holds(_root, fullPath) ? Path.GetRelativePath(_root, fullPath) : fullPath;
        return path.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static string? Folder(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path);

    private static string? Common(string? left, string? right)
    {
        while (left is not null && right is not null && !Holds(left, right)) left = Path.GetDirectoryName(left);
        return right is null ? null : left;
    }

    private static bool Holds(string folder, string path) =>
        string.Equals(folder, path, StringComparison.Ordinal)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
