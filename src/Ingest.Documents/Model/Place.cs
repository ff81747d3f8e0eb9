namespace Ingest.Documents;

/// <summary>
/// A run of characters of a document: the only way in which the project says where something was read.
/// <paramref name="Block"/> is the index of a block in <see cref="Document.Blocks"/>; in a table <paramref name="Row"/> and
/// <paramref name="Column"/> name the cell's upper left corner (0-based); <paramref name="Start"/> and <paramref name="Length"/> are
/// UTF-16 offsets into that paragraph's or cell's text.
/// </summary>
public readonly record struct Place(int Block, int Start, int Length, int? Row = null, int? Column = null) : IComparable<Place>
{
    /// <summary>The offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The same paragraph or cell, another run of its characters.</summary>
    public Place At(int start, int length) => this with { Start = start, Length = length };

    /// <summary>True where both runs lie in the same paragraph or cell.</summary>
    public bool SamePassage(Place other) => Block == other.Block && Row == other.Row && Column == other.Column;

    /// <summary>True where the two runs share at least one character.</summary>
    public bool Overlaps(Place other) => SamePassage(other) && Start < other.End && other.Start < End;

    /// <summary>Reading order: block, row, column, start, length.</summary>
    public int CompareTo(Place other)
    {
        var order = Block.CompareTo(other.Block);
        if (order == 0) order = Nullable.Compare(Row, other.Row);
        if (order == 0) order = Nullable.Compare(Column, other.Column);
        if (order == 0) order = Start.CompareTo(other.Start);
        return order != 0 ? order : Length.CompareTo(other.Length);
    }

    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
