using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Validation.Policies;
using Ingest.Validation.Rules;

namespace Ingest.Validation.Tests;

/// <summary>A small report that is coherent as it stands; a test changes one thing and says what must follow.</summary>
internal sealed class Draft
{
    private readonly List<string> _lines = [.. new SampleReport().Lines];

    private readonly List<(int After, string[] Rows)> _tables = [];

    /// <summary>The line that holds some words, exchanged for others.</summary>
    public Draft Replace(string line, params string[] lines)
    {
        var at = _lines.FindIndex(l => l.Contains(line, StringComparison.Ordinal));
        if (at < 0) throw new InvalidOperationException($"No line holds {line}.");
        _lines.RemoveAt(at);
        _lines.InsertRange(at, lines);
        return this;
    }

    /// <summary>Without the last lines that read so.</summary>
    public Draft Drop(params string[] lines)
    {
        foreach (var line in lines) _lines.RemoveAt(_lines.LastIndexOf(line));
        return this;
    }

    /// <summary>Words exchanged everywhere.</summary>
    public Draft Exchange(string words, string others)
    {
        for (var i = 0; i < _lines.Count; i++) _lines[i] = _lines[i].Replace(words, others, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Lines at the end, behind the signature.</summary>
    public Draft Append(params string[] lines)
    {
        _lines.AddRange(lines);
        return this;
    }

    /// <summary>A table at the end: a row a line, cells between bars.</summary>
    public Draft Table(params string[] rows)
    {
        _tables.Add((_lines.Count, rows));
        return this;
    }

    public IReadOnlyList<ValidatedReport> Validate(string policy = "") => ReportValidator.Validate(ReportExtractor.Extract(Document(), "draft.docx"), PolicyOf(policy));

    /// <summary>The findings of one rule, or of all, under the national policy or a pack over it.</summary>
    public IReadOnlyList<Finding> Findings(string? rule = null, string policy = "") => [.. Validate(policy).SelectMany(r => r.Findings).Where(f => rule is null || f.Rule == rule)];

    /// <summary>The findings that matter of one rule as one text, to look words up in.</summary>
    public string Said(string rule) => string.Join('\n', Findings(rule).Where(f => f.Severity != Severity.Info).Select(f => f.Message));

    private static Policy PolicyOf(string pack) =>
        pack.Length == 0 ? Policy.National : Assert.IsType<PolicyReading.Done>(PolicyReader.Read([new PolicySource("pack.yaml", pack)])).Policy;

    private Document Document()
    {
        var blocks = new List<Block>();
        for (var i = 0; i <= _lines.Count; i++)
        {
            foreach (var table in _tables.Where(t => t.After == i)) blocks.Add(Grid(blocks.Count, table.Rows));
            if (i < _lines.Count) blocks.Add(new Paragraph { Index = blocks.Count, Text = _lines[i] });
        }

        return new Document { Format = SourceFormat.Docx, Blocks = blocks };
    }

    private static Table Grid(int index, string[] rows) => new()
    {
        Index = index,
        Origin = TableOrigin.Structured,
        Cells = [.. rows.SelectMany((row, r) => row.Split('|').Select((cell, c) => new Cell(r, c, cell)))],
    };
}
