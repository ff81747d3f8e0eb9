using System.Globalization;

namespace Ingest.Documents;

/// <summary>Shows what a cell stores as a spreadsheet's format code says: 0.9947 under 0.00% is 99.47%.</summary>
internal sealed class NumberFormatter
{
    private const int GeneralDigits = 10;

    private readonly IReadOnlyList<FormatSection> _sections;
    private readonly bool _from1904;

    public NumberFormatter(string code, bool from1904)
    {
        _sections = FormatSection.Split(code);
        _from1904 = from1904;
    }

    public string Show(string stored)
    {
        if (!decimal.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return stored;
        var section = SectionFor(number);
        if (section.IsGeneral || section.IsFraction || section.ShowsText) return General(number);
        if (section.IsDate) return DateText.Show(section, number, _from1904) ?? General(number);
        if (Scale(number, section) is not { } value) return General(number);
        var text = section.Parts.Any(p => p.Kind == FormatKind.Exponent) ? ScientificText.Write(section.Parts, value) : DigitText.Write(section.Parts, value, section.IsGrouped);
        return (value < 0 && !SaysNegative(section) && text.Any(c => c is >= '1' and <= '9') ? "-" + text : text).Trim();
    }

    /// <summary>A text as a cell shows it: the last section may put words around it.</summary>
    public string ShowText(string text) =>
        _sections[^1] is { ShowsText: true } section && (_sections.Count is 1 or 4) ? string.Concat(section.Parts.Select(p => p.Kind == FormatKind.Text ? text : p.Text)) : text;

    /// <summary>By the conditions of the first two sections, or by sign.</summary>
    private FormatSection SectionFor(decimal number)
    {
        var count = Math.Min(_sections.Count, 3);
        for (var i = 0; i < count - 1; i++)
            if (_sections[i].Condition is { } condition ? Meets(number, condition) : Applies(i, number, count))
                return _sections[i];
        return _sections[count - 1];
    }

    private bool Applies(int section, decimal number, int count) => section == 0 ? count == 2 ? number >= 0 : number > 0 : number < 0 || (count == 2 && _sections[0].Condition is not null);

    private static bool Meets(decimal number, (string Comparison, decimal Bound) condition) => condition.Comparison switch
    {
        ">=" => number >= condition.Bound,
        ">" => number > condition.Bound,
        "<=" => number <= condition.Bound,
        "<" => number < condition.Bound,
        "=" => number == condition.Bound,
        "<>" => number != condition.Bound,
        _ => false,
    };

    /// <summary>The section for negative numbers writes their sign itself.</summary>
    private bool SaysNegative(FormatSection section) => _sections.Count > 1 && ReferenceEquals(section, _sections[1]) && section.Condition is null && _sections[0].Condition is null;

    /// <summary>As many decimals as fit into eleven places, as an unformatted cell shows.</summary>
    private static string General(decimal number)
    {
        var whole = decimal.Truncate(decimal.Abs(number)).ToString(CultureInfo.InvariantCulture).Length;
        return decimal.Round(number, Math.Clamp(GeneralDigits - whole, 0, GeneralDigits), MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    private static decimal? Scale(decimal number, FormatSection section)
    {
        if (decimal.Abs(number) > decimal.MaxValue / 10_000_000) return null;
        for (var n = 0; n < Math.Min(section.Percents, 3); n++) number *= 100;
        for (var n = 0; n < Math.Min(section.Thousands, 9); n++) number /= 1000;
        return number;
    }
}
