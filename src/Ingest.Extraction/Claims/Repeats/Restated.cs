using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>A sum written twice: 壹佰贰拾万元整（¥1,200,000.00）, 120万元（大写：壹佰贰拾万元整）.</summary>
internal static partial class Restated
{
    public static IEnumerable<Claim> Read(ReportReading reading) =>
        from passage in reading.Passages
        from again in passage.Frames.Frames
        where again is { IsMoney: true, Index: > 0, Depth: > 0 } && again.Quantity.Number.IsExact && !again.Quantity.PerUnit && Again().IsMatch(again.Lead)
        let first = passage.Frames.Frames[again.Index - 1]
        where ReferenceEquals(again.Owner, first) && first.IsMoney && first.Quantity.Number.IsExact && (again.Lead.Length > 1 || IsSpelled(first) || IsSpelled(again)) && again.Trail.StartsWith(')')
        select (Claim)new SameClaim { Kind = ClaimKind.Same, Quote = Contexts.SentenceOf(again), Subject = first.Subject, Statements = [first.ToTerm(), again.ToTerm()] };

    private static bool IsSpelled(Frame frame) => !frame.Raw.Any(char.IsAsciiDigit);

    [GeneratedRegex(@"^[(\[](人民币|大写|小写|即|折合|合|:)*$")]
    private static partial Regex Again();
}
