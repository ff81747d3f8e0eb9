using System.Globalization;
using System.Text;

namespace Ingest.Documents;

/// <summary>Shows a stored number as a spreadsheet's format code says: 0.9947 under 0.00% is 99.47%.</summary>
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
        var section = _sections[number < 0 && _sections.Count > 1 ? 1 : number == 0 && _sections.Count > 2 ? 2 : 0];
        if (section.IsGeneral || section.IsText) return General(number);
        if (section.IsDate) return DateText.Show(section, number, _from1904) ?? General(number);
        return Digits(section, _sections.Count > 1 && number < 0 ? -number : number);
    }

    /// <summary>As many decimals as fit into eleven places, as an unformatted cell shows.</summary>
    private static string General(decimal number)
    {
        var whole = decimal.Truncate(decimal.Abs(number)).ToString(CultureInfo.InvariantCulture).Length;
        return decimal.Round(number, Math.Clamp(GeneralDigits - whole, 0, GeneralDigits), MidpointRounding.AwayFromZero).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    private static string Digits(FormatSection section, decimal number)
    {
        var scaled = Scale(number, section);
        if (scaled is not { } value) return General(number);
        var rounded = decimal.Round(decimal.Abs(value), section.Decimals, MidpointRounding.AwayFromZero);
        var shown = rounded.ToString(section.NetPattern, CultureInfo.InvariantCulture);
        var text = new StringBuilder(value < 0 && rounded != 0 && section.Parts.Count > 0 ? "-" : "");
        var placed = false;
        foreach (var part in section.Parts)
        {
            if (!part.IsDigits) text.Append(part.Text);
            else if (!placed) text.Append(shown);
            placed |= part.IsDigits;
        }
        return text.ToString().Trim();
    }

    private static decimal? Scale(decimal number, FormatSection section)
    {
        if (decimal.Abs(number) > decimal.MaxValue / 10_000_000) return null;
        for (var n = 0; n < section.Percents; n++) number *= 100;
        for (var n = 0; n < section.Thousands; n++) number /= 1000;
        return number;
    }
}
