using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tests.Identities;

public class DateFinderTests
{
    [Theory]
    [InlineData("2023年6月20日", "2023-06-20")]
    [InlineData("２０２３年６月２０日", "2023-06-20")]
    [InlineData("2023 年 06 月 05 日", "2023-06-05")]
    [InlineData("二〇二三年四月十日", "2023-04-10")]
    [InlineData("二○二三年十二月三十一日", "2023-12-31")]
    [InlineData("二零二四年一月二十号", "2024-01-20")]
    [InlineData("日期：2023.6.20", "2023-06-20")]
    [InlineData("2023-06-20印发", "2023-06-20")]
    [InlineData("2023/6/20", "2023-06-20")]
    [InlineData("2024年2月29日", "2024-02-29")]
    public void A_complete_date_is_read_in_every_form(string text, string date) =>
        Assert.Equal(date, Assert.Single(DateFinder.Find(new ShadowText(text).Text)).Date.ToString());

    [Theory]
    [InlineData("2023年6月")]
    [InlineData("年  月  日")]
    [InlineData("2023年 月 日")]
    [InlineData("2023年2月30日")]
    [InlineData("2023年13月1日")]
    [InlineData("2023.6-20")]
    [InlineData("3年6月20日")]
    [InlineData("12023年6月20日")]
    [InlineData("〔2023〕6号")]
    [InlineData("1023年6月20日")]
    public void What_is_no_complete_date_of_the_calendar_is_none(string text) => Assert.Empty(DateFinder.Find(new ShadowText(text).Text));
}
