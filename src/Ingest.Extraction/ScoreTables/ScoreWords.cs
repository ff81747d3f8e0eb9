using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.ScoreTables;

/// <summary>What a column of a score table holds.</summary>
internal enum ColumnRole
{
    /// <summary>Indicators of a named level: 一级指标.</summary>
    Level,

    /// <summary>Names of what is scored, the level unsaid: 指标名称.</summary>
    Name,
    Weight,

    /// <summary>Weights as they were before some indicators were left out: 原权重. They count where no others are printed.</summary>
    FormerWeight,

    /// <summary>Weights as they are after that: 适用权重. They count before all others.</summary>
    ValidWeight,

    /// <summary>The points the unit gives itself.</summary>
    Score,

    /// <summary>The points somebody else gives it.</summary>
    Review,
    Deduction,
    Target,
    Actual,
    Criterion,
    Note,
    Budget,
    Executed,
    Rate,
    Other,
}

/// <summary>What a row of sums is called.</summary>
internal enum SumWord
{
    Total,

    /// <summary>The total brought to a hundred because some indicators do not apply: 折算得分.</summary>
    Converted,

    /// <summary>A total in the outermost column, a subtotal further in.</summary>
    Sum,
    Subtotal,
}

/// <summary>The vocabulary of score tables; the words themselves stand in score-headers.txt and score-totals.txt.</summary>
internal static partial class ScoreWords
{
    private const int LongestCell = 200;
    private const int LongestHeader = 24;

    private static readonly WordList<ColumnRole> Headers = new("ScoreTables/score-headers.txt");
    private static readonly WordList<SumWord> Sums = new("ScoreTables/score-totals.txt");

    /// <summary>What a header cell heads; null where it is no header word.</summary>
    public static ColumnRole? RoleOf(string cellText)
    {
        var word = WordOf(cellText);
        return word.Length is 0 or > LongestHeader || word.Any(char.IsAsciiDigit) ? null : Headers[word];
    }

    /// <summary>Whether a cell names a row of sums.</summary>
    public static SumWord? SumOf(string cellText)
    {
        var word = WordOf(cellText);
        return word.Length is 0 or > LongestHeader ? null : Sums[word];
    }

    /// <summary>The word of a cell without remarks in brackets and without the unit and the figures behind it: 分值（100分）, 总分：96.5分, 预算数（A）万元.</summary>
    private static string WordOf(string cellText) => cellText.Length > LongestCell ? "" : Figures().Replace(Remarks().Replace(new ShadowText(cellText).Text, ""), "");

    /// <summary>True for an unused line of a form: "……", "—", "指标1：".</summary>
    public static bool IsPlaceholder(string name) => Placeholder().IsMatch(name);

    /// <summary>True for what a page break leaves between two halves of a table: a page number, "续表".</summary>
    public static bool IsPageBreak(string paragraph) => PageBreak().IsMatch(new ShadowText(paragraph).Text);

    /// <summary>True for a line under the table: "注：…", "填表人：…".</summary>
    public static bool IsRemark(string name) => Remark().IsMatch(name);

    [GeneratedRegex(@"\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]")]
    private static partial Regex Remarks();

    [GeneratedRegex(@"(?:万元|亿元)?:?(?:[0-9.]+分?)?$")]
    private static partial Regex Figures();

    [GeneratedRegex(@"^(?:[.…。·/—-]+|指标[0-9一二三四五六]+[:：]?)$")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(?:|[-第]*[0-9]{1,4}[-页]*|\(?(?:续|接上)[^。]{0,12}\)?)$")]
    private static partial Regex PageBreak();

    [GeneratedRegex(@"^(?:注|备注|说明|填表|填报|填写|联系|审核|单位负责人|制表)")]
    private static partial Regex Remark();
}
