using System.Globalization;
using Ingest.Evaluation.Labels;
using Ingest.Evaluation.Matching;
using Ingest.Extraction;

namespace Ingest.Evaluation.Fields;

/// <summary>The facts of the main report's identity. A fact that is printed nowhere must not be given.</summary>
internal static class IdentityScorer
{
    public static void Score(IReadOnlyDictionary<string, GoldFact> gold, Prediction prediction, Tally tally)
    {
        var report = prediction.Reports.Count == 0 ? null : prediction.Reports[0].Report;
        foreach (var (field, read) in Facts(prediction))
            if (gold.TryGetValue(field, out var fact)) Judge($"identity.{field}", fact.Value, report is null ? null : read(report.Identity), tally);
        if (gold.TryGetValue("grade", out var grade)) Judge("identity.grade", grade.Value, report is null ? null : GradeOf(report, grade.Value), tally);
    }

    /// <summary>A grade counts by the word printed (优秀) as by the one it is reduced to (优).</summary>
    private static string? GradeOf(Report report, string? gold) => report.Identity.Grade switch
    {
        null => null,
        { Place: { } place } when gold is not null && Folded.Words(report.Document.TextAt(place)) == Folded.Words(gold) => gold,
        var grade => grade.Value.Code(),
    };

    private static IEnumerable<(string Field, Func<Identity, string?> Read)> Facts(Prediction prediction) =>
    [
        ("unit", i => i.Unit?.Value),
        ("fiscal_year", i => i.FiscalYear?.Value.ToString(CultureInfo.InvariantCulture)),
        ("report_type", i => i.Kind.Value.Code()),
        ("report_date", i => i.ReportDate?.Value.ToString()),
        ("self_score", i => i.SelfScore?.Value.ToString(CultureInfo.InvariantCulture)),
        ("parts", _ => prediction.Reports.Count.ToString(CultureInfo.InvariantCulture)),
    ];

    private static void Judge(string field, string? gold, string? found, Tally tally)
    {
        var same = gold is not null && found is not null && Same(gold, found);
        tally.Count(field, same ? 1 : 0, found is null ? 0 : 1, gold is null ? 0 : 1);
        if (same || gold is null && found is null) return;
        if (found is null) tally.Missed(field, gold!);
        else if (gold is null) tally.Spurious(field, found, "");
        else tally.Wrong(field, gold, found, "");
    }

    private static bool Same(string gold, string found) =>
        decimal.TryParse(gold, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var a) && decimal.TryParse(found, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var b)
            ? a == b
            : Folded.Words(gold) == Folded.Words(found);
}
