using Ingest.Documents.Reading.Ocr;
using Ingest.Pdf;

namespace Ingest.Documents.Tests.Reading.Ocr;

public sealed class SlantTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1.5)]
    [InlineData(-2.3)]
    [InlineData(4)]
    public void The_angle_at_which_a_page_lies_is_found(double degrees) => Assert.Equal(degrees, Slant.Of(Slanted(degrees)).Degrees, 0.15);

    [Fact]
    public void Lines_of_text_are_more_uneven_than_the_same_on_their_side()
    {
        var page = Slanted(0);

        Assert.True(Slant.Of(page).Unevenness > 1.2 * Slant.Of(PagePicture.Turned(page, 1)).Unevenness);
    }

    [Fact]
    public void An_empty_page_lies_straight() => Assert.Equal((0, 0), Slant.Of(new Drawing(300, 300).Picture));

    [Fact]
    public void Four_quarters_are_a_whole_turn()
    {
        var picture = new Drawing(30, 20).Box(3, 4, 5, 6).Picture;

        Assert.Equal(picture.Pixels, PagePicture.Turned(PagePicture.Turned(picture, 1), 3).Pixels);
        Assert.Equal(picture.Pixels, PagePicture.Turned(PagePicture.Turned(picture, 2), 2).Pixels);
        Assert.Equal(PagePicture.Turned(picture, 2).Pixels, PagePicture.Turned(PagePicture.Turned(picture, 1), 1).Pixels);
    }

    /// <summary>Twelve lines of short strokes that fall to the right.</summary>
    private static GreyImage Slanted(double degrees)
    {
        var drawing = new Drawing(800, 800);
        for (var line = 0; line < 12; line++)
            for (var x = 100; x < 700; x += 5)
                drawing.Box(x, 100 + (50 * line) + (int)Math.Round((x - 400) * Math.Tan(degrees * Math.PI / 180)), x % 3 == 0 ? 3 : 2, 12);
        return drawing.Picture;
    }
}
