using Ingest.Documents;

namespace Ingest.Extraction.Reading;

/// <summary>Finds the section in which a place stands.</summary>
internal sealed class SectionIndex(IReadOnlyList<Section> sections)
{
    public IReadOnlyList<Section> Sections { get; } = sections;

    /// <summary>The innermost section whose heading stands at or before the place; null before the first heading.</summary>
    public Section? At(Place place)
    {
        Section? found = null;
        foreach (var section in Sections)
        {
            if (section.Place.Block > place.Block || (section.Place.SamePassage(place) && section.Place.Start > place.Start)) break;
            found = section;
        }

        return found;
    }

    /// <summary>The label of a section, or of the nearest labelled one above it.</summary>
    public SectionLabel? LabelOf(Section? section)
    {
        while (section is not null && section.Label is null) section = section.Parent is { } parent ? Sections[parent] : null;
        return section?.Label;
    }
}
