namespace Ingest.Documents;

/// <summary>The width at which a file's lines are wrapped.</summary>
/// <param name="Width">Length of a full line; null where a line is a paragraph.</param>
/// <param name="InCharacters">True where the length counts characters, false where terminal columns.</param>
/// <param name="Indents">True where new paragraphs begin with blanks, so that a line without them goes on.</param>
/// <param name="Separates">True where empty lines stand between paragraphs, so that a line without one goes on.</param>
internal sealed record WrapWidth(int? Width, bool InCharacters, bool Indents, bool Separates)
{
    private const int LeastLines = 8;
    private const int LeastWidth = 40;
    private const int MostWidth = 160;

    /// <summary>Punctuation that may not begin a line, and words that may not be broken, leave a line this much short.</summary>
    private const int Slack = 4;
    private const double LeastFull = 0.3;
    private const double LeastUnfinished = 0.5;
    private const double MostIndented = 0.7;
    private const double LeastGaps = 0.15;

    private static WrapWidth None { get; } = new(null, false, false, false);

    public bool IsFull(TextLine line) => Width is { } width && IsFull(line, width, InCharacters);

    /// <summary>False where the file is wrapped and the line ends before the wrap: its author ended it.</summary>
    public bool IsLong(TextLine line) => Width is null || IsFull(line);

    /// <summary>What follows a full line: the file's own way to begin a paragraph decides, and where it has none, the sentence.</summary>
    public bool ContinuesBehind(TextLine below, bool ended, bool startsAnew) =>
        Indents ? !below.IsIndented : !startsAnew && (!ended || Separates);

    public static WrapWidth Of(IReadOnlyList<TextLine> lines)
    {
        var prose = lines.Where(l => !l.IsBlank && l.Tabs == 0).ToList();
        if (prose.Count < LeastLines) return None;
        var (columns, characters) = (prose.Max(l => l.Width), prose.Max(l => l.Raw.Length));
        var inCharacters = prose.Count(l => IsFull(l, characters, true)) > prose.Count(l => IsFull(l, columns, false));
        var width = inCharacters ? characters : columns;
        if (columns is < LeastWidth or > MostWidth || !IsWrapped(prose, prose.Where(l => IsFull(l, width, inCharacters)).ToList())) return None;
        var indented = prose.Count(l => l.IsIndented);
        var gaps = Enumerable.Range(1, lines.Count - 1).Count(i => lines[i - 1].IsEmpty && !lines[i].IsEmpty);
        return new(width, inCharacters, indented >= 2 && indented < prose.Count * MostIndented, gaps >= prose.Count * LeastGaps);
    }

    private static bool IsFull(TextLine line, int width, bool inCharacters) =>
        (inCharacters ? line.Raw.Length + Slack / 2 : line.Width + Slack) >= width;

    private static bool IsWrapped(List<TextLine> prose, List<TextLine> full) =>
        full.Count >= LeastLines && full.Count >= prose.Count * LeastFull
        && full.Count(l => l.Text[^1] is not ('。' or '：' or '；' or '！' or '？')) >= full.Count * LeastUnfinished;
}
