namespace Ingest.Documents.Reading.Pdf;

/// <summary>The columns of a block while they are being found, from left to right.</summary>
internal sealed class Bands
{
    /// <summary>More columns than any table has.</summary>
    public const int Most = 40;

    private const double Narrow = 0.5;
    private const int FewestDivided = 3;
    private const int MostHeadLines = 3;
    private readonly List<Band> _bands = [];

    public IReadOnlyList<(double From, double To)> Edges => [.. _bands.Select(b => (b.From, b.To))];

    /// <summary>Puts a text in its column or makes it one; false where it stands in several, or there are too many.</summary>
    public bool TryAdd(TextLine text, int line)
    {
        var over = Over(text);
        if (over.Count > 1 && AreOne(over)) over = [Join(over)];
        if (over.Count > 1 || (over.Count == 0 && _bands.Count == Most)) return false;
        if (over.Count == 0) _bands.Insert(_bands.FindLastIndex(b => b.To <= text.Box.Left) + 1, new Band(text, line));
        else _bands[over[0]].Add(text, line);
        return true;
    }

    /// <summary>Puts texts that are alone on their lines in the columns as they are without them; gives those that stand in several.</summary>
    public List<(TextLine Text, int Line)> AddAlone(IReadOnlyList<(TextLine Text, int Line)> texts)
    {
        foreach (var (text, _) in texts)
            if (Over(text) is { Count: > 1 } over && AreOne(over)) Join(over);
        var wide = new List<(TextLine Text, int Line)>();
        foreach (var (text, over) in texts.Select(t => (t, Over(t.Text).Select(i => _bands[i]).ToList())).ToList())
            if (over.Count == 1) over[0].Add(text.Text, text.Line);
            else if (over.Count > 1 || !TryAdd(text.Text, text.Line)) wide.Add(text);
        return wide;
    }

    /// <summary>Cuts columns that hold two side by side, too near to each other for a single line to tell.</summary>
    public void Divide()
    {
        for (var i = 0; i < _bands.Count;)
        {
            if (_bands.Count == Most || Gutter(_bands[i]) is not { } gutter) { i++; continue; }
            var texts = _bands[i].Texts;
            _bands.RemoveAt(i);
            foreach (var (text, line) in texts)
                foreach (var part in Parts(text, gutter)) TryAdd(part, line);
        }
    }

    /// <summary>Joins heads to the columns below them where nothing else does: heads set to the left over figures set to the right. A head that may be of either neighbour, or of both, waits.</summary>
    public void JoinHeads()
    {
        for (var i = 0; i < _bands.Count;)
        {
            var (left, right) = (IsOver(i, i - 1), IsOver(i, i + 1));
            if (left == right) { i++; continue; }
            Join(left ? [i - 1, i] : [i, i + 1]);
            i = 0;
        }
    }

    /// <summary>True for a column of a few lines at the top, all above those of a neighbour.</summary>
    private bool IsOver(int head, int neighbour) =>
        neighbour >= 0 && neighbour < _bands.Count && _bands[head].Texts is { Count: <= MostHeadLines } texts
        && texts.Max(t => t.Line) < _bands[neighbour].Texts.Min(t => t.Line) && texts.Min(t => t.Line) < MostHeadLines + FewestDivided;

    /// <summary>Puts the parts of a text over several columns into these, where it is cut between them; false where it is one text.</summary>
    public bool TryAddPieces(TextLine text, int line)
    {
        var pieces = SpacedLine.Cut(text, Narrow);
        var over = pieces.Select(Over).ToList();
        if (pieces.Count == 1 || over.Exists(o => o.Count != 1) || over.DistinctBy(o => o[0]).Count() < over.Count) return false;
        foreach (var (piece, at) in pieces.Zip(over)) _bands[at[0]].Add(piece, line);
        return true;
    }

    /// <summary>All texts in their places.</summary>
    /// <param name="wide">Those over several columns.</param>
    public List<PlacedText> Place(IReadOnlyList<(TextLine Text, int Line)> wide)
    {
        var spanning = wide.ToList();
        for (var i = _bands.Count - 1; i >= 0; i--)
            if (_bands[i].Texts is [var lone]) MoveLone(i, lone, spanning);
        return
        [
            .. _bands.SelectMany((b, column) => b.Texts.Select(t => new PlacedText(t.Text, t.Line, column, 1))).Concat(spanning.Select(s => Spanning(s.Text, s.Line)))
                .OrderBy(t => t.Line).ThenBy(t => t.Column),
        ];
    }

    /// <summary>True for columns of which no line has two, as a head set to the middle and a short text set to the left: a text over them all shows that they are one.</summary>
    private bool AreOne(List<int> bands) => bands.SelectMany(i => _bands[i].Texts.Select(t => t.Line).Distinct()).CountBy(l => l).All(l => l.Value == 1);

    private int Join(List<int> bands)
    {
        foreach (var (text, line) in bands.Skip(1).SelectMany(i => _bands[i].Texts)) _bands[bands[0]].Add(text, line);
        _bands.RemoveRange(bands[0] + 1, bands.Count - 1);
        return bands[0];
    }

    private List<int> Over(TextLine text) => [.. Enumerable.Range(0, _bands.Count).Where(i => text.Box.Left < _bands[i].To && text.Box.Right > _bands[i].From)];

    /// <summary>Where no text of a column has ink, and some have it on either side.</summary>
    private static double? Gutter(Band band)
    {
        var pieces = band.Texts.SelectMany(t => SpacedLine.Cut(t.Text, Narrow)).OrderBy(p => p.Box.Left).ToList();
        var right = pieces[0].Box.Right;
        foreach (var piece in pieces)
        {
            var middle = (right + piece.Box.Left) / 2;
            if (piece.Box.Left - right >= Narrow * piece.Size && band.Texts.Count(t => t.Text.Box.Left < middle && t.Text.Box.Right > middle) >= FewestDivided) return middle;
            right = Math.Max(right, piece.Box.Right);
        }
        return null;
    }

    private static IEnumerable<TextLine> Parts(TextLine text, double gutter)
    {
        var at = text.Ink.TakeWhile(i => i.Box.CentreX < gutter).Count();
        return at == 0 || at == text.Ink.Count ? [text] : [text.Part(0, at), text.Part(at, text.Ink.Count)];
    }

    /// <summary>
    /// A text alone in its column belongs to the neighbour that its line has no other text in, as the head set to the left over figures set to
    /// the right; to both, where its line has none in either.
    /// </summary>
    private void MoveLone(int band, (TextLine Text, int Line) lone, List<(TextLine Text, int Line)> spanning)
    {
        bool IsFree(int i) => i >= 0 && i < _bands.Count && _bands[i].Texts.TrueForAll(t => t.Line != lone.Line);
        var (left, right) = (IsFree(band - 1), IsFree(band + 1));
        if (!left && !right) return;
        _bands.RemoveAt(band);
        if (left && right) spanning.Add(lone);
        else _bands[left ? band - 1 : band].Add(lone.Text, lone.Line);
    }

    /// <summary>A text between two columns stands in both.</summary>
    private PlacedText Spanning(TextLine text, int line) => Over(text) is { Count: > 0 } over
        ? new(text, line, over[0], over.Count)
        : new(text, line, Math.Clamp(_bands.FindLastIndex(b => b.To <= text.Box.Left), 0, _bands.Count - 2), 2);

    private sealed class Band(TextLine text, int line)
    {
        public double From { get; private set; } = text.Box.Left;

        public double To { get; private set; } = text.Box.Right;

        public List<(TextLine Text, int Line)> Texts { get; } = [(text, line)];

        public void Add(TextLine text, int line)
        {
            Texts.Add((text, line));
            (From, To) = (Math.Min(From, text.Box.Left), Math.Max(To, text.Box.Right));
        }
    }
}
