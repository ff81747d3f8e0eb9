using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tables;

/// <summary>The money unit declared for a table or a stretch of text: 单位：万元, 金额（元）, （万元）.</summary>
internal static partial class TableUnits
{
    /// <summary>The unit that a text declares; null where it declares none.</summary>
    public static string? Declared(string text)
    {
        var match = Declaration().Match(new ShadowText(text).Text);
        return match.Success ? match.Groups["unit"].Value : null;
    }

    /// <summary>True where a text declares its unit for all that follows it: 本报告金额单位均为万元.</summary>
    public static bool IsForAll(string text) => ForAll().IsMatch(new ShadowText(text).Text);

    [GeneratedRegex(@"(本报告|本文|全文|报告中|文中|以下|下文|下同)[^,;。]{0,20}单位|单位[:为]?(亿元|百万元|万元|千元|元)[,(]*(除?另有|除特别|除)[^,;。]{0,4}(注明|说明|标明|标注)")]
    private static partial Regex ForAll();

    /// <summary>A text without the unit that it declares.</summary>
    public static string Without(string text) => Declaration().Replace(new ShadowText(text).Text, "");

    /// <summary>The unit in a header's bracket: 预算数（万元）.</summary>
    public static string? InHeader(string header)
    {
        var match = Header().Match(new ShadowText(header).Text);
        return match.Success ? match.Groups["unit"].Value : null;
    }

    /// <summary>
    /// The unit declared in a table's own cells, in the paragraphs just before it, or for the table before. The bracket of one column's header says so for the others only where nothing else does, that of a price or an
    /// average never.
    /// </summary>
    public static string? Of(Table table, IReadOnlyList<Block> blocks) => Own(table, blocks) ?? (Before(table, blocks) is { } before ? Own(before, blocks) : null);

    /// <summary>表1（单位：元）, right behind it 表2: the table before, with nothing but a caption between, told the unit of both.</summary>
    private static Table? Before(Table table, IReadOnlyList<Block> blocks) =>
        blocks.Take(table.Index).Reverse().Take(2).SkipWhile(b => b is Paragraph { Text.Length: <= LongestCaption }).FirstOrDefault() as Table;

    private const int LongestCaption = 30;

    private static string? Own(Table table, IReadOnlyList<Block> blocks)
    {
        var cells = table.Cells.Where(c => c.Row < 3 || c.Row >= table.RowCount - 1).Select(c => c.Text).Where(t => Declared(t) is not null).ToList();
        if (cells.Find(t => Without(t).Length == 0 || t.Contains("单位", StringComparison.Ordinal)) is { } own) return Declared(own);
        for (var i = table.Index - 1; i >= Math.Max(0, table.Index - 3) && blocks[i] is Paragraph paragraph; i--)
            if (Declared(paragraph.Text) is { } unit) return unit;
        if (table.Index + 1 < blocks.Count && blocks[table.Index + 1] is Paragraph { Text: var remark } && Remark().IsMatch(remark) && Declared(remark) is { } below) return below;
        return cells.Find(t => !TableMeaning.IsAverage(t)) is { } header ? Declared(header) : null;
    }

    [GeneratedRegex(@"^\s*[(（]?(注|备注|说明)")]
    private static partial Regex Remark();

    [GeneratedRegex(@"(金额|计量|货币)?单位(除[^,;。]{0,12}外)?,?(均|统一|一律|都)?[:为是]?(以)?(人民币)?[:]?(?<unit>亿元|百万元|万元|千元|元)|以(人民币)?(?<unit>亿元|百万元|万元|千元|元)(为单位|计|列示)|[(](?<unit>亿元|百万元|万元|千元|元)[)]$|^(?<unit>亿元|百万元|万元|千元|元)$")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"[(/:](?<unit>亿元|百万元|万元|千元|元)[)]?|(?<unit>亿元|百万元|万元|千元)")]
    private static partial Regex Header();
}
