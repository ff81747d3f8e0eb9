using System.Xml;

namespace Ingest.Documents;

/// <summary>The w:trPr element.</summary>
/// <param name="Skipped">Grid columns left out before the first cell.</param>
/// <param name="Gone">True where the row was deleted in a tracked change or is hidden.</param>
/// <param name="Changed">True where a tracked change touched the row.</param>
internal readonly record struct RowProperties(int Skipped, bool Gone, bool Changed)
{
    public static RowProperties Read(XmlReader reader)
    {
        var properties = new RowProperties();
        reader.Inside(() =>
        {
            properties = reader.LocalName switch
            {
                "gridBefore" => properties with { Skipped = reader.Number() ?? 0 },
                "del" => properties with { Gone = true, Changed = true },
                "ins" => properties with { Changed = true },
                "hidden" => properties with { Gone = properties.Gone || reader.IsOn() },
                _ => properties,
            };
            reader.Skip();
            return true;
        });
        return properties;
    }
}

/// <summary>The w:tcPr element.</summary>
internal readonly record struct CellProperties(int Span, Merge Vertical, Merge Horizontal)
{
    public static CellProperties Plain { get; } = new(1, Merge.None, Merge.None);

    public static CellProperties Read(XmlReader reader)
    {
        var properties = Plain;
        reader.Inside(() =>
        {
            properties = reader.LocalName switch
            {
                "gridSpan" => properties with { Span = reader.Number() ?? 1 },
                "vMerge" => properties with { Vertical = MergeOf(reader) },
                "hMerge" => properties with { Horizontal = MergeOf(reader) },
                _ => properties,
            };
            reader.Skip();
            return true;
        });
        return properties;
    }

    private static Merge MergeOf(XmlReader reader) => reader.Value() == "restart" ? Merge.Restart : Merge.Continue;
}
