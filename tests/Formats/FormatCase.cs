namespace Ingest.Tests;

/// <summary>A file of corpus/formats, and beside it what a reader of its pages sees, written by hand.</summary>
internal sealed record FormatCase(string Path)
{
    private const string Ending = ".expected.txt";

    public string Name => System.IO.Path.GetFileName(Path);

    public byte[] Bytes => File.ReadAllBytes(Path);

    /// <exception cref="FileNotFoundException">Nobody wrote what is expected: the case says nothing.</exception>
    public string Expected => File.ReadAllText(Path + Ending).Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n');

    /// <summary>The cases of some folders of corpus/formats, by path below it.</summary>
    public static IEnumerable<string> In(Func<string, bool> folder) => Repository.Files(Repository.At("corpus", "formats"), "*")
        .Select(p => System.IO.Path.GetRelativePath(Repository.At("corpus", "formats"), p).Replace('\\', '/'))
        .Where(p => !p.EndsWith(Ending, StringComparison.Ordinal) && folder(p.Split('/')[0]));

    public static FormatCase At(string path) => new(Repository.At("corpus", "formats", path));
}
