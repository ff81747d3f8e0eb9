using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Parts;

/// <summary>Whether the roles of two figures let one be a part of the other.</summary>
internal static class Kinship
{
    /// <summary>A part's own words do not give it another role than its total's.</summary>
    public static bool MayBePart(Frame frame, Frame total) =>
        !frame.IsMoney || !frame.RoleIsExplicit || total.Role is null || frame.Role == total.Role
        || AreKin(frame.Role!.Value, total.Role.Value);

    /// <summary>Roles that one list may mix: budgets and their additions; money that came and its sources.</summary>
    private static bool AreKin(AmountRole part, AmountRole total) => (part, total) switch
    {
        (AmountRole.PlannedBudget, AmountRole.InitialBudget or AmountRole.FullYearBudget) => true,
        (AmountRole.InitialBudget or AmountRole.BudgetAdded, AmountRole.FullYearBudget or AmountRole.PlannedBudget) => true,
        (AmountRole.Appropriated, AmountRole.PlannedBudget or AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.BudgetAdded or AmountRole.Income or AmountRole.ProjectCost) => true,
        (AmountRole.Executed, AmountRole.PlannedBudget or AmountRole.InitialBudget) => false,
        (AmountRole.PlannedBudget, AmountRole.BudgetAdded or AmountRole.Appropriated) => true,
        (AmountRole.CarryOver, AmountRole.Income or AmountRole.FullYearBudget or AmountRole.Executed or AmountRole.PlannedBudget) => true,
        (AmountRole.Recovered, AmountRole.CarryOver) => true,
        _ => false,
    };
}
