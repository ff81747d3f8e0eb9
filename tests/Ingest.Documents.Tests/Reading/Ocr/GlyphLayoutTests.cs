using Ingest.Documents.Reading.Ocr;
using Ingest.Pdf;

namespace Ingest.Documents.Tests.Reading.Ocr;

public sealed class GlyphLayoutTests
{
    private const double PixelsPerPoint = 4;

    [Fact]
    public void A_word_s_width_is_shared_out_among_its_characters_by_their_usual_widths()
    {
        var glyphs = Of(Line(100, 138, ("支出12", 40, 164)));

        Assert.Equal(["支", "出", "1", "2"], glyphs.Select(g => g.Text));
        Assert.Equal([10, 20, 30, 35.5], glyphs.Select(g => Math.Round(g.Box.Left, 6)));
        Assert.Equal(41, glyphs[^1].Box.Right, 6);
        Assert.All(glyphs, g => Assert.Equal((10, GlyphTraits.Recognised, 0.9m), (g.Size, g.Traits, g.Confidence!.Value)));
    }

    [Fact]
    public void All_glyphs_of_a_line_stand_on_one_baseline() =>
        Assert.Single(Of(Line(100, 138, ("支出", 40, 120), ("12.50", 130, 240))).Select(g => (g.Baseline, g.Box.Top, g.Box.Bottom)).Distinct());

    [Fact]
    public void Words_whose_boxes_overlap_stay_in_the_order_in_which_they_were_recognised()
    {
        var glyphs = Of(Line(100, 138, ("支出", 40, 160), ("合计", 100, 200)));

        Assert.Equal("支出合计", string.Concat(glyphs.Select(g => g.Text)));
        Assert.All(glyphs.Zip(glyphs.Skip(1)), p => Assert.True(p.First.Box.Right <= p.Second.Box.Left + 1e-9));
    }

    [Theory]
    [InlineData(40, 41)]
    [InlineData(40, 4000)]
    [InlineData(40, 10)]
    public void A_box_too_narrow_or_too_wide_for_its_word_makes_no_such_glyphs(double left, double right) =>
        Assert.All(Of(Line(100, 138, ("支出", left, right))), g => Assert.InRange(g.Box.Width, 3, 11));

    [Theory]
    [InlineData("支出情况", 44, 10)]
    [InlineData("支出情况", 60, 16)]
    [InlineData("————", 8, 10)]
    public void A_line_has_the_page_s_usual_size_unless_its_ink_is_plainly_another_s(string text, double height, double size)
    {
        var usual = Line(100, 138, ("全年各项支出均按批复执行", 40, 520));

        Assert.Equal(size, Of(usual, Line(200, 200 + height, (text, 40, 220)))[^1].Size);
    }

    [Fact]
    public void A_page_without_any_wide_character_has_the_sizes_of_its_lines() =>
        Assert.Equal([10, 20], Of(Line(100, 138, ("12.50", 40, 140)), Line(200, 276, ("98", 40, 120))).Select(g => g.Size).Distinct());

    [Fact]
    public void What_could_not_be_recognised_is_marked_as_not_told()
    {
        var glyphs = Of(Line(100, 138, ("支\uFFFD", 40, 120)));

        Assert.Equal([true, false], glyphs.Select(g => g.IsMapped));
    }

    [Fact]
    public void A_character_of_two_parts_is_one_glyph() => Assert.Equal(["𠮷", "县"], Of(Line(100, 138, ("𠮷县", 40, 120))).Select(g => g.Text));

    [Fact]
    public void Nothing_recognised_is_nothing_drawn() => Assert.Empty(GlyphLayout.Of([], PixelsPerPoint));

    private static IReadOnlyList<PdfGlyph> Of(params RecognisedLine[] lines) => GlyphLayout.Of(lines, PixelsPerPoint);

    private static RecognisedLine Line(double top, double bottom, params (string Text, double Left, double Right)[] words) =>
        new(top, bottom, [.. words.Select(w => new RecognisedWord(w.Text, w.Left, w.Right, 0.9m))]);
}
