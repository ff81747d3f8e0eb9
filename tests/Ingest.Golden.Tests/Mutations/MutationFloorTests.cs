using System.Globalization;
using System.Text.Json;
using Ingest.Evaluation.Mutations;
using Ingest.Tests;

namespace Ingest.Golden.Tests.Mutations;

/// <summary>
/// Mistakes made in clean reports: how many of each kind are found may rise and never fall. floors.json holds the least recall of every kind and the least
/// precision of all, written with INGEST_REGENERATE=1 from what is measured, rounded down: a kind by a tenth, because single reports come and go.
/// </summary>
public sealed class MutationFloorTests(MutationRun run) : IClassFixture<MutationRun>
{
    private const decimal KindGrain = 0.1m;
    private const decimal Grain = 0.01m;
    private const string Recall = "recall";
    private const string Precision = "precision";

    private static readonly string _file = Repository.At("tests", "Ingest.Golden.Tests", "Mutations", "floors.json");
    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true, NewLine = "\n" };

    [Fact]
    public void No_kind_of_mistake_is_found_more_seldom_than_recorded()
    {
        var measured = Measured();
        if (Approval.Regenerating) File.WriteAllText(_file, JsonSerializer.Serialize(measured.ToDictionary(m => m.Key, m => Floor(m.Value, Wholes.Contains(m.Key) ? Grain : KindGrain)), _json) + "\n");

        var floors = JsonSerializer.Deserialize<Dictionary<string, decimal>>(File.ReadAllText(_file))!;

        Assert.Equal(floors.Keys.Order(StringComparer.Ordinal), measured.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(floors.Where(f => measured[f.Key] < f.Value).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key}: {measured[f.Key]:0.0000} < {f.Value}")));
    }

    [Fact]
    public void Forty_kinds_of_mistake_at_least_are_made() => Assert.True(run.Result.Scores.Count(s => s.Tried > 0) >= 40);

    [Fact]
    public void Another_way_of_writing_a_report_changes_nothing_that_is_found()
    {
        var changed = run.Result.Harmless.Where(h => h.Changed > h.Tried * (h.Name == OtherUnit ? MostChanged : 0)).Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Name}: {h.Changed} of {h.Tried}"));

        Assert.True(run.Result.Harmless.Count(h => h.Tried > 0) >= 8);
        Assert.Empty(changed);
    }

    private const string OtherUnit = "yuan for ten thousand yuan";

    /// <summary>Share of reports that may read otherwise in another unit: figures in yuan lose the neighbours that shared their unit, tables without one take that of the text.</summary>
    private const double MostChanged = 0.08;

    private static readonly string[] Wholes = [Recall, Precision];

    private Dictionary<string, decimal> Measured() => new(
        run.Result.Scores.Where(s => s.Tried > 0).Select(s => KeyValuePair.Create(s.Name, s.Recall))
            .Append(KeyValuePair.Create(Recall, run.Result.Recall)).Append(KeyValuePair.Create(Precision, run.Result.Precision)),
        StringComparer.Ordinal);

    private static decimal Floor(decimal value, decimal grain) => decimal.Floor(value / grain) * grain;
}

/// <summary>The benchmark, run once for all tests.</summary>
public sealed class MutationRun
{
    public MutationResult Result { get; } =
        MutationBenchmark.Run([Repository.At("corpus", "building"), Repository.At("tests", "Ingest.Golden.Tests", "CleanReports")], CancellationToken.None);
}
