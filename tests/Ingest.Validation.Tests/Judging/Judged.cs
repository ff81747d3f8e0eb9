using Ingest.Extraction;

namespace Ingest.Validation.Tests.Judging;

/// <summary>What becomes of a sentence put into the coherent report: the verdicts of its claims, and the findings of money and staff.</summary>
internal static class Judged
{
    /// <summary>The verdicts of the claims of a kind, in reading order: <c>held broken</c>.</summary>
    public static string Verdicts(string text, ClaimKind kind) =>
        string.Join(' ', Of(text).Claims.Where(c => c.Claim.Kind == kind).Select(c => c.Verdict switch
        {
            Verdict.Held => "held",
            Verdict.Suspect => "suspect",
            Verdict.Broken => "broken",
            Verdict.NotJudged => "not_judged",
        }));

    /// <summary>The findings of money and staff.</summary>
    public static IReadOnlyList<Finding> Findings(string text) =>
        [.. Of(text).Findings.Where(f => f.Rule.StartsWith("MON", StringComparison.Ordinal) || f.Rule.StartsWith("STF", StringComparison.Ordinal))];

    private static ValidatedReport Of(string text) =>
        new Draft().Replace("全年支出保障了场馆运行", text.Split('\n')).Validate().Single();
}
