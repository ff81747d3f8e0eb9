namespace Ingest.Documents;

/// <summary>What all formats of Word have to tell.</summary>
internal static class WordNotes
{
    public static ReadNote UnacceptedChanges { get; } = new(
        "unaccepted_changes", "文档里有未接受的修订：按“全部接受”读取，插入的文字计入，删除的文字不计。请单位接受或拒绝修订后再报送。", Harmless: true);
}
