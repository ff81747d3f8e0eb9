using System.Text.RegularExpressions;
using Ingest.Extraction.Claims.Sums;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Staffing;

namespace Ingest.Extraction.Claims.Staff;

/// <summary>
/// 年末在编61人，机关17人，甲馆12人、乙馆11人、丙馆21人: a number of staff, and behind it, with no word between, persons one by one to the end of the sentence; or the number behind them (男21人，女12人，全体33人).
/// That they are all of its people is known where they nearly add up: attributes of several sorts, those who came or went, and people of other kinds divide nobody.
/// </summary>
internal static partial class StaffLists
{
    private const int Fewest = 3;
    private const int SmallestTotal = 8;
    private const int Longest = 12;

    /// <summary>By what share of its total a list is off at most.</summary>
    private const decimal MostMissing = 0.125m;

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        let kinds = passage.Staff.ToDictionary(s => s.Frame, s => s.Category)
        from total in passage.Frames.Frames
        where Counts(total) && total.Value >= SmallestTotal && passage.Groups.All(g => g.Total != total)
        from parts in new[] { Behind(total, passage, kinds), Before(total, passage, kinds) }
        where parts.Count > 0 && MayBeAll(total, parts)
        select (Claim)new SumClaim
        {
            Kind = ClaimKind.Headcount,
            Quote = Contexts.SentenceOf(total),
            Total = total.ToTerm(total.Phrase),
            Parts = [.. parts.Select(p => p.ToTerm(p.Phrase))],
            Coverage = Coverage.Whole,
        };

    private static bool Counts(Frame frame) =>
        Units.ArePersons(frame.Quantity.Unit) && frame.Quantity is { Scale: 1, Number.IsExact: true } && frame is { PartOf: null, IsChange: false, IsComparison: false };

    /// <summary>The persons counted from behind a number of staff to the end of its sentence, or to those who stand apart.</summary>
    private static List<Frame> Behind(Frame total, ReadPassage passage, Dictionary<Frame, HeadcountCategory> kinds)
    {
        if (!kinds.ContainsKey(total) && !(Staff().IsMatch(total.Phrase) && !StaffWords.NamesOthers(total.Phrase))) return [];
        var run = passage.Frames.Frames.Skip(total.Index + 1).TakeWhile(f => f.Sentence == total.Sentence && PartWords.Opening(f.Lead) != PartWord.Apart)
            .Where(f => f.Depth == total.Depth && Units.ArePersons(f.Quantity.Unit)).ToList();
        return run.Count >= Fewest && run.TrueForAll(f => IsPart(f, total, passage, kinds)) ? run : [];
    }

    /// <summary>The persons counted right before a total of posts, of men and women, or office by office.</summary>
    private static List<Frame> Before(Frame total, ReadPassage passage, Dictionary<Frame, HeadcountCategory> kinds)
    {
        if (!Total().IsMatch(total.Phrase)) return [];
        var run = passage.Frames.Frames.Take(total.Index).Where(f => f.Sentence == total.Sentence && f.Depth == total.Depth && Units.ArePersons(f.Quantity.Unit)).ToList();
        var areAlike = run.TrueForAll(f => kinds.GetValueOrDefault(f, HeadcountCategory.Other) == HeadcountCategory.AuthorisedPosts) || run.Count == 2 && run.TrueForAll(f => Sex().IsMatch(f.Phrase));
        if (run.Count >= Fewest && !areAlike) return kinds.ContainsKey(total) && run.TrueForAll(f => IsPart(f, total, passage, kinds)) ? run : [];
        return run.Count >= 2 && areAlike && run.TrueForAll(f => f.PartOf is null && f.Quantity.Number.IsExact && f.Value < total.Value) ? run : [];
    }

    private static bool IsPart(Frame frame, Frame total, ReadPassage passage, Dictionary<Frame, HeadcountCategory> kinds) =>
        Counts(frame) && frame.Value < total.Value && (frame.Phrase.Length > 0 || frame.Lead is "、" or "和") && !PartWords.IsTotal(frame.Phrase) && !StaffMoves.Is(frame, passage.Frames)
        && !(kinds.TryGetValue(frame, out var kind) && !MayBeAmong(kind, kinds.GetValueOrDefault(total, HeadcountCategory.ActualHeadcount)));

    /// <summary>People on posts hold no contracts and have not retired; posts are no people.</summary>
    private static bool MayBeAmong(HeadcountCategory part, HeadcountCategory total) =>
        part == total || total == HeadcountCategory.ActualHeadcount && part is not (HeadcountCategory.AuthorisedPosts or HeadcountCategory.Leaders) || total == HeadcountCategory.InService && part == HeadcountCategory.OnPost;

    private static bool MayBeAll(Frame total, List<Frame> parts) =>
        parts.Count <= Longest && Math.Abs(parts.Sum(p => p.Value) - total.Value) <= total.Value * MostMissing && !SentenceSums.Overlap(new PartGroup(total, parts, Coverage.Whole));

    /// <summary>教职工共计, 全中心: whoever works there.</summary>
    [GeneratedRegex("^[^,。;:]{0,6}(?<!培训|参训|补助|慰问|服务|救助|发放|表彰|参加|组织|惠及)(?:职工|干部|教师|员工|民警|人员|用工|供养|队员|医护)(?:共|共有|共计|合计|总数|现有|为|有)*$|^全(?:系统|部门|单位|体系|中心|局|院|校|馆|站|所|镇|乡|委|队|办|台|场)(?:共|共有|现有|现|有|在编|在职)*$")]
    private static partial Regex Staff();

    [GeneratedRegex("^(?:合计|共计?|总计|总共|以上|全体|全部|[两三四五六七八九]家|全系统)")]
    private static partial Regex Total();

    [GeneratedRegex("^(?:其中)?[男女]")]
    private static partial Regex Sex();
}
