using System.Xml;

namespace Ingest.Documents;

/// <summary>How characters look, as far as it matters; null where a property is left to what it is based on.</summary>
internal readonly record struct RunLook(int? HalfPoints, bool? Bold, bool? Hidden)
{
    public RunLook Over(RunLook below) => new(HalfPoints ?? below.HalfPoints, Bold ?? below.Bold, Hidden ?? below.Hidden);
}

/// <summary>Indents in twentieths of a point, or in hundredths of a character, which then count.</summary>
internal readonly record struct Indents(int? Left, int? FirstLine, int? LeftChars, int? FirstLineChars)
{
    public Indents Over(Indents below) => new(Left ?? below.Left, FirstLine ?? below.FirstLine, LeftChars ?? below.LeftChars, FirstLineChars ?? below.FirstLineChars);

    /// <summary>Where the first line begins, in points.</summary>
    public decimal Points(decimal fontSize) => Part(LeftChars, Left, fontSize) + Part(FirstLineChars, FirstLine, fontSize);

    private static decimal Part(int? chars, int? twips, decimal fontSize) => chars is { } c && c != 0 ? c * fontSize / 100 : (twips ?? 0) / 20m;
}

/// <summary>How a paragraph looks and which list it is in; null where a property is left to what it is based on.</summary>
internal readonly record struct ParagraphLook(int? List, int? ListLevel, int? Outline, Alignment? Alignment, Indents Indents)
{
    public ParagraphLook Over(ParagraphLook below) => new(List ?? below.List, ListLevel ?? below.ListLevel, Outline ?? below.Outline, Alignment ?? below.Alignment, Indents.Over(below.Indents));
}

/// <summary>The w:rPr element.</summary>
internal readonly record struct RunProperties(string? Style, RunLook Look, string? Font, bool Inserted, bool Deleted)
{
    public static RunProperties Read(XmlReader reader)
    {
        var properties = new RunProperties();
        reader.Inside(() =>
        {
            if (reader.IsWord()) properties = properties.With(reader);
            reader.Skip();
            return true;
        });
        return properties;
    }

    private RunProperties With(XmlReader reader) => reader.LocalName switch
    {
        "rStyle" => this with { Style = reader.Value() },
        "rFonts" => this with { Font = reader.Value("ascii") ?? reader.Value("hAnsi") },
        "sz" => this with { Look = Look with { HalfPoints = reader.Number() } },
        "b" => this with { Look = Look with { Bold = reader.IsOn() } },
        "vanish" => this with { Look = Look with { Hidden = reader.IsOn() } },
        "ins" or "moveTo" => this with { Inserted = true },
        "del" or "moveFrom" => this with { Deleted = true },
        _ => this,
    };
}

/// <summary>The w:pPr element. <paramref name="Mark"/> is the look of the paragraph's own end mark.</summary>
internal readonly record struct ParagraphProperties(string? Style, ParagraphLook Look, RunProperties Mark)
{
    public static ParagraphProperties Read(XmlReader reader)
    {
        var properties = new ParagraphProperties();
        reader.Inside(() =>
        {
            if (reader.IsWord() && reader.LocalName == "numPr") return false;
            if (reader.IsWord() && reader.LocalName == "rPr")
            {
                properties = properties with { Mark = RunProperties.Read(reader) };
                return true;
            }
            if (reader.IsWord()) properties = properties.With(reader);
            reader.Skip();
            return true;
        });
        return properties;
    }

    private ParagraphProperties With(XmlReader reader) => reader.LocalName switch
    {
        "pStyle" => this with { Style = reader.Value() },
        "numId" => this with { Look = Look with { List = reader.Number() } },
        "ilvl" => this with { Look = Look with { ListLevel = reader.Number() } },
        "outlineLvl" => this with { Look = Look with { Outline = reader.Number() } },
        "jc" => this with { Look = Look with { Alignment = Align(reader.Value()) } },
        "ind" => this with { Look = Look with { Indents = ReadIndents(reader) } },
        _ => this,
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
