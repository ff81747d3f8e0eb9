using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>What the words before a sum say of money that was not spent.</summary>
internal static partial class Leftovers
{
    /// <summary>True where the sum is what is left over.</summary>
    public static bool Are(Frame frame) =>
        Gap().IsMatch(frame.Phrase) || Remaining().IsMatch(frame.Phrase) || Unspent().Match(frame.Phrase) is { Success: true } left && !left.Value.Contains('到');

    /// <summary>支出1254.93万元，…剩下的160.63万元是公用经费: the rest of a total, not what is left of it.</summary>
    public static bool IsRemainder(Frame frame) => Rest().IsMatch(frame.Phrase) && RestUse().IsMatch(frame.Trail);

    /// <summary>差额28.86万元, 预算和执行的差额: what was not spent.</summary>
    [GeneratedRegex("^(两者|其|收支|预算与支出|预算和支出)?(的)?差额(为|是)?$|(执行|支出)(数)?(的|之间的)差额(为|是)?$")]
    private static partial Regex Gap();

    [GeneratedRegex("^(剩下|余下|其余|剩余)的?$")]
    private static partial Regex Rest();

    [GeneratedRegex("^(全部)?(是|为|系)([^,;。结余尾质]{0,10}(经费|支出|小项|开支)|其他[^,;。结余尾质]{0,8})(?=[,;。]|$)")]
    private static partial Regex RestUse();

    /// <summary>未支出的, 没用完的, 2019年结转的造林尾款: what is left over, whatever the verb.</summary>
    [GeneratedRegex(@"(?<left>(尚未|未|没有?)(支出|使用|用完|用|支付|执行|付出去|付|花|兑付|到位|到账|到)完?)的(资金|指标|部分|预算)?$|(未|没有?)(支出|使用|用完|支付|执行|付|花|用)完?$|结转(过来|下来)?的[^,;]{0,12}$")]
    private static partial Regex Unspent();

    /// <summary>未执行资金 of 未执行的; null where the phrase says nothing of what was left.</summary>
    public static string? Name(Frame frame) =>
        Unspent().Match(frame.Phrase) is { Success: true } left && left.Groups["left"].Success ? left.Groups["left"].Value + (frame.Trail.StartsWith(Quota, StringComparison.Ordinal) ? Quota : "资金") : null;

    private const string Quota = "指标";

    /// <summary>年末余111.82万元, 尚余2万元.</summary>
    [GeneratedRegex("(^|末|底|尚|还|仍|累计|账上|相抵后?|抵后)余(下的?|款)?$")]
    private static partial Regex Remaining();
}
