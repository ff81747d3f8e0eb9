using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>The part a sum of money plays. Source: the roles of the label format.</summary>
public enum AmountRole
{
    [Code("budget_initial")] InitialBudget,
    [Code("budget_adjusted")] FullYearBudget,
    [Code("budget")] PlannedBudget,
    [Code("budget_added")] BudgetAdded,
    [Code("appropriation")] Appropriated,
    [Code("income")] Income,
    [Code("expenditure")] Executed,
    [Code("balance")] CarryOver,
    [Code("asset")] Asset,
    [Code("recovered")] Recovered,
    [Code("benefit")] ProgrammeFlow,
    [Code("contract")] ProjectCost,
    [Code("standard")] UnitPrice,
    [Code("saving")] Saved,
    [Code("other")] Other,
}

/// <summary>From where a figure took its unit.</summary>
public enum UnitOrigin
{
    /// <summary>Printed behind the figure.</summary>
    Printed,

    /// <summary>Shared with the figures of its list, or with the bracket that belongs to it.</summary>
    Shared,

    /// <summary>Declared for the table or the section (单位：万元).</summary>
    Declared,

    /// <summary>Usual in the report; nothing closer says it.</summary>
    Usual,
}

/// <summary>A sum of money at a place, with its meaning.</summary>
public sealed record Amount
{
    public required Place Place { get; init; }

    /// <summary>The figure with its unit, exactly as printed.</summary>
    public required string Raw { get; init; }

    /// <summary>Value and step in yuan.</summary>
    public required PrintedNumber Yuan { get; init; }

    /// <summary>The unit the figure is counted in (元, 万元, 亿元), printed or taken from <see cref="UnitOrigin"/>.</summary>
    public required string Unit { get; init; }

    public required UnitOrigin UnitOrigin { get; init; }

    public required AmountRole Role { get; init; }

    /// <summary>What the money is for or of: the unit, a project, a category of spending; empty where nothing says it.</summary>
    public required string Subject { get; init; }

    /// <summary>What <see cref="Subject"/> is of, without the words of this one sum; the same for all sums of one thing, as budget and spending of a project.</summary>
    public string Matter { get => field ?? Subject; init; }

    /// <summary>The fiscal year the sum belongs to; null where it belongs to none (prices, totals of many years).</summary>
    public int? Year { get; init; }

    /// <summary>Place of the total of which the text says this sum is a part.</summary>
    public Place? PartOf { get; init; }

    /// <summary>Index of the innermost section; null before the first heading.</summary>
    public int? Section { get; init; }

    /// <summary>The sentence, or for a table the row and column headers, in which the sum stands.</summary>
    public required string Context { get; init; }
}
