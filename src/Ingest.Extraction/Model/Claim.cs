using Ingest.Documents;

namespace Ingest.Extraction;

/// <summary>What a claim's figures count; figures of different dimension never meet in one equation, except in a rate or product.</summary>
public enum Dimension
{
    /// <summary>Yuan; rounded as printed.</summary>
    Money,

    /// <summary>Persons, items, events: exact unless scaled by 万 or bounded.</summary>
    Count,

    /// <summary>Percent; rounded as printed.</summary>
    Percent,

    /// <summary>Awarded points: exact.</summary>
    Points,
}

/// <summary>A figure that takes part in a claim.</summary>
/// <param name="Number">Value and step: yuan, persons, percent or points.</param>
/// <param name="Dimension">What it counts.</param>
/// <param name="Place">Where it is printed. Figures that follow from the text without being printed carry the place of the words they follow from.</param>
/// <param name="Raw">As printed.</param>
/// <param name="Label">What it is, in the report's words, short: for messages.</param>
/// <param name="Unit">The unit printed or implied (万元, 元, 人, %, 分).</param>
public sealed record Term(PrintedNumber Number, Dimension Dimension, Place Place, string Raw, string Label, string Unit)
{
    /// <summary>The label and figure as a person would quote them.</summary>
    public override string ToString() => $"{Label}{Raw}";
}

/// <summary>The kinds of claim, named after the finding that a broken one gives.</summary>
public enum ClaimKind
{
    [Code("sum")] Sum,
    [Code("same")] Same,
    [Code("share")] Share,
    [Code("rate")] Rate,
    [Code("growth")] Growth,
    [Code("difference")] Difference,
    [Code("balance")] Balance,
    [Code("headcount")] Headcount,
    [Code("count")] Count,
    [Code("product")] Product,
    [Code("score_sum")] ScoreSum,
    [Code("score_text")] ScoreText,
    [Code("at_most")] AtMost,
}

/// <summary>How a claim's wording limits it.</summary>
public enum Coverage
{
    /// <summary>The parts are said to be all parts (由…组成, 分为, a table's column): total = Σ parts.</summary>
    Whole,

    /// <summary>其中 and its like: usually all parts, but the wording does not promise it.</summary>
    Likely,

    /// <summary>等, 主要: more parts may exist: Σ parts ≤ total.</summary>
    Partial,
}

/// <summary>
/// An equation that the report's wording, list or table states over its figures. What it says is in its type; whether it holds is for validation.
/// </summary>
public abstract record Claim
{
    public required ClaimKind Kind { get; init; }

    /// <summary>The words that state the claim, as a place in the text (the sentence, the list's head, the table row).</summary>
    public required Place Quote { get; init; }

    /// <summary>Every figure of the claim in the order of the equation.</summary>
    public abstract IReadOnlyList<Term> Terms { get; }

    /// <summary>Names that place the figures of a table for a reader: the labels of their rows.</summary>
    public IReadOnlyList<Place> Captions { get; init; } = [];

    /// <summary>Places of figures that are no terms by themselves, but of which one of the terms was made: the parts of a total that is nowhere printed.</summary>
    public IReadOnlyList<Place> Workings { get; init; } = [];

    /// <summary>Why the claim cannot be judged although it was read (a part unread, a mark of ambiguity); null where it can.</summary>
    public string? Unjudgeable { get; init; }
}

/// <summary>Total = Σ sign × part (or ≥, where coverage is partial). Serves sums, differences, balances, staffing and score sums.</summary>
public sealed record SumClaim : Claim
{
    public required Term Total { get; init; }

    public required IReadOnlyList<Term> Parts { get; init; }

    /// <summary>Subtracted parts of the equation; empty in a plain sum.</summary>
    public IReadOnlyList<Term> Minus { get; init; } = [];

    public Coverage Coverage { get; init; } = Coverage.Whole;

    public override IReadOnlyList<Term> Terms => [Total, .. Parts, .. Minus];
}

/// <summary>Percent = 100 × part / whole: a share, an execution rate, a completion rate.</summary>
public sealed record RatioClaim : Claim
{
    /// <summary>The percentage as stated.</summary>
    public required Term Percent { get; init; }

    public required Term Part { get; init; }

    public required Term Whole { get; init; }

    /// <summary>Other figures that the wording allows as denominator, for the second chance of validation.</summary>
    public IReadOnlyList<Term> OtherWholes { get; init; } = [];

    public override IReadOnlyList<Term> Terms => [Percent, Part, Whole];
}

/// <summary>Percent = 100 × (current − previous) / previous; a fall is stated as a positive percentage with <see cref="Fall"/>.</summary>
public sealed record GrowthClaim : Claim
{
    public required Term Percent { get; init; }

    public required Term Current { get; init; }

    /// <summary>Last year's figure; null where the change gives it.</summary>
    public Term? Previous { get; init; }

    /// <summary>The stated increase or decrease; null where last year's figure is printed instead.</summary>
    public Term? Change { get; init; }

    /// <summary>True where the words name both levels as one thing before and after, so that a percentage far off is wrong and not of other figures.</summary>
    public bool IsTied { get; init; }

    /// <summary>True where the wording says less than before.</summary>
    public required bool Fall { get; init; }

    public override IReadOnlyList<Term> Terms => [Percent, Current, .. Previous is null ? [] : new[] { Previous }, .. Change is null ? [] : new[] { Change }];
}

/// <summary>The same quantity (subject, role, year, scope) stated in several places.</summary>
public sealed record SameClaim : Claim
{
    public required IReadOnlyList<Term> Statements { get; init; }

    /// <summary>What is stated, in the report's words.</summary>
    public required string Subject { get; init; }

    /// <summary>True where the statements stand in different reports of one file.</summary>
    public bool AcrossParts { get; init; }

    public override IReadOnlyList<Term> Terms => Statements;
}

/// <summary>Product = price × quantity.</summary>
public sealed record ProductClaim : Claim
{
    public required Term Product { get; init; }

    public required Term Price { get; init; }

    public required Term Quantity { get; init; }

    public override IReadOnlyList<Term> Terms => [Product, Price, Quantity];
}

/// <summary>An announced number of things, and the things listed.</summary>
public sealed record CountClaim : Claim
{
    public required Term Announced { get; init; }

    /// <summary>The items found, as places.</summary>
    public required IReadOnlyList<Place> Items { get; init; }

    public override IReadOnlyList<Term> Terms => [Announced];
}

/// <summary>Smaller ≤ larger: a score within its weight, a part within its whole, people within posts, spending within budget.</summary>
public sealed record LimitClaim : Claim
{
    public required Term Smaller { get; init; }

    public required Term Larger { get; init; }

    public override IReadOnlyList<Term> Terms => [Smaller, Larger];
}
