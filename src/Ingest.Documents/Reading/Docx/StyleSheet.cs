using System.Xml;

namespace Ingest.Documents;

/// <summary>A style with everything it is based on.</summary>
internal sealed record ResolvedStyle(string? Name, ParagraphLook Paragraph, RunLook Run, string? ListStyle)
{
    public static ResolvedStyle None { get; } = new(null, default, default, null);

    /// <summary>True for the styles of the entries and the title of a table of contents.</summary>
    public bool IsContents => Name is { } name && name.StartsWith("toc", StringComparison.OrdinalIgnoreCase) && (name.Length == 3 || name[3] == ' ' || char.IsAsciiDigit(name[3]));
}

/// <summary>The styles of a document: of each only what <see cref="ParagraphStyle"/>, lists and hidden text need.</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 32;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResolvedStyle> _resolved = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RunLook> _characters = new(StringComparer.Ordinal);
    private string? _default;
    private RunLook _defaultRun;
    private ParagraphLook _defaultParagraph;

    private sealed record Style(string? Name, string? BasedOn, ParagraphLook Paragraph, RunLook Run);

    public static StyleSheet Empty { get; } = new();

    public static StyleSheet Read(XmlReader reader, ReadBudget budget)
    {
        var sheet = new StyleSheet();
        reader.MoveToContent();
        reader.Inside(() =>
        {
            budget.Tick();
            if (reader.IsWord() && reader.LocalName == "style") sheet.ReadStyle(reader);
            else if (reader.IsWord() && reader.LocalName == "docDefaults") sheet.ReadDefaults(reader);
            else reader.Skip();
            return true;
        });
        return sheet;
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

    private IEnumerable<(string Id, Style Style)> Chain(string? id)
    {
        for (var n = 0; n < LongestChain && id is not null && _styles.TryGetValue(id, out var style); n++)
        {
            yield return (id, style);
            id = style.BasedOn;
        }
    }

    private void ReadStyle(XmlReader reader)
    {
        var (type, id, isDefault) = (reader.Value("type"), reader.Value("styleId"), reader.Value("default") is "1" or "true" or "on");
        var style = new Style(null, null, default, default);
        reader.Inside(() =>
        {
            style = ReadPart(reader, style);
            return true;
        });
        if (id is null) return;
        _styles.TryAdd(id, style);
        if (isDefault && type is null or "paragraph") _default ??= id;
    }

    private static Style ReadPart(XmlReader reader, Style style)
    {
        switch (reader.IsWord() ? reader.LocalName : "")
        {
            case "pPr": return style with { Paragraph = ParagraphProperties.Read(reader).Look };
            case "rPr": return style with { Run = RunProperties.Read(reader).Look };
            case "name": style = style with { Name = reader.Value() }; break;
            case "basedOn": style = style with { BasedOn = reader.Value() }; break;
        }
        reader.Skip();
        return style;
    }

    private void ReadDefaults(XmlReader reader) => reader.Inside(() =>
    {
        if (reader.LocalName == "rPr") _defaultRun = RunProperties.Read(reader).Look;
        else if (reader.LocalName == "pPr") _defaultParagraph = ParagraphProperties.Read(reader).Look;
        else return false;
        return true;
    });
}
