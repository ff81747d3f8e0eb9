using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims.Counting;

/// <summary>
/// An announced number and the table that lists as many: 纳入自评的项目共8个, where the report holds one table whose rows are numbered and name projects; 对6个基层社进行改造，补助如下, where a table
/// of 基层社 stands directly below.
/// </summary>
internal static partial class CountedRows
{
    private const int Fewest = 3;

    /// <summary>A caption and the unit of its sums may stand between a paragraph and its table.</summary>
    private const int BetweenBlocks = 3;

    private sealed record RowList(Table Table, string Header, IReadOnlyList<Place> Rows);

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var tables = reading.Tables.Select(t => t.Table).DistinctBy(t => t.Index).ToList();
        return Evaluated(reading, [.. tables.Select(Numbered).OfType<RowList>()]).Concat(tables.Select(Named).OfType<RowList>().SelectMany(l => Announcing(reading, l)));
    }

    private static IEnumerable<Claim> Evaluated(ReportReading reading, IReadOnlyList<RowList> lists) =>
        from frame in reading.Frames
        where IsCount(frame) && reading.IsOfYear(frame)
        let noun = Announced(frame)
        where noun.Length > 0
        let named = lists.Where(l => l.Header.Contains(noun, StringComparison.Ordinal)).ToList()
        where named.Count == 1 && Counts.AreNear(frame, named[0].Rows.Count)
        select (Claim)Counts.Claim(frame, named[0].Rows);

    /// <summary>The one count of what a table lists in the paragraph above it, unless that paragraph, or a count of the same things elsewhere, counts as many as are listed.</summary>
    private static IEnumerable<Claim> Announcing(ReportReading reading, RowList list)
    {
        var lead = reading.Passages.Where(p => p.Place.Row is null && p.Place.Block < list.Table.Index && p.Place.Block >= list.Table.Index - BetweenBlocks).ToList();
        var counts = lead.Skip(lead.FindLastIndex(p => p.IsHeading) + 1).Where(p => PointsBelow().IsMatch(p.Text)).SelectMany(p => p.Frames.Frames).Where(f => Names(f, list)).ToList();
        if (counts.Count == 1 && Subordinate().IsMatch(counts[0].Phrase + counts[0].TrailHead)) list = list with { Rows = [.. list.Rows.Where(r => !Headquarters().IsMatch(new ShadowText(reading.Document.TextAt(r)).Text))] };
        return counts is [var only] && Counts.AreNear(only, list.Rows.Count) && !reading.Frames.Any(f => f != only && f.Value == list.Rows.Count && (Names(f, list) || f.Passage == only.Passage)) ? [Counts.Claim(only, list.Rows)] : [];
    }

    private static bool Names(Frame frame, RowList list) =>
        IsCount(frame) && !Territory().IsMatch(frame.Phrase) && (Noun().Match(frame.Trail).Value.Contains(list.Header, StringComparison.Ordinal) || Linked().Replace(frame.Phrase, "").EndsWith(list.Header, StringComparison.Ordinal));

    private static bool IsCount(Frame frame) =>
        frame.Quantity is { Kind: QuantityKind.Count, Scale: 1, Unit: "个" or "项" or "家" or "所" or "处" or "座" or "条" or "宗", Number.IsExact: true } && frame is { PartOf: null, IsChange: false, IsComparison: false } && frame.Value >= Fewest;

    /// <summary>What is counted for being evaluated, before the figure (纳入自评的项目共8个) or behind it (对8个项目开展自评).</summary>
    private static string Announced(Frame frame)
    {
        var (before, behind) = (Before().Match(frame.Phrase), Behind().Match(frame.Trail));
        return before.Success ? before.Groups["noun"].Value : behind.Success && (Evaluation().IsMatch(frame.Phrase) || Evaluation().IsMatch(behind.Value)) ? behind.Groups["noun"].Value : "";
    }

    /// <summary>The header over the names and the rows numbered from 1 on; null where a table numbers no rows.</summary>
    private static RowList? Numbered(Table table)
    {
        if (table.Cells.FirstOrDefault(c => c.Column == 0 && Number().IsMatch(c.Text.Trim())) is not { } head || table.At(head.Row, head.Column + head.ColumnSpan) is not { IsEmpty: false } name) return null;
        var rows = new List<Place>();
        for (var row = head.Row + head.RowSpan; row < table.RowCount && table.At(row, 0) is { } cell; row++)
            if (cell.Row == row && new ShadowText(cell.Text).Text == (rows.Count + 1).ToString(CultureInfo.InvariantCulture)) rows.Add(table.PlaceOf(table.At(row, name.Column) is { IsEmpty: false } item ? item : cell));
            else if (int.TryParse(new ShadowText(cell.Text).Text, CultureInfo.InvariantCulture, out _)) return null;
        return rows.Count < Fewest ? null : new(table, new ShadowText(name.Text).Text, rows);
    }

    /// <summary>The header of the first column that has one and the rows below it, each with a name of its own, up to the total; null where a cell is empty, merged or told twice, or names what the row is a part of.</summary>
    private static RowList? Named(Table table)
    {
        if (table.Row(0).FirstOrDefault(c => !c.IsEmpty) is not { RowSpan: 1, ColumnSpan: 1 } head || Header().Match(new ShadowText(head.Text).Text) is not { Success: true } header) return null;
        var cells = Enumerable.Range(1, Math.Max(0, table.RowCount - 1)).Select(row => table.At(row, head.Column)).TakeWhile(c => c is null || !ColumnSums.IsTotal(new ShadowText(c.Text).Text) && !PartWords.IsTotal(new ShadowText(c.Text).Text)).ToList();
        var names = cells.OfType<Cell>().Select(c => new ShadowText(c.Text).Text).ToList();
        var isPlain = names.Count >= Fewest && names.Count == cells.Count && names.TrueForAll(n => n.Length > 0 && !OfRow().IsMatch(n)) && names.Distinct(StringComparer.Ordinal).Count() == names.Count;
        return isPlain ? new(table, header.Groups["noun"].Value, [.. cells.OfType<Cell>().Select(table.PlaceOf)]) : null;
    }

    [GeneratedRegex("(?:纳入|自评|评价|涉及|申报)[^,。;:、]{0,12}?(?<noun>项目|单位|学校|乡镇|资金)(?:共有?|共计|合计|总数为|有)?$")]
    private static partial Regex Before();

    [GeneratedRegex("^(?:重点|二级|预算|专项|下属|基层)*(?<noun>项目|单位|学校|乡镇)[^,。;:、]{0,12}")]
    private static partial Regex Behind();

    [GeneratedRegex("纳入|自评|评价")]
    private static partial Regex Evaluation();

    [GeneratedRegex("^(?:序\\s*号|编\\s*号|序)$")]
    private static partial Regex Number();

    /// <summary>项目名称, 基层社, 乡镇(街道): what the rows name.</summary>
    [GeneratedRegex("^(?<noun>[\\p{IsCJKUnifiedIdeographs}]{2,6}?)(?:名称)?(?:\\([^()]*\\))?$")]
    private static partial Regex Header();

    [GeneratedRegex("其中|小计|合计|^[(（]?[一二三四五六七八九十0-9]+[)）、.]")]
    private static partial Regex OfRow();

    /// <summary>所属机构5个, of a table that lists 镇机关 first.</summary>
    [GeneratedRegex("所属|下属|直属|二级|基层|事业(?:单位|机构)")]
    private static partial Regex Subordinate();

    [GeneratedRegex("(?:机关|本级|本部|本单位)$")]
    private static partial Regex Headquarters();

    [GeneratedRegex("(?:如下|下表|见表[0-9一二三四五]?|:)[^。]{0,12}$|如下表|见下表")]
    private static partial Regex PointsBelow();

    /// <summary>全县12个乡镇: all there are, of which a table may list some.</summary>
    [GeneratedRegex("全|辖|现有|共有|累计|历年|上年|计划")]
    private static partial Regex Territory();

    [GeneratedRegex("[共有计为合总数]+$")]
    private static partial Regex Linked();

    /// <summary>The words directly behind a count.</summary>
    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}]{0,8}")]
    private static partial Regex Noun();
}
