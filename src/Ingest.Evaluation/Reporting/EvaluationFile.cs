using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ingest.Evaluation.Mutations;

namespace Ingest.Evaluation.Reporting;

/// <summary>An evaluation as JSON: to keep, and to compare the next version with.</summary>
public static class EvaluationFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static string Write(MutationResult result) => JsonSerializer.Serialize(result, Options) + "\n";

    public static string Write(EvaluationResult result) => JsonSerializer.Serialize(result, Options) + "\n";

    /// <summary>The evaluation in a file's text; null where it is none.</summary>
    public static EvaluationResult? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<EvaluationResult>(json, Options) is { Metrics: not null } result ? result : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
