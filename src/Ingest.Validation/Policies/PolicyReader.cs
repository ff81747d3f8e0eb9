using System.Collections.Frozen;
using Ingest.Extraction;
using Ingest.Validation.Rules;

namespace Ingest.Validation.Policies;

/// <summary>Reads policy files and lays them over the national default. Unknown keys, words and numbers are refused, with the line.</summary>
public static class PolicyReader
{
    private const string NationalFile = "Policies/national.yaml";
    private const decimal Whole = 100;

    private static readonly FrozenDictionary<string, bool> States = new Dictionary<string, bool> { ["on"] = true, ["off"] = false }.ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, bool> Truths = new Dictionary<string, bool> { ["true"] = true, ["false"] = false }.ToFrozenDictionary(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, Severity> Severities = Words<Severity>();
    private static readonly FrozenDictionary<string, ReportKind> Kinds = Words<ReportKind>();
    private static readonly FrozenDictionary<string, SectionLabel> Labels = Words<SectionLabel>();
    private static readonly FrozenDictionary<string, Grade> Grades = Words<Grade>();
    private static readonly FrozenDictionary<string, LimitName> LimitNames = Words<LimitName>();

    /// <summary>The text of the national default, as an example of the form.</summary>
    public static PolicySource National { get; } = Embedded();

    /// <summary>The packs in order over the national default.</summary>
    public static PolicyReading Read(IReadOnlyList<PolicySource> packs)
    {
        try
        {
            var problems = new List<PolicyProblem>();
            var tree = packs.Prepend(National).Select(YamlTree.Read).Aggregate((lower, upper) => upper.Over(lower));
            var policy = Read(tree, [.. packs.Prepend(National).Select(p => p.Name)], problems);
            return problems.Count == 0 ? new PolicyReading.Done(policy) : new PolicyReading.Refused([.. problems.Distinct()]);
        }
        catch (PolicyException e)
        {
            return new PolicyReading.Refused([e.Problem]);
        }
    }

    internal static Policy ReadNational() => Read([]) switch
    {
        PolicyReading.Done(var policy) => policy,
        PolicyReading.Refused(var problems) => throw new InvalidOperationException(string.Join('\n', problems)),
        _ => throw new InvalidOperationException("A policy is read or refused."),
    };

    private static Policy Read(YamlNode tree, IReadOnlyList<string> packs, List<PolicyProblem> problems)
    {
        var root = new PolicyMap(tree, problems);
        root.Text("title");
        var regulations = Entries(root, "regulations").Select(e => Regulation(e.Name, e.Map)).ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);
        var policy = new Policy
        {
            Packs = packs,
            Regulations = regulations,
            Rules = Rules(root, regulations),
            GradeScales = [.. Entries(root, "grade_bands").Select(e => Closed(e.Map, GradeScale(e.Name, e.Map, regulations)))],
            WeightSchemes = [.. Entries(root, "weight_schemes").Select(e => Closed(e.Map, WeightScheme(e.Name, e.Map, regulations)))],
            RequiredSections = [.. Entries(root, "required_sections").Select(e => Closed(e.Map, Sections(e.Name, e.Map, regulations)))],
            Limits = Entries(root, "limits").Select(e => (Name: LimitOf(e.Name, e.Map), Limit: Closed(e.Map, Limit(e.Name, e.Map, regulations)))).Where(e => e.Name is not null).ToFrozenDictionary(e => e.Name!.Value, e => e.Limit),
        };
        root.Close();
        return policy;
    }

    private static IEnumerable<(string Name, PolicyMap Map)> Entries(PolicyMap root, string section) => root.Map(section)?.Maps() ?? [];

    private static T Closed<T>(PolicyMap map, T entry)
    {
        map.Close();
        return entry;
    }

    private static Regulation Regulation(string id, PolicyMap map) =>
        Closed(map, new Regulation(id, map.RequiredText("title"), map.Text("number") ?? "", map.Word("verified", Truths) ?? false, map.Text("source") ?? ""));

    /// <summary>What entries have in common. An entry on an unverified regulation is off unless it says that it is on.</summary>
    private static PolicyBasis Basis(string name, PolicyMap map, FrozenDictionary<string, Regulation> regulations, string? usual = null)
    {
        var regulation = map.Text("regulation") ?? usual;
        if (regulation is not null && !regulations.ContainsKey(regulation)) map.Fault("regulation", PolicyMap.Unknown("unknown regulation", regulation, regulations.Keys));
        var (from, until) = (map.Year("from"), map.Year("until"));
        if (from > until) map.Fault("until", "`until` lies before `from`");
        var verified = regulation is null || !regulations.TryGetValue(regulation, out var rests) || rests.Verified;
        return new PolicyBasis(name, map.Word("state", States) ?? verified, regulation, from, until, map.Text("note") ?? "");
    }

    private static FrozenDictionary<string, RuleSetting> Rules(PolicyMap root, FrozenDictionary<string, Regulation> regulations)
    {
        var entries = Entries(root, "rules").ToDictionary(e => e.Name, e => e.Map, StringComparer.Ordinal);
        var rules = RuleCatalog.Rules.Select(r => r.Info).ToList();
        foreach (var (id, map) in entries.Where(e => rules.TrueForAll(r => r.Id != e.Key))) map.Fault(null, PolicyMap.Unknown("there is no rule", id, rules.Select(r => r.Id)));
        return rules.Select(r => Rule(r, entries.GetValueOrDefault(r.Id) ?? new PolicyMap(new YamlNode.Fields(NationalFile, 1, []), []), regulations)).ToFrozenDictionary(r => r.Basis.Name, StringComparer.Ordinal);
    }

    private static RuleSetting Rule(RuleInfo rule, PolicyMap map, FrozenDictionary<string, Regulation> regulations) =>
        Closed(map, new RuleSetting(Basis(rule.Id, map, regulations, rule.Regulation), map.Word("severity", Severities) ?? rule.Severity));

    private static GradeScale GradeScale(string name, PolicyMap map, FrozenDictionary<string, Regulation> regulations)
    {
        var bands = new List<(Grade Grade, decimal From)>();
        foreach (var (grade, from) in map.Map("bands")?.Figures() ?? [])
            if (Grades.TryGetValue(grade, out var known)) bands.Add((known, from));
            else map.Fault("bands", PolicyMap.Unknown("there is no grade", grade, Grades.Keys));
        var ordered = bands.OrderBy(b => b.Grade).ToList();
        if (ordered.Count == 0) map.Fault(null, "`bands` is missing");
        if (ordered.Zip(ordered.Skip(1)).Any(b => b.First.From <= b.Second.From)) map.Fault("bands", "a better grade begins at more points");
        return new GradeScale(Basis(name, map, regulations), ordered);
    }

    private static WeightScheme WeightScheme(string name, PolicyMap map, FrozenDictionary<string, Regulation> regulations)
    {
        var weights = map.Map("weights")?.Figures() ?? [];
        if (weights.Sum(w => w.Value) != Whole) map.Fault("weights", "weights add up to 100");
        return new WeightScheme(Basis(name, map, regulations), map.Words("kinds", Kinds), [.. weights.Select(w => (w.Name, w.Value))]);
    }

    private static RequiredSections Sections(string name, PolicyMap map, FrozenDictionary<string, Regulation> regulations) =>
        new(Basis(name, map, regulations), map.Words("kinds", Kinds), map.Choices("sections", Labels));

    private static LimitName? LimitOf(string name, PolicyMap map)
    {
        if (LimitNames.TryGetValue(name, out var limit)) return limit;
        map.Fault(null, PolicyMap.Unknown("there is no limit", name, LimitNames.Keys));
        return null;
    }

    private static Limit Limit(string name, PolicyMap map, FrozenDictionary<string, Regulation> regulations)
    {
        var (min, max) = (map.Figure("min"), map.Figure("max"));
        if (min is null && max is null) map.Fault(null, $"the limit `{name}` has neither `min` nor `max`");
        if (min > max) map.Fault("max", "`max` is less than `min`");
        return new Limit(Basis(name, map, regulations), min, max);
    }

    private static FrozenDictionary<string, T> Words<T>() where T : struct, Enum => Enum.GetValues<T>().ToFrozenDictionary(v => v.Code(), v => v, StringComparer.Ordinal);

    private static PolicySource Embedded()
    {
        using var stream = typeof(PolicyReader).Assembly.GetManifestResourceStream(NationalFile) ?? throw new InvalidOperationException($"{NationalFile} is not embedded.");
        using var reader = new StreamReader(stream);
        return new PolicySource(Path.GetFileName(NationalFile), reader.ReadToEnd());
    }
}
