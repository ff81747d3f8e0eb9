namespace Ingest.Documents;

/// <summary>Follows fields, which may be nested and reach over paragraphs: the page shows their results, not their codes.</summary>
internal sealed class FieldTracker
{
    private const int LongestStack = 64;

    /// <summary>More of a code than its kind needs not be kept.</summary>
    private const int LongestCode = 64;

    private readonly List<Field> _open = [];

    private sealed class Field
    {
        public string Code { get; set; } = "";

        public bool InResult { get; set; }

        public bool IsContents => Code.AsSpan().TrimStart().StartsWith("TOC", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True where text is on the page: outside all fields, or in results only.</summary>
    public bool Shows => _open.TrueForAll(f => f.InResult);

    /// <summary>True inside the result of a table of contents.</summary>
    public bool InContents => _open.Exists(f => f is { InResult: true, IsContents: true });

    public void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin" when _open.Count < LongestStack: _open.Add(new()); break;
            case "separate" when _open.Count > 0: _open[^1].InResult = true; break;
            case "end" when _open.Count > 0: _open.RemoveAt(_open.Count - 1); break;
        }
    }

    public void Instruct(string code)
    {
        if (_open.Count > 0 && _open[^1] is { InResult: false, Code.Length: < LongestCode } field) field.Code += code;
    }

    /// <summary>A code that goes on behind its paragraph has lost its end; what follows is text again.</summary>
    public void EndParagraph() => _open.RemoveAll(f => !f.InResult);
}
