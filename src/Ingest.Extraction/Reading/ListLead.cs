using Ingest.Extraction.Claims;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Reading;

/// <summary>Remembers what the lead of a list says of its items: 各专项支出： gives every item below it its role until the list ends.</summary>
internal sealed class ListLead
{
    private AmountRole? _role;
    private string? _shape;

    /// <summary>The role for a passage that bears the given list mark; null outside a list.</summary>
    public AmountRole? RoleFor(string? mark) => mark is not null && (_shape is null || _shape == ListMarks.Shape(mark)) ? _role : null;

    /// <summary>Takes note of a passage just read: a lead opens a list, an item goes on with it, anything else ends it.</summary>
    public void After(PassageFrames passage, string? mark)
    {
        var text = passage.Passage.Text;
        if (text.EndsWith(':') || text.EndsWith("如下", StringComparison.Ordinal) || text.EndsWith("如下。", StringComparison.Ordinal))
            (_role, _shape) = (RoleOf(passage, text), null);
        else if (mark is not null && (_shape is null || _shape == ListMarks.Shape(mark)))
            _shape = ListMarks.Shape(mark);
        else
            (_role, _shape) = (null, null);
    }

    /// <summary>The last words of the lead decide; without a role among them, its last total.</summary>
    private static AmountRole? RoleOf(PassageFrames passage, string text)
    {
        var clause = Phrases.Last(text.TrimEnd('。'));
        var word = RoleWords.Naming(clause);
        return word.Length > 0 ? word.Role : passage.Frames.LastOrDefault(f => f.IsMoney && f.PartOf is null && !f.IsChange && f.Role is not (AmountRole.CarryOver or AmountRole.Saved))?.Role;
    }
}
