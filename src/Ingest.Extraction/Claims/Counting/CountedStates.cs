using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Counting;

/// <summary>发现问题23个，已整改19个，正在整改4个: things that are done and those that are not are all of them.</summary>
internal static partial class CountedStates
{
    /// <summary>Counts that miss their total by more are of other things.</summary>
    private const decimal MostMissing = 0.1m;

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        let frames = passage.Frames.Frames
        from total in frames
        where total.Index + 2 < frames.Count && IsCount(total) && !Done().IsMatch(total.Phrase)
        let done = frames[total.Index + 1]
        let open = frames[total.Index + 2]
        where IsState(done, total) && IsState(open, total) && Done().IsMatch(done.Phrase) && !Undone().IsMatch(done.Phrase) && Undone().IsMatch(open.Phrase)
        where !(open.Index + 1 < frames.Count && IsState(frames[open.Index + 1], total))
        where Math.Abs(done.Value + open.Value - total.Value) <= Math.Max(1, MostMissing * total.Value)
        select (Claim)new SumClaim
        {
            Kind = ClaimKind.Sum,
            Quote = Contexts.SentenceOf(total),
            Total = total.ToTerm(),
            Parts = [done.ToTerm(done.Phrase), open.ToTerm(open.Phrase)],
            Coverage = Coverage.Whole,
        };

    private static bool IsCount(Frame frame) =>
        frame.Quantity is { Kind: QuantityKind.Count, Scale: 1, Number.IsExact: true } && !frame.IsChange && !frame.IsComparison && !frame.Quantity.PerUnit;

    private static bool IsState(Frame frame, Frame total) => IsCount(frame) && frame.Sentence == total.Sentence && frame.Depth == total.Depth && frame.Quantity.Unit == total.Quantity.Unit && (frame.PartOf is null || ReferenceEquals(frame.PartOf, total));

    [GeneratedRegex(@"^[^,。;]{0,6}(已|完成|完工|办结|建成|整改到位|投用|验收)[^,。;]{0,8}$")]
    private static partial Regex Done();

    [GeneratedRegex(@"^[^,。;]{0,4}(正在|尚未|还未|未|在建|仍在|仍有|尚有|待|剩余|其余|余下)[^,。;]{0,8}$")]
    private static partial Regex Undone();
}
