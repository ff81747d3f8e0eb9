using System.Globalization;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Identity;

/// <summary>How far the year reported on can be trusted.</summary>
internal static class FiscalYears
{
    /// <summary>True where more of the report's facts belong to the year before, so that its title may name the year in which it was written.</summary>
    public static bool IsYearOfWriting(Report report)
    {
        if (report.Identity.FiscalYear is not { } year) return false;
        var facts = report.Mentions.Where(m => m.Kind == MentionKind.Year).Select(m => m.Value).ToList();
        return facts.Count(f => f == Printed(year.Value - 1)) > facts.Count(f => f == Printed(year.Value));
    }

    private static string Printed(int year) => year.ToString(CultureInfo.InvariantCulture);
}
