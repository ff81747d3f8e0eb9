namespace Ingest.Extraction.Sections;

/// <summary>A heading while the sections under it are read.</summary>
/// <param name="Index">Its position among the headings.</param>
/// <param name="Number">Its number; null where it prints none.</param>
/// <param name="OwnLine">True where it has a line to itself.</param>
/// <param name="Label">What it seems to be about.</param>
/// <param name="Bare">True where the next heading stands directly below it, no text between.</param>
internal readonly record struct OpenHeading(int Index, HeadingNumber? Number, bool OwnLine, SectionLabel? Label, bool Bare)
{
    public NumberShape? Shape => Number?.Shape;

    public int Value => Number?.Value ?? 0;
}

/// <summary>
/// Nests headings by the number shapes actually seen: a shape that is open closes what was opened since, a new shape opens below. No fixed
/// table of levels, since units mix the shapes at will.
/// </summary>
internal sealed class LevelStack
{
    private readonly List<OpenHeading> _open = [];

    public int Depth => _open.Count;

    /// <summary>Index of the heading that holds the innermost open one; null at the top.</summary>
    public int? Parent => _open.Count > 1 ? _open[^2].Index : null;

    /// <summary>Opens a numbered heading where its shape belongs; one directly below another heading, no text between, may restart a shape inside it.</summary>
    public void OpenByNumber(OpenHeading heading, HeadingNumber number, bool directlyBelow)
    {
        CloseTo(DepthOf(number, directlyBelow));
        _open.Add(heading);
    }

    /// <summary>Opens a heading at a level that other evidence gives (1 outermost), or one below the deepest open one where levels between are missing.</summary>
    public void OpenAt(OpenHeading heading, int level)
    {
        CloseTo(level - 1);
        _open.Add(heading);
    }

    /// <summary>The level of an unnumbered heading that is not outermost: inside a numbered one that it stands directly below; beside the innermost one on a line of its own where both speak of the same, else inside the open heading that usually holds its kind.</summary>
    public int LevelInside(SectionLabel? label)
    {
        if (_open is [.., { Bare: true, OwnLine: true, Number: not null }]) return Depth + 1;
        if (label is not { } held || Last(o => o.OwnLine) is { } inner && _open[inner].Label == held) return Beside();
        for (var i = _open.Count - 1; i >= 0; i--)
            if (_open[i] is { OwnLine: true, Label: { } holder } && (i == 0 || _open[i].Bare) && UsualNesting.Holds(holder, held)) return i + 2;
        return Beside();
    }

    /// <summary>False where a heading speaks of what no open heading speaks of or usually holds.</summary>
    public bool MayHold(SectionLabel? label) =>
        label is not { } held || _open.Exists(o => o.Label is not { } holder || holder == held || UsualNesting.Holds(holder, held));

    private int Beside() => Math.Max(2, (Last(o => o.OwnLine) ?? -1) + 1);

    /// <summary>How many open headings stay open above one with this number.</summary>
    private int DepthOf(HeadingNumber number, bool directlyBelow)
    {
        if (number.Shape <= NumberShape.Clause)
            return _open.FindIndex(o => o.Shape is null || o.Shape >= number.Shape) is >= 0 and var outer ? outer : _open.Count;
        var same = Last(o => o.Shape == number.Shape && o.Value == number.Value - 1) ?? Last(o => o.Shape == number.Shape);
        if (same is { } open) return number.Value == 1 && directlyBelow && open > 0 && open < _open.Count - 1 ? _open.Count : open;
        if (number.Value == 1) return _open.Count;
        return Last(o => o.Shape is { } shape && number.IsKinOf(shape) && o.Value < number.Value) ?? Last(o => o.Shape is null) ?? _open.Count;
    }

    private int? Last(Predicate<OpenHeading> match) => _open.FindLastIndex(match) is >= 0 and var index ? index : null;

    private void CloseTo(int depth)
    {
        if (depth < _open.Count) _open.RemoveRange(depth, _open.Count - depth);
    }
}
