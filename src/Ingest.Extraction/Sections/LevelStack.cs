namespace Ingest.Extraction.Sections;

/// <summary>
/// Nests headings by the number shapes actually seen: a shape that is open closes what was opened since, a new shape opens below. No fixed
/// table of levels, since units mix the shapes at will.
/// </summary>
internal sealed class LevelStack
{
    private readonly record struct Open(int Index, NumberShape? Shape, int Value, bool OwnLine);

    private readonly List<Open> _open = [];

    public int Depth => _open.Count;

    /// <summary>Level of the innermost open heading that has a line to itself; 0 where none is open.</summary>
    public int DepthOfOwnLines => _open.FindLastIndex(s => s.OwnLine) + 1;

    /// <summary>Index of the heading that holds the innermost open one; null at the top.</summary>
    public int? Parent => _open.Count > 1 ? _open[^2].Index : null;

    /// <summary>Opens a numbered heading where its shape belongs; one directly below another heading, no text between, may restart a shape inside it.</summary>
    public void OpenNumbered(int index, HeadingNumber number, bool ownLine, bool directlyBelow)
    {
        CloseTo(DepthOf(number, directlyBelow));
        _open.Add(new(index, number.Shape, number.Value, ownLine));
    }

    /// <summary>Opens a heading at a level that other evidence gives (1 outermost), or one below the deepest open one where levels between are missing.</summary>
    public void OpenAt(int index, int level, HeadingNumber? number = null)
    {
        CloseTo(level - 1);
        _open.Add(new(index, number?.Shape, number?.Value ?? 0, OwnLine: true));
    }

    /// <summary>How many open headings stay open above one with this number.</summary>
    private int DepthOf(HeadingNumber number, bool directlyBelow)
    {
        if (number.Shape <= NumberShape.Clause)
            return _open.FindIndex(s => s.Shape is null || s.Shape >= number.Shape) is >= 0 and var outer ? outer : _open.Count;
        var same = Last(s => s.Shape == number.Shape && s.Value == number.Value - 1) ?? Last(s => s.Shape == number.Shape);
        if (same is { } open) return number.Value == 1 && directlyBelow && open > 0 && open < _open.Count - 1 ? _open.Count : open;
        if (number.Value == 1) return _open.Count;
        return Last(s => s.Shape is { } shape && number.IsKinOf(shape) && s.Value < number.Value) ?? Last(s => s.Shape is null) ?? _open.Count;
    }

    private int? Last(Predicate<Open> match) => _open.FindLastIndex(match) is >= 0 and var index ? index : null;

    private void CloseTo(int depth)
    {
        if (depth < _open.Count) _open.RemoveRange(depth, _open.Count - depth);
    }
}
