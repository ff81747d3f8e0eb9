using System.Xml;

namespace Ingest.Documents;

/// <summary>Reads numbering.xml.</summary>
internal static class NumberingPart
{
    public static Numbering Read(XmlReader reader, ReadBudget budget)
    {
        var numbering = new Numbering();
        reader.MoveToContent();
        reader.Inside(() =>
        {
            budget.Tick();
            switch (reader.IsWord() ? reader.LocalName : "")
            {
                case "abstractNum": ReadDefinition(reader, numbering); break;
                case "num": ReadUse(reader, numbering); break;
                default: reader.Skip(); break;
            }
            return true;
        });
        return numbering;
    }

    private static void ReadDefinition(XmlReader reader, Numbering numbering)
    {
        var definition = new ListDefinition();
        if (reader.Number("abstractNumId") is { } id) numbering.Add(id, definition);
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

    private static void ReadUse(XmlReader reader, Numbering numbering)
    {
        var use = new ListUse();
        if (reader.Number("numId") is { } id) numbering.Add(id, use);
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
            if (reader.IsWord() && reader.LocalName == "pPr") level = level with { Indents = PropertyElements.ReadParagraph(reader).Look.Indents };
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
        "numFmt" => level with { Format = (reader.Value() is "custom" ? reader.Value("format") : reader.Value()) ?? "decimal" },
        "lvlText" => level with { Text = reader.Value() ?? "" },
        "lvlRestart" => level with { RestartAfter = reader.Number() },
        "isLgl" => level with { Legal = reader.IsOn() },
        "pStyle" => level with { Style = reader.Value() },
        _ => level,
    };
}
