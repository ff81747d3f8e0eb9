using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>Sums named by who gives them: 由中央246万元、省级318万元共同承担.</summary>
internal static partial class MoneySources
{
    /// <summary>True where a sentence says by whom its money is given, and the figure is one giver's.</summary>
    public static bool Is(Frame frame) =>
        Sources().IsMatch(frame.Phrase) && Origins().IsMatch(frame.Passage.Text[frame.SentenceSpan]);

    /// <summary>What came; in a list that opens with what was planned (计划资金来源为中央1240万元、省级360万元), planned.</summary>
    public static AmountRole RoleOf(Frame frame, PassageFrames passage) =>
        frame is { Index: > 0, Lead: ['、' or ',' or '和', ..] } && passage.Frames[frame.Index - 1] is { IsMoney: true, Role: AmountRole.PlannedBudget } before && before.Sentence == frame.Sentence && Is(before)
            ? AmountRole.PlannedBudget : AmountRole.Appropriated;

    [GeneratedRegex(@"(中央|省|市|县|区|州|旗|乡镇|镇)(本?级)?(和(省|市|县|区)级)?(财政)?(专项|水利发展|补助|配套|安排|衔接)*(资金|补助|配套|财政|安排)?$")]
    private static partial Regex Sources();

    [GeneratedRegex(@"来源(为|于|是|包括|有|:|构成)|由[^。]*(组成|构成)|(共同承担|分担|共担)")]
    private static partial Regex Origins();
}
