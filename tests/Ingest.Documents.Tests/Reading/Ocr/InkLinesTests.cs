using Ingest.Documents.Reading.Ocr;
using Ingest.Pdf;

namespace Ingest.Documents.Tests.Reading.Ocr;

public sealed class InkLinesTests
{
    [Fact]
    public void Lines_of_a_page_are_found_from_top_to_bottom()
    {
        var lines = Of(new Drawing(600, 400).Text(50, 40, 40, 8).Text(50, 120, 40, 5).Picture);

        Assert.Equal([(40, 80), (120, 160)], lines.Select(l => (l.Box.Top, l.Box.Bottom)));
        Assert.All(lines, l => Assert.Equal(PictureKind.Line, l.Kind));
    }

    [Fact]
    public void Strokes_that_paper_parts_are_one_line() =>
        Assert.Equal([(40, 80), (120, 156)], Of(new Drawing(600, 400).Text(50, 40, 40, 8).Box(50, 120, 40, 5).Box(45, 150, 50, 6).Picture).Select(l => (l.Box.Top, l.Box.Bottom)).Take(2));

    [Fact]
    public void A_wide_gap_cuts_a_line() =>
        Assert.Equal([50, 400], Of(new Drawing(600, 200).Text(50, 40, 40, 2).Text(400, 40, 40, 2).Picture).Select(l => l.Box.Left));

    [Fact]
    public void Lines_that_touch_are_a_block() =>
        Assert.Contains(Of(new Drawing(600, 600).Text(50, 20, 40, 8).Text(50, 90, 40, 8).Text(50, 160, 40, 8).Box(50, 300, 40, 200).Picture), l => l.Kind == PictureKind.Block);

    [Theory]
    [InlineData(1, true)]
    [InlineData(4, false)]
    public void A_line_of_a_cell_is_a_figure_where_it_is_short(int characters, bool isFigure)
    {
        var picture = new Drawing(400, 100).Text(50, 30, 40, characters).Picture;

        Assert.Equal(isFigure ? PictureKind.Figure : PictureKind.Words, Assert.Single(InkLines.Of([new Region(picture, new Bar(10, 10, 390, 90), IsCell: true)])).Kind);
    }

    [Fact]
    public void Specks_are_no_lines() => Assert.Empty(Of(new Drawing(300, 300).Box(20, 20, 3, 3).Box(200, 250, 4, 2).Picture));

    private static IReadOnlyList<InkLine> Of(GreyImage picture) => InkLines.Of([new Region(picture, new Bar(0, 0, picture.Width, picture.Height), IsCell: false)]);
}
