using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Money;

/// <summary>The sums of money of a passage.</summary>
internal static class AmountReader
{
    public static IEnumerable<Amount> Read(PassageFrames passage, FrameContext context) =>
        passage.Frames.Where(f => f.IsMoney).Select(f => new Amount
        {
            Place = f.Place,
            Raw = f.Raw,
            Yuan = f.Quantity.Number,
            Unit = f.Quantity.Unit,
            UnitOrigin = f.Quantity.UnitOrigin,
            Role = IsRise(f) ? AmountRole.Other : f.Role ?? AmountRole.Other,
            Subject = AmountNames.Of(f, context),
            Matter = AmountNames.Matter(f, context),
            Year = f.Role == AmountRole.UnitPrice ? null : f.Year,
            PartOf = f.PartOf?.Place,
            Section = context.Section,
            Context = Contexts.Of(f),
        });

    /// <summary>By how much spending, income or benefits rose is none of them, nor is by how much one budget is more than another.</summary>
    private static bool IsRise(Frame frame) =>
        Changes.IsRelative(frame) && (frame.Role is AmountRole.Executed or AmountRole.Income or AmountRole.Appropriated or AmountRole.ProgrammeFlow || frame.Role == AmountRole.PlannedBudget && Comparisons.Names(frame.Clause));
}
