using System.Globalization;
using System.Text.Json;
using Ingest.Evaluation;
using Ingest.Evaluation.Labels;
using Ingest.Tests;

namespace Ingest.Golden.Tests.Corpus;

/// <summary>
/// How well a set is read may rise and never fall: its scores.json holds the least F1 of every field.
/// Written with INGEST_REGENERATE=1 from what is measured, rounded down to half a hundredth. Single kinds of finding are too few to be held to a figure.
/// </summary>
public sealed class ScoreSheetTests
{
    private const decimal Grain = 0.005m;

    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The check set, and reports whose labels speak of their contradictions only.</summary>
    public static TheoryData<string> Sets => ["check", "findings"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void No_field_of_a_set_reads_worse_than_recorded(string set)
    {
        var file = Repository.At("corpus", set, "scores.json");
        var measured = Measure(set);
        if (Approval.Regenerating) File.WriteAllText(file, JsonSerializer.Serialize(measured.ToDictionary(m => m.Key, m => Floor(m.Value)), _json) + "\n");

        var floors = JsonSerializer.Deserialize<Dictionary<string, decimal>>(File.ReadAllText(file))!;

        Assert.Equal(floors.Keys.Order(StringComparer.Ordinal), measured.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(floors.Where(f => measured[f.Key] < f.Value).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key}: {measured[f.Key]:0.0000} < {f.Value}")));
    }

    private static Dictionary<string, decimal> Measure(string set) =>
        Evaluator.Run(LabelledSet.Open(Repository.At("corpus", set))!, CancellationToken.None).Metrics
            .Where(m => !m.Field.StartsWith(Tally.KindPrefix, StringComparison.Ordinal))
            .ToDictionary(m => m.Field, m => m.F1, StringComparer.Ordinal);

    private static decimal Floor(decimal value) => decimal.Floor(value / Grain) * Grain;
}
