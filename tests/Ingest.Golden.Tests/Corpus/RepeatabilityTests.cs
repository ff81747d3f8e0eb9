using System.Globalization;
using Ingest.Golden.Tests.Prints;
using Ingest.Validation;

namespace Ingest.Golden.Tests.Corpus;

/// <summary>The same file says the same, however often, beside whatever else and in whatever culture it is read.</summary>
public sealed class RepeatabilityTests
{
    /// <summary>The program carries no data of cultures, so they are invented from their habits.</summary>
    private static readonly Dictionary<string, CultureInfo> _cultures = new(StringComparer.Ordinal)
    {
        ["German: a comma for decimals, a dot for thousands, the day first"] = Invented(",", ".", "-", "%", "dd.MM.yyyy"),
        ["Turkish: the same with another date"] = Invented(",", ".", "-", "%", "d.MM.yyyy"),
        ["Chinese: the year first"] = Invented(".", ",", "-", "%", "yyyy/M/d"),
        ["Nothing is what it seems"] = Invented("·", "、", "负", "分", "d/M/yy"),
    };

    public static TheoryData<string> Cultures => [.. _cultures.Keys];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Reports_read_the_same_in_every_culture(string culture)
    {
        var expected = CorpusReports.Names.Select(n => Print(CorpusReports.Read(n))).ToList();

        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = _cultures[culture];
        try
        {
            Assert.Equal(expected, CorpusReports.Names.Select(n => Print(ReadFile.Of(CorpusReports.PathOf(n)))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Reports_read_the_same_side_by_side() => Assert.Equal(
        CorpusReports.Names.Select(n => Print(CorpusReports.Read(n))),
        CorpusReports.Names.Reverse().AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(n => Print(ReadFile.Of(CorpusReports.PathOf(n)))).Reverse());

    [Fact]
    public void A_report_judged_twice_is_judged_the_same() => Assert.All(CorpusReports.Names.Select(CorpusReports.Read), file =>
        Assert.Equal(FindingsPrint.Of(file.Reports), FindingsPrint.Of(ReportValidator.Validate([.. file.Reports.Select(r => r.Report)]))));

    private static string Print(ReadFile file) =>
        DocumentPrint.Of(file.Document) + FactsPrint.Of(file.Reports.Select(r => r.Report)) + FindingsPrint.Of(file.Reports);

    private static CultureInfo Invented(string point, string group, string minus, string percent, string date)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = point, NumberGroupSeparator = group, NegativeSign = minus, PercentSymbol = percent };
        culture.DateTimeFormat.ShortDatePattern = date;
        return culture;
    }
}
