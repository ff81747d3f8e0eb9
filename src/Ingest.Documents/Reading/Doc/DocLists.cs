using System.Text;

namespace Ingest.Documents;

/// <summary>Reads the list definitions of a .doc file and their uses.</summary>
internal static class DocLists
{
    private const int DefinitionSize = 28;
    private const int LevelSize = 28;
    private const int UseSize = 16;

    /// <param name="table">The table stream.</param>
    /// <param name="lists">Where the definitions begin; their levels follow at once.</param>
    /// <param name="listsLength">Length of the definitions without levels.</param>
    /// <param name="uses">Where the uses begin.</param>
    public static Numbering Read(byte[] table, int lists, int listsLength, int uses)
    {
        var numbering = new Numbering();
        if (listsLength <= 0) return numbering;
        long at = lists + (long)listsLength;
        for (var i = 0; i < table.U16(lists) && at < table.Length; i++)
        {
            var definition = lists + 2L + DefinitionSize * i;
            var levels = new ListDefinition();
            for (var level = 0; level < ((table.U8(definition + 26) & 1) != 0 ? 1 : ListDefinition.Depth); level++) levels.Levels[level] = ReadLevel(table, ref at);
            numbering.Add(table.I32(definition), levels);
        }
        if (uses > 0) ReadUses(table, uses, numbering);
        return numbering;
    }

    private static void ReadUses(byte[] table, int uses, Numbering numbering)
    {
        var count = Math.Clamp(table.I32(uses), 0, Math.Max(0, table.Length - uses) / UseSize);
        long at = uses + 4L + (long)UseSize * count;
        for (var i = 0; i < count; i++)
        {
            var use = new ListUse { Definition = table.I32(uses + 4L + UseSize * i) };
            at += 4;
            for (var n = table.U8(uses + 4L + UseSize * i + 12); n > 0 && at < table.Length; n--) ReadChange(table, use, ref at);
            numbering.Add(i + 1, use);
        }
    }

    private static void ReadChange(byte[] table, ListUse use, ref long at)
    {
        var (start, flags) = (table.I32(at), table.I32(at + 4));
        var level = flags & 0xF;
        at += 8;
        var form = (flags & 0x20) != 0 ? ReadLevel(table, ref at) : null;
        if (level >= ListDefinition.Depth) return;
        use.Levels[level] = form;
        if ((flags & 0x10) != 0) use.Starts[level] = form?.Start ?? start;
    }

    private static ListLevel ReadLevel(byte[] table, ref long at)
    {
        var (start, format, flags, restart) = (table.I32(at), table.U8(at + 4), table.U8(at + 5), table.U8(at + 26));
        var (characters, paragraph) = (table.U8(at + 24), table.U8(at + 25));
        var indents = DocParagraph.Of(table.Part(at + LevelSize, paragraph), []).Look.Indents;
        at += LevelSize + paragraph + characters;
        var text = new StringBuilder();
        foreach (var c in Encoding.Unicode.GetString(table.Part(at + 2, 2L * table.U16(at))))
            if (c < ListDefinition.Depth) text.Append('%').Append((char)('1' + c));
            else text.Append(c);
        at += 2 + 2L * table.U16(at);
        return new(start, NumberFormat.Named(format), text.ToString(), (flags & 8) != 0 ? restart : null, (flags & 4) != 0, null, indents);
    }
}
