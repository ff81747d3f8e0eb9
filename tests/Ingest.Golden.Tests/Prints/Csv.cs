using System.Globalization;
using Ingest.Documents;

namespace Ingest.Golden.Tests.Prints;

/// <summary>Rows as they are compared: comma-separated, quoted where needed, a line a row.</summary>
internal static class Csv
{
    public static string Row(params object?[] cells) => string.Join(',', cells.Select(Cell));

    /// <summary>block[.row.column]:start+length, so that a moved figure shows in one cell.</summary>
    public static string Of(Place? place) => place is not { } p ? "" : FormattableString.Invariant($"{p.Block}{(p.Row is null ? "" : $".{p.Row}.{p.Column}")}:{p.Start}+{p.Length}");

    private static string Cell(object? value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"" : text;
    }
}
