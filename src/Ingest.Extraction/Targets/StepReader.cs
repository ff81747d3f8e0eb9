using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Targets;

/// <summary>
/// Reads the points of each level from a criterion: 90%（含）以上计6分；80%（含）—90%计4分, or full marks at a level and a deduction for each point below it.
/// A criterion that does not say where full marks begin yields nothing.
/// </summary>
internal static partial class StepReader
{
    public static IReadOnlyList<PointStep> Read(string criterion, decimal max)
    {
        var text = new ShadowText(criterion).Text;
        var steps = Step().Matches(text).Select(m => new PointStep(Number(m, "from"), Number(m, "to"), PointsOf(m, max))).ToList();
        if (steps.Count == 1 && steps[0] is { From: { } full } && steps[0].Points == max && Slope().Match(text) is { Success: true } slope)
            steps.Add(new(null, full - (Number(slope, "unit") ?? 1), max - Number(slope, "points")!.Value));
        return steps.Count >= 2 && steps.Exists(s => s.Points == max) ? steps : [];
    }

    /// <summary>True where a criterion sets levels that may differ from the target, whether or not they can be read.</summary>
    public static bool SetsLevels(string criterion) => Level().IsMatch(new ShadowText(criterion).Text);

    private static decimal PointsOf(Match match, decimal max) =>
        match.Groups["full"].Success ? max : match.Groups["none"].Success ? 0 : Number(match, "points")!.Value;

    private static decimal? Number(Match match, string group) =>
        match.Groups[group].Success ? decimal.Parse(match.Groups[group].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    private const string N = @"[0-9]{1,3}(?:\.[0-9]{1,2})?";

    [GeneratedRegex(
        @"(?:[≥](?<from>" + N + @")%|(?<from>" + N + @")%(?:\(含\)|含|及)*以上|(?<from>" + N + @")%(?:\(不?含\))?[-~至到](?<to>" + N + @")%(?:\(不?含\))?|(?:低于|小于|不足|<)(?<to>" + N + @")%|(?<to>" + N + @")%(?:\(不?含\))?以下|(?<![-~至到低于])(?<from>100)%)"
        + @"(?:之间)?的?,?(?:(?<full>(?:计|得|给|记|即|为)?满分)|(?<none>不得分|不计分|得0分|计0分)|(?:计|得|给|记)?(?<points>" + N + ")分)", RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex("每(?:低于?|少|降低|减少|下降)(?<unit>" + N + ")?(?:个)?(?:百分点|%)(?:,)?扣(?<points>" + N + ")分", RegexOptions.CultureInvariant)]
    private static partial Regex Slope();

    [GeneratedRegex("[0-9](?:%|分)?(?:\\(含\\)|及|含)*以上|[≥≤><]|每(?:低|高|少|超|增|降)|满分", RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
