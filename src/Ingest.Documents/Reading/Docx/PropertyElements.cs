using System.Xml;

namespace Ingest.Documents;

/// <summary>Reads w:rPr and w:pPr.</summary>
internal static class PropertyElements
{
    public static RunProperties ReadRun(XmlReader reader)
    {
        var properties = new RunProperties();
        reader.Inside(() =>
        {
            if (reader.IsWord()) properties = With(properties, reader);
            reader.Skip();
            return true;
        });
        return properties;
    }

    private static RunProperties With(RunProperties run, XmlReader reader) => reader.LocalName switch
    {
        "rStyle" => run with { Style = reader.Value() },
        "rFonts" => run with { Font = reader.Value("ascii") ?? reader.Value("hAnsi") },
        "sz" => run with { Look = run.Look with { HalfPoints = reader.Number() } },
        "b" => run with { Look = run.Look with { Bold = reader.IsOn() } },
        "vanish" => run with { Look = run.Look with { Hidden = reader.IsOn() } },
        "ins" or "moveTo" => run with { Inserted = true },
        "del" or "moveFrom" => run with { Deleted = true },
        _ => run,
    };

    public static ParagraphProperties ReadParagraph(XmlReader reader)
    {
        var properties = new ParagraphProperties();
        reader.Inside(() =>
        {
            if (reader.IsWord() && reader.LocalName == "numPr") return false;
            if (reader.IsWord() && reader.LocalName == "rPr")
            {
                properties = properties with { Mark = ReadRun(reader) };
                return true;
            }
            if (reader.IsWord()) properties = With(properties, reader);
            reader.Skip();
            return true;
        });
        return properties;
    }

    private static ParagraphProperties With(ParagraphProperties paragraph, XmlReader reader) => reader.LocalName switch
    {
        "pStyle" => paragraph with { Style = reader.Value() },
        "numId" => paragraph with { Look = paragraph.Look with { List = reader.Number() } },
        "ilvl" => paragraph with { Look = paragraph.Look with { ListLevel = reader.Number() } },
        "outlineLvl" => paragraph with { Look = paragraph.Look with { Outline = reader.Number() } },
        "jc" => paragraph with { Look = paragraph.Look with { Alignment = Align(reader.Value()) } },
        "ind" => paragraph with { Look = paragraph.Look with { Indents = ReadIndents(reader) } },
        _ => paragraph,
    };

    private static Alignment Align(string? value) => value switch
    {
        "center" => Alignment.Centre,
        "right" or "end" => Alignment.Right,
        _ => Alignment.Left,
    };

    private static Indents ReadIndents(XmlReader reader) => new(
        reader.Number("left") ?? reader.Number("start"),
        -reader.Number("hanging") ?? reader.Number("firstLine"),
        reader.Number("leftChars") ?? reader.Number("startChars"),
        -reader.Number("hangingChars") ?? reader.Number("firstLineChars"));
}
