using Ingest.Documents;

namespace Ingest.Evaluation.Mutations;

/// <summary>A figure as a reader of the page sees it, found without the extraction that is measured.</summary>
/// <param name="Place">Its digits, without the unit.</param>
/// <param name="Digits">The digits as printed.</param>
/// <param name="Value">In its unit: 312.4 for 312.40万元.</param>
/// <param name="Decimals">Decimals printed.</param>
/// <param name="Unit">As printed; empty in a table.</param>
/// <param name="Before">The words before it, back to the last punctuation or figure.</param>
internal sealed record Figure(Place Place, string Digits, decimal Value, int Decimals, string Unit, string Before)
{
    /// <summary>One unit of the last printed digit.</summary>
    public decimal Step
    {
        get
        {
            var step = 1m;
            for (var i = 0; i < Decimals; i++) step /= 10;
            return step;
        }
    }

    public bool IsMoney => Unit is "元" or "万元" or "亿元";

    public bool IsPercent => Unit == "%";

    public bool IsPeople => Unit is "人" or "名";

    /// <summary>Things or events: 件, 户, 人次.</summary>
    public bool IsCount => Unit.Length > 0 && !IsMoney && !IsPercent;

    /// <summary>Its unit, or the place behind its digits where none is printed.</summary>
    public Place UnitPlace => Place.At(Place.End, Unit.Length);

    /// <summary>Digits that tell: 3 for 0.0450.</summary>
    public int Significant => Digits.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Trim('0').Length;
}
