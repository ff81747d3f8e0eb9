namespace Ingest.Pipeline;

/// <summary>Files and folders that desktops and office programs leave behind: never submissions.</summary>
internal static class Droppings
{
    private static readonly string[] _names = ["Thumbs.db", ".DS_Store", "desktop.ini", "__MACOSX"];
    private static readonly string[] _starts = ["~$", "._", ".~lock."];

    /// <summary>Judges one name, or a path of which any segment may be a dropping.</summary>
    public static bool Include(string path) => path.Split('/').Any(IsDropping);

    private static bool IsDropping(string name) =>
        _names.Contains(name, StringComparer.OrdinalIgnoreCase) || _starts.Any(s => name.StartsWith(s, StringComparison.Ordinal));
}
