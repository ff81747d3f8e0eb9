namespace Ingest.Evaluation;

/// <summary>How well a field was read. For accuracies on matched items, <paramref name="Found"/> and <paramref name="Gold"/> are both the matched items.</summary>
/// <param name="Field">Stable name, e.g. "amounts.value".</param>
/// <param name="Right">Found and labelled.</param>
/// <param name="Found">All that was found.</param>
/// <param name="Gold">All that was labelled: the support.</param>
public sealed record Metric(string Field, int Right, int Found, int Gold)
{
    /// <summary>1 where nothing was found.</summary>
    public decimal Precision => Found == 0 ? 1 : (decimal)Right / Found;

    /// <summary>1 where nothing was labelled.</summary>
    public decimal Recall => Gold == 0 ? 1 : (decimal)Right / Gold;

    public decimal F1 => Found + Gold == 0 ? 1 : 2m * Right / (Found + Gold);
}

/// <summary>What went wrong with an item.</summary>
public enum ErrorKind
{
    Missed,
    Spurious,
    Wrong,
}

/// <summary>One disagreement with the labels.</summary>
public sealed record FieldError(string Report, string Field, ErrorKind Kind, string Gold, string Found, string Where);

/// <summary>How often a labelled code was read as another.</summary>
public sealed record Confusion(string Field, string Gold, string Found, int Count);

/// <summary>A plain count that is neither precision nor recall.</summary>
public sealed record Counter(string Name, int Count);

/// <summary>Counts agreements and disagreements of one report after the other.</summary>
public sealed class Tally
{
    /// <summary>Begins the field of a single kind of finding.</summary>
    public const string KindPrefix = "findings.kind.";

    private readonly Dictionary<string, (int Right, int Found, int Gold)> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Field, string Gold, string Found), int> _confusions = [];
    private readonly List<FieldError> _errors = [];
    private readonly List<string> _order = [];
    private readonly List<Counter> _counters = [];

    /// <summary>The report that is being scored.</summary>
    public string Report { get; set; } = "";

    /// <summary>In the order in which fields were met, the kinds of finding last and by name.</summary>
    public IReadOnlyList<Metric> Metrics =>
        [.. _order.OrderBy(f => f.StartsWith(KindPrefix, StringComparison.Ordinal) ? f : "", StringComparer.Ordinal).Select(f => new Metric(f, _counts[f].Right, _counts[f].Found, _counts[f].Gold))];

    public IReadOnlyList<Counter> Counters => [.. _counters.GroupBy(c => c.Name, StringComparer.Ordinal).Select(g => new Counter(g.Key, g.Sum(c => c.Count)))];

    public IReadOnlyList<FieldError> Errors => _errors;

    public IReadOnlyList<Confusion> Confusions =>
    [
        .. _confusions.Select(c => new Confusion(c.Key.Field, c.Key.Gold, c.Key.Found, c.Value))
            .OrderBy(c => c.Field, StringComparer.Ordinal)
            .ThenByDescending(c => c.Count)
            .ThenBy(c => c.Gold, StringComparer.Ordinal)
            .ThenBy(c => c.Found, StringComparer.Ordinal),
    ];

    public void Count(string field, int right, int found, int gold)
    {
        if (!_counts.TryGetValue(field, out var sum)) _order.Add(field);
        _counts[field] = (sum.Right + right, sum.Found + found, sum.Gold + gold);
    }

    public void Add(string counter, int count) => _counters.Add(new(counter, count));

    public void Missed(string field, string gold, string where = "") => _errors.Add(new(Report, field, ErrorKind.Missed, gold, "", where));

    public void Spurious(string field, string found, string where) => _errors.Add(new(Report, field, ErrorKind.Spurious, "", found, where));

    public void Wrong(string field, string gold, string found, string where) => _errors.Add(new(Report, field, ErrorKind.Wrong, gold, found, where));

    /// <summary>Counts a matched item's attribute, and lists it where it is wrong.</summary>
    public void Judge(string field, bool right, string gold, string found, string where)
    {
        Count(field, right ? 1 : 0, 1, 1);
        if (!right) Wrong(field, gold, found, where);
    }

    /// <summary>The same for an attribute that is a code.</summary>
    public void JudgeCode(string field, IReadOnlyList<string> accepted, string found, string where)
    {
        var right = accepted.Contains(found, StringComparer.Ordinal);
        Judge(field, right, string.Join('|', accepted), found, where);
        if (right) return;
        var key = (field, accepted[0], found);
        _confusions[key] = _confusions.GetValueOrDefault(key) + 1;
    }
}
