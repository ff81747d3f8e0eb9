using Ingest.Documents;

namespace Ingest.Extraction.ScoreTables;

/// <summary>
/// Finds the tables of a report that award points. A table cut by a page break, its header repeated or not, is read as one;
/// a funds block with the points of the execution rate belongs to the indicators that follow it; tables of funds, people or targets without
/// points are none.
/// </summary>
public static class ScoreTableReader
{
    /// <summary>The score tables among some blocks of a document, in reading order, numbered from 1.</summary>
    public static IReadOnlyList<ScoreTable> Read(Document document, Range blocks)
    {
        var (first, count) = blocks.GetOffsetAndLength(document.Blocks.Count);
        var tables = document.Blocks.Skip(first).Take(count).OfType<Table>();
        return [.. Join(document, tables)
            .Where(t => t.HasIndicators)
            .Select((t, i) => t.Build(i + 1, CaptionOf(document, first, t.Block)))];
    }

    private static List<ScoreTableBuilder> Join(Document document, IEnumerable<Table> tables)
    {
        var built = new List<ScoreTableBuilder>();
        ScoreTableBuilder? open = null;
        foreach (var table in tables)
        {
            if (open is { IsClosed: true } && !IsAdjacent(document, open.LastBlock, table.Index)) open = null;
            foreach (var part in Parts(table, open is { IsTotalled: false } ? open.Last : null))
            {
                if (open is null || open.IsTotalled) built.Add(open = new ScoreTableBuilder());
                open.Add(part);
            }

            if (open is { HasIndicators: true } && open.LastBlock != table.Index) open = null;
        }

        return built;
    }

    /// <summary>The stretches of a table under its headers; a table without one continues the header of the table before it, if that is no block of funds and the rows fit.</summary>
    private static IEnumerable<ScorePart> Parts(Table table, ScorePart? before)
    {
        var headers = HeaderReader.FindAll(table);
        if (headers.Count == 0)
        {
            var whole = before is { Header.IsFunds: false } ? new ScorePart(table, before.Header, 0, table.RowCount) : null;
            if (whole?.Fits(before!.Table) == true) yield return whole;
            else if (HeaderReader.FindUnknown(table) is { } header) headers = [header];
        }

        for (var i = 0; i < headers.Count; i++)
            yield return new ScorePart(table, headers[i], headers[i].LastRow + 1, i + 1 < headers.Count ? headers[i + 1].FirstRow : table.RowCount);
    }

    /// <summary>True where nothing but a page break stands between two tables.</summary>
    private static bool IsAdjacent(Document document, int earlier, int later) =>
        document.Blocks.Skip(earlier + 1).Take(later - earlier - 1).All(b => b is Paragraph p && ScoreWords.IsPageBreak(p.Text));

    private static string CaptionOf(Document document, int first, int block)
    {
        for (var i = block - 1; i >= first; i--)
        {
            if (document.Blocks[i] is not Paragraph paragraph) return "";
            if (!string.IsNullOrWhiteSpace(paragraph.Text)) return paragraph.Text.Trim();
        }

        return "";
    }
}
