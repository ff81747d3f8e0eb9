using Ingest.Documents;

namespace Ingest.Extraction.Tests.Sections;

/// <summary>
/// Writes documents for tests: one paragraph a line; <c>| a | b |</c> is a row of a table; <c>{一、}</c> at the head of a line is an automatic
/// number, <c>{h2}</c> a heading style, <c>{bold}</c>, <c>{centre}</c>, <c>{contents}</c> what they say; <c>⏎</c> is a line break inside a paragraph.
/// </summary>
internal static class Draft
{
    public static Document Of(string text)
    {
        var blocks = new List<Block>();
        var rows = new List<string[]>();
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r')).Append(""))
        {
            if (line.TrimStart().StartsWith('|'))
            {
                rows.Add([.. line.Trim().Trim('|').Split('|').Select(c => c.Trim())]);
                continue;
            }

            if (rows.Count > 0) blocks.Add(Table(blocks.Count, rows));
            rows.Clear();
            if (!string.IsNullOrWhiteSpace(line)) blocks.Add(Paragraph(blocks.Count, line));
        }

        return new Document { Format = SourceFormat.Text, Blocks = blocks };
    }

    private static Table Table(int index, List<string[]> rows) => new()
    {
        Index = index,
        Origin = TableOrigin.Structured,
        Cells = [.. rows.SelectMany((cells, row) => cells.Select((cell, column) => new Cell(row, column, cell)))],
    };

    private static Paragraph Paragraph(int index, string line)
    {
        var paragraph = new Paragraph { Index = index, Text = "" };
        while (line.StartsWith('{') && line.IndexOf('}', StringComparison.Ordinal) is > 0 and var end)
        {
            paragraph = Mark(paragraph, line[1..end]);
            line = line[(end + 1)..];
        }

        return paragraph with { Text = line.Replace('⏎', '\n') };
    }

    private static Paragraph Mark(Paragraph paragraph, string mark) => mark switch
    {
        ['h', var level] => paragraph with { Style = paragraph.Style with { Name = $"heading {level}", OutlineLevel = level - '0' } },
        "bold" => paragraph with { Style = paragraph.Style with { Bold = true } },
        "centre" => paragraph with { Style = paragraph.Style with { Alignment = Alignment.Centre } },
        "contents" => paragraph with { Kind = ParagraphKind.Contents },
        _ => paragraph with { Label = mark, LabelLevel = 0 },
    };
}
