using System.Text.RegularExpressions;
using Ingest.Validation;

namespace Ingest.Golden.Tests.Explanations;

/// <summary>The sentences of every rule that judges an equation, and how a reader reckons them anew.</summary>
internal static partial class Explanation
{
    private const string F = PrintedFigure.Pattern;

    private static readonly Dictionary<string, (string Pattern, Func<Match, Equation> Reckon)[]> _sentences = new(StringComparer.Ordinal)
    {
        ["MON001"] =
        [
            ($"^“.*?”为(?<t>{F})，但所列其中部分[0-9]+项（(?<p>.*)）合计(?<c>{F})，已超过总数。$", m => Equation.Sum(Of(m, "t"), List(m, "p"), [], Text(m, "c"))),
            ($"^“.*?”为(?<t>{F})，但所列[0-9]+项（(?<p>.*)）相加为(?<c>{F})，相差(?<d>{F})。$", SumOf),
        ],
        ["MON002"] = [($"^“.*?”在不同地方数字不一致：(?<p>.*)。$", m => Equation.Same(Figures(Regex.Replace(Text(m, "p"), "[0-9]+处为", ""))))],
        ["MON003"] = [($"^“.*?”(?<a>{F})占“.*?”(?<b>{F})应为(?<c>{F})，报告写(?<t>{F})。$", RatioOf)],
        ["MON004"] = [($"^按“.*?”(?<a>{F})与“.*?”(?<b>{F})计算，比率应为(?<c>{F})，报告写(?<t>{F})。$", RatioOf)],
        ["MON005"] =
        [
            ($"^由上年(?<b>{F}?)到(?<a>{F}?)，(?:实际是|应为)(?<v>增长|下降)(?<c>[0-9][0-9.,]*%)，报告写(?<w>增长|下降)(?<t>{F})。$", m => Growth(m, Of(m, "a"), Of(m, "b"))),
            ($"^(?<a>{F}?)比上年(?<s>增加|减少)(?<d>{F}?)，(?:实际是|应为)(?<v>增长|下降)(?<c>[0-9][0-9.,]*%)，报告写(?<w>增长|下降)(?<t>{F})。$", m => Growth(m, Of(m, "a"), Before(m))),
        ],
        ["MON006"] =
        [
            ($"^(?<a>{F}?)与(?<b>{F}?)相差(?<c>{F}?)，报告写“.*?”(?<t>{F})。$", m => Equation.Sum(Of(m, "t"), [Of(m, "a")], [Of(m, "b")], Text(m, "c"))),
            ($"^(?<a>{F}?)比(?<b>{F}?)少(?<c>{F}?)，报告写“.*?”(?<t>{F})，增减方向相反。$", m => Equation.Sum(Of(m, "t"), [Of(m, "a")], [Of(m, "b")], "-" + Text(m, "c"))),
        ],
        ["MON007"] = [($"^(?<p>.*)应为(?<c>-?{F})，报告写“.*?”(?<t>{F})，相差(?<d>{F})。$", BalanceOf)],
        ["MON008"] = [($"^按标准(?<a>{F})、数量(?<b>{F})计算应为(?<c>{F})，报告写(?<t>{F})，相差(?<d>{F})。$", m => Equation.Product(Of(m, "t"), Of(m, "a"), Of(m, "b"), Text(m, "c"), Text(m, "d")))],
        ["MON009"] = [($"^“.*?”为(?<a>{F})，超过(?<b>{F})，超出(?<d>{F})，支出多于全部资金，文中没有说明资金来源。$", LimitOf), ($"^支出(?<a>{F})超过“.*?”(?<b>{F})，超出(?<d>{F})，文中没有说明资金来源。$", LimitOf)],
        ["STF001"] =
        [
            ($"^“.*?”为(?<t>{F})，但所列[0-9]+项（(?<p>.*)）相加为(?<c>{F})。$", SumOf),
            ($"^“.*?”为(?<t>{F})，但所列[0-9]+项（(?<p>.*)）相加，减去(?<m>.*)，为(?<c>{F})。$", m => Equation.Sum(Of(m, "t"), List(m, "p"), List(m, "m"), Text(m, "c"))),
            ($"^“.*?”(?<b>{F})，其下的“.*?”却有(?<a>{F})，部分大于整体。", m => Equation.Limit(Of(m, "a"), Of(m, "b"), "")),
        ],
        ["STF002"] = [($"^“.*?”前后不一致：(?<p>.*)。$", m => Equation.Same(Figures(Text(m, "p"))))],
        ["STF003"] = [($"^.*?(?<a>{F})，超过.*?(?<b>{F})，超出(?<d>{F})。$", LimitOf)],
        ["SCR001"] = [($"^“.*?”为(?<t>{F})，但所列[0-9]+项（(?<p>.*)）相加为(?<c>{F})，相差(?<d>{F})。$", SumOf)],
        ["SCR002"] = [($"^“.*?”为(?<b>{F})，却得(?<a>{F})，超出(?<d>{F})。$", LimitOf)],
        ["SCR003"] = [($"^正文自评得分(?<a>{F})，评分表总得分为(?<b>{F})。$", m => Equation.Same([Of(m, "a"), Of(m, "b")]))],
        ["SCR004"] = [($"^正文.{{2,12}}得分(?<t>{F})，评分表所列[0-9]+项（(?<p>.*)）得分相加为(?<c>{F})，相差(?<d>{F})。$", SumOf)],
        ["SCR007"] = [($"^自评得分(?<t>{F})，文中称扣(?<p>.*)，100分减去扣分应为(?<c>{F})。$", m => Equation.Sum(Of(m, "t"), [PrintedFigure.Read("100分")], Figures(Text(m, "p")), Text(m, "c")))],
        ["STR018"] = [($"^“.*?”在正文中为(?<a>{F})，在其附件中为(?<b>{F})，两处不一致。$", m => Equation.Same([Of(m, "a"), Of(m, "b")]))],
        ["STR001"] = [("^文中称.*?(?<a>[0-9]+|[一二三四五六七八九十]+)[^0-9，]{0,3}，实际列出(?<b>[0-9]+)个。$", m => Equation.Same([Count(Text(m, "a")), Count(Text(m, "b"))]))],
    };

    public static IEnumerable<string> Rules => _sentences.Keys;

    /// <summary>The equation that a finding's sentence states; null where its rule states none.</summary>
    public static Equation? Of(Finding finding)
    {
        if (!_sentences.TryGetValue(finding.Rule, out var sentences)) return null;
        var message = PrintedFigure.Folded(finding.Message);
        var read = sentences.Select(s => (Match: Regex.Match(message, s.Pattern), s.Reckon)).FirstOrDefault(s => s.Match.Success);
        Assert.True(read.Match is not null, $"{finding.Rule}: no figures can be read from “{finding.Message}”");
        return read.Reckon(read.Match);
    }

    private static Equation SumOf(Match m) => Equation.Sum(Of(m, "t"), List(m, "p"), [], Text(m, "c"), Text(m, "d"));

    private static Equation RatioOf(Match m) => Equation.Ratio(Of(m, "t"), Of(m, "a"), Of(m, "b"), 0, 1, Text(m, "c"));

    private static Equation LimitOf(Match m) => Equation.Limit(Of(m, "a"), Of(m, "b"), Text(m, "d"));

    private static Equation Growth(Match m, PrintedFigure current, PrintedFigure previous)
    {
        var (actual, told) = (Text(m, "v") == "下降" ? -1 : 1, Text(m, "w") == "下降" ? -1 : 1);
        return Equation.Ratio(Of(m, "t"), current, previous, 100, told, (actual == told ? "" : "-") + Text(m, "c"));
    }

    private static PrintedFigure Before(Match m)
    {
        var (current, change) = (Of(m, "a"), Of(m, "d"));
        return current with { Value = Text(m, "s") == "减少" ? current.Value + change.Value : current.Value - change.Value, Step = current.Step + change.Step };
    }

    /// <summary>年初预算412.60万元加追加38.15万元减…, 年初58加购入22减…: the sign stands right behind the figure before.</summary>
    private static Equation BalanceOf(Match m)
    {
        var (plus, minus, end) = (new List<PrintedFigure>(), new List<PrintedFigure>(), 0);
        var text = Text(m, "p");
        foreach (Match figure in Terms().Matches(text))
        {
            (end > 0 && text[end] == '减' ? minus : plus).Add(PrintedFigure.Read(figure.Value));
            end = figure.Index + figure.Length;
        }

        return Equation.Sum(Of(m, "t"), plus, minus, Text(m, "c"), Text(m, "d"));
    }

    private static PrintedFigure Count(string printed) =>
        new(char.IsAsciiDigit(printed[0]) ? decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture) : Han(printed), 0, printed);

    private static int Han(string numeral)
    {
        const string Digits = "零一二三四五六七八九";
        var ten = numeral.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return Digits.IndexOf(numeral[0], StringComparison.Ordinal);
        return (ten == 0 ? 1 : Digits.IndexOf(numeral[0], StringComparison.Ordinal)) * 10 + (ten + 1 < numeral.Length ? Digits.IndexOf(numeral[ten + 1], StringComparison.Ordinal) : 0);
    }

    private static PrintedFigure Of(Match m, string name) => PrintedFigure.Read(Text(m, name));

    private static string Text(Match m, string name) => m.Groups[name].Value;

    private static List<PrintedFigure> List(Match m, string name) => Figures(Text(m, name));

    /// <summary>The figures of a list; each item's last one, for a name may hold figures too.</summary>
    private static List<PrintedFigure> Figures(string list) =>
        [.. Separator().Split(list).Select(item => Item().Match(item)).Where(m => m.Success).Select(m => PrintedFigure.Read(m.Value))];

    [GeneratedRegex("[、，](?![^（]*）)")]
    private static partial Regex Separator();

    [GeneratedRegex($"(?:{F})$", RegexOptions.RightToLeft)]
    private static partial Regex Item();

    [GeneratedRegex(@"（[^（）]*?[0-9][^（）]*?元）|-?[0-9][0-9,.]*(?:亿|千万|百万|万|千)?元|-?[0-9][0-9,.]*[^0-9,.，加减]{0,3}(?=[加减]|$)")]
    private static partial Regex Terms();
}
