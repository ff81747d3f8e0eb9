using Ingest.Documents;

namespace Ingest.Validation.Rules;

/// <summary>
/// A short invented report that is coherent as it stands. An example of a rule exchanges the part that matters. Lines end with '\n'; a line of cells between
/// bars is the row of a table; accused words stand between ⟦ and ⟧.
/// </summary>
public sealed record SampleReport
{
    public const char Opens = '⟦';
    public const char Closes = '⟧';

    public string Title { get; init; } = "云川县图书馆\n2022年度部门整体支出绩效自评报告";

    public string Opening { get; init; } = "根据《云川县财政局关于开展2022年度绩效自评工作的通知》（云财绩〔2023〕6号）要求，我馆对2022年度部门整体支出开展了绩效自评。";

    public string Overview { get; init; } = "一、部门概况\n云川县图书馆是公益一类事业单位，年末在职人员12人。我馆负责全县公共阅读服务，我馆设三个业务组。";

    public string Funds { get; init; } = "二、资金使用情况\n全年支出保障了场馆运行和图书采购。";

    public string Work { get; init; } = "三、自评工作情况\n成立自评小组，逐项核实资料。";

    public string Conclusion { get; init; } = "四、自评结论\n自评得分93分，等级为优。";

    public string Problems { get; init; } = "五、存在的问题\n图书更新速度偏慢。";

    public string Improvements { get; init; } = "六、改进措施\n加大采购力度，完善管理制度。";

    public string Signature { get; init; } = "云川县图书馆\n2023年4月12日";

    /// <summary>What is filed behind the report: tables, annexes.</summary>
    public string Annexes { get; init; } = "";

    /// <summary>True where its pages are pictures, of which the text was recognised.</summary>
    public bool IsScanned { get; init; }

    private IEnumerable<string> Parts => [Title, Opening, Overview, Funds, Work, Conclusion, Problems, Improvements, Signature, Annexes];

    /// <summary>The lines of the report, marks included.</summary>
    public IReadOnlyList<string> Lines => [.. Parts.Where(p => p.Length > 0).SelectMany(p => p.Split('\n'))];

    /// <summary>The lines of the parts in which it differs from the coherent report.</summary>
    public IReadOnlyList<string> Excerpt => [.. Parts.Except(new SampleReport().Parts).Where(p => p.Length > 0).SelectMany(p => p.Split('\n'))];

    /// <summary>The report as a document, with the places that were marked.</summary>
    public (Document Document, IReadOnlyList<Place> Marks) Read()
    {
        var (blocks, marks) = (new List<Block>(), new List<Place>());
        var lines = new Queue<string>(Lines);
        while (lines.TryPeek(out var line))
        {
            if (line.Contains('|', StringComparison.Ordinal)) blocks.Add(Grid(blocks.Count, lines, marks));
            else blocks.Add(Line(Unmarked(lines.Dequeue(), new Place(blocks.Count, 0, 0), marks), blocks.Count));
        }

        return (new Document { Format = SourceFormat.Docx, Blocks = blocks }, marks);
    }

    private Paragraph Line(string text, int index) => new() { Index = index, Text = text, Recognised = IsScanned ? [new RecognisedRun(0, text.Length, 1)] : [] };

    private static Table Grid(int index, Queue<string> lines, List<Place> marks)
    {
        var cells = new List<Cell>();
        for (var row = 0; lines.TryPeek(out var line) && line.Contains('|', StringComparison.Ordinal); row++)
            cells.AddRange(lines.Dequeue().Split('|').Select((cell, column) => new Cell(row, column, Unmarked(cell, new Place(index, 0, 0, row, column), marks))));
        return new Table { Index = index, Origin = TableOrigin.Structured, Cells = cells };
    }

    /// <summary>A text without its marks, whose places are noted.</summary>
    private static string Unmarked(string text, Place passage, List<Place> marks)
    {
        for (var open = text.IndexOf(Opens, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Opens, StringComparison.Ordinal))
        {
            var close = text.IndexOf(Closes, open);
            marks.Add(passage.At(open, close - open - 1));
            text = text.Remove(close, 1).Remove(open, 1);
        }

        return text;
    }
}
