using Ingest.Documents.Reading.Ocr;

namespace Ingest.Documents.Tests.Reading.Ocr;

public sealed class TesseractTableTests
{
    [Fact]
    public void Words_come_in_their_lines_and_pictures()
    {
        var read = TesseractTable.Read(Rows("4 1 1 1 1 0 10 20 300 40 -1 ", "5 1 1 1 1 1 10 20 90 40 96.5 支出", "5 1 1 1 1 2 110 20 60 40 140 500", "4 3 1 1 1 0 5 6 7 8 -1 ", "5 3 1 1 1 1 5 6 7 8 -3 元"), 3);

        Assert.Equal(["支出500", "", "元"], read.Select(lines => string.Concat(lines.SelectMany(l => l.Words).Select(w => w.Text))));
        Assert.Equal([0.96m, 1, 0], read.SelectMany(p => p).SelectMany(l => l.Words).Select(w => w.Confidence));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing of the kind")]
    [InlineData("5 1 1 1 1 1 10 20 90 40 96.5 支出")]
    [InlineData("4 7 1 1 1 0 10 20 300 40 -1 ")]
    [InlineData("4 x 1 1 1 0 10 20 300 40 -1 ")]
    public void Rows_that_make_no_sense_are_passed_over(string row) => Assert.Empty(Assert.Single(TesseractTable.Read(Rows(row), 1)));

    private static string Rows(params string[] rows) => string.Join('\n', rows.Select(r => r.Replace(' ', '\t')));
}
