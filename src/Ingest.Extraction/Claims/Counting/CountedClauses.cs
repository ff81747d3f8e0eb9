using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Counting;

/// <summary>“四个先”：先消毒后出库，先修裱后扫描，…: clauses that all begin with the word that is counted.</summary>
internal static partial class CountedClauses
{
    private const int Fewest = 2;

    public static CountClaim? Of(Frame frame, ReadPassage passage)
    {
        var text = passage.Text[frame.Quantity.End..frame.SentenceSpan.End.Value];
        if (Counted().Match(text) is not { Success: true } counted) return null;
        var word = counted.Groups["word"].Value;
        var clauses = Clause().Matches(text, counted.Length).ToList();
        return clauses.Count >= Fewest && clauses.TrueForAll(c => c.Value.StartsWith(word, StringComparison.Ordinal)) && Counts.AreNear(frame, clauses.Count)
            ? Counts.Claim(frame, clauses.Select(c => passage.Frames.Passage.At(frame.Quantity.End + c.Index, c.Length))) : null;
    }

    [GeneratedRegex("^(?<word>[\\p{IsCJKUnifiedIdeographs}]{1,2}?)\"?(?:的?(?:做法|要求|原则|机制|标准|工作法))?(?:,?即)?[:,]")]
    private static partial Regex Counted();

    [GeneratedRegex("[^,、;。]+")]
    private static partial Regex Clause();
}
