using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Sections;

/// <summary>Tells whether a section that its heading calls arrival or use of money is the frame of both: its own headings tell whence the money came and what it was spent on.</summary>
internal static partial class FundsOverview
{
    private static readonly FrozenSet<SectionLabel> Arrival = [SectionLabel.FundsArrival, SectionLabel.Funds];
    private static readonly FrozenSet<SectionLabel> Use = [SectionLabel.FundsUse, SectionLabel.BasicExpenditure, SectionLabel.ProjectExpenditure, SectionLabel.ThreePublic];

    /// <param name="title">The heading.</param>
    /// <param name="label">What the heading says.</param>
    /// <param name="level">Its level.</param>
    /// <param name="held">The headings right below it.</param>
    public static bool Tells(string title, SectionLabel? label, int level, IEnumerable<Line> held)
    {
        if (label is not (SectionLabel.FundsArrival or SectionLabel.FundsUse) || UseAlone().IsMatch(title)) return false;
        var kinds = held.SelectMany(h => HeadingLexicon.Default.Recognise(h.Title).Labels.Take(1)).ToHashSet();
        return kinds.Overlaps(Use) && (kinds.Overlaps(Arrival) || level == 1 && kinds.Count(Use.Contains) > 1);
    }

    /// <summary>资金使用情况: what was done with the money, by name.</summary>
    [GeneratedRegex("^(?!.*(安排|到位|下达|拨付|投入|申报|来源)).*使用")]
    private static partial Regex UseAlone();
}
