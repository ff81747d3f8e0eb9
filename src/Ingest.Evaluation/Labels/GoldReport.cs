namespace Ingest.Evaluation.Labels;

/// <summary>A heading as labelled. <paramref name="Canonical"/> holds every accepted label; "" stands for none.</summary>
public sealed record GoldSection(string Number, string Title, int? Level, IReadOnlyList<string> Canonical);

/// <summary>A sum of money as labelled; <paramref name="Optional"/> where the labels allow it to be left out.</summary>
public sealed record GoldAmount(string Raw, decimal Yuan, string Role, string Subject, string Near, bool Optional);

public sealed record GoldHeadcount(string Category, int Count, string Near, string Detail);

public sealed record GoldScore(int Table, IReadOnlyList<string> Path, decimal? Max, decimal? Awarded);

public sealed record GoldScoreTotal(int Table, decimal? Max, decimal? Awarded);

public sealed record GoldIssue(string Type, string Severity, IReadOnlyList<string> Evidence, string Why);

/// <summary>A sum that a reader may report or leave out; <paramref name="Count"/> times at most.</summary>
public sealed record GoldUnlabelled(string Raw, int Count);

/// <summary>A fact of identity as labelled; null where the report prints none.</summary>
public sealed record GoldFact(string? Value);

/// <summary>The labels of one report. A field that the file does not speak of is null and is not scored.</summary>
public sealed record GoldReport
{
    /// <summary>By the name in the label file: unit, fiscal_year, report_type, report_date, self_score, grade, parts.</summary>
    public required IReadOnlyDictionary<string, GoldFact> Identity { get; init; }

    public IReadOnlyList<GoldSection>? Sections { get; init; }

    public IReadOnlyList<GoldAmount>? Amounts { get; init; }

    public IReadOnlyList<GoldHeadcount>? Headcounts { get; init; }

    public IReadOnlyList<GoldScore>? Scores { get; init; }

    public IReadOnlyList<GoldScoreTotal>? ScoreTotals { get; init; }

    public IReadOnlyList<GoldIssue>? Issues { get; init; }

    public IReadOnlyList<GoldUnlabelled> Unlabelled { get; init; } = [];
}
