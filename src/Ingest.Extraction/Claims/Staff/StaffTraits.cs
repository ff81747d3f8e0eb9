using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Staffing;

namespace Ingest.Extraction.Claims.Staff;

/// <summary>
/// 从学历看，研究生5人、本科17人、大专及以下4人: the staff divided by a trait that the clause names. Their number is told before, in whatever sentence; which of several is meant, the one shows that they add up to, or that
/// they miss by one head or little.
/// </summary>
internal static partial class StaffTraits
{
    private const int Fewest = 3;

    /// <summary>By what share of its total a list is off at most.</summary>
    private const decimal MostMissing = 0.05m;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var present = reading.Passages.SelectMany(p => p.Staff).Where(s => StaffKinds.IsPresent(s.Category) && s.Frame is { PartOf: null, Depth: 0, IsChange: false, IsComparison: false, Quantity.Number.IsExact: true } && reading.IsOfYear(s.Frame)).Select(s => s.Frame).ToList();
        return
            from passage in reading.Passages
            from trait in Trait().Matches(passage.Text)
            let parts = Behind(passage, trait.Index + trait.Length)
            where parts.Count >= Fewest && parts.TrueForAll(p => p.PartOf is null)
            let total = TotalOf(parts.Sum(p => p.Value), present)
            where total is not null
            select (Claim)new SumClaim
            {
                Kind = ClaimKind.Headcount,
                Quote = Contexts.SentenceOf(parts[0]),
                Total = total.ToTerm(total.Phrase),
                Parts = [.. parts.Select(p => p.ToTerm(p.Phrase))],
                Coverage = Coverage.Whole,
            };
    }

    /// <summary>The persons counted in the clause that a trait opens.</summary>
    private static List<Frame> Behind(ReadPassage passage, int start) =>
        passage.Frames.Frames.SkipWhile(f => f.Quantity.Start < start).ToList() is [var first, ..] rest && first.Quantity.Start - start <= first.Phrase.Length + 1
            ? rest.TakeWhile(f => f.Sentence == first.Sentence && f.Segment == first.Segment && f.Depth == first.Depth && Units.ArePersons(f.Quantity.Unit) && f.Quantity.Number.IsExact).ToList() : [];

    private static Frame? TotalOf(decimal sum, List<Frame> present) =>
        present.Find(f => f.Value == sum) ?? present.Where(f => Math.Abs(f.Value - sum) <= Math.Max(1, f.Value * MostMissing)).MinBy(f => Math.Abs(f.Value - sum));

    [GeneratedRegex("(?:(?:从|按|以)(?:学历|职称|年龄|性别|岗位|身份|民族|职级|专业|文化程度)(?:结构|层次|分布|构成|等级)?(?:来?看|分|来分|划分|统计)|(?:学历|职称|年龄|岗位|职级|专业)(?:结构|层次|分布|构成)(?:为|是|上|方面)?)[,:]?")]
    private static partial Regex Trait();
}
