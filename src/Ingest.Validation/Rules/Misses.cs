using Ingest.Extraction;
using Ingest.Validation.Judging;

namespace Ingest.Validation.Rules;

/// <summary>Whether a target was surely missed: no rounding of the outcome makes it met.</summary>
internal static class Misses
{
    public static bool IsMissed(TargetOutcome outcome)
    {
        var slack = Precision.Literal(outcome.Actual) / 2;
        var (target, actual) = (outcome.Target.Number.Value, outcome.Actual.Number.Value);
        return outcome.Sense switch
        {
            TargetSense.AtLeast => outcome.Strict && slack == 0 ? actual <= target : actual + slack < target,
            TargetSense.AtMost => outcome.Strict && slack == 0 ? actual >= target : actual - slack > target,
        };
    }
}
