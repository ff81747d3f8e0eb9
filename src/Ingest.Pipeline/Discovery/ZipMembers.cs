using System.IO.Compression;
using Ingest.Documents;

namespace Ingest.Pipeline;

/// <summary>
/// The members of a zip archive as inputs, archives inside it opened in turn. Nothing is unpacked to disk; a member's path is only a
/// name, and segments that would climb out of the archive are dropped from it.
/// </summary>
internal sealed class ZipMembers(ReadLimits limits)
{
    private readonly List<Input> _inputs = [];
    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    private int _members;
    private long _inflated;
    private int _droppings;

    /// <summary>True for a file named .zip that is one; a Word file under that name is not.</summary>
    public static bool IsArchive(string path)
    {
        if (!NamedZip(path)) return false;
        try
        {
            if (DiskFile.LengthOf(path) == 0) return false;
            using var stream = File.OpenRead(path);
            return StartsLikeZip(stream) && !IsOfficePackage(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Lists the archive at <paramref name="path"/>; where it cannot be listed, one input says why.</summary>
    public static (IReadOnlyList<Input> Members, int Droppings) List(string label, string path, ReadLimits limits)
    {
        var members = new ZipMembers(limits);
        members.Expand(label, new ZipSource(() => File.OpenRead(path), parent: null), depth: 1);
        return (members._inputs, members._droppings);
    }

    private void Expand(string label, ZipSource source, int depth)
    {
        try
        {
            var files = source.Entries.Index().Where(e => !IsFolder(e.Item)).ToList();
            _members += files.Count;
            _inflated = files.Aggregate(_inflated, (sum, file) => long.CreateSaturating((Int128)sum + file.Item.Length));
            if (_members > limits.MaxArchiveMembers || _inflated > limits.MaxArchiveBytes)
                Refuse(label, ProblemCode.TooLarge, $"压缩包内文件超过 {limits.MaxArchiveMembers} 个，或解压后超过 {limits.MaxArchiveBytes >> 30} GB，没有打开。请分成几个压缩包重新报送。");
            else if (files.Count == 0)
                Refuse(label, ProblemCode.Empty, "压缩包里没有文件。请单位重新打包报送。");
            else
                foreach (var (index, entry) in files) Add(label, source, index, entry, depth);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            Refuse(label, ProblemCode.Corrupt, "压缩包已损坏或不完整，打不开。请单位重新打包报送。");
        }
        finally
        {
            source.Close();
        }
    }

    private void Add(string label, ZipSource source, int index, ZipArchiveEntry entry, int depth)
    {
        var name = SafeName(entry.FullName);
        var member = Unique($"{label}!/{name}");
        if (Droppings.Include(name)) _droppings++;
        else if (IsInnerArchive(source, index, entry)) AddInner(member, source, index, depth);
        else
        {
            source.Expect();
            _inputs.Add(new Input(member, bounds => source.Read(index, bounds)));
        }
    }

    private void AddInner(string label, ZipSource source, int index, int depth)
    {
        if (depth == limits.MaxArchiveDepth)
        {
            Refuse(label, ProblemCode.TooLarge, $"压缩包套压缩包超过 {limits.MaxArchiveDepth} 层，没有打开。请解压后重新报送。");
            return;
        }

        source.Expect();
        Expand(label, new ZipSource(() => source.OpenInner(index), source), depth + 1);
    }

    private bool IsInnerArchive(ZipSource source, int index, ZipArchiveEntry entry)
    {
        if (!NamedZip(entry.FullName) || entry.IsEncrypted || entry.Length > limits.MaxBytes) return false;
        using var stream = source.OpenInner(index);
        return StartsLikeZip(stream) && !IsOfficePackage(stream);
    }

    private static bool NamedZip(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') || entry.FullName.EndsWith('\\');

    private static bool StartsLikeZip(Stream stream) => stream.ReadByte() == 'P' && stream.ReadByte() == 'K' && stream.ReadByte() is 3 or 5;

    private static bool IsOfficePackage(Stream stream)
    {
        stream.Position = 0;
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry("[Content_Types].xml") is not null;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    private static string SafeName(string name)
    {
        var segments = name.Split('/', '\\').Where(s => s is not ("" or "." or ".."));
        return string.Join('/', segments) is { Length: > 0 } safe ? safe : "_";
    }

    private string Unique(string label)
    {
        var unique = label;
        for (var n = 2; !_labels.Add(unique); n++) unique = $"{label}#{n}";
        return unique;
    }

    private void Refuse(string label, ProblemCode code, string message) => _inputs.Add(Input.Refused(label, code, message));
}
