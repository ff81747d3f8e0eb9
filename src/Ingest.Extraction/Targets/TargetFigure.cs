using Ingest.Documents;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Targets;

/// <summary>A figure of a cell, with its place, and the words behind it.</summary>
internal sealed record TargetFigure(Quantity Quantity, Place Place, string Raw, string Behind)
{
    private static readonly QuantityKind[] Comparable = [QuantityKind.Money, QuantityKind.Percent, QuantityKind.Count, QuantityKind.Points, QuantityKind.Bare];

    public decimal Value => Quantity.Number.Value;

    public Bound Bound => Quantity.Number.Bound;

    /// <summary>The figures of a cell in order; document numbers and dates are none.</summary>
    public static IReadOnlyList<TargetFigure> AllOf(CellText cell)
    {
        var passage = new Passage(cell.Place, cell.Text);
        return [.. QuantityReader.Read(passage.Shadow).Where(q => Comparable.Contains(q.Kind)).Select(q => new TargetFigure(q, passage.At(q.Start, q.Length), passage.RawAt(q.Start, q.Length), passage.Text[q.End..]))];
    }

    /// <summary>The only figure of a cell; null where there is none or more than one.</summary>
    public static TargetFigure? OnlyOf(CellText cell) => AllOf(cell) is [var only] ? only : null;

    /// <summary>The only figure of a cell that can be set against another; null where several can.</summary>
    public static TargetFigure? OnlyLike(CellText cell, TargetFigure other) => AllOf(cell).Where(f => f.IsLike(other)).ToList() is [var only] ? only : null;

    /// <summary>True where both figures count the same; a bare number takes the unit of the other.</summary>
    private bool IsLike(TargetFigure other) =>
        Quantity.Kind == other.Quantity.Kind && (Quantity.Kind != QuantityKind.Count || Units.AreAlike(Quantity.Unit, other.Quantity.Unit))
        || IsBareOf(this, other) || IsBareOf(other, this);

    /// <summary>True where one is a bare number that can count what the other counts; 1 beside 100% is the same said as a fraction.</summary>
    private static bool IsBareOf(TargetFigure bare, TargetFigure other) =>
        bare.Quantity.Kind == QuantityKind.Bare && (other.Quantity.Kind == QuantityKind.Count || other.Quantity.Kind == QuantityKind.Percent && bare.Value > 1);

    public Term ToTerm(string label) => new(Quantity.Number, Dimension, Place, Raw, label, Quantity.Unit);

    private Dimension Dimension => Quantity.Kind switch
    {
        QuantityKind.Money => Dimension.Money,
        QuantityKind.Percent => Dimension.Percent,
        QuantityKind.Points => Dimension.Points,
        _ => Dimension.Count,
    };
}
