using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Staffing;

/// <summary>Tells counts of people who came or went, or of how many one count differs from another, from counts of those who are there.</summary>
internal static partial class StaffMoves
{
    private const string Leaving = "退休";

    /// <summary>公开招聘3人, 9月份退休1人, 年中1人退休, 调入2人、退休3人, 比上年减少1人（退休1人）.</summary>
    public static bool Is(Frame frame, PassageFrames passage) =>
        IsNamed(frame) || frame.Phrase.EndsWith(Leaving, StringComparison.Ordinal) && (Adjoins(frame, -1, passage) || Adjoins(frame, 1, passage) || frame.Owner is { } owner && (IsDifference(owner) || IsNamed(owner)));

    /// <summary>比编制数少4人, 空2名: by how many, not how many.</summary>
    public static bool IsDifference(Frame frame) => Difference().IsMatch(frame.Clause);

    private static bool IsNamed(Frame frame) =>
        StaffWords.NamesMove(frame.Phrase) || Meanwhile().IsMatch(frame.Phrase) && (frame.Trail.StartsWith(Leaving, StringComparison.Ordinal) || StaffWords.NamesMove(frame.TrailHead));

    /// <summary>True where the neighbour in the same list of a clause is a move; before it, a clause back will do.</summary>
    private static bool Adjoins(Frame frame, int step, PassageFrames passage)
    {
        var at = frame.Index + step;
        if (at < 0 || at >= passage.Frames.Count || passage.Frames[at] is var other && (other.Sentence != frame.Sentence || other.Segment != frame.Segment || other.Depth != frame.Depth)) return false;
        return IsNamed(other) && (step < 0 ? frame : other).Lead is ['、' or ',' or '和' or '及', ..] lead && (step < 0 || lead[0] != ',');
    }

    [GeneratedRegex("(年中|年内|当年|本年|月|月份)$")]
    private static partial Regex Meanwhile();

    [GeneratedRegex("(比|较|与|同)[^,;。]{1,20}(少|多|减少|增加|超出|超|缺|缺少|相差|差)了?$|^(另|尚|还)?(空|缺|空余|缺口|空岗|空余编制)$")]
    private static partial Regex Difference();
}
