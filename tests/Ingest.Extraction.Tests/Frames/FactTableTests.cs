using System.Globalization;
using Ingest.Extraction.Money;

namespace Ingest.Extraction.Tests.Frames;

/// <summary>The table facts.tsv is the specification of roles, subjects and years.</summary>
public sealed class FactTableTests
{
    public static TheoryData<string, string, string, string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string, string, string, string>();
        foreach (var row in Tables.Rows("Frames/facts.tsv")) data.Add(row[0], row[1], row[2], row[3], row[4], row[5], row[6]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_sum_has_the_role_the_subject_and_the_year_of_the_table(string report, string section, string text, string raw, string role, string subject, string year)
    {
        var passage = Facts.Of(text, Codes.Parse<SectionLabel>(section), report == "whole");
        var amounts = AmountReader.Read(passage.Frames, passage.Context).Where(a => a.Raw == raw).ToList();

        var amount = Assert.Single(amounts);
        Assert.Equal(role, amount.Role.Code());
        Assert.Equal(year, Year(amount));
        if (subject != "*") Assert.Contains(subject.Split('|'), s => amount.Subject.Contains(s, StringComparison.Ordinal));
    }

    /// <summary>Prices belong to no year; the table gives the report's.</summary>
    private static string Year(Amount amount) => (amount.Role == AmountRole.UnitPrice ? Facts.Year : amount.Year ?? 0).ToString(CultureInfo.InvariantCulture);
}
