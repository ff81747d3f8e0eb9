using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Staffing;

/// <summary>
/// Counts of persons without words of their own, beside what the persons are paid: 网格员工资87.12万元，22人; 协管员经费按每人每年4.2万元、30人测算. They are those whom the words before name.
/// </summary>
internal static partial class PricedStaff
{
    /// <summary>The kind of those persons and the words that name them, in a table the row's title; null where they name none, or others than the staff.</summary>
    public static (HeadcountCategory Category, string Words)? KindOf(Frame frame, FrameContext context)
    {
        var counts = Counting().IsMatch(frame.Phrase);
        if (frame.Phrase.Length > 0 && !counts && !PartWords.IsTotal(frame.Phrase)) return frame.Phrase.EndsWith('按') ? Recalled(frame, context) : null;
        var before = frame.Before[..^Math.Min(frame.Before.Length, frame.Phrase.Length)].TrimEnd(',', '(', '、', ':');
        var mayBeAny = counts && StaffScope.IsAboutStaff(context.Label);
        if (before.Length == 0) return frame.Passage.Place.Row is null ? null : Named(context.Title, mayBeAny || frame.Phrase.Length == 0) ?? Recalled(frame, context);
        return Named(before[(before.LastIndexOfAny([',', ';', '。']) + 1)..], mayBeAny) ?? (IsPriced(frame) ? Named(before[(before.LastIndexOfAny([';', '。']) + 1)..], false) : null) ?? Recalled(frame, context);
    }

    /// <summary>劳务费按26人、每人每月1500元计算: as many as those outside the posts of whom the report told before.</summary>
    private static (HeadcountCategory Category, string Words)? Recalled(Frame frame, FrameContext context) =>
        frame.Value >= FewestRecalled && IsPriced(frame) && Pay().IsMatch(frame.Before) && !StaffWords.NamesOthers(frame.Before) && context.Hired?.TryGetValue(frame.Value, out var kind) == true ? (kind, frame.Phrase) : null;

    private const int FewestRecalled = 5;

    [GeneratedRegex("工资|劳务|薪|报酬|补助|保险|社保|经费")]
    private static partial Regex Pay();

    private static (HeadcountCategory Category, string Words)? Named(string clause, bool mayBeAny)
    {
        var words = StaffWords.In(clause);
        return words.Count > 0 && (mayBeAny || words.All(w => StaffKinds.IsHired(w.Category) || IsKept(clause, w))) && !StaffWords.NamesOthers(clause) ? (StaffKinds.Decisive(words, clause).Category, clause) : null;
    }

    /// <summary>遗属: kept by the unit, never its staff.</summary>
    private static bool IsKept(string clause, StaffEvidence word) =>
        word.Category == HeadcountCategory.Other && clause.AsSpan(word.Start, word.Length).Contains("遗", StringComparison.Ordinal);

    private static bool IsPriced(Frame frame) => Price().IsMatch(frame.Passage.Text.AsSpan()[frame.SentenceSpan]);

    [GeneratedRegex("^(涉及|共有?|共计|合计|计|总计|为|按照?(年末|年底)?(实有)?|补助|发放|保障)$")]
    private static partial Regex Counting();

    /// <summary>每人每年4.2万元, 人均5.8万元.</summary>
    [GeneratedRegex("每人|人均|/人|(元|标准)[/·]?(年|月)")]
    private static partial Regex Price();
}
