namespace Ingest.Documents.Reading.Pdf;

/// <summary>The text of a cell. Wrapped lines are joined; where a line ends early and the next begins something of its own, a line break stays.</summary>
internal static class CellText
{
    public static MarkedText Join(IReadOnlyList<TextLine> lines, double left, double right)
    {
        var text = new MarkedTextBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i] with { Column = (left, right) };
            if (i > 0) text.Append(Between(lines[i - 1] with { Column = (left, right) }, line));
            text.Append(line.Marked);
        }
        return text.Build();
    }

    private static string Between(TextLine line, TextLine next)
    {
        var room = line.Margins.Right - line.Margins.Left - line.Box.Width;
        var full = room < next.FirstWordWidth + (0.3 * line.Size);
        if (full) return LineJoin.Between(line, next);
        var numbers = !CharacterKind.IsWide(line.Text[^1]) && !CharacterKind.IsWide(next.Text[0]);
        return numbers || ListMark.Starts(next.Text) || CharacterKind.EndsSentence(line.Text) ? "\n" : LineJoin.Between(line, next);
    }
}
