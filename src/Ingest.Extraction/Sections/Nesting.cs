namespace Ingest.Extraction.Sections;

/// <summary>A heading's depth and the heading it is nested in.</summary>
internal readonly record struct Nested(int Level, int? Parent);

/// <summary>Gives every heading its level: numbered ones by their shape, others by style, by the numbers missing around them, by what usually holds them.</summary>
internal sealed class Nesting
{
    private readonly IReadOnlyList<Heading> _headings;
    private readonly NumberShape? _shallowest;
    private readonly NumberShape? _outermost;
    private readonly IReadOnlySet<int> _unnumberedOuter;
    private readonly bool _isFramed;
    private readonly LevelStack _stack = new();
    private readonly SortedList<int, int> _levelOfOutline = [];
    private NumberShape? _outermostOfAnnex;

    private Nesting(IReadOnlyList<Heading> headings)
    {
        _headings = headings;
        var numbers = headings.Where(h => h is { Annex: false, Line.Number: not null }).Select(h => h.Line.Number!.Value).ToList();
        _shallowest = RunsThrough(numbers) ?? numbers.Select(n => (NumberShape?)n.Shape).Min();
        var frames = LostNumbers.Frames(headings);
        _isFramed = frames is not null;
        _outermost = _isFramed ? null : Outermost(headings, _shallowest);
        _unnumberedOuter = frames ?? LostNumbers.Outermost(headings, _outermost);
    }

    /// <summary>Levels and parents of headings in reading order.</summary>
    public static IReadOnlyList<Nested> Of(IReadOnlyList<Heading> headings)
    {
        var nesting = new Nesting(headings);
        return [.. Enumerable.Range(0, headings.Count).Select(nesting.Open)];
    }

    private Nested Open(int index)
    {
        var (line, annex) = _headings[index];
        var open = new OpenHeading(index, annex ? null : line.Number, line.Rest.Length == 0, line.Labels.Length > 0 ? line.Labels[0] : null, index + 1 < _headings.Count && DirectlyBelow(index + 1));
        if (OpensAnnex(index)) _outermostOfAnnex = line.Number?.Shape;
        if (annex || line.Number is { Shape: var shape } && (shape == _outermost || shape == _outermostOfAnnex)) _stack.OpenAt(open, 1);
        else if (line.Number is { } number) _stack.OpenByNumber(open, number, DirectlyBelow(index));
        else _stack.OpenAt(open, LevelOf(open, line, index));
        if (line.Paragraph.Style.OutlineLevel is { } outline) _levelOfOutline[outline] = _stack.Depth;
        return new(_stack.Depth, _stack.Parent);
    }

    /// <summary>True where an annex's own numbers begin: they are outermost again.</summary>
    private bool OpensAnnex(int index) => index > 0 && _headings[index - 1].Annex && _headings[index] is { Annex: false, Line.Number: { Value: 1, Shape: <= NumberShape.Arabic } };

    private int LevelOf(OpenHeading open, Line line, int index) =>
        line.Paragraph.Style.OutlineLevel is { } outline && LevelOfOutline(outline) is { } level ? level
        : _unnumberedOuter.Contains(index) || _stack.Depth == 0 ? 1
        : _isFramed ? 2
        : OpensFirstRun(index) || _shallowest is null && open.Bare && !_stack.MayHold(open.Label) ? 1
        : _stack.LevelInside(line.Labels.Length > 0 ? line.Labels[0] : null);

    /// <summary>The level at which headings of an outline level stood before, else one below the nearest that is less deep; null where none is.</summary>
    private int? LevelOfOutline(int outline)
    {
        if (_levelOfOutline.TryGetValue(outline, out var level)) return level;
        var above = _levelOfOutline.Keys.LastOrDefault(o => o < outline, -1);
        return above < 0 ? null : _levelOfOutline[above] + 1;
    }

    /// <summary>True where no outermost numbers are left and the shallowest shape that is begins anew below: it stood at their level.</summary>
    private bool OpensFirstRun(int index) =>
        _outermost is null && index + 1 < _headings.Count && _headings[index + 1].Line.Number is { Value: 1 } number && number.Shape == _shallowest;

    /// <summary>1. … （一）… 2. …: the shape that opens the report and counts on over runs of other shapes, whatever the official order; null where none does.</summary>
    private static NumberShape? RunsThrough(List<HeadingNumber> numbers)
    {
        if (numbers.Count == 0 || numbers[0].Value != 1) return null;
        var shape = numbers[0].Shape;
        var own = numbers.FindAll(n => n.Shape == shape);
        return own.Count > 1 && own.Select((n, i) => n.Value == i + 1).All(inOrder => inOrder) && numbers.FindIndex(n => n.Shape != shape) is > 0 and var inner && numbers.FindLastIndex(n => n.Shape == shape) > inner ? shape : null;
    }

    /// <summary>
    /// The outermost shape in use; null where none is, or where it is the second level or deeper of a report whose outermost numbers were lost: it starts
    /// again and again below headings without numbers, or is none that opens reports while headings without numbers tell what the outermost level tells.
    /// </summary>
    private static NumberShape? Outermost(IReadOnlyList<Heading> headings, NumberShape? shape)
    {
        var restarts = headings.Zip(headings.Skip(1))
            .Count(pair => pair.First is { Annex: false, Line.Number: null } && pair.Second.Line.Number is { Value: 1 } number && number.Shape == shape);
        return shape > NumberShape.Clause && restarts >= 2 || shape > NumberShape.Han && LostNumbers.TellOutermost(headings) ? null : shape;
    }

    private bool DirectlyBelow(int index) =>
        index > 0 && _headings[index - 1].Line is { Rest.Length: 0 } above && _headings[index].Line.Paragraph.Index - above.Paragraph.Index <= 1;
}
