using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Parts;

/// <summary>Whether a wording says that the parts it lists are all there are.</summary>
internal static partial class PartCoverage
{
    public static Coverage Of(PartWord word, IReadOnlyList<Frame> parts, Frame total, bool isBracket)
    {
        if (Arithmetic.AddsUp(total, parts)) return Coverage.Whole;
        if (word == PartWord.Partial || parts.Count == 1 || AreContent(parts[0].Lead) || IsOpenEnded(parts[^1].Trail) || LeavesRest(parts[^1])) return Coverage.Partial;
        if (isBracket && word == PartWord.None && parts.Count < 2) return Coverage.Partial;
        return (word == PartWord.MadeOf || IsClosed(parts[^1].Trail)) && parts.Sum(p => p.Value) * 2 >= total.Value ? Coverage.Whole : Coverage.Likely;
    }

    /// <summary>其中“很满意”“满意”分别为: those who are not are left out.</summary>
    private static bool AreContent(string lead) => lead.Contains("满意", StringComparison.Ordinal) && !lead.Contains("不满意", StringComparison.Ordinal);

    /// <summary>等 behind the last item leaves the list open.</summary>
    private static bool IsOpenEnded(string trail) => trail.StartsWith('等') && !trail.StartsWith("等级", StringComparison.Ordinal) && !IsClosed(trail);

    /// <summary>余下部分用于…, 其余结转: the rest is told in words.</summary>
    private static bool LeavesRest(Frame last) =>
        Segment(last) is var behind && (behind.Contains("余下", StringComparison.Ordinal) || behind.Contains("其余", StringComparison.Ordinal) || behind.Contains("剩余", StringComparison.Ordinal));

    /// <summary>What stands behind a figure in its part of the sentence.</summary>
    private static string Segment(Frame last) => last.Passage.Text[last.Quantity.End..last.SentenceSpan.End.Value].Split(';')[0];

    /// <summary>组成, 构成, 两部分 behind the last item close it.</summary>
    public static bool IsClosed(string trail)
    {
        var end = trail.AsSpan().IndexOfAny(",;。");
        var clause = end < 0 ? trail : trail[..end];
        return clause.Contains("组成", StringComparison.Ordinal) || clause.Contains("构成", StringComparison.Ordinal) || clause.Contains("共同承担", StringComparison.Ordinal) || Counted().IsMatch(clause);
    }

    [GeneratedRegex(@"^[两二三四五六七八2-8]个?(部分|方面|大?块|项|笔)$")]
    private static partial Regex Counted();
}
