using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Targets;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims.Scores;

/// <summary>
/// An outcome that a score table prints and the text tells: under the indicator's very name with nothing but filler around it, or, where two digits are exchanged, under
/// its first words. What tells a target, a part or another year tells something else.
/// </summary>
internal static partial class ToldIndicators
{
    private const int WholeName = 4;
    private const int NamesStem = 2;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var told = reading.Passages.Where(p => p.Context.Label is not SectionLabel.Objectives).SelectMany(p => p.Frames.Frames)
            .Where(f => f.Quantity.Kind is QuantityKind.Count or QuantityKind.Percent && f.Quantity.Number.IsExact && Levels.IsLevelOrRate(f) && reading.IsOfYear(f) && !Rates.BudgetRates.IsOtherwise(f) && !Plan().IsMatch(LastClause(f.Before))).ToList();
        return reading.ScoreTables.SelectMany(t => t.Leaves).GroupBy(l => l.Name).Where(g => g.Select(l => l.Actual?.Text).Distinct().Count() == 1).SelectMany(g => g).Select(leaf => Of(leaf, [.. told.Where(f => !TellsAnother(f, leaf, reading))])).OfType<Claim>();
    }

    /// <summary>当年预算执行率 is the indicator of that name where the table has one, and not the 预算执行率 beside it.</summary>
    private static bool TellsAnother(Frame frame, ScoreRow leaf, ReportReading reading) =>
        reading.ScoreTables.SelectMany(t => t.Leaves).Any(l => l.Name.Length > leaf.Name.Length && l.Name.Contains(leaf.Name, StringComparison.Ordinal) && frame.Phrase.Contains(l.Name, StringComparison.Ordinal));

    private static SameClaim? Of(ScoreRow leaf, List<Frame> told)
    {
        if (leaf.Actual is not { } cell || TargetFigure.OnlyOf(cell) is not { Quantity: { Kind: QuantityKind.Count or QuantityKind.Percent or QuantityKind.Bare, Number.IsExact: true } quantity } actual) return null;
        var name = Bracket().Replace(new ShadowText(leaf.Name).Text, "");
        var target = leaf.Target is { } stated ? TargetFigure.OnlyOf(stated)?.Value : null;
        var tellings = told.Where(f => CountsAlike(f) && f.Value != target && Tells(f, name)).ToList();
        var telling = tellings.Select(f => f.Value).Distinct().Count() == 1 ? tellings[0]
            : tellings.Count == 0 ? told.Find(f => CountsAlike(f) && Slips.AreTransposed(f.Value, actual.Value) && TellsStem(f, name, f.Quantity.Unit)) : null;
        return telling is null || telling.Place == actual.Place ? null
            : new SameClaim { Kind = ClaimKind.Same, Quote = telling.Place, Subject = leaf.Name, Statements = [telling.ToTerm(leaf.Name), actual.ToTerm(leaf.Name)] };

        bool CountsAlike(Frame frame) => quantity.Kind == QuantityKind.Bare ? frame.Quantity.Kind == QuantityKind.Count && leaf.Name.EndsWith(frame.Quantity.Unit, StringComparison.Ordinal) : frame.Quantity.Kind == quantity.Kind && frame.Quantity.Unit == quantity.Unit;
    }

    /// <summary>单日最大检测量由过去的800管提高到2400管: the name, and nothing else that could limit it.</summary>
    private static bool Tells(Frame frame, string name)
    {
        if (name.Length < WholeName) return false;
        var words = Changes.IsNewLevel(frame) ? frame.Clause : frame.Phrase;
        var at = words.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && Before().IsMatch(words[..at]) && Behind().IsMatch(words[(at + name.Length)..]);
    }

    /// <summary>到馆读者42.8万人次 beside 到馆人次.</summary>
    private static bool TellsStem(Frame frame, string name, string unit)
    {
        var stem = Counter().Replace(name.EndsWith(unit, StringComparison.Ordinal) ? name[..^unit.Length] : name, "");
        return stem.Length >= NamesStem && frame.Phrase.Contains(stem, StringComparison.Ordinal);
    }

    /// <summary>What stands before a semicolon tells of something else.</summary>
    private static string LastClause(string before) => before[(before.LastIndexOf(';') + 1)..];

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex("(人数|人次|数量|总数|总量|数|量|面积)$")]
    private static partial Regex Counter();

    [GeneratedRegex("目标|计划|任务|要求|应当|力争|不低于|不少于|拟|将|预计|规划|上半年|季度|其中|部分|抽查|累计|历年")]
    private static partial Regex Plan();

    [GeneratedRegex(@"^(截至|截止|目前|全年|本年|年内|当年|年末|年底|(19|20)\d{2}年(度|末|底)?|我(局|校|院|馆|站|所|中心|镇|乡|单位|县|市|区)|全(县|市|区|校|院|局|镇|乡|旗|州)|实际|共计|共|已|完成|开展|实施|组织|举办|新增|使|的|,)*$")]
    private static partial Regex Before();

    [GeneratedRegex(@"^(由|从|过去|原来|原先|原|上年|年初|去年|的|约|\d[\d.,]*[^\d,]{0,4}|提高|增加|上升|增长|扩大|提升|下降|降低|降|减少|到|至|为|达到|达|是|共|共计|实际|完成|有|了|也|均|已|:|,)*$")]
    private static partial Regex Behind();
}
