using System.Globalization;

namespace Ingest.Validation.Policies;

/// <summary>
/// Reads the fields of one map of a policy. Every fault is told with its file and line, and reading goes on; fields that nobody asked for are faults.
/// </summary>
internal sealed class PolicyMap
{
    private readonly YamlNode _node;
    private readonly List<PolicyProblem> _problems;
    private readonly IReadOnlyList<(YamlNode.Text Key, YamlNode Value)> _entries;
    private readonly List<string> _known = [];

    public PolicyMap(YamlNode node, List<PolicyProblem> problems)
    {
        (_node, _problems, _entries) = (node, problems, node is YamlNode.Fields fields ? fields.Entries : []);
        if (node is not YamlNode.Fields and not YamlNode.Text { Value: "" }) Fault(node, "here a map of `key: value` lines is expected");
    }

    /// <summary>The names of all fields, where the names are the reader's own: entries of a section.</summary>
    public IEnumerable<(string Name, PolicyMap Map)> Maps() => _entries.Select(e => (e.Key.Value, new PolicyMap(e.Value, _problems)));

    /// <summary>The names and figures of all fields.</summary>
    public IReadOnlyList<(string Name, decimal Value)> Figures() =>
        [.. _entries.Select(e => (e.Key.Value, Figure: FigureOf(e.Value))).Where(e => e.Figure is not null).Select(e => (e.Value, e.Figure!.Value))];

    public PolicyMap? Map(string key) => Find(key) is { } node ? new PolicyMap(node, _problems) : null;

    public string? Text(string key)
    {
        var node = Find(key);
        if (node is null or YamlNode.Text) return (node as YamlNode.Text)?.Value;
        Fault(node, $"`{key}` is one text");
        return null;
    }

    public string RequiredText(string key)
    {
        if (Text(key) is { Length: > 0 } text) return text;
        Fault(_node, $"`{key}` is missing");
        return "";
    }

    public decimal? Figure(string key) => Find(key) is { } node ? FigureOf(node) : null;

    /// <summary>A calendar year.</summary>
    public int? Year(string key)
    {
        if (Figure(key) is not { } figure) return null;
        if (figure is >= 1990 and <= 2100 && decimal.Truncate(figure) == figure) return (int)figure;
        Fault(Find(key)!, $"`{key}` is a year such as 2022");
        return null;
    }

    /// <summary>One of a few words.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct
    {
        if (Text(key) is not { } text) return null;
        if (words.TryGetValue(text, out var value)) return value;
        Fault(Find(key)!, Unknown($"`{key}` cannot be", text, words.Keys));
        return null;
    }

    /// <summary>A list of words; a field with one word is a list of one.</summary>
    public IReadOnlyList<T> Words<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct
    {
        var found = new List<T>();
        foreach (var node in Find(key) switch { YamlNode.Items items => items.Nodes, { } one => [one], null => [] })
            if (node is YamlNode.Text { Value: var text } && words.TryGetValue(text, out var value)) found.Add(value);
            else Fault(node, Unknown($"`{key}` cannot hold", (node as YamlNode.Text)?.Value ?? "a list", words.Keys));
        return found;
    }

    /// <summary>A list of lists of words: <c>[a, [b, c]]</c> wants a, and b or c.</summary>
    public IReadOnlyList<IReadOnlyList<T>> Choices<T>(string key, IReadOnlyDictionary<string, T> words) where T : struct =>
        Find(key) is YamlNode.Items items ? [.. items.Nodes.Select(n => new PolicyMap(new YamlNode.Fields(n.File, n.Line, [(new(n.File, n.Line, key), n)]), _problems).Words(key, words)).Where(w => w.Count > 0)] : [];

    /// <summary>Says that the field's value, or the map where there is no such field, is wrong.</summary>
    public void Fault(string? key, string message) => Fault(key is null ? _node : Find(key) ?? _node, message);

    /// <summary>Says of every field that was not asked for that it is unknown.</summary>
    public void Close()
    {
        foreach (var (key, _) in _entries.Where(e => !_known.Contains(e.Key.Value, StringComparer.Ordinal))) Fault(key, Unknown("unknown key", key.Value, _known));
    }

    public static string Unknown(string what, string word, IEnumerable<string> known) =>
        $"{what} `{word}`" + (Nearest.To(word, known) is { } meant ? $"; did you mean `{meant}`?" : $"; known: {string.Join(", ", known.Distinct(StringComparer.Ordinal))}");

    private decimal? FigureOf(YamlNode node)
    {
        if (node is YamlNode.Text { Value: var text } && decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var figure)) return figure;
        Fault(node, "here a number is expected, such as 90 or 0.1");
        return null;
    }

    private YamlNode? Find(string key)
    {
        _known.Add(key);
        return _entries.FirstOrDefault(e => e.Key.Value == key).Value;
    }

    private void Fault(YamlNode node, string message) => _problems.Add(new PolicyProblem(node.File, node.Line, message));
}
