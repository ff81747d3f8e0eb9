using System.Text.RegularExpressions;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Staffing;

namespace Ingest.Extraction.Claims.Staff;

/// <summary>
/// 在编39人，编外17人，合计56人: people counted by kind and a total behind them in the same sentence. Posts are no people, and those who left are counted only where the total says so or needs them.
/// </summary>
internal static partial class StaffTotals
{
    public static IEnumerable<Claim> Read(ReportReading reading) => reading.Passages.SelectMany(In);

    private static IEnumerable<Claim> In(ReadPassage passage)
    {
        foreach (var total in passage.Staff.Where(s => PartWords.EndsWithTotal(s.Frame.Phrase) || PartWords.IsTotal(s.Frame.Phrase) || IsThere(s) || EndsInTotal(s.Frame) || SeveralOffices().IsMatch(s.Frame.Phrase)))
        {
            var kinds = passage.Staff.Where(s => s.Frame.Sentence == total.Frame.Sentence && s.Frame.Index < total.Frame.Index && s.Frame.PartOf is null && s.Frame.Depth == total.Frame.Depth && s.Frame.Quantity.Number.IsExact && s.Category is not (HeadcountCategory.AuthorisedPosts or HeadcountCategory.Leaders)).ToList();
            if (kinds.Count >= 2 && kinds.TrueForAll(k => k.Category == total.Category) && IsNear(total, kinds) && SeveralOffices().IsMatch(total.Frame.Phrase)) yield return Sum(total, kinds);
            if (kinds.Count < 2 || kinds.Select(k => k.Category).Distinct().Count() != kinds.Count || !kinds.TrueForAll(IsKind) || kinds.Exists(k => k.Frame.Value > total.Frame.Value) || IsOfOthers(total, kinds, passage)) continue;
            yield return Sum(total, kinds);
        }
    }

    /// <summary>在编33人，其中借调2人，在岗31人，编外11人，共42人: where others told in the sentence make the total, they are meant.</summary>
    private static bool IsOfOthers(StaffFrame total, List<StaffFrame> kinds, ReadPassage passage) =>
        kinds.Sum(k => k.Frame.Value) != total.Frame.Value
        && passage.Staff.Where(s => s.Frame.Sentence == total.Frame.Sentence && s.Frame.Index < total.Frame.Index && !kinds.Contains(s)).Any(other => kinds.Exists(k => k.Frame.Value + other.Frame.Value == total.Frame.Value));

    /// <summary>Offices that miss their total by more are not all of them.</summary>
    private static bool IsNear(StaffFrame total, List<StaffFrame> offices) => Math.Abs(offices.Sum(o => o.Frame.Value) - total.Frame.Value) <= Math.Max(FewHeads, total.Frame.Value * MostMissing);

    private const int FewHeads = 2;
    private const decimal MostMissing = 0.1m;

    private static SumClaim Sum(StaffFrame total, List<StaffFrame> kinds) => new()
    {
        Kind = ClaimKind.Headcount,
        Quote = Frames.Contexts.SentenceOf(total.Frame),
        Total = total.Frame.ToTerm(total.Frame.Phrase),
        Parts = [.. kinds.Select(k => k.Frame.ToTerm(k.Frame.Phrase))],
        Coverage = Coverage.Whole,
    };

    /// <summary>机关在编8人；服务中心在编6人，两家合计在编14人: one kind, office by office.</summary>
    [GeneratedRegex("^[两三四五六七八九](家|个单位|单位|个部门|部门|处)(合计|共计|共|总计)|^全(系统|部门|局|院|校|中心)(合计|共计|共|总计)?(?!本级)")]
    private static partial Regex SeveralOffices();

    /// <summary>合计实有58人: a total of whoever is there.</summary>
    private static bool IsThere(StaffFrame staff) => Totals.Any(w => staff.Frame.Phrase.StartsWith(w, StringComparison.Ordinal));

    /// <summary>实际在岗共45人: the people at work by the kinds named before; 其中女职工共17人 are a part of them.</summary>
    private static bool EndsInTotal(Frames.Frame frame) => frame.PartOf is null && AtWork().IsMatch(frame.Phrase) && !frame.Lead.Contains("其中", StringComparison.Ordinal);

    [GeneratedRegex("(在岗|在职|实有|现有|职工|人员|用工|供养)(人员|人数|职工)?(总数)?(共|共有|合计|共计|总计)(有|为)?$|^实际用工$|用工(总数|总人数)$|^(全部|全体|所有|总的?)(在岗|在职|现有|实有)?(人员|职工|人数)(为|共|有)?$")]
    private static partial Regex AtWork();

    private static readonly string[] Totals = ["合计", "共计", "总计", "以上合计", "总共"];

    /// <summary>Kinds that exclude one another.</summary>
    private static bool IsKind(StaffFrame staff) =>
        staff.Category is HeadcountCategory.OnPost or HeadcountCategory.InService or HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour or HeadcountCategory.PublicWelfareJob or HeadcountCategory.Retiree or HeadcountCategory.VeteranRetiree or HeadcountCategory.AllRetirees;
}
