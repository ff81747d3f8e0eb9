using Ingest.Validation.Rules.Identity;
using Ingest.Validation.Rules.Money;
using Ingest.Validation.Rules.Scores;
using Ingest.Validation.Rules.Staff;
using Ingest.Validation.Rules.Structure;

namespace Ingest.Validation.Rules;

/// <summary>The rules, by area. A new rule is a file in its area's folder and a line here.</summary>
public static class RuleCatalog
{
    public static IReadOnlyList<IConsistencyRule> Rules { get; } =
    [
        new SumDiffersFromParts(),
        new StatementsConflict(),
        new ShareDiffers(),
        new RateDiffers(),
        new GrowthDiffers(),
        new DifferenceDiffers(),
        new BalanceDiffers(),
        new ProductDiffers(),
        new SpendingExceedsBudget(),
        new AnnexDiffersFromMain(),
        new DecreaseOfNothing(),
        new HeadcountDiffers(),
        new HeadcountsConflict(),
        new StaffExceedPosts(),
        new CountDiffersFromList(),
        new ScoreTotalDiffers(),
        new ScoreExceedsWeight(),
        new ScoreDiffersFromText(),
        new ScoreSumDiffersFromText(),
        new YearInconsistent(),
        new DateImplausible(),
        new WrongUnitName(),
        new SelfReferenceMismatch(),
        new MissingSection(),
        new PlaceholderLeft(),
        new NumberingError(),
        new CopiedText(),
        new ForeignDeed(),
        new ReferenceMismatch(),
        new TextRecognised(),
        new GradeOutsideBand(),
        new FullMarksDespiteMiss(),
        new DeductionsDiffer(),
    ];
}
