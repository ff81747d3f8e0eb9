using System.Globalization;

namespace Ingest.Documents;

/// <summary>What a list of property changes says of characters.</summary>
internal readonly record struct DocRun(RunProperties Properties, (int Font, int Code)? Symbol)
{
    public static DocRun Of(byte[] sprms)
    {
        var run = new DocRun();
        foreach (var sprm in Sprm.In(sprms)) run = run.With(sprm);
        return run;
    }

    private DocRun With(Sprm sprm) => sprm.Code switch
    {
        0x0800 => Put(Properties with { Deleted = sprm.Byte != 0 }),
        0x0801 => Put(Properties with { Inserted = sprm.Byte != 0 }),
        0x4A30 => Put(Properties with { Style = DocStyles.Key(sprm.Word) }),
        0x0835 => Put(Properties with { Look = Properties.Look with { Bold = sprm.Toggle } }),
        0x083C => Put(Properties with { Look = Properties.Look with { Hidden = sprm.Toggle } }),
        0x4A43 => Put(Properties with { Look = Properties.Look with { HalfPoints = sprm.Word } }),
        0x6A09 => this with { Symbol = (sprm.Word, (sprm.Long >> 16) & 0xFFFF) },
        _ => this,
    };

    private DocRun Put(RunProperties properties) => this with { Properties = properties };
}

/// <summary>What a list of property changes says of a paragraph, and of the table row that it ends.</summary>
/// <param name="Look">List, outline level, alignment, indents.</param>
/// <param name="Depth">Tables around it.</param>
/// <param name="EndsRow">True for the mark behind the last cell of a row.</param>
/// <param name="EndsInnerCell">True where a cell of an inner table ends.</param>
/// <param name="Edges">Cells of the row that ends here.</param>
internal readonly record struct DocParagraph(ParagraphLook Look, int Depth, bool EndsRow, bool EndsInnerCell, IReadOnlyList<EdgeCell>? Edges)
{
    private const int HugeProperties = 0x6646;
    private const int MostCells = 63;
    private const int CellDescription = 20;

    /// <param name="sprms">Property changes.</param>
    /// <param name="data">The Data stream, where long lists are kept.</param>
    public static DocParagraph Of(byte[] sprms, byte[] data)
    {
        var paragraph = new DocParagraph();
        foreach (var sprm in Sprm.In(sprms))
            if (sprm.Code == HugeProperties)
                foreach (var more in Sprm.In(data.Part(sprm.Long + 2L, data.U16(sprm.Long)))) paragraph = paragraph.With(more);
            else paragraph = paragraph.With(sprm);
        return paragraph;
    }

    private DocParagraph With(Sprm sprm) => sprm.Code switch
    {
        0x2416 => this with { Depth = sprm.Byte != 0 ? Math.Max(Depth, 1) : Depth },
        0x6649 => this with { Depth = Math.Clamp(sprm.Long, 0, short.MaxValue) },
        0x2417 or 0x244C => this with { EndsRow = sprm.Byte != 0 },
        0x244B => this with { EndsInnerCell = sprm.Byte != 0 },
        0x460B => this with { Look = Look with { List = sprm.Word } },
        0x260A => this with { Look = Look with { ListLevel = sprm.Byte } },
        0x2640 => this with { Look = Look with { Outline = sprm.Byte } },
        0x2403 or 0x2461 => this with { Look = Look with { Alignment = Align(sprm.Byte) } },
        0x840F or 0x845E => this with { Look = Look with { Indents = Look.Indents with { Left = sprm.Word } } },
        0x8411 or 0x8460 => this with { Look = Look with { Indents = Look.Indents with { FirstLine = sprm.Word } } },
        0x4456 => this with { Look = Look with { Indents = Look.Indents with { LeftChars = sprm.Word } } },
        0x4457 => this with { Look = Look with { Indents = Look.Indents with { FirstLineChars = sprm.Word } } },
        0xD608 => this with { Edges = ReadEdges(sprm) },
        0xD62B when Edges is not null && sprm.Bytes.U8(sprm.Operand) < Edges.Count => this with { Edges = Merged(Edges, sprm.Bytes.U8(sprm.Operand), sprm.Bytes.U8(sprm.Operand + 1)) },
        _ => this,
    };

    private static Alignment Align(int code) => code switch
    {
        1 => Alignment.Centre,
        2 => Alignment.Right,
        _ => Alignment.Left,
    };

    private static EdgeCell[] ReadEdges(Sprm sprm)
    {
        var count = Math.Min((int)sprm.Bytes.U8(sprm.Operand), MostCells);
        var cells = new EdgeCell[count];
        var descriptions = sprm.Operand + 1 + 2 * (count + 1);
        for (var i = 0; i < count; i++)
        {
            var at = descriptions + CellDescription * i;
            var flags = at + 2 <= sprm.Operand + sprm.Length ? sprm.Bytes.U16(at) : 0;
            cells[i] = new("", sprm.Bytes.I16(sprm.Operand + 1 + 2 * i), sprm.Bytes.I16(sprm.Operand + 3 + 2 * i), Piece(flags, 0x20, 0x40), Piece(flags, 0x02, 0x01));
        }
        return cells;
    }

    private static Merge Piece(int flags, int merged, int first) =>
        (flags & first) != 0 ? Merge.Restart : (flags & merged) != 0 ? Merge.Continue : Merge.None;

    private static EdgeCell[] Merged(IReadOnlyList<EdgeCell> edges, int at, int flags)
    {
        EdgeCell[] changed = [.. edges];
        changed[at] = changed[at] with { Vertical = flags switch { 3 => Merge.Restart, 1 => Merge.Continue, _ => Merge.None } };
        return changed;
    }
}

/// <summary>Reads the style sheet of a .doc file.</summary>
internal static class DocStyles
{
    private const int MostStyles = 4096;

    public static string Key(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static StyleSheet Read(byte[] table)
    {
        var sheet = new StyleSheet();
        var (count, baseSize) = (Math.Min(table.U16(2), MostStyles), table.U16(4));
        var at = 2L + table.U16(0);
        for (var number = 0; number < count && at < table.Length; number++)
        {
            var size = table.U16(at);
            if (size > 0) sheet.Add(Key(number), ReadStyle(table.Part(at + 2, size), baseSize), number == 0);
            at += 2 + size + (size & 1);
        }
        return sheet;
    }

    private static NamedStyle ReadStyle(byte[] style, int baseSize)
    {
        var (kind, builtIn, basedOn, length) = (style.U16(2) & 0xF, style.U16(0) & 0xFFF, style.U16(2) >> 4, style.U16(baseSize));
        var name = System.Text.Encoding.Unicode.GetString(style.Part(baseSize + 2L, 2L * length));
        var at = baseSize + 4L + 2L * length;
        var parts = new List<byte[]>();
        for (var i = 0; i < (style.U16(4) & 0xF) && at < style.Length; i++)
        {
            parts.Add(style.Part(at + 2, style.U16(at)));
            at += 2 + style.U16(at) + (style.U16(at) & 1);
        }
        var look = kind == 1 && parts.Count > 0 ? DocParagraph.Of(parts[0].Part(2, parts[0].Length), []).Look : default;
        var run = parts.Count > 0 && (kind == 2 || parts.Count > 1) ? DocRun.Of(kind == 1 ? parts[1] : parts[0]).Properties.Look : default;
        return new(NameOf(builtIn, name), basedOn == 0xFFF ? null : Key(basedOn), look with { Outline = look.Outline ?? (builtIn is >= 1 and <= 9 ? builtIn - 1 : null) }, run);
    }

    /// <summary>Built-in headings and entries of a table of contents by their common name, whatever the language of the program.</summary>
    private static string NameOf(int builtIn, string name) => builtIn switch
    {
        >= 1 and <= 9 => $"heading {Key(builtIn)}",
        >= 19 and <= 27 => $"toc {Key(builtIn - 18)}",
        _ => name,
    };
}
