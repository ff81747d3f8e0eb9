using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims.Counting;

/// <summary>纳入自评的项目共8个, and the table whose rows, numbered one by one, name projects: as many as were announced. Judged where the report holds one such table.</summary>
internal static partial class CountedRows
{
    private const int Fewest = 3;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var lists = reading.Tables.Select(t => t.Table).DistinctBy(t => t.Index).Select(List).OfType<(string Header, List<Place> Rows)>().ToList();
        return
            from frame in reading.Frames
            where frame.Quantity is { Kind: QuantityKind.Count, Scale: 1, Unit: "个" or "项" or "家" or "所", Number.IsExact: true } && frame is { PartOf: null, IsChange: false, IsComparison: false } && frame.Value >= Fewest
            let noun = Announced(frame)
            where noun.Length > 0
            let named = lists.Where(l => l.Header.Contains(noun, StringComparison.Ordinal)).ToList()
            where named.Count == 1 && Counts.AreNear(frame, named[0].Rows.Count)
            select (Claim)Counts.Claim(frame, named[0].Rows);
    }

    /// <summary>What is counted for being evaluated, before the figure (纳入自评的项目共8个) or behind it (对8个项目开展自评).</summary>
    private static string Announced(Frame frame)
    {
        var (before, behind) = (Before().Match(frame.Phrase), Behind().Match(frame.Trail));
        return before.Success ? before.Groups["noun"].Value : behind.Success && (Evaluated().IsMatch(frame.Phrase) || Evaluated().IsMatch(behind.Value)) ? behind.Groups["noun"].Value : "";
    }

    /// <summary>The header over the names and the rows numbered from 1 on; null where a table numbers no rows.</summary>
    private static (string Header, List<Place> Rows)? List(Table table)
    {
        if (table.Cells.FirstOrDefault(c => c.Column == 0 && Number().IsMatch(c.Text.Trim())) is not { } head || table.At(head.Row, head.Column + head.ColumnSpan) is not { IsEmpty: false } name) return null;
        var rows = new List<Place>();
        for (var row = head.Row + head.RowSpan; row < table.RowCount && table.At(row, 0) is { } cell; row++)
            if (cell.Row == row && new ShadowText(cell.Text).Text == (rows.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) rows.Add(table.PlaceOf(table.At(row, name.Column) is { IsEmpty: false } item ? item : cell));
            else if (int.TryParse(new ShadowText(cell.Text).Text, System.Globalization.CultureInfo.InvariantCulture, out _)) return null;
        return rows.Count < Fewest ? null : (new ShadowText(name.Text).Text, rows);
    }

    [GeneratedRegex("(?:纳入|自评|评价|涉及|申报)[^,。;:、]{0,12}?(?<noun>项目|单位|学校|乡镇|资金)(?:共有?|共计|合计|总数为|有)?$")]
    private static partial Regex Before();

    [GeneratedRegex("^(?:重点|二级|预算|专项|下属|基层)*(?<noun>项目|单位|学校|乡镇)[^,。;:、]{0,12}")]
    private static partial Regex Behind();

    [GeneratedRegex("纳入|自评|评价")]
    private static partial Regex Evaluated();

    [GeneratedRegex("^(?:序\\s*号|编\\s*号|序)$")]
    private static partial Regex Number();
}
