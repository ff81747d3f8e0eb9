using System.Collections.Immutable;
using System.Globalization;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Mentions;

/// <summary>Years that the text gives to its own facts: 2022年度…预算, 2022年末; not years of laws, documents, plans and history.</summary>
internal static class YearMentions
{
    private static readonly ImmutableArray<string> Fact = IdentityWords.Mentions("year_fact");
    private static readonly ImmutableArray<string> NotBehind = IdentityWords.Mentions("year_not_fact");
    private static readonly ImmutableArray<string> NotBefore = IdentityWords.Mentions("year_not_fact_before");

    public static IEnumerable<Mention> In(Line line)
    {
        var dates = DateFinder.Find(line.Text).Where(d => d.Date is not { Month: 12, Day: 31 }).ToList();
        foreach (var year in YearFinder.Find(line.Text))
            if (!dates.Exists(d => d.Start <= year.Start && year.Start < d.Start + d.Length) && !Clause.IsInTitle(line.Text, year.Start) && IsOfFact(line.Text, year))
                yield return new(MentionKind.Year, year.Year.ToString(CultureInfo.InvariantCulture), line.Passage.At(year.Start, year.Length));
    }

    private static bool IsOfFact(string text, FoundYear year)
    {
        var behind = Nearby.Behind(text, year.End);
        return !NotBefore.Any(w => text.AsSpan(0, year.Start).EndsWith(w)) && !NotBehind.Any(w => behind.StartsWith(w, StringComparison.Ordinal) || behind.StartsWith("度" + w, StringComparison.Ordinal))
            && Fact.Any(w => behind.StartsWith(w, StringComparison.Ordinal));
    }
}
