using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Tests.Quantities;

public class SlipsTests
{
    [Theory]
    [InlineData("24.46", "26.44", false)]
    [InlineData("24.46", "42.46", true)]
    [InlineData("2406", "2460", true)]
    [InlineData("620", "260", false)]
    [InlineData("2406", "246", false)]
    [InlineData("12", "21", false)]
    public void Exchanged_neighbours_are_told_with_noughts_at_the_end(string left, string right, bool exchanged)
    {
        Assert.Equal(exchanged, Slips.AreTransposed(Of(left), Of(right)));
        Assert.Equal(exchanged, Slips.AreTransposed(Of(right), Of(left)));
    }

    [Theory]
    [InlineData("4441.05", "441.05", true)]
    [InlineData("41.05", "441.05", true)]
    [InlineData("1300.0", "130.00", true)]
    [InlineData("441.05", "441.85", true)]
    [InlineData("441.05", "414.05", true)]
    [InlineData("441.05", "525.10", false)]
    [InlineData("441.05", "0", false)]
    public void One_slip_of_any_sort_makes_the_wanted_figure(string printed, string wanted, bool misprint) =>
        Assert.Equal(misprint, Slips.IsMisprint(new PrintedNumber(Of(printed), 0.01m), Of(wanted)));

    private static decimal Of(string figure) => decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);
}
