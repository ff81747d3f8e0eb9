namespace Ingest.Documents;

/// <summary>The format of a file's content, recognised by its bytes. <see cref="Unknown"/> is never the format of a document.</summary>
public enum SourceFormat
{
    Unknown,
    Text,
    Docx,
    Pdf,
    Doc,
    Wps,
    Rtf,
    Xlsx,
    Zip,
}

/// <summary>By whom a file was read.</summary>
public enum DocumentReader
{
    /// <summary>By the reader of its format.</summary>
    Own,

    /// <summary>Through LibreOffice, which turned it into another format first.</summary>
    Libreoffice,

    /// <summary>In part or as a whole by text recognition.</summary>
    Ocr,
}

/// <summary>From where characters are known.</summary>
public enum TextOrigin
{
    /// <summary>The file states them.</summary>
    Text,

    /// <summary>They were recognised in a picture, and may be wrong.</summary>
    Ocr,
}

/// <summary>An oddity met while reading that a person may want to know of; reading went on.</summary>
/// <param name="Code">Stable snake_case code, e.g. "unaccepted_changes".</param>
/// <param name="Message">One Chinese sentence: what was met, and what it means for the reader.</param>
/// <param name="Harmless">True where the document nevertheless holds everything the pages print; otherwise the file counts as read in part.</param>
public sealed record ReadNote(string Code, string Message, bool Harmless = false);

/// <summary>The encoding with which plain text was read.</summary>
/// <param name="Name">IANA name.</param>
/// <param name="Confidence">By how much it beat the next best, 0 to 1; 1 where the bytes prove it.</param>
public sealed record TextEncoding(string Name, double Confidence);

/// <summary>What the pages of one file print, in reading order. Knows nothing of budgets.</summary>
public sealed record Document
{
    public required SourceFormat Format { get; init; }

    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Number of pages; null where the format has none.</summary>
    public int? Pages { get; init; }

    /// <summary>By whom the file was read.</summary>
    public DocumentReader Reader { get; init; } = DocumentReader.Own;

    /// <summary>Running headers and footers, each once: apart from the body.</summary>
    public IReadOnlyList<string> Furniture { get; init; } = [];

    public IReadOnlyList<ReadNote> Notes { get; init; } = [];

    /// <summary>The encoding of plain text; null where the format states its own.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>The text of the paragraph or cell in which a place lies.</summary>
    /// <exception cref="ArgumentException">The place names no paragraph or cell of this document.</exception>
    public string Passage(Place place) => Blocks[place.Block] switch
    {
        Paragraph paragraph => paragraph.Text,
        Table table when table.At(place.Row ?? -1, place.Column ?? -1) is { } cell => cell.Text,
        _ => throw new ArgumentException($"No passage at {place}.", nameof(place)),
    };

    /// <summary>The characters at a place, exactly as read.</summary>
    public string TextAt(Place place) => Passage(place).Substring(place.Start, place.Length);

    /// <summary>Whether any character at a place was recognised in a picture.</summary>
    public TextOrigin OriginOf(Place place) => RecognisedAt(place).Any() ? TextOrigin.Ocr : TextOrigin.Text;

    /// <summary>How sure the recogniser was of its least sure word at a place, 0 to 1; null where nothing was recognised, or it left no word of it.</summary>
    public decimal? ConfidenceAt(Place place) => RecognisedAt(place).Min(r => r.Confidence);

    private IEnumerable<RecognisedRun> RecognisedAt(Place place)
    {
        var runs = Blocks[place.Block] switch
        {
            Paragraph paragraph => paragraph.Recognised,
            Table table => table.At(place.Row ?? -1, place.Column ?? -1)?.Recognised ?? [],
            _ => [],
        };
        return runs.Where(r => r.Start < place.End && place.Start < r.End);
    }

    /// <summary>The page on which a place begins; null where the format has no pages.</summary>
    public int? PageOf(Place place) => Blocks[place.Block] switch
    {
        Paragraph paragraph => paragraph.PageTurns.LastOrDefault(t => t.Offset <= place.Start, new PageTurn(0, paragraph.Page ?? 0)).Page is var page && page > 0 ? page : null,
        Table table => table.At(place.Row ?? -1, place.Column ?? -1)?.Page ?? table.Page,
        _ => null,
    };
}
