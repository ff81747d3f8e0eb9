using System.Xml;

namespace Ingest.Documents;

/// <summary>Which parts a part refers to, and as what.</summary>
/// <param name="Id">The number by which the part refers to it.</param>
/// <param name="Kind">Last word of the relationship's type, e.g. "styles".</param>
/// <param name="Part">Name of the part in the package.</param>
internal readonly record struct Relationship(string? Id, string Kind, string Part)
{
    /// <summary>Reads a .rels part that belongs to a part in <paramref name="folder"/>; outward links are left out.</summary>
    public static IReadOnlyList<Relationship> Read(XmlReader reader, string folder)
    {
        var found = new List<Relationship>();
        reader.MoveToContent();
        reader.Inside(() =>
        {
            if (reader.LocalName == "Relationship" && reader.GetAttribute("TargetMode") != "External" && reader.GetAttribute("Type") is { } type && reader.GetAttribute("Target") is { } target)
                found.Add(new(reader.GetAttribute("Id"), type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target)));
            return false;
        });
        return found;
    }

    public static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    /// <summary>Name of the .rels part of a part.</summary>
    public static string RelsOf(string part) => $"{FolderOf(part)}_rels/{part[(part.LastIndexOf('/') + 1)..]}.rels";

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/')) return target[1..];
        var steps = new List<string>();
        foreach (var step in (folder + target).Split('/'))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or ".." or "")) steps.Add(step);
        }
        return string.Join('/', steps);
    }
}
