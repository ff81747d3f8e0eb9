using Ingest.Documents;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Identities;

/// <summary>What stands behind the name of a field, on a cover line or in a form.</summary>
/// <param name="Passage">The line or cell that holds the value.</param>
/// <param name="Start">Offset of the value in its folded text.</param>
/// <param name="Length">Length of the value.</param>
/// <param name="InTable">True where the value was read from a form.</param>
internal readonly record struct FieldValue(Passage Passage, int Start, int Length, bool InTable)
{
    public string Text => Passage.Text.Substring(Start, Length);
}

/// <summary>Reads the fields of covers and forms: 填报单位（盖章）：…, also as two neighbouring cells.</summary>
internal static class FieldReader
{
    /// <summary>Values of any of some fields in reading order; empty values are left out.</summary>
    public static IEnumerable<FieldValue> Read(Frame frame, IReadOnlyList<string> fields) =>
        frame.Lines.Select(l => InLine(l.Passage, fields, inTable: false))
            .Concat(frame.Tables.SelectMany(t => InTable(t, fields)))
            .OfType<FieldValue>().Where(v => v.Length > 0);

    /// <summary>The cells below those that hold nothing but the name of a field.</summary>
    public static IEnumerable<FieldValue> Below(Frame frame, IReadOnlyList<string> fields) =>
        from table in frame.Tables
        from cell in table.Cells
        where fields.Contains(new ShadowText(cell.Text).Text)
        let below = table.At(cell.Row + cell.RowSpan, cell.Column)
        where below is { IsEmpty: false }
        let value = Passage.Of(table, below)
        select new FieldValue(value, 0, value.Text.Length, true);

    /// <summary>项目单位：某县民政局, also in brackets.</summary>
    private static FieldValue? InLine(Passage passage, IReadOnlyList<string> fields, bool inTable)
    {
        var text = passage.Text;
        var bracket = text is ['(', .., ')'] ? 1 : 0;
        if (fields.FirstOrDefault(f => text.AsSpan(bracket).StartsWith(f)) is not { } field) return null;
        var start = bracket + field.Length;
        while (start < text.Length && text[start] == '(' && text.IndexOf(')', start) is > 0 and var close && close - start <= 6) start = close + 1;
        if (start >= text.Length || text[start] != ':') return null;
        start++;
        return new(passage, start, Math.Max(start, EndOf(passage, start) - bracket) - start, inTable);
    }

    private static IEnumerable<FieldValue?> InTable(Table table, IReadOnlyList<string> fields)
    {
        foreach (var cell in table.Cells.Where(c => c.Text.Length is > 0 and < 80))
        {
            var passage = Passage.Of(table, cell);
            yield return InLine(passage, fields, inTable: true);
            if (!fields.Contains(UnitNames.WithoutSeal(passage.Text)) || table.At(cell.Row, cell.Column + cell.ColumnSpan) is not { IsEmpty: false } right) continue;
            var value = Passage.Of(table, right);
            yield return new(value, 0, value.Text.Length, true);
        }
    }

    /// <summary>A value ends where the next field of the same line begins: before a gap that is followed by a name with a colon.</summary>
    private static int EndOf(Passage passage, int start)
    {
        var text = passage.Text;
        var colon = text.IndexOf(':', start);
        if (colon < 0) return text.Length;
        for (var i = colon; i > start; i--)
            if (passage.Shadow.SpaceBefore(i)) return i;
        return start;
    }
}
