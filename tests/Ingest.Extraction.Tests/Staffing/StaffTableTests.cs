using Ingest.Extraction.Tests.Frames;

namespace Ingest.Extraction.Tests.Staffing;

/// <summary>The table staff.tsv is the specification of headcounts.</summary>
public sealed class StaffTableTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in Tables.Rows("Staffing/staff.tsv")) data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_count_of_persons_is_of_the_kind_the_table_says(string section, string text, string raw, string category)
    {
        var found = Facts.Of(text, Codes.Parse<SectionLabel>(section)).Staff.Where(s => s.Frame.Raw == raw).Select(s => s.Category.Code()).Distinct().ToList();

        Assert.Equal(category == "-" ? [] : [category], found);
    }
}
