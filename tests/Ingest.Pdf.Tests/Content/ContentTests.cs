using System.Globalization;
using Ingest.TestPdfs;

namespace Ingest.Pdf.Tests;

public sealed class ContentTests
{
    [Theory]
    [InlineData("BT /F1 10 Tf 100 742 Td <4E004E8C> Tj ET", 100, 110)]
    [InlineData("BT /F1 10 Tf 2 Tc 100 742 Td <4E004E8C> Tj ET", 100, 112)]
    [InlineData("BT /F1 10 Tf 50 Tz 100 742 Td <4E004E8C> Tj ET", 100, 105)]
    [InlineData("BT /F1 10 Tf 100 742 Td [<4E00> -500 <4E8C>] TJ ET", 100, 115)]
    [InlineData("BT /F1 10 Tf 1 0 0 1 100 742 Tm <4E00> Tj 1 0 0 1 150 742 Tm <4E8C> Tj ET", 100, 150)]
    [InlineData("q 2 0 0 2 0 0 cm BT /F1 5 Tf 50 371 Td <4E004E8C> Tj ET Q", 100, 110)]
    [InlineData("BT /F1 10 Tf 100 742 Td <4E00> Tj 30 0 Td <4E8C> Tj ET", 100, 130)]
    public void Text_stands_where_its_operators_put_it(string content, double first, double second)
    {
        var page = Pdf.Page(content);

        Assert.Equal("一二", Pdf.Text(page));
        Assert.Equal((first, second, 100.0), (Math.Round(page.Glyphs[0].X, 6), Math.Round(page.Glyphs[1].X, 6), Math.Round(page.Glyphs[1].Baseline, 6)));
        Assert.Equal(10, page.Glyphs[0].Size, 6);
    }

    [Theory]
    [InlineData("BT /F1 10 Tf 14 TL 100 742 Td <4E00> Tj T* <4E8C> Tj ET")]
    [InlineData("BT /F1 10 Tf 100 742 Td <4E00> Tj 0 -14 TD <4E8C> Tj ET")]
    [InlineData("BT /F1 10 Tf 14 TL 100 742 Td <4E00> Tj <4E8C> ' ET")]
    [InlineData("BT /F1 10 Tf 14 TL 100 742 Td <4E00> Tj 0 0 <4E8C> \" ET")]
    public void A_new_line_stands_below(string content) => Assert.Equal([100.0, 114.0], Pdf.Page(content).Glyphs.Select(g => Math.Round(g.Baseline, 6)));

    [Theory]
    [InlineData(0, 595, 842, 0)]
    [InlineData(90, 842, 595, 270)]
    [InlineData(180, 595, 842, 180)]
    [InlineData(270, 842, 595, 90)]
    [InlineData(-90, 842, 595, 90)]
    [InlineData(450, 842, 595, 270)]
    public void A_page_is_turned_as_it_is_shown(int rotate, double width, double height, double angle)
    {
        var page = Pdf.Page(Pdf.Show("一"), more: string.Create(CultureInfo.InvariantCulture, $"/Rotate {rotate}"));

        Assert.Equal((width, height, angle), (page.Width, page.Height, page.Glyphs[0].Angle));
        Assert.True(page.Glyphs[0].Box.Left > 0 && page.Glyphs[0].Box.Right < width && page.Glyphs[0].Box.Top > 0 && page.Glyphs[0].Box.Bottom < height);
    }

    [Fact]
    public void What_lies_outside_the_crop_box_is_not_shown()
    {
        var page = Pdf.Page(Pdf.Show("一") + " BT /F1 12 Tf 10 10 Td <4E8C> Tj ET", more: "/CropBox[50 50 550 800]");

        Assert.Equal(("一", 500.0, 50.0), (Pdf.Text(page), page.Width, Math.Round(page.Glyphs[0].X, 6)));
    }

    [Theory]
    [InlineData("2 Tr", GlyphTraits.Bold)]
    [InlineData("3 Tr", GlyphTraits.Invisible)]
    [InlineData("0 Tr", GlyphTraits.None)]
    public void The_way_of_drawing_is_kept(string mode, GlyphTraits traits) => Assert.Equal(traits, Pdf.Page($"{mode} {Pdf.Show("一")}").Glyphs[0].Traits);

    [Fact]
    public void Vertical_writing_runs_downwards()
    {
        var builder = new PdfBuilder();
        var font = builder.ChineseFont("UniGB-UTF16-V", "STSong-Light");
        builder.AddPage(Pdf.Show("上下"));
        builder.Replace(builder.Count, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 {font} 0 R>>>>/Contents {builder.Count - 1} 0 R>>");
        var glyphs = Pdf.Page(builder.Build()).Glyphs;

        Assert.All(glyphs, g => Assert.True(g.IsVertical));
        Assert.Equal((94.0, 94.0, 12.0), (glyphs[0].X, glyphs[1].X, Math.Round(glyphs[1].Baseline - glyphs[0].Baseline, 6)));
    }

    [Fact]
    public void Forms_are_drawn_where_they_are_placed()
    {
        var builder = new PdfBuilder();
        var form = builder.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 100 100]/Matrix[1 0 0 1 10 0]", "BT /F1 10 Tf <4E00> Tj ET");
        builder.AddPage("q 1 0 0 1 90 742 cm /X Do Q BT /F1 10 Tf 100 700 Td <4E8C> Tj ET", $"/XObject<</X {form} 0 R>>");
        var glyphs = Pdf.Page(builder.Build()).Glyphs;

        Assert.Equal(("一", 100.0, 100.0), (glyphs[0].Text, glyphs[0].X, glyphs[0].Baseline));
        Assert.Equal((100.0, 142.0), (glyphs[1].X, glyphs[1].Baseline));
    }

    [Fact]
    public void A_form_that_draws_itself_is_drawn_once()
    {
        var builder = new PdfBuilder();
        var form = builder.AddStream($"/Subtype/Form/Resources<</Font<</F1 4 0 R>>/XObject<</X {builder.Count + 1} 0 R>>>>", "BT /F1 10 Tf <4E00> Tj ET /X Do /X Do");
        builder.AddPage("/X Do", $"/XObject<</X {form} 0 R>>");
        var file = Pdf.Open(builder.Build());

        Assert.Equal("一", Pdf.Text(file.ReadPage(1)));
        Assert.Null(file.LimitReached);
    }

    [Fact]
    public void Forms_nested_deeper_than_allowed_reach_a_limit()
    {
        var builder = new PdfBuilder();
        var form = builder.AddStream("/Subtype/Form", "BT /F1 10 Tf <4E00> Tj ET");
        for (var depth = 0; depth < PdfLimits.Default.MaxNesting; depth++) form = builder.AddStream($"/Subtype/Form/Resources<</XObject<</X {form} 0 R>>>>", "/X Do");
        builder.AddPage("/X Do", $"/XObject<</X {form} 0 R>>");
        var file = Pdf.Open(builder.Build());
        file.ReadPage(1);

        Assert.Equal(nameof(PdfLimits.MaxNesting), file.LimitReached);
    }

    [Theory]
    [InlineData("(x) Tj 0 0 m ")]
    [InlineData("q 1 0 0 1 0 0 cm ")]
    public void Operators_without_end_reach_a_limit(string content)
    {
        var file = Pdf.Open(Pdf.Builder(string.Concat(Enumerable.Repeat(content, 2000))).Build(), new PdfLimits(MaxOperators: 1000));
        file.ReadPage(1);

        Assert.Equal(nameof(PdfLimits.MaxOperators), file.LimitReached);
    }

    [Fact]
    public void An_inline_image_is_passed_over_even_where_its_data_spell_its_end()
    {
        var page = Pdf.Page($"q 20 0 0 10 100 700 cm BI /W 4 /H 2 /BPC 8 /CS /G ID ab EI cd EI Q {Pdf.Show("一")}");

        Assert.Equal("一", Pdf.Text(page));
        Assert.Equal((new Box(100, 132, 120, 142), 4, "ab EI cd"), (page.Images[0].Box, page.Images[0].PixelWidth, System.Text.Encoding.ASCII.GetString(page.Images[0].Read()!.Pixels)));
    }

    [Theory]
    [InlineData("/Span<</ActualText(a)>>BDC {0} EMC", "一", "a")]
    [InlineData("/Span<</ActualText<FEFF9884>>>BDC {0} EMC", "x", "预")]
    [InlineData("/Span<</ActualText<FEFF98847B97>>>BDC {0} EMC", "x", "预算")]
    [InlineData("/Span<</ActualText()>>BDC {0} EMC", "-", "")]
    [InlineData("/Span<</Lang(zh)>>BDC {0} EMC", "一", "一")]
    [InlineData("/P BMC {0} EMC EMC EMC", "一", "一")]
    public void A_stated_text_stands_for_the_glyphs(string frame, string drawn, string expected) =>
        Assert.Equal(expected, Pdf.Text(Pdf.Page(string.Format(CultureInfo.InvariantCulture, frame, Pdf.Show(drawn)))));

    [Fact]
    public void A_layer_that_is_off_is_not_shown()
    {
        var builder = new PdfBuilder();
        var layer = builder.Add("<</Type/OCG/Name(x)>>");
        builder.Replace(1, $"<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[{layer} 0 R]/D<</OFF[{layer} 0 R]>>>>>>");
        builder.AddPage($"/OC/L BDC {Pdf.Show("隐")} EMC {Pdf.Show("显")}", $"/Properties<</L {layer} 0 R>>");

        Assert.Equal("显", Pdf.Text(Pdf.Page(builder.Build())));
    }

    [Fact]
    public void A_filled_in_field_is_part_of_the_page()
    {
        var builder = new PdfBuilder();
        var look = builder.AddStream("/Subtype/Form/BBox[0 0 100 20]/Resources<</Font<</F1 4 0 R>>>>", "BT /F1 10 Tf 0 5 Td <4E00> Tj ET");
        builder.AddPage("", more: $"/Annots[<</Subtype/Widget/Rect[100 700 200 720]/AP<</N {look} 0 R>>>> <</Subtype/Widget/F 2/Rect[0 0 10 10]/AP<</N {look} 0 R>>>>]");
        var glyph = Assert.Single(Pdf.Page(builder.Build()).Glyphs);

        Assert.Equal(("一", 100.0, 137.0), (glyph.Text, glyph.X, glyph.Baseline));
    }

    [Theory]
    [InlineData("100 742 m 300 742 l S", 100, 100, 300, 100)]
    [InlineData("300 742 m 100 742 l S", 100, 100, 300, 100)]
    [InlineData("100 741.5 200 1 re f", 100, 100, 300, 100)]
    [InlineData("99.5 642 1 100 re f", 100, 100, 100, 200)]
    [InlineData("100 741.5 m 300 741.5 l 300 742.5 l 100 742.5 l h f", 100, 100, 300, 100)]
    public void Lines_and_thin_bars_are_segments(string content, double x1, double y1, double x2, double y2)
    {
        var page = Pdf.Page(content);

        Assert.Equal((x1, y1, x2, y2), Assert.Single(page.Segments) is var s ? (s.X1, s.Y1, s.X2, s.Y2) : default);
        Assert.Empty(page.Rectangles);
    }

    [Theory]
    [InlineData("100 600 50 40 re S", 4, 1)]
    [InlineData("100 600 50 40 re f", 0, 1)]
    [InlineData("100 600 50 40 re n", 0, 0)]
    [InlineData("1 1 1 rg 100 600 50 40 re f", 0, 0)]
    [InlineData("1 G 100 600 m 200 600 l S", 0, 0)]
    [InlineData("100 600 m 200 700 l S", 0, 0)]
    [InlineData("100 600 m 120 620 140 620 160 600 c S", 0, 0)]
    [InlineData("100 600 m", 0, 0)]
    public void Only_what_is_upright_and_has_ink_is_kept(string content, int segments, int rectangles)
    {
        var page = Pdf.Page(content);

        Assert.Equal((segments, rectangles), (page.Segments.Count, page.Rectangles.Count));
    }

    [Theory]
    [InlineData("/Missing Do", true)]
    [InlineData("BT /Missing 12 Tf (x) Tj ET", true)]
    [InlineData("0 0 m 10 10 l S", false)]
    public void A_page_that_lacks_something_says_so(string content, bool damaged) => Assert.Equal(damaged, Pdf.Page(content).IsDamaged);
}
