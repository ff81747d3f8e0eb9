namespace Ingest.Documents.Reading.Pdf;

/// <summary>The lines of one paragraph.</summary>
internal sealed record ParagraphDraft(IReadOnlyList<TextLine> Lines, ParagraphKind Kind)
{
    private const double Centring = 1.2;
    private const double MinimumIndent = 0.8;
    private const double NearIndent = 1.5;
    private const double NearCentring = 0.3;
    private const double UsualIndent = 2.7;
    private const double FarIndent = 4;

    public Paragraph Build(int index)
    {
        var text = new MarkedTextBuilder();
        var turns = new List<PageTurn>();
        for (var i = 0; i < Lines.Count; i++)
        {
            if (i > 0) text.Append(LineJoin.Between(Lines[i - 1], Lines[i]));
            if (i > 0 && Lines[i].Page != Lines[i - 1].Page) turns.Add(new PageTurn(text.Length, Lines[i].Page));
            text.Append(Lines[i].Marked);
        }
        var whole = text.Build();
        return new Paragraph { Index = index, Page = Lines[0].Page, Text = whole.Text, Recognised = whole.Recognised, Kind = Kind, Style = Style(), PageTurns = turns };
    }

    /// <summary>
    /// True where a line stands clear of both edges by the same room, the nearer the more exactly. A first line that is indented as usual and ends
    /// a clause is none; far from the edges a centred line may be indented besides.
    /// </summary>
    public static bool IsCentred(TextLine line)
    {
        var (left, right) = (line.Indent / line.Size, (line.Margins.Right - line.Box.Right) / line.Size);
        if (left < MinimumIndent || right < MinimumIndent) return false;
        if (left < UsualIndent && CharacterKind.EndsClause(line.Text)) return false;
        return Math.Abs(left - right) < (Math.Min(left, right) switch { > FarIndent => 2 * Centring, > NearIndent => Centring, _ => NearCentring });
    }

    /// <summary>True where a line may be centred by chance: it is indented as the first line of a paragraph is.</summary>
    public static bool IsIndentedAsUsual(TextLine line) => line.Indent < UsualIndent * line.Size;

    private ParagraphStyle Style()
    {
        var inks = Lines.SelectMany(l => l.Ink).ToList();
        var size = Lines.GroupBy(l => l.Size).OrderByDescending(g => g.Sum(l => l.Ink.Count)).First().Key;
        return new ParagraphStyle(FontSize: Tenths(size), Bold: inks.Count(i => i.Bold) * 2 > inks.Count, Alignment: Align(), Indent: Tenths(Math.Max(0, Lines[0].Indent)));
    }

    private Alignment Align()
    {
        var first = Lines[0];
        if (Lines.All(IsCentred)) return Alignment.Centre;
        var room = first.Margins.Right - first.Margins.Left;
        return Lines.Count == 1 && first.Indent > room * 0.4 && first.Margins.Right - first.Box.Right < 3 * first.Size ? Alignment.Right : Alignment.Left;
    }

    private static decimal Tenths(double points) => decimal.Round((decimal)Math.Clamp(points, -20_000, 20_000), 1);
}
