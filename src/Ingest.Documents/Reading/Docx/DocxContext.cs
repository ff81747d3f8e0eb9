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

    public void Note(string code, string message) => _notes.TryAdd(code, new(code, message));

    public void NoteChanges() => Note("unaccepted_changes", "文档里有未接受的修订：按“全部接受”读取，插入的文字计入，删除的文字不计。请单位接受或拒绝修订后再报送。");
}
