using System.Text;
using Ingest.Documents;
using Ingest.Extraction.Text;

namespace Ingest.Evaluation.Matching;

/// <summary>The folded text of a document from its first passage to its last, cells in reading order, in which every place has an offset.</summary>
public sealed class RunningText
{
    private readonly Dictionary<(int Block, int? Row, int? Column), (int Offset, ShadowText Shadow)> _passages = [];

    public RunningText(Document document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Blocks) Append(block, text);
        Text = text.ToString();
    }

    /// <summary>Every passage without white space, one behind the other.</summary>
    public string Text { get; }

    /// <summary>The offset at which a place begins.</summary>
    public int OffsetOf(Place place)
    {
        var (offset, shadow) = _passages[(place.Block, place.Row, place.Column)];
        var index = 0;
        while (index < shadow.Text.Length && shadow.OffsetOf(index) < place.Start) index++;
        return offset + index;
    }

    /// <summary>True where a place lies, in part at least, in an occurrence of a quote. A quote may run over several passages or cells.</summary>
    public bool Covers(string quote, Place place)
    {
        var words = Folded.Of(quote);
        if (words.Length == 0 || place.Length == 0) return false;
        var (start, end) = (OffsetOf(place), OffsetOf(place.At(place.End, 0)));
        for (var at = Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (at < end && start < at + words.Length) return true;
        return false;
    }

    /// <summary>How much of <paramref name="near"/> stands directly before a place, from its end backwards, 0 to 1.</summary>
    public double Precedes(string near, Place place)
    {
        var words = Folded.Of(near);
        var end = OffsetOf(place);
        var same = 0;
        while (same < words.Length && same < end && words[^(same + 1)] == Text[end - same - 1]) same++;
        return words.Length == 0 ? 0 : (double)same / words.Length;
    }

    /// <summary>Where a place is, for a person: block, cell and the words before it.</summary>
    public string Describe(Place place)
    {
        var end = OffsetOf(place);
        var cell = place.Row is null ? "" : FormattableString.Invariant($" ({place.Row},{place.Column})");
        return FormattableString.Invariant($"block {place.Block}{cell} …{Text[Math.Max(0, end - 16)..end]}⟦{Text[end..Math.Min(Text.Length, end + 16)]}⟧");
    }

    private void Append(Block block, StringBuilder text)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.Append(Folded.Of(paragraph.Label ?? ""));
                Append((block.Index, null, null), paragraph.Text, text);
                break;
            case Table table:
                foreach (var cell in table.Cells) Append((block.Index, cell.Row, cell.Column), cell.Text, text);
                break;
        }
    }

    private void Append((int, int?, int?) key, string passage, StringBuilder text)
    {
        var shadow = new ShadowText(passage);
        _passages[key] = (text.Length, shadow);
        text.Append(shadow.Text);
    }
}
