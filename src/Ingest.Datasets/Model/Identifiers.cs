using System.Globalization;
using Ingest.Documents;

namespace Ingest.Datasets;

/// <summary>How identifiers are formed from content and place. Their form is a contract: decisions people made are filed under them.</summary>
public static class Identifiers
{
    private const int HashDigits = 10;

    /// <summary>The report's identifier; <paramref name="copy"/> is 1 for the first file with this content in the batch, 2 for the next.</summary>
    public static string Report(string sha256, int part, int copy) =>
        string.Create(CultureInfo.InvariantCulture, $"{Stem(sha256)}-{part}{(copy > 1 ? $"-dup{copy}" : "")}");

    /// <summary>The part of a file's hash that identifiers carry.</summary>
    public static string Stem(string sha256) => sha256.Length > HashDigits ? sha256[..HashDigits] : sha256;

    /// <summary>A place as "block.start", or "block.row.column.start" inside a table.</summary>
    public static string At(Place place) => place is { Row: { } row, Column: { } column }
        ? string.Create(CultureInfo.InvariantCulture, $"{place.Block}.{row}.{column}.{place.Start}")
        : string.Create(CultureInfo.InvariantCulture, $"{place.Block}.{place.Start}");

    /// <summary>Gives every value the identifier of its key; the second value with the same key gets "-2", and so on.</summary>
    internal static IReadOnlyList<Fact<T>> Number<T>(ReportEntry report, IReadOnlyList<T> values, Func<T, string> key)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. values.Select(value => new Fact<T>(report, $"{report.Id}-{Next(key(value))}", value))];

        string Next(string stem)
        {
            var count = seen[stem] = seen.GetValueOrDefault(stem) + 1;
            return count == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{count}");
        }
    }
}
