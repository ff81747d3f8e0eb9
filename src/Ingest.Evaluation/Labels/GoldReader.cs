using System.Globalization;
using System.Text.Json;

namespace Ingest.Evaluation.Labels;

/// <summary>Reads a label file. Unknown fields are ignored; an entry that lacks what it needs is left out.</summary>
public static class GoldReader
{
    private static readonly string[] IdentityFields = ["unit", "fiscal_year", "report_type", "report_date", "self_score", "grade", "parts"];

    /// <summary>The labels in a file's text; null where it is no JSON object.</summary>
    public static GoldReport? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static GoldReport Read(JsonElement root) => new()
    {
        Identity = IdentityFields.Where(f => root.TryGetProperty(f, out _)).ToDictionary(f => f, f => new GoldFact(Text(root, f)), StringComparer.Ordinal),
        Sections = List(root, "sections", e => Text(e, "title") is { } title ? new GoldSection(Text(e, "number") ?? "", title, Whole(e, "level"), [.. Labels(e)]) : null),
        Amounts = List(root, "amounts", e => Number(e, "yuan") is { } yuan
            ? new GoldAmount(Text(e, "raw") ?? "", yuan, Text(e, "role") ?? "", Text(e, "subject") ?? "", Text(e, "near") ?? "", Flag(e, "in_score_table"))
            : null),
        Headcounts = List(root, "headcounts", e => Whole(e, "count") is { } count ? new GoldHeadcount(Text(e, "category") ?? "", count, Text(e, "near") ?? "", Text(e, "detail") ?? "") : null),
        Scores = List(root, "scores", e => new GoldScore(Whole(e, "table") ?? 1, Texts(e, "path"), Number(e, "max"), Number(e, "awarded"))),
        ScoreTotals = List(root, "score_totals", e => new GoldScoreTotal(Whole(e, "table") ?? 1, Number(e, "max"), Number(e, "awarded"))),
        Issues = List(root, "issues", e => Text(e, "type") is { } type ? new GoldIssue(type, Text(e, "severity") ?? "", Texts(e, "evidence"), Text(e, "why") ?? "") : null),
        Unlabelled = List(root, "unlabelled", e => Text(e, "raw") is { } raw ? new GoldUnlabelled(raw, Whole(e, "count") ?? 1) : null) ?? [],
    };

    private static IEnumerable<string> Labels(JsonElement element) => [.. Texts(element, "canonical").DefaultIfEmpty(""), .. Texts(element, "also")];

    private static List<T>? List<T>(JsonElement parent, string name, Func<JsonElement, T?> read) where T : class =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select(read).OfType<T>()]
            : null;

    /// <summary>A list of texts; a single text is a list of one.</summary>
    private static List<string> Texts(JsonElement parent, string name) => !parent.TryGetProperty(name, out var value) ? [] : value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)],
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };

    private static string? Text(JsonElement parent, string name) => !parent.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static decimal? Number(JsonElement parent, string name) =>
        decimal.TryParse(Text(parent, name), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Whole(JsonElement parent, string name) => int.TryParse(Text(parent, name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool Flag(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
