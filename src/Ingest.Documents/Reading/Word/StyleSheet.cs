namespace Ingest.Documents;

/// <summary>A style with everything it is based on.</summary>
internal sealed record ResolvedStyle(string? Name, ParagraphLook Paragraph, RunLook Run, string? ListStyle)
{
    public static ResolvedStyle None { get; } = new(null, default, default, null);

    /// <summary>True for the styles of the entries and the title of a table of contents.</summary>
    public bool IsContents => Name is { } name && name.StartsWith("toc", StringComparison.OrdinalIgnoreCase) && (name.Length == 3 || name[3] == ' ' || char.IsAsciiDigit(name[3]));
}

/// <summary>A style as it is stated, without what it is based on.</summary>
internal sealed record NamedStyle(string? Name, string? BasedOn, ParagraphLook Paragraph, RunLook Run);

/// <summary>The styles of a document: of each only what <see cref="ParagraphStyle"/>, lists and hidden text need.</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, NamedStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedStyle> _resolved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunLook> _characters = new(StringComparer.Ordinal);
    private string? _default;
    private RunLook _defaultRun;
    private ParagraphLook _defaultParagraph;

    public static StyleSheet Empty => new();

    /// <summary>The properties that everything is based on.</summary>
    public void Default(ParagraphLook paragraph, RunLook run) => (_defaultParagraph, _defaultRun) = (paragraph, run);

    /// <summary>Adds a style; of two with one name the first counts.</summary>
    public void Add(string id, NamedStyle style, bool isDefault)
    {
        _styles.TryAdd(id, style);
        if (isDefault) _default ??= id;
    }

    /// <summary>A paragraph's style; the document's default one where it names none that exists.</summary>
    public ResolvedStyle Paragraph(string? id)
    {
        var key = id is not null && _styles.ContainsKey(id) ? id : _default ?? "";
        if (!_resolved.TryGetValue(key, out var style)) _resolved[key] = style = Resolve(key);
        return style;
    }

    /// <summary>What a character style says of a run; nothing where it does not exist.</summary>
    public RunLook Character(string? id)
    {
        if (id is null) return default;
        if (!_characters.TryGetValue(id, out var look)) _characters[id] = look = Chain(id).Aggregate(default(RunLook), (l, s) => l.Over(s.Style.Run));
        return look;
    }

    /// <summary>The list that a numbering style stands for.</summary>
    public int? ListOf(string style) => _styles.GetValueOrDefault(style)?.Paragraph.List;

    private ResolvedStyle Resolve(string id)
    {
        var (paragraph, run, listStyle) = (default(ParagraphLook), default(RunLook), default(string));
        foreach (var (key, style) in Chain(id))
        {
            if (paragraph.List is null && style.Paragraph.List is not null) listStyle = key;
            paragraph = paragraph.Over(paragraph.List is null ? style.Paragraph : style.Paragraph with { List = null, ListLevel = null });
            run = run.Over(style.Run);
        }
        return new(_styles.GetValueOrDefault(id)?.Name, paragraph.Over(_defaultParagraph), run.Over(_defaultRun), listStyle);
    }

    private IEnumerable<(string Id, NamedStyle Style)> Chain(string? id)
    {
        for (var n = 0; n < LongestChain && id is not null && _styles.TryGetValue(id, out var style); n++)
        {
            yield return (id, style);
            id = style.BasedOn;
        }
    }
}
