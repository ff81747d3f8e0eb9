using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Tests;

/// <summary>A small report that is coherent as it stands; a test changes one thing and says what must follow.</summary>
internal sealed class Draft
{
    private readonly List<string> _lines =
    [
        "云川县图书馆",
        "2022年度部门整体支出绩效自评报告",
        "根据《云川县财政局关于开展2022年度绩效自评工作的通知》（云财绩〔2023〕6号）要求，我馆对2022年度部门整体支出开展了绩效自评。",
        "一、部门概况",
        "云川县图书馆是公益一类事业单位，年末在职人员12人。我馆负责全县公共阅读服务，我馆设三个业务组。",
        "二、资金使用情况",
        "全年支出保障了场馆运行和图书采购。",
        "三、自评工作情况",
        "成立自评小组，逐项核实资料。",
        "四、自评结论",
        "自评得分93分，等级为优。",
        "五、存在的问题",
        "图书更新速度偏慢。",
        "六、改进措施",
        "加大采购力度，完善管理制度。",
        "云川县图书馆",
        "2023年4月12日",
    ];

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

    public IReadOnlyList<ValidatedReport> Validate() => ReportValidator.Validate(ReportExtractor.Extract(Document(), "draft.docx"));

    /// <summary>The findings of one rule, or of all.</summary>
    public IReadOnlyList<Finding> Findings(string? rule = null) => [.. Validate().SelectMany(r => r.Findings).Where(f => rule is null || f.Rule == rule)];

    /// <summary>The findings that matter of one rule as one text, to look words up in.</summary>
    public string Said(string rule) => string.Join('\n', Findings(rule).Where(f => f.Severity != Severity.Info).Select(f => f.Message));

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
