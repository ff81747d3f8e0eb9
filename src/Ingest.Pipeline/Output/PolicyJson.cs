using System.Text.Json.Nodes;
using Ingest.Extraction;
using Ingest.Validation.Policies;

namespace Ingest.Pipeline;

/// <summary>The policy in effect, with everything that packs left as it was, in the form of a policy file.</summary>
internal static class PolicyJson
{
    public static JsonObject Describe(Policy policy) => new()
    {
        ["packs"] = new JsonArray([.. policy.Packs.Select(p => (JsonNode)p)]),
        ["regulations"] = Object(policy.Regulations.Values.OrderBy(r => r.Id, StringComparer.Ordinal).Select(r => (r.Id, Regulation(r)))),
        ["rules"] = Object(policy.Rules.Values.OrderBy(r => r.Basis.Name, StringComparer.Ordinal).Select(r => (r.Basis.Name, Entry(r.Basis, ("severity", r.Severity.Code()))))),
        ["grade_bands"] = Object(policy.GradeScales.Select(g => (g.Basis.Name, Entry(g.Basis, ("bands", Object(g.Bands.Select(b => (b.Grade.Code(), (JsonNode)b.From)))))))),
        ["weight_schemes"] = Object(policy.WeightSchemes.Select(w => (w.Basis.Name, Entry(w.Basis, ("kinds", Kinds(w.Kinds)), ("weights", Object(w.Weights.Select(i => (i.Indicator, (JsonNode)i.Weight)))))))),
        ["required_sections"] = Object(policy.RequiredSections.Select(s => (s.Basis.Name, Entry(s.Basis, ("kinds", Kinds(s.Kinds)), ("sections", new JsonArray([.. s.Sections.Select(Choice)])))))),
        ["limits"] = Object(policy.Limits.Values.OrderBy(l => l.Basis.Name, StringComparer.Ordinal).Select(l => (l.Basis.Name, Entry(l.Basis, ("min", l.Min), ("max", l.Max))))),
    };

    private static JsonNode Regulation(Regulation regulation) => new JsonObject
    {
        ["title"] = regulation.Title,
        ["number"] = regulation.Number,
        ["verified"] = regulation.Verified,
    };

    private static JsonNode Entry(PolicyBasis basis, params IReadOnlyList<(string Name, JsonNode? Value)> fields)
    {
        var entry = new JsonObject { ["state"] = basis.IsOn ? "on" : "off" };
        foreach (var (name, value) in fields) if (value is not null) entry[name] = value;
        if (basis.Regulation is not null) entry["regulation"] = basis.Regulation;
        if (basis.From is not null) entry["from"] = basis.From;
        if (basis.Until is not null) entry["until"] = basis.Until;
        return entry;
    }

    private static JsonArray Kinds(IReadOnlyList<ReportKind> kinds) => new([.. kinds.Select(k => (JsonNode)k.Code())]);

    private static JsonNode Choice(IReadOnlyList<SectionLabel> labels) => new JsonArray([.. labels.Select(l => (JsonNode)l.Code())]);

    private static JsonObject Object(IEnumerable<(string Name, JsonNode Value)> members) => new(members.Select(m => KeyValuePair.Create(m.Name, (JsonNode?)m.Value)));
}
