using System.Xml;

namespace Ingest.Documents;

/// <summary>One level of a list.</summary>
/// <param name="Start">First number.</param>
/// <param name="Format">Name of the number format.</param>
/// <param name="Text">What is printed; %1 … %9 stand for the numbers of the levels.</param>
/// <param name="RestartAfter">The level (1-based) at whose use it starts again; 0 never; null at every outer level.</param>
/// <param name="Legal">True where all numbers in <paramref name="Text"/> are printed as digits.</param>
/// <param name="Style">Paragraph style that is in this level.</param>
/// <param name="Indents">Indents of its paragraphs.</param>
internal sealed record ListLevel(int Start, string Format, string Text, int? RestartAfter, bool Legal, string? Style, Indents Indents)
{
    public static ListLevel Unstated { get; } = new(1, "decimal", "", null, false, null, default);
}

/// <summary>A list definition: nine levels, or the name of the style that has them.</summary>
internal sealed class ListDefinition
{
    public const int Depth = 9;

    public ListLevel?[] Levels { get; } = new ListLevel?[Depth];

    public string? StyleLink { get; set; }
}

/// <summary>A use of a definition: paragraphs of all its uses count on from each other, save where a use starts anew.</summary>
internal sealed class ListUse
{
    public int Definition { get; set; }

    public int?[] Starts { get; } = new int?[ListDefinition.Depth];

    public ListLevel?[] Levels { get; } = new ListLevel?[ListDefinition.Depth];
}

/// <summary>The lists of a document as numbering.xml states them.</summary>
internal sealed class Numbering
{
    private const int MostLinks = 8;

    private readonly Dictionary<int, ListDefinition> _definitions = [];
    private readonly Dictionary<int, ListUse> _uses = [];

    public static Numbering Empty { get; } = new();

    public static Numbering Read(XmlReader reader, ReadBudget budget)
    {
        var numbering = new Numbering();
        reader.MoveToContent();
        reader.Inside(() =>
        {
            budget.Tick();
            switch (reader.IsWord() ? reader.LocalName : "")
            {
                case "abstractNum": numbering.ReadDefinition(reader); break;
                case "num": numbering.ReadUse(reader); break;
                default: reader.Skip(); break;
            }
            return true;
        });
        return numbering;
    }

    /// <summary>The use with the number, and its definition, through style links; null where there is none.</summary>
    public (ListUse Use, ListDefinition Definition)? Find(int list, StyleSheet styles)
    {
        for (var n = 0; n < MostLinks && _uses.TryGetValue(list, out var use) && _definitions.TryGetValue(use.Definition, out var definition); n++)
        {
            if (definition.StyleLink is null) return (use, definition);
            if (styles.ListOf(definition.StyleLink) is not { } linked || linked == list) return (use, definition);
            list = linked;
        }
        return null;
    }

    private void ReadDefinition(XmlReader reader)
    {
        var definition = new ListDefinition();
        if (reader.Number("abstractNumId") is { } id) _definitions.TryAdd(id, definition);
        reader.Inside(() =>
        {
            if (reader.IsWord() && reader.LocalName == "lvl") ReadLevel(reader, definition.Levels);
            else
            {
                if (reader.IsWord() && reader.LocalName == "numStyleLink") definition.StyleLink = reader.Value();
                reader.Skip();
            }
            return true;
        });
    }

    private void ReadUse(XmlReader reader)
    {
        var use = new ListUse();
        if (reader.Number("numId") is { } id) _uses.TryAdd(id, use);
        var level = -1;
        reader.Inside(() =>
        {
            switch (reader.IsWord() ? reader.LocalName : "")
            {
                case "lvlOverride":
                    level = reader.Number("ilvl") ?? -1;
                    return false;
                case "lvl":
                    ReadLevel(reader, use.Levels);
                    return true;
                case "startOverride" when level is >= 0 and < ListDefinition.Depth:
                    use.Starts[level] = reader.Number();
                    break;
                case "abstractNumId":
                    use.Definition = reader.Number() ?? -1;
                    break;
            }
            reader.Skip();
            return true;
        });
    }

    private static void ReadLevel(XmlReader reader, ListLevel?[] levels)
    {
        var at = reader.Number("ilvl") ?? -1;
        var level = ListLevel.Unstated;
        reader.Inside(() =>
        {
            if (reader.IsWord() && reader.LocalName == "pPr") level = level with { Indents = ParagraphProperties.Read(reader).Look.Indents };
            else
            {
                if (reader.IsCompatibility() && reader.LocalName != "Fallback") return false;
                if (reader.IsWord()) level = With(level, reader);
                reader.Skip();
            }
            return true;
        });
        if (at is >= 0 and < ListDefinition.Depth) levels[at] = level;
    }

    private static ListLevel With(ListLevel level, XmlReader reader) => reader.LocalName switch
    {
        "start" => level with { Start = reader.Number() ?? 1 },
        "numFmt" => level with { Format = reader.Value() ?? "decimal" },
        "lvlText" => level with { Text = reader.Value() ?? "" },
        "lvlRestart" => level with { RestartAfter = reader.Number() },
        "isLgl" => level with { Legal = reader.IsOn() },
        "pStyle" => level with { Style = reader.Value() },
        _ => level,
    };
}
