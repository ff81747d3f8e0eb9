namespace Ingest.Extraction.Quantities;

/// <summary>A number without its unit: value, size of its last printed digit, and the offset behind it.</summary>
internal readonly record struct Numeral(decimal Value, decimal Step, int End)
{
    /// <summary>The numeral counted in a larger unit.</summary>
    public Numeral Scaled(decimal scale, int end) => new(Value * scale, Step * scale, end);
}
