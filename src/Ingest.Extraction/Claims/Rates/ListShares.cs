using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Rates;

/// <summary>
/// Unnamed shares (占28.90%) of items that stand in paragraphs of their own: the whole is the total that most of them fit; the items that do not fit it are
/// the broken ones. With fewer than two fitting items nothing is claimed.
/// </summary>
internal static class ListShares
{
    private sealed record Share(Frame Percent, Frame Part);

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        var shares = reading.Passages.SelectMany(Unnamed).ToList();
        foreach (var section in shares.GroupBy(s => s.Part.Role))
        {
            var list = section.ToList();
            var whole = reading.Frames.Where(f => f.IsMoney && Levels.IsLevel(f) && f.Quantity.Number.IsExact).DistinctBy(f => f.Value)
                .Select(f => (Frame: f, Fits: list.Count(s => Percentages.Fits(s.Percent, s.Part, f))))
                .OrderByDescending(f => f.Fits).FirstOrDefault();
            if (whole.Fits < 2 || whole.Fits * 3 < list.Count * 2) continue;
            foreach (var share in list.Where(s => s.Part.Value <= whole.Frame.Value))
                yield return new RatioClaim { Kind = ClaimKind.Share, Quote = Contexts.SentenceOf(share.Percent), Percent = share.Percent.ToTerm("占比"), Part = share.Part.ToTerm(), Whole = whole.Frame.ToTerm() };
        }
    }

    /// <summary>占p% directly behind a sum that is no part of a total in its own sentence.</summary>
    private static IEnumerable<Share> Unnamed(ReadPassage passage)
    {
        foreach (var percent in passage.Frames.Frames.Where(f => f.Quantity.Kind == QuantityKind.Percent && f.Phrase is "占" or "占比" && f.Index > 0))
        {
            var part = passage.Frames.Frames[percent.Index - 1];
            if (part.IsMoney && part.PartOf is null && part.Sentence == percent.Sentence && part.Quantity.Number.IsExact) yield return new Share(percent, part);
        }
    }
}
