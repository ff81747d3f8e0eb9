namespace Ingest.Validation.Tests.Rules.Identity;

public class DateImplausibleTests
{
    [Theory]
    [InlineData("2022年9月11日", Severity.Error)]
    [InlineData("2022年12月31日", Severity.Error)]
    [InlineData("2025年3月1日", Severity.Warning)]
    [InlineData("二〇二二年六月三日", Severity.Error)]
    public void A_day_on_which_the_year_was_not_over_or_long_past_is_found(string date, Severity severity) =>
        Assert.Equal(severity, Assert.Single(new Draft().Exchange("2023年4月12日", date).Findings("IDN002")).Severity);

    [Theory]
    [InlineData("2023年2月30日")]
    [InlineData("2023年2月29日")]
    [InlineData("2023年13月1日")]
    [InlineData("二〇二三年四月三十一日")]
    public void A_day_that_no_calendar_has_is_found(string date) =>
        Assert.Contains($"“{date}”", Assert.Single(new Draft().Exchange("2023年4月12日", date).Findings("IDN002")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2023年1月1日")]
    [InlineData("2023年12月31日")]
    [InlineData("2023年  月  日")]
    public void A_day_of_the_year_after_and_a_missing_day_are_left_alone(string date) =>
        Assert.Empty(new Draft().Exchange("2023年4月12日", date).Findings("IDN002"));
}
