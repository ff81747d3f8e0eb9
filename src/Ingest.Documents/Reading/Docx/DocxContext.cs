namespace Ingest.Documents;

/// <summary>What the readers of a document's parts share.</summary>
internal sealed class DocxContext(StyleSheet styles, Numbering numbering, ReadBudget budget)
{
    private readonly SortedDictionary<string, ReadNote> _notes = new(StringComparer.Ordinal);

    public StyleSheet Styles { get; } = styles;

    public ListCounter Lists { get; } = new(numbering, styles);

    public ReadBudget Budget { get; } = budget;

    /// <summary>Texts of footnotes and endnotes by kind and number.</summary>
    public Dictionary<(string Kind, string Id), IReadOnlyList<Block>> Notes { get; } = [];

    public bool HasPictures { get; set; }

    public IReadOnlyList<ReadNote> ReadNotes => [.. _notes.Values];

    public void Note(string code, string message) => Note(new(code, message));

    public void Note(ReadNote note) => _notes.TryAdd(note.Code, note);

    public void NoteChanges() => Note(WordNotes.UnacceptedChanges);
}
