using Ingest.Documents;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Frames;

/// <summary>
/// A figure of a passage with the words around it. Geometry is fixed when the passage is read; what the figure means is filled in by the readers of
/// roles, subjects, years and parts, each once, in that order.
/// </summary>
internal sealed class Frame
{
    public required Passage Passage { get; init; }

    public required Quantity Quantity { get; init; }

    /// <summary>Position among the frames of the passage.</summary>
    public required int Index { get; init; }

    /// <summary>Sentence of the passage, counted from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>Where that sentence begins and ends in the passage's shadow.</summary>
    public required Range SentenceSpan { get; init; }

    /// <summary>Part of the sentence between semicolons, counted from 0.</summary>
    public required int Segment { get; init; }

    /// <summary>Depth of brackets around the figure.</summary>
    public required int Depth { get; init; }

    /// <summary>The figure to which the bracket around this one belongs.</summary>
    public Frame? Owner { get; set; }

    /// <summary>Words between the figure before (or the sentence's start) and this one.</summary>
    public required string Lead { get; init; }

    /// <summary>The last clause of <see cref="Lead"/>: the words that name the figure.</summary>
    public required string Phrase { get; init; }

    /// <summary>The clause it stands in, up to it: like <see cref="Phrase"/>, but with the figures before it.</summary>
    public required string Clause { get; init; }

    /// <summary>Its sentence up to it, as far back as a reader keeps in mind.</summary>
    public string Before => Passage.Text[Math.Max(SentenceSpan.Start.Value, Quantity.Start - LongestSentence)..Quantity.Start];

    private const int LongestSentence = 1000;

    /// <summary>Words from this figure to the next, or to the sentence's end.</summary>
    public required string Trail { get; init; }

    /// <summary>The words right behind this figure, up to the first mark.</summary>
    public string TrailHead => Trail.AsSpan().IndexOfAny(",。;、:()") is >= 0 and var end ? Trail[..end] : Trail;

    public AmountRole? Role { get; set; }

    /// <summary>True where words of its own clause, not inheritance, gave the role.</summary>
    public bool RoleIsExplicit { get; set; }

    public string Subject { get; set; } = "";

    /// <summary>True where no words named a subject and the report's own was taken.</summary>
    public bool SubjectIsDefault { get; set; }

    public int? Year { get; set; }

    /// <summary>The total that the text names it a part of.</summary>
    public Frame? PartOf { get; set; }

    /// <summary>True where the figure is a change against another period or figure (比上年减少…), not a level.</summary>
    public bool IsChange { get; set; }

    /// <summary>Figures of other periods named for comparison: 上年的131.94万元.</summary>
    public bool IsComparison { get; set; }

    public Place Place => Passage.At(Quantity.Start, Quantity.Length);

    public string Raw => Passage.RawAt(Quantity.Start, Quantity.Length);

    public bool IsMoney => Quantity.Kind == QuantityKind.Money;

    public decimal Value => Quantity.Number.Value;

    public Dimension? Dimension => Quantity.Kind switch
    {
        QuantityKind.Money => Extraction.Dimension.Money,
        QuantityKind.Count => Extraction.Dimension.Count,
        QuantityKind.Percent => Extraction.Dimension.Percent,
        QuantityKind.Points => Extraction.Dimension.Points,
        QuantityKind.PercentagePoint or QuantityKind.Ratio or QuantityKind.Bare or QuantityKind.Year => null,
    };

    /// <summary>True where both figures may stand in one sum.</summary>
    public bool IsCommensurable(Frame other) =>
        Quantity.Kind == other.Quantity.Kind
        && (Quantity.Kind != QuantityKind.Count || Units.AreAlike(Quantity.Unit, other.Quantity.Unit))
        && Quantity.PerUnit == other.Quantity.PerUnit;

    /// <summary>True where this figure is another one printed again, exactly or rounded: 835200元（约83.5万元）.</summary>
    public bool Repeats(Frame other) => Math.Abs(Value - other.Value) <= Math.Max(Quantity.Number.Step, other.Quantity.Number.Step) / 2;

    /// <summary>The figure as an operand of a claim.</summary>
    public Term ToTerm(string? label = null) => new(
        Quantity.Number, Dimension ?? throw new InvalidOperationException($"{Raw} has no dimension."), Place, Raw, label ?? Subject, Quantity.Unit);

    public override string ToString() => $"{Subject}|{Role}|{Year}|{Raw}";
}
