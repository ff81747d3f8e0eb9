using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ingest.Datasets;

/// <summary>The data dictionary: a Frictionless Data Package made from the declarations of the tables. Chinese descriptions stand beside the English ones.</summary>
public static class DataPackage
{
    public const string FileName = "datapackage.json";

    private static readonly JsonSerializerOptions _json = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The package as JSON text.</summary>
    public static string Describe(IReadOnlyList<CsvTable> tables) => new JsonObject
    {
        ["profile"] = "tabular-data-package",
        ["name"] = "performance-self-evaluation-reports",
        ["title"] = "Facts and findings read from performance self-evaluation reports",
        ["title_zh"] = "绩效自评报告数据集",
        ["resources"] = Array(tables.Select(Resource)),
    }.ToJsonString(_json) + "\n";

    private static JsonObject Resource(CsvTable table) => new()
    {
        ["profile"] = "tabular-data-resource",
        ["name"] = table.Name,
        ["path"] = table.FileName,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["description"] = table.Meaning,
        ["description_zh"] = table.Chinese,
        ["dialect"] = new JsonObject { ["delimiter"] = ",", ["lineTerminator"] = "\r\n", ["quoteChar"] = "\"", ["doubleQuote"] = true, ["header"] = true },
        ["schema"] = Schema(table),
    };

    private static JsonObject Schema(CsvTable table)
    {
        var schema = new JsonObject
        {
            ["fields"] = Array(table.Columns.Select(Field)),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = Array(table.PrimaryKey.Select(k => JsonValue.Create(k))),
        };
        if (table.ForeignKeys.Count > 0) schema["foreignKeys"] = Array(table.ForeignKeys.Select(Key));
        return schema;
    }

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = SnakeCase.Of(column.Type),
            ["description"] = column.Meaning,
            ["description_zh"] = column.Chinese,
        };
        if (column.Unit is { } unit) field["unit"] = unit;
        if (column.EmptyWhen is { } empty) field["empty_when"] = empty;
        if (Constraints(column) is { Count: > 0 } constraints) field["constraints"] = constraints;
        return field;
    }

    private static JsonObject Constraints(Column column)
    {
        var constraints = new JsonObject();
        if (column.EmptyWhen is null) constraints["required"] = true;
        if (column.Codes is { } codes) constraints["enum"] = Array(codes.Select(c => JsonValue.Create(c)));
        return constraints;
    }

    private static JsonObject Key(ForeignKey key) => new()
    {
        ["fields"] = key.Column,
        ["reference"] = new JsonObject { ["resource"] = key.Table, ["fields"] = key.Key },
    };

    private static JsonArray Array(IEnumerable<JsonNode?> items) => [.. items];
}
