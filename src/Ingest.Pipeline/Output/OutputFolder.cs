namespace Ingest.Pipeline;

/// <summary>
/// The folder of a run's results. A run writes into a staging folder inside it and publishes when all is written, the summary last:
/// a run that is killed leaves the earlier results, or a folder without a summary, never half a dataset that looks whole.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private const string StagingName = ".ingest-partial";
    private const string LockName = "lock";

    private readonly string _path;
    private readonly bool _created;
    private readonly FileStream _lock;
    private bool _halfPublished;

    private OutputFolder(string path, bool created, FileStream @lock) => (_path, _created, _lock) = (path, created, @lock);

    /// <summary>Where the run writes.</summary>
    public string Staging => Path.Combine(_path, StagingName);

    /// <summary>Takes the folder for a run, or says in one English sentence why it cannot be had.</summary>
    public static (OutputFolder? Folder, string Refusal) Claim(string path)
    {
        try
        {
            if (File.Exists(path)) return (null, $"The output folder {path} is a file. Name a folder.");
            var created = !Directory.Exists(path);
            if (!created && !IsOurs(path))
                return (null, $"The output folder {path} is not empty and holds no earlier run (no {RunFiles.Summary}). Name an empty or new folder.");
            return (new OutputFolder(path, created, Occupy(path)), "");
        }
        catch (UnauthorizedAccessException)
        {
            return (null, $"The output folder {path} cannot be written: permission denied.");
        }
        catch (IOException e)
        {
            return (null, $"The output folder {path} cannot be written, or another run is writing into it: {e.Message}");
        }
    }

    /// <summary>Moves everything from the staging folder into place; results of an earlier run go.</summary>
    /// <exception cref="IOException">A result is open in another program: nothing was touched.</exception>
    /// <exception cref="UnauthorizedAccessException">A result may not be replaced.</exception>
    public void Publish()
    {
        foreach (var name in RunFiles.All.Where(n => File.Exists(Final(n)))) EnsureFree(Final(name));
        _halfPublished = true;
        File.Delete(Final(RunFiles.Summary));
        foreach (var name in RunFiles.All)
            if (File.Exists(Staged(name))) File.Move(Staged(name), Final(name), overwrite: true);
            else File.Delete(Final(name));
        _halfPublished = false;
    }

    /// <summary>
    /// Removes the staging folder, and the folder itself where it was made for this run and nothing was published. Where publishing broke
    /// off, the staging folder stays: by it the next run knows the folder as ours.
    /// </summary>
    public void Dispose()
    {
        _lock.Dispose();
        if (_halfPublished) return;
        try
        {
            Directory.Delete(Staging, recursive: true);
            if (_created && !Directory.EnumerateFileSystemEntries(_path).Any()) Directory.Delete(_path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A leftover staging folder is recognised and emptied by the next run.
        }
    }

    private static void EnsureFree(string path)
    {
        using var probe = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
    }

    private static bool IsOurs(string path) =>
        File.Exists(Path.Combine(path, RunFiles.Summary))
        || Directory.Exists(Path.Combine(path, StagingName))
        || !Directory.EnumerateFileSystemEntries(path).Any();

    private static FileStream Occupy(string path)
    {
        var staging = Directory.CreateDirectory(Path.Combine(path, StagingName));
        var claim = new FileStream(Path.Combine(staging.FullName, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        foreach (var leftover in staging.EnumerateFiles().Where(f => f.Name != LockName)) leftover.Delete();
        return claim;
    }

    private string Staged(string name) => Path.Combine(Staging, name);

    private string Final(string name) => Path.Combine(_path, name);
}
