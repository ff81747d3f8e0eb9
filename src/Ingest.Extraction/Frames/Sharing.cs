using System.Text.RegularExpressions;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Frames;

/// <summary>Sums that say a percentage over in money: 按合同先付95%即748,600元.</summary>
internal static partial class Sharing
{
    /// <summary>The percentage that a sum says over; null where it stands for itself.</summary>
    public static Frame? Of(Frame frame, PassageFrames passage) =>
        frame is { IsMoney: true, Index: > 0 } && Again().IsMatch(frame.Lead) && passage.Frames[frame.Index - 1] is { Quantity.Kind: QuantityKind.Percent } share && share.Sentence == frame.Sentence ? share : null;

    [GeneratedRegex("^[,(]?(即|计|为|也就是|折合)(人民币)?$")]
    private static partial Regex Again();
}
