using System.Collections.Immutable;
using Ingest.Extraction.Identities;

namespace Ingest.Extraction.Targets;

/// <summary>The words that tell which way a target is met, and where a miss is excused (targets.txt).</summary>
internal static class TargetWords
{
    private static readonly ImmutableArray<string> Reverse = IdentityWords.Words("Targets/targets.txt", "reverse");
    private static readonly ImmutableArray<string> Excuses = IdentityWords.Words("Targets/targets.txt", "excuse");
    private static readonly ImmutableArray<string> Times = IdentityWords.Words("Targets/targets.txt", "time_unit");

    /// <summary>Which way a target is met; null where neither sign nor word says it, or the figure is only near.</summary>
    public static (TargetSense Sense, bool Strict)? SenseOf(TargetFigure target, string name) => target.Bound switch
    {
        Bound.AtLeast => (TargetSense.AtLeast, false),
        Bound.MoreThan => (TargetSense.AtLeast, true),
        Bound.AtMost => (TargetSense.AtMost, false),
        Bound.LessThan => (TargetSense.AtMost, true),
        Bound.Exact when target.Value == 0 => (TargetSense.AtMost, false),
        Bound.Exact when !LessIsBetter(name, target.Quantity.Unit + target.Behind) => (TargetSense.AtLeast, false),
        _ => null,
    };

    /// <summary>True where the indicator's name or the unit suggests that less is better, or leaves it open.</summary>
    public static bool LessIsBetter(string name, string unit) => Mentions.Clause.HoldsAny(name, Reverse) || Times.Any(t => unit.StartsWith(t, StringComparison.Ordinal));

    /// <summary>True where a remark makes a miss count as met.</summary>
    public static bool Excuse(string remark) => Mentions.Clause.HoldsAny(remark, Excuses);
}
