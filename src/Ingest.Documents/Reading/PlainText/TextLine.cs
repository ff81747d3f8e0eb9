namespace Ingest.Documents;

/// <summary>One line of a text file, without its end.</summary>
/// <param name="Raw">As found, blanks and tabs included.</param>
internal sealed record TextLine(string Raw)
{
    private static readonly char[] Blanks = [' ', '\u3000', '\u00A0'];

    public string Text { get; } = Raw.Trim();

    public int Tabs { get; } = Raw.AsSpan().Count('\t');

    /// <summary>Columns on a terminal up to the last visible character: a Chinese character takes two.</summary>
    public int Width { get; } = WidthOf(Raw.AsSpan().TrimEnd());

    public bool IsBlank => Text.Length == 0;

    /// <summary>Nothing at all, not even a tab: an empty cell is not the end of a row.</summary>
    public bool IsEmpty => IsBlank && Tabs == 0;

    public bool IsIndented => Raw.Length > 0 && (Raw[0] == '\t' || Blanks.Contains(Raw[0]));

    public bool BeginsWithTab => Raw.AsSpan().TrimStart(Blanks) is ['\t', ..];

    /// <summary>A tab at the beginning and no other: one cell of a table written a cell a line, or an indented paragraph.</summary>
    public bool IsCell => Tabs == 1 && BeginsWithTab;

    /// <summary>Cells with tabs between them.</summary>
    public bool IsRow => Tabs > 1 || (Tabs == 1 && !BeginsWithTab && Raw.AsSpan().TrimEnd(Blanks) is not [.., '\t']);

    /// <summary>Splits at every kind of line and page end.</summary>
    public static IReadOnlyList<TextLine> Split(string text, ReadBudget budget)
    {
        var lines = new List<TextLine>();
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && text[at] is not ('\n' or '\r' or '\f' or '\v' or '\x85' or '\u2028' or '\u2029')) continue;
            if (!IsSecondHalf(text, start, at)) lines.Add(new(text[start..at]));
            start = at + 1;
            budget.Tick();
        }
        return lines;
    }

    public static int WidthOf(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text) width += c < '\u1100' || char.IsSurrogate(c) ? 1 : 2;
        return width;
    }

    /// <summary>True at the line feed of a carriage return and line feed.</summary>
    private static bool IsSecondHalf(string text, int start, int at) =>
        at == start && at > 0 && at < text.Length && text[at] == '\n' && text[at - 1] == '\r';
}
