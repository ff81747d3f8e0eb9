using Ingest.Documents;

namespace Ingest.Pipeline;

/// <summary>Finds the files of a batch: given files, everything under given folders, members of archives. What cannot be reached becomes an input that says why.</summary>
public sealed class InputDiscovery
{
    private readonly BatchPaths _paths;
    private readonly string? _excluded;
    private readonly ReadLimits _limits;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Input> _inputs = [];
    private int _droppings;

    private InputDiscovery(BatchPaths paths, string? excluded, ReadLimits limits) => (_paths, _excluded, _limits) = (paths, excluded, limits);

    /// <param name="paths">Files and folders as given.</param>
    /// <param name="excludedFolder">A folder never looked into: the run's own output.</param>
    /// <param name="limits">Bounds on archives.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static DiscoveredInputs Find(IReadOnlyList<string> paths, string? excludedFolder, ReadLimits limits, CancellationToken cancellation)
    {
        var given = paths.Select(FullPath).Distinct(StringComparer.Ordinal).ToList();
        var discovery = new InputDiscovery(BatchPaths.Of(given), excludedFolder is null ? null : FullPath(excludedFolder), limits);
        foreach (var path in given) discovery.Add(path, cancellation);
        return new DiscoveredInputs([.. discovery._inputs.OrderBy(i => i.Path, StringComparer.Ordinal)], discovery._droppings);
    }

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private void Add(string path, CancellationToken cancellation)
    {
        if (Directory.Exists(path)) Walk(new DirectoryInfo(path), cancellation);
        else if (File.Exists(path)) AddFile(path);
        else if (_seen.Add(path)) Refuse(path, "找不到这个文件或文件夹。请核对路径后重新运行。");
    }

    private void Walk(DirectoryInfo root, CancellationToken cancellation)
    {
        var pending = new Stack<DirectoryInfo>([root]);
        while (pending.TryPop(out var folder))
        {
            cancellation.ThrowIfCancellationRequested();
            if (string.Equals(folder.FullName, _excluded, StringComparison.Ordinal) || !_seen.Add(folder.FullName)) continue;
            foreach (var entry in Entries(folder))
                if (Droppings.Include(entry.Name)) _droppings += entry is FileInfo ? 1 : 0;
                else if (entry is not DirectoryInfo child) AddFile(entry.FullName);
                else if (child.LinkTarget is null) pending.Push(child);
                else Refuse(child.FullName, "这是指向别处的文件夹链接，没有进入。如需读取，请直接指定它指向的文件夹。");
        }
    }

    private IReadOnlyList<FileSystemInfo> Entries(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Refuse(folder.FullName, "文件夹打不开，可能没有权限。请检查权限后重新运行。");
            return [];
        }
    }

    private void AddFile(string path)
    {
        if (!_seen.Add(path)) return;
        if (Droppings.Include(Path.GetFileName(path)))
        {
            _droppings++;
            return;
        }

        var label = _paths.Label(path);
        if (!ZipMembers.IsArchive(path))
        {
            _inputs.Add(new Input(label, limits => DiskFile.Read(path, limits)));
            return;
        }

        var (members, droppings) = ZipMembers.List(label, path, _limits);
        _inputs.AddRange(members);
        _droppings += droppings;
    }

    private void Refuse(string path, string message) => _inputs.Add(Input.Refused(_paths.Label(path), ProblemCode.Unreadable, message));
}
