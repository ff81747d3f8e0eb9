using Ingest.Extraction.Claims;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Reading;

/// <summary>
/// Remembers what the lead of a list says of its items: 各专项支出： gives every item below it its role until the list ends. Items bear marks, or stand unmarked
/// behind a colon and end with semicolons until one ends with a full stop.
/// </summary>
internal sealed class ListLead
{
    private AmountRole? _role;
    private AmountRole? _last;
    private string? _shape;
    private bool _isOpen;

    /// <summary>The role for a passage; null outside a list. 其中 at the head of a passage opens the parts of the passage before.</summary>
    public AmountRole? RoleFor(string? mark, string text)
    {
        if (_isOpen || (mark is not null && (_shape is null || _shape == ListMarks.Shape(mark)) && _role is not null)) return _role;
        return PartWords.Opening(text[..Math.Min(text.Length, 4)]) == PartWord.OfWhich ? _last : null;
    }

    /// <summary>Takes note of a passage just read: a lead opens a list, an item goes on with it, anything else ends it.</summary>
    public void After(PassageFrames passage, string? mark)
    {
        var text = passage.Passage.Text;
        if (LevelOf(passage) is { } last) _last = last;
        if (text.EndsWith(':') || text.EndsWith("如下", StringComparison.Ordinal) || text.EndsWith("如下。", StringComparison.Ordinal))
            (_role, _shape, _isOpen) = (RoleOf(passage, text) ?? _role, null, true);
        else if (mark is not null && _role is not null && (_shape is null || _shape == ListMarks.Shape(mark)))
            (_shape, _isOpen) = (ListMarks.Shape(mark), false);
        else if (!_isOpen || !(text.EndsWith(';') || text.EndsWith(',')))
            (_role, _shape, _isOpen) = (null, null, false);
    }

    /// <summary>The last words of the lead decide; without a role among them, its last total.</summary>
    private static AmountRole? RoleOf(PassageFrames passage, string text)
    {
        var clause = Phrases.Last(text.TrimEnd('。'));
        var word = RoleWords.Naming(clause);
        return word.Length > 0 ? word.Role : LevelOf(passage);
    }

    private static AmountRole? LevelOf(PassageFrames passage) =>
        passage.Frames.LastOrDefault(f => f.IsMoney && f.PartOf is null && f.Depth == 0 && !f.IsChange && !f.IsComparison && f.Role is not (AmountRole.CarryOver or AmountRole.Saved or AmountRole.UnitPrice or AmountRole.Recovered or AmountRole.Other))?.Role;
}
