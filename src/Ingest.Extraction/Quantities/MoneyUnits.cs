namespace Ingest.Extraction.Quantities;

/// <summary>The worth of a money unit in yuan.</summary>
public static class MoneyUnits
{
    /// <summary>Yuan per unit: 1 for 元, 10000 for 万元.</summary>
    /// <exception cref="ArgumentException">The word is no money unit.</exception>
    public static decimal Yuan(string unit)
    {
        var factor = 1m;
        foreach (var c in unit)
            factor *= c switch
            {
                '元' or '圆' => 1,
                '十' => 10,
                '百' => 100,
                '千' => 1000,
                '万' => 10_000,
                '亿' => 100_000_000,
                _ => throw new ArgumentException($"{unit} is no money unit.", nameof(unit)),
            };
        return factor;
    }
}
