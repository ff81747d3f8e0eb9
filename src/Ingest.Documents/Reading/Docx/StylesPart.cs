using System.Xml;

namespace Ingest.Documents;

/// <summary>Reads styles.xml.</summary>
internal static class StylesPart
{
    public static StyleSheet Read(XmlReader reader, ReadBudget budget)
    {
        var sheet = new StyleSheet();
        reader.MoveToContent();
        reader.Inside(() =>
        {
            budget.Tick();
            if (reader.IsWord() && reader.LocalName == "style") ReadStyle(reader, sheet);
            else if (reader.IsWord() && reader.LocalName == "docDefaults") ReadDefaults(reader, sheet);
            else reader.Skip();
            return true;
        });
        return sheet;
    }

    private static void ReadStyle(XmlReader reader, StyleSheet sheet)
    {
        var (type, id, isDefault) = (reader.Value("type"), reader.Value("styleId"), reader.Value("default") is "1" or "true" or "on");
        var style = new NamedStyle(null, null, default, default);
        reader.Inside(() =>
        {
            style = ReadPart(reader, style);
            return true;
        });
        if (id is not null) sheet.Add(id, style, isDefault && type is null or "paragraph");
    }

    private static NamedStyle ReadPart(XmlReader reader, NamedStyle style)
    {
        switch (reader.IsWord() ? reader.LocalName : "")
        {
            case "pPr": return style with { Paragraph = PropertyElements.ReadParagraph(reader).Look };
            case "rPr": return style with { Run = PropertyElements.ReadRun(reader).Look };
            case "name": style = style with { Name = reader.Value() }; break;
            case "basedOn": style = style with { BasedOn = reader.Value() }; break;
        }
        reader.Skip();
        return style;
    }

    private static void ReadDefaults(XmlReader reader, StyleSheet sheet)
    {
        var (paragraph, run) = (default(ParagraphLook), default(RunLook));
        reader.Inside(() =>
        {
            if (reader.LocalName == "rPr") run = PropertyElements.ReadRun(reader).Look;
            else if (reader.LocalName == "pPr") paragraph = PropertyElements.ReadParagraph(reader).Look;
            else return false;
            return true;
        });
        sheet.Default(paragraph, run);
    }
}
