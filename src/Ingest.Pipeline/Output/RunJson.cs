using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ingest.Datasets;
using Ingest.Extraction;

namespace Ingest.Pipeline;

/// <summary>run.json: the only output that differs between two runs over the same files, because it holds times.</summary>
internal static class RunJson
{
    private static readonly JsonSerializerOptions _json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The version of this program.</summary>
    public static string Version { get; } =
        typeof(RunJson).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public static string Describe(RunOptions options, RunSummary summary) => new JsonObject
    {
        ["version"] = Version,
        ["configuration"] = Configuration(options),
        ["counts"] = Counts(summary),
        ["problems"] = Object(summary.Troubled.GroupBy(t => t.Problem.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, (JsonNode)g.Count()))),
        ["timings"] = Timings(summary),
    }.ToJsonString(_json) + "\n";

    private static JsonObject Configuration(RunOptions options) => new()
    {
        ["paths"] = new JsonArray([.. options.Paths.Select(p => (JsonNode)p)]),
        ["workers"] = options.Workers,
        ["max_bytes"] = options.Limits.MaxBytes,
        ["max_decoded_bytes"] = options.Limits.MaxDecodedBytes,
        ["max_pages"] = options.Limits.MaxPages,
        ["max_nesting"] = options.Limits.MaxNesting,
        ["ocr"] = options.Tools.CanRecognise,
        ["libreoffice"] = options.Tools.CanConvert,
        ["max_seconds"] = options.Limits.MaxTime is { } time ? Seconds(time) : null,
        ["policy"] = PolicyJson.Describe(options.Policy),
    };

    private static JsonObject Counts(RunSummary summary) => new()
    {
        ["files"] = Codes(summary.Files),
        ["droppings"] = summary.Droppings,
        ["reports"] = summary.Reports,
        ["needs_review"] = summary.Review.Count,
        ["findings"] = Codes(summary.Findings),
        ["claims"] = Codes(summary.Claims),
        ["rows"] = Object(summary.Rows.Select(r => (r.Key, (JsonNode)r.Value))),
    };

    private static JsonObject Timings(RunSummary summary) => new()
    {
        ["started"] = summary.Started.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
        ["elapsed_seconds"] = Seconds(summary.Elapsed),
        ["stage_seconds"] = Object(summary.Timings.Select(t => (SnakeCase.Of(t.Key), (JsonNode)Seconds(t.Value)))),
    };

    private static JsonObject Codes<T>(IReadOnlyDictionary<T, int> counts) where T : struct, Enum =>
        Object(counts.OrderBy(c => c.Key).Select(c => (c.Key.Code(), (JsonNode)c.Value)));

    private static JsonObject Object(IEnumerable<(string Name, JsonNode Value)> members) =>
        new(members.Select(m => KeyValuePair.Create(m.Name, (JsonNode?)m.Value)));

    private static decimal Seconds(TimeSpan time) => Math.Round((decimal)time.TotalSeconds, 3, MidpointRounding.ToEven);
}
