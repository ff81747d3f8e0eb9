using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Datasets;

/// <summary>How values become cells: invariant, without exponent, harmless in a spreadsheet.</summary>
internal static partial class CellFormat
{
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    public static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Integer(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Boolean(bool value) => value ? "true" : "false";

    /// <summary>Text; where a spreadsheet would run it as a formula, an apostrophe goes before it. A plain signed number is no formula.</summary>
    public static string Text(string value) =>
        value.Length > 0 && FormulaStarts.Contains(value[0], StringComparison.Ordinal) && !SignedNumber().IsMatch(value) ? $"'{value}" : value;

    [GeneratedRegex("^[+-][0-9]+(\\.[0-9]+)?%?\\z")]
    private static partial Regex SignedNumber();
}
