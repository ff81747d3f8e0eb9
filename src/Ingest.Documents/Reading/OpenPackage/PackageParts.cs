using System.Xml;

namespace Ingest.Documents;

/// <summary>
/// The parts of one package, found through what refers to them. A part that is missing gives nothing, one that is damaged gives
/// what was read before and a note.
/// </summary>
internal sealed class PackageParts(Package package, ReadBudget budget)
{
    private readonly Dictionary<string, IReadOnlyList<Relationship>> _relationships = new(StringComparer.Ordinal);
    private ReadNote? _damage;

    public bool IsDamaged => _damage is not null || package.IsSalvaged;

    public IEnumerable<ReadNote> Notes =>
    [
        .. package.IsSalvaged ? [new("damaged_package", "文件不完整（压缩目录缺失），只读出了其中能读的部分，末尾内容可能缺失。请单位重新报送。")] : (ReadNote[])[],
        .. _damage is null ? [] : (ReadNote[])[_damage],
    ];

    /// <summary>The part that all others hang on.</summary>
    /// <param name="isLike">Tells one by its name, should nothing refer to it.</param>
    /// <param name="usual">Its name in most files.</param>
    public string Main(Func<string, bool> isLike, string usual) =>
        Related("", "officeDocument").FirstOrDefault(package.Has) ?? package.Names.Order(StringComparer.Ordinal).FirstOrDefault(isLike) ?? usual;

    /// <summary>The names of the parts to which a part refers as the given kind.</summary>
    public IEnumerable<string> Related(string part, string kind) => All(part).Where(r => r.Kind == kind).Select(r => r.Part).Distinct(StringComparer.Ordinal);

    /// <summary>The part that a reference names by its number; null where there is none.</summary>
    public string? Referred(string part, string id) => All(part).Where(r => r.Id == id).Select(r => r.Part).FirstOrDefault();

    /// <summary>The one part of a kind, or the one of that name in the same folder.</summary>
    public string? One(string part, string kind) => Related(part, kind).Append($"{Relationship.FolderOf(part)}{kind}.xml").FirstOrDefault(package.Has);

    public T? Parse<T>(string? name, Func<XmlReader, T> read)
    {
        try
        {
            if (name is null || package.OpenPart(name, budget) is not { } part) return default;
            using var reader = PartXml.Open(part);
            return read(reader);
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException)
        {
            _damage ??= new("damaged_part", $"文件内部的 {name} 已损坏，只读出了损坏处之前的内容。请单位另存后重新报送。");
            return default;
        }
    }

    public void Parse(string? name, Action<XmlReader> read) => Parse(name, reader =>
    {
        read(reader);
        return true;
    });

    private IReadOnlyList<Relationship> All(string part)
    {
        if (!_relationships.TryGetValue(part, out var all))
            _relationships[part] = all = Parse(Relationship.RelsOf(part), reader => Relationship.Read(reader, Relationship.FolderOf(part))) ?? [];
        return all;
    }
}
