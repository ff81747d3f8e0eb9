using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Evaluation.Fields;

/// <summary>Kinds of finding that name the same slip seen from two sides: lenient matching takes one for the other.</summary>
internal static class KindFamilies
{
    private static readonly FindingKind[][] Families =
    [
        [FindingKind.SumMismatch, FindingKind.DifferenceMismatch, FindingKind.BalanceMismatch, FindingKind.ConflictingValues, FindingKind.CrossPartMismatch, FindingKind.UnitScale],
        [FindingKind.ShareMismatch, FindingKind.RateMismatch, FindingKind.GrowthMismatch],
        [FindingKind.HeadcountMismatch, FindingKind.CountMismatch, FindingKind.SumMismatch, FindingKind.ConflictingValues, FindingKind.CrossPartMismatch],
        [FindingKind.ScoreSumMismatch, FindingKind.SumMismatch],
        [FindingKind.ScoreSumMismatch, FindingKind.ScoreVersusText, FindingKind.ScoreExceedsMax],
        [FindingKind.ScoreVersusText, FindingKind.ConflictingValues, FindingKind.CrossPartMismatch, FindingKind.GradeMismatch],
        [FindingKind.OverBudget, FindingKind.BalanceMismatch, FindingKind.ConflictingValues],
        [FindingKind.RateMismatch, FindingKind.FullMarksDespiteMiss],
        [FindingKind.YearInconsistent, FindingKind.DateImplausible],
        [FindingKind.MissingSection, FindingKind.MissingSubmission, FindingKind.ReferenceMismatch],
        [FindingKind.NumberingError, FindingKind.MissingSection, FindingKind.CountMismatch],
        [FindingKind.WrongUnitName, FindingKind.CopiedText, FindingKind.DuplicateReport],
    ];

    /// <summary>True where the kinds are equal or of one family; "other" is of every family.</summary>
    public static bool AreRelated(string gold, FindingKind found)
    {
        if (Codes.Parse<FindingKind>(gold) is not { } kind) return false;
        return kind == found || kind == FindingKind.Other || found == FindingKind.Other || Families.Any(f => f.Contains(kind) && f.Contains(found));
    }
}
