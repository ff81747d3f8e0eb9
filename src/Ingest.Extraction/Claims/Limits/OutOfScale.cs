using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Reading;

namespace Ingest.Extraction.Claims.Limits;

/// <summary>
/// “三公”经费3.20亿元 of a unit that spends 486.20万元: what by its name, or as a part named by the text, is some of the report's own money cannot be many times all of it, nor all
/// else that the report tells of.
/// </summary>
internal static class OutOfScale
{
    /// <summary>So many times all its money no part of it comes to, whatever else is misprinted.</summary>
    private const decimal Beyond = 10;

    public static IEnumerable<LimitClaim> Read(ReportReading reading)
    {
        var totals = reading.OwnTotals.Where(f => !NamesOwn(f) && f.Role is AmountRole.Executed or AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget).ToList();
        if (totals.MaxBy(f => f.Value) is not { } most) return [];
        var next = reading.Frames.Where(f => f.IsMoney).Select(f => f.Value).Distinct().OrderDescending().Skip(1).FirstOrDefault();
        return from passage in reading.Passages
               from frame in passage.Frames.Frames
               where frame is { IsMoney: true, Quantity: { PerUnit: false, Number.IsExact: true } } && frame.Value > Math.Max(most.Value, next) * Beyond && frame.Value <= most.Value * Slips.UnitFactor
               where ReportSubject.IsWhole(reading.Identity) && NamesOwn(frame) || IsPartOf(totals, frame, passage)
               select Overruns.Claim(frame, most);
    }

    private static bool NamesOwn(Frame frame) =>
        (Concepts.Of(frame.Subject) ?? Concepts.AtEnd(frame.Phrase)) is not (null or "total" or "income" or "assets" or "fixed_assets" or "fixed_assets_gross" or "contract" or "bid");

    private static bool IsPartOf(List<Frame> totals, Frame frame, ReadPassage passage) =>
        frame.Index > 0 && PartWords.Opening(frame.Lead) == PartWord.OfWhich && totals.Contains(passage.Frames.Frames[frame.Index - 1]);
}
