using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Datasets;

/// <summary>A section's own text as a reader of the page sees it: automatic numbers included, table rows as lines, cells parted by tabs.</summary>
internal static class SectionText
{
    public static string Of(Document document, Section section) =>
        string.Join('\n', Pieces(document, section).Where(p => p.Length > 0));

    private static IEnumerable<string> Pieces(Document document, Section section)
    {
        var (from, to) = (section.Place, section.End);
        if (section.RunIn) yield return RunIn(document, from, to).Trim();
        for (var block = from.Block + 1; block < Math.Min(to.Block, document.Blocks.Count); block++)
            yield return Print(document.Blocks[block]);
        if (to.Block > from.Block && to.Block < document.Blocks.Count && to.Start > 0 && document.Blocks[to.Block] is Paragraph last)
            yield return last.Text[..Math.Min(to.Start, last.Text.Length)].Trim();
    }

    private static string RunIn(Document document, Place heading, Place end)
    {
        var passage = document.Passage(heading);
        return end.SamePassage(heading) ? passage[heading.End..Math.Max(heading.End, Math.Min(end.Start, passage.Length))] : passage[heading.End..];
    }

    private static string Print(Block block) => block switch
    {
        Paragraph paragraph => $"{paragraph.Label}{paragraph.Text}".Trim(),
        Table table => string.Join('\n', Enumerable.Range(0, table.RowCount).Select(row => string.Join('\t', table.Row(row).Where(c => c.Row == row).Select(c => c.Text.Replace('\n', ' '))))),
        _ => "",
    };
}
