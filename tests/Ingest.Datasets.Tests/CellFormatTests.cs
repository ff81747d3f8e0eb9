namespace Ingest.Datasets.Tests;

public sealed class CellFormatTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("-9.00万元", "'-9.00万元")]
    [InlineData("-9.00", "-9.00")]
    [InlineData("+3.5%", "+3.5%")]
    [InlineData("-1.2.3", "'-1.2.3")]
    [InlineData("-1\n", "'-1\n")]
    [InlineData("一、部门概况", "一、部门概况")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void A_text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text, string expected) => Assert.Equal(expected, CellFormat.Text(text));

    [Theory]
    [InlineData("5000000", "5000000")]
    [InlineData("96.50", "96.5")]
    [InlineData("0.00", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("-12.30", "-12.3")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_number_has_no_exponent_and_no_trailing_zeros(string number, string expected) =>
        Assert.Equal(expected, CellFormat.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("一二三四", 4, "一二三四")]
    [InlineData("一二三四五", 4, "一二三…")]
    [InlineData("ab\U00020000cd", 4, "ab…")]
    public void A_long_text_is_cut_between_characters(string text, int length, string expected) => Assert.Equal(expected, text.Shorten(length));

    [Theory]
    [InlineData(Ingest.Documents.ProblemCode.NotAReport, "not_a_report")]
    [InlineData(Ingest.Documents.ProblemCode.NeedsOcr, "needs_ocr")]
    [InlineData(Ingest.Documents.ProblemCode.Empty, "empty")]
    public void A_member_without_a_code_is_written_in_snake_case(Ingest.Documents.ProblemCode member, string expected) => Assert.Equal(expected, SnakeCase.Of(member));
}
