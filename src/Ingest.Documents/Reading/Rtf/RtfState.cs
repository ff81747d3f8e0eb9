namespace Ingest.Documents;

/// <summary>What a group of an RTF file holds.</summary>
internal enum RtfPlace
{
    /// <summary>Text of the page.</summary>
    Text,

    /// <summary>Nothing that is printed.</summary>
    Nothing,
    Fonts,
    Styles,
    FieldCode,

    /// <summary>The list number as printed.</summary>
    Label,

    /// <summary>Edges of the rows of an inner table.</summary>
    InnerRow,
}

/// <summary>Of which characters the properties that follow speak.</summary>
internal enum RtfScript
{
    Western,
    EastAsian,
    RightToLeft,
}

/// <summary>Properties that end with their group.</summary>
/// <param name="Place">What the group holds.</param>
/// <param name="Look">Of characters.</param>
/// <param name="Deleted">True in a tracked deletion.</param>
/// <param name="Font">Number of the font.</param>
/// <param name="Script">Of which characters "associated" properties speak.</param>
/// <param name="Skip">Bytes that stand behind a Unicode character for readers that know none.</param>
/// <param name="Paragraph">Of the paragraph.</param>
/// <param name="Style">Number of the paragraph style.</param>
/// <param name="InTable">True in a table.</param>
/// <param name="Depth">Tables around the paragraph; 0 where the file does not say.</param>
internal readonly record struct RtfState(RtfPlace Place, RunLook Look, bool Deleted, int Font, RtfScript Script, int Skip, ParagraphLook Paragraph, int? Style, bool InTable, int Depth)
{
    public static RtfState Start { get; } = new(RtfPlace.Text, Plain, false, 0, RtfScript.Western, 1, default, null, false, 0);

    private static RunLook Plain => new(24, false, false);

    public int Tables => Math.Max(Depth, InTable ? 1 : 0);

    /// <summary>The state behind a control word that sets a property; the same where it sets none.</summary>
    public RtfState With(string word, int? number) => word switch
    {
        "plain" => this with { Look = Plain },
        "b" => this with { Look = Look with { Bold = number != 0 } },
        "v" => this with { Look = Look with { Hidden = number != 0 } },
        "fs" => this with { Look = Look with { HalfPoints = number } },
        "ab" when Script == RtfScript.EastAsian => this with { Look = Look with { Bold = number != 0 } },
        "afs" when Script == RtfScript.EastAsian => this with { Look = Look with { HalfPoints = number } },
        "rtlch" => this with { Script = RtfScript.RightToLeft },
        "ltrch" or "loch" or "hich" => this with { Script = RtfScript.Western },
        "dbch" => this with { Script = RtfScript.EastAsian },
        "f" => this with { Font = number ?? 0 },
        "deleted" => this with { Deleted = number != 0 },
        "uc" => this with { Skip = Math.Clamp(number ?? 1, 0, 16) },
        "pard" => this with { Paragraph = default, Style = null, InTable = false, Depth = 0 },
        "s" => this with { Style = number },
        "ql" or "qj" => Aligned(Alignment.Left),
        "qc" => Aligned(Alignment.Centre),
        "qr" => Aligned(Alignment.Right),
        "outlinelevel" => this with { Paragraph = Paragraph with { Outline = number } },
        "li" => this with { Paragraph = Paragraph with { Indents = Paragraph.Indents with { Left = number } } },
        "fi" => this with { Paragraph = Paragraph with { Indents = Paragraph.Indents with { FirstLine = number } } },
        "ilvl" => this with { Paragraph = Paragraph with { ListLevel = number } },
        "intbl" => this with { InTable = true },
        "itap" => this with { Depth = Math.Clamp(number ?? 0, 0, short.MaxValue) },
        _ => this,
    };

    private RtfState Aligned(Alignment alignment) => this with { Paragraph = Paragraph with { Alignment = alignment } };
}
