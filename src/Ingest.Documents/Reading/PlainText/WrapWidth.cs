namespace Ingest.Documents;

/// <summary>The width at which a file's lines are wrapped.</summary>
/// <param name="Least">Length from which a line is full; null where a line is a paragraph.</param>
/// <param name="InCharacters">True where the length counts characters, false where terminal columns.</param>
/// <param name="Indents">True where new paragraphs begin with blanks, so that a line without them goes on.</param>
/// <param name="Separates">True where empty lines stand between paragraphs, so that a line without one goes on.</param>
internal sealed record WrapWidth(int? Least, bool InCharacters, bool Indents, bool Separates)
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

    /// <summary>Where indents tell paragraphs, so few lines that go on show the width, and so ragged may it be.</summary>
    private const int LeastContinued = 3;
    private const double Ragged = 5.0 / 6;
    private const double LeastLong = 0.8;
    private const double LeastIndented = 0.2;

    private static WrapWidth None { get; } = new(null, false, false, false);

    public bool IsWrapped => Least is not null;

    public bool IsFull(TextLine line) => Least is { } least && Length(line, InCharacters) >= least;

    /// <summary>What follows a full line: the file's own way to begin a paragraph decides, and where it has none, or a page ended, the sentence.</summary>
    /// <param name="below">The next line.</param>
    /// <param name="apart">True where empty lines stand between.</param>
    /// <param name="ended">True where the full line ends a sentence.</param>
    /// <param name="startsAnew">True where the next line begins as paragraphs do.</param>
    public bool ContinuesBehind(TextLine below, bool apart, bool ended, bool startsAnew) =>
        apart ? !ended && !startsAnew && !(Indents && below.IsIndented)
        : Indents ? !below.IsIndented
        : !startsAnew && (!ended || Separates);

    public static WrapWidth Of(IReadOnlyList<TextLine> lines)
    {
        var prose = lines.Where(l => !l.IsBlank && l.Tabs == 0).ToList();
        return ByIndents(lines, prose) ?? ByFullLines(lines, prose) ?? None;
    }

    /// <summary>In a file that indents its paragraphs, lines without indent that follow long lines only were wrapped.</summary>
    private static WrapWidth? ByIndents(IReadOnlyList<TextLine> lines, List<TextLine> prose)
    {
        var indented = prose.Count(l => l.IsIndented);
        if (indented < LeastContinued || indented < prose.Count * LeastIndented) return null;
        var continued = Enumerable.Range(1, Math.Max(0, lines.Count - 1))
            .Where(i => !lines[i].IsBlank && !lines[i - 1].IsBlank && !lines[i].IsIndented && lines[i].Tabs + lines[i - 1].Tabs == 0)
            .Select(i => lines[i - 1].Width).Order().ToList();
        if (continued.Count < LeastContinued) return null;
        var least = (int)(continued[continued.Count * 9 / 10] * Ragged);
        return least >= LeastWidth * Ragged && continued.Count(w => w >= least) >= continued.Count * LeastLong ? new(least, false, true, false) : null;
    }

    private static WrapWidth? ByFullLines(IReadOnlyList<TextLine> lines, List<TextLine> prose)
    {
        if (prose.Count < LeastLines) return null;
        var (columns, characters) = (prose.Max(l => l.Width), prose.Max(l => l.Raw.Length));
        if (columns is < LeastWidth or > MostWidth) return null;
        var inCharacters = prose.Count(l => l.Raw.Length >= characters - Slack / 2) > prose.Count(l => l.Width >= columns - Slack);
        var least = inCharacters ? characters - Slack / 2 : columns - Slack;
        var full = prose.Where(l => Length(l, inCharacters) >= least).ToList();
        if (full.Count < LeastLines || full.Count < prose.Count * LeastFull || full.Count(IsUnfinished) < full.Count * LeastUnfinished) return null;
        var indented = prose.Count(l => l.IsIndented);
        var gaps = Enumerable.Range(1, lines.Count - 1).Count(i => lines[i - 1].IsEmpty && !lines[i].IsEmpty);
        return new(least, inCharacters, indented >= 2 && indented < prose.Count * MostIndented, gaps >= prose.Count * LeastGaps);
    }

    private static bool IsUnfinished(TextLine line) => line.Text[^1] is not ('。' or '：' or '；' or '！' or '？');

    private static int Length(TextLine line, bool inCharacters) => inCharacters ? line.Raw.Length : line.Width;
}
