using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>中央资金执行率95.78%, 项目支出预算执行率91.29%: the rate names what it is of, and sum and budget of that name stand before it.</summary>
internal static partial class NamedRates
{
    /// <param name="percent">The rate.</param>
    /// <param name="before">Sums before it in its passage, nearest first.</param>
    /// <param name="role">Whether it tells what was spent or what arrived.</param>
    public static RatioClaim? Of(Frame percent, List<Frame> before, AmountRole role)
    {
        if (Name().Match(percent.Phrase) is not { Success: true } match || match.Groups["name"].Value is not { Length: >= ShortestName } name || General().IsMatch(name)) return null;
        var named = before.FindAll(f => f.Phrase.Contains(name, StringComparison.Ordinal) || SubjectWords.Noun(f.Phrase).Length == 0 && f.Subject.Contains(name, StringComparison.Ordinal));
        var parts = named.FindAll(f => f.Role == role);
        var claims = parts.SelectMany(p => named.FindAll(f => f.Index != p.Index && Wholes.IsBudget(f) && f.Value != 0 && !parts.Contains(f)), (p, whole) => (Part: p, Whole: whole)).ToList();
        if (claims.Find(c => Percentages.Fits(percent, c.Part, c.Whole)) is { Part: not null } held) return Quotients.Claim(ClaimKind.Rate, percent, held.Part, held.Whole, []);
        if (claims is not [var only]) return null;
        var claim = Quotients.Claim(ClaimKind.Rate, percent, only.Part, only.Whole, []);
        return Quotients.IsNear(claim) || Quotients.IsMisprint(percent, only.Part, only.Whole) ? claim : null;
    }

    private const int ShortestName = 2;

    [GeneratedRegex("^[,、;]?(其中,?)?(?<name>[^,;]*?)(预算|资金|经费)?(执行|支出|支付|使用|完成|到位|到账)(率|进度)")]
    private static partial Regex Name();

    /// <summary>Words that every rate of a report bears.</summary>
    [GeneratedRegex(@"^(项目|专项|资金|经费|预算|财政|部门|单位|整体|总体|综合|年度|全年|本年|当年|年初|调整|整个|平均|实际|(19|20)\d{2}年度?)*$")]
    private static partial Regex General();
}
