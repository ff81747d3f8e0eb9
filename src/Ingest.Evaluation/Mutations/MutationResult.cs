namespace Ingest.Evaluation.Mutations;

/// <summary>How one kind of mistake was found.</summary>
/// <param name="Name">Name of the mutation.</param>
/// <param name="Kind">The kind of finding that names it best.</param>
/// <param name="Tried">Damaged reports.</param>
/// <param name="Found">Those with a finding of a fitting or related kind at the place.</param>
/// <param name="RightKind">Those of them where the kind fits.</param>
/// <param name="Extra">Findings that the damage does not account for.</param>
public sealed record MutationScore(string Name, string Kind, int Tried, int Found, int RightKind, int Extra)
{
    /// <summary>1 where nothing was tried.</summary>
    public decimal Recall => Tried == 0 ? 1 : (decimal)Found / Tried;
}

/// <summary>How many reports read otherwise after a change that means nothing.</summary>
public sealed record HarmlessScore(string Name, int Tried, int Changed);

/// <summary>One damaged report with what is wrong about its findings.</summary>
public sealed record MutationError(string Report, string Mutation, ErrorKind Kind, string Damage, string Found);

/// <summary>The outcome of the benchmark.</summary>
public sealed record MutationResult(int Reports, IReadOnlyList<MutationScore> Scores, IReadOnlyList<HarmlessScore> Harmless, IReadOnlyList<MutationError> Errors, IReadOnlyList<ReportProblem> Problems)
{
    public int Tried => Scores.Sum(s => s.Tried);

    public int Found => Scores.Sum(s => s.Found);

    public int RightKind => Scores.Sum(s => s.RightKind);

    public int Extra => Scores.Sum(s => s.Extra);

    public decimal Recall => Tried == 0 ? 1 : (decimal)Found / Tried;

    /// <summary>Damages found to findings there; further findings on a damage count neither way.</summary>
    public decimal Precision => Found + Extra == 0 ? 1 : (decimal)Found / (Found + Extra);
}
