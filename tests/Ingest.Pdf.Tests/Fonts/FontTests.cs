using System.Text;
using Ingest.TestPdfs;

namespace Ingest.Pdf.Tests;

public sealed class FontTests
{
    private const string Chinese = "绩效自评，得分96.5分";

    static FontTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string, byte[]> Predefined => new()
    {
        { "UniGB-UTF16-H", Chinese, Encoding.BigEndianUnicode.GetBytes(Chinese) },
        { "UniGB-UTF16-H", "𠀀二", Encoding.BigEndianUnicode.GetBytes("𠀀二") },
        { "UniGB-UCS2-H", Chinese, Encoding.BigEndianUnicode.GetBytes(Chinese) },
        { "UniGB-UTF8-H", Chinese, Encoding.UTF8.GetBytes(Chinese) },
        { "GBK-EUC-H", Chinese, Encoding.GetEncoding(936).GetBytes(Chinese) },
        { "GBKp-EUC-H", Chinese, Encoding.GetEncoding(936).GetBytes(Chinese) },
        { "GBK2K-H", Chinese, Encoding.GetEncoding(54936).GetBytes(Chinese) },
        { "GBK2K-H", "㐀一", Encoding.GetEncoding(54936).GetBytes("㐀一") },
        { "ETen-B5-H", "預算", Encoding.GetEncoding(950).GetBytes("預算") },
        { "Identity-H", "。中", [0x00, 0x62, 0x11, 0xCF] },
    };

    [Theory]
    [MemberData(nameof(Predefined))]
    public void The_codes_of_a_predefined_cmap_are_read_without_the_cmap(string encoding, string expected, byte[] codes)
    {
        var builder = new PdfBuilder();
        var font = builder.ChineseFont(encoding, "STSong-Light");
        var page = Pdf.Page(OnePage(builder, font, $"<{Convert.ToHexString(codes)}>"));

        Assert.Equal((expected, 0), (Pdf.Text(page), page.UnmappedGlyphs));
    }

    [Theory]
    [InlineData("1 beginbfchar <0001> <9884> endbfchar 1 beginbfrange <0002> <0003> <7B97> endbfrange", "预算")]
    [InlineData("1 beginbfrange <0001> <0003> [<9884> <7B97> <0031>] endbfrange", "预算")]
    [InlineData("2 beginbfchar <0001> <D840DC00> <0002> <00660069> endbfchar", "𠀀fi")]
    [InlineData("1 beginbfrange <0000> <FFFF> <4E00> endbfrange", "丁丂")]
    public void ToUnicode_tells_the_characters(string entries, string expected) => Assert.Equal(expected, Pdf.Text(WithToUnicode(entries)));

    [Theory]
    [InlineData("1 beginbfchar <0001> <0000> endbfchar")]
    [InlineData("1 beginbfchar <0001> <E123> endbfchar")]
    [InlineData("1 beginbfchar <0001> <D840> endbfchar")]
    [InlineData("1 beginbfchar <0001> <FFFD> endbfchar")]
    [InlineData("1 beginbfrange <0001> endbfrange")]
    [InlineData("no map at all")]
    public void What_is_no_character_is_counted_and_not_guessed(string entries)
    {
        var page = WithToUnicode(entries);

        Assert.Equal(("\uFFFD\uFFFD", 2), (Pdf.Text(page), page.UnmappedGlyphs));
    }

    [Fact]
    public void An_embedded_cmap_cuts_the_codes_and_gives_cids()
    {
        var builder = new PdfBuilder();
        var map = builder.AddStream("/Type/CMap/CMapName/Own", "2 begincodespacerange <00> <7F> <8000> <FFFF> endcodespacerange 1 begincidchar <21> 98 endcidchar 1 begincidrange <8000> <8001> 4559 endcidrange");
        var inner = builder.Add("<</Subtype/CIDFontType0/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>>>");
        var page = Pdf.Page(OnePage(builder, $"<</Subtype/Type0/BaseFont/Own/Encoding {map} 0 R/DescendantFonts[{inner} 0 R]>>", "<218000>"));

        Assert.Equal("。中", Pdf.Text(page));
    }

    [Theory]
    [InlineData("/Encoding/WinAnsiEncoding", "<41 80 E9>", "A€é")]
    [InlineData("/Encoding/MacRomanEncoding", "<41 8E>", "Aé")]
    [InlineData("/Encoding<</Differences[1/uni9884/u7B97 5/eacute/f_i/A.alt]>>", "<01 02 05 06 07>", "预算éfiA")]
    [InlineData("", "<27 41>", "’A")]
    public void A_simple_font_is_read_by_its_encoding(string encoding, string codes, string expected) =>
        Assert.Equal(expected, Pdf.Text(Pdf.Page(OnePage(new PdfBuilder(), $"<</Type/Font/Subtype/Type1/BaseFont/Helvetica{encoding}>>", codes))));

    [Fact]
    public void A_standard_font_without_widths_has_those_of_the_standard()
    {
        var page = Pdf.Page(OnePage(new PdfBuilder(), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", "(iW)"));

        Assert.Equal((0.222 * 12, 0.944 * 12), (Math.Round(page.Glyphs[0].Box.Width, 3), Math.Round(page.Glyphs[1].Box.Width, 3)));
    }

    [Fact]
    public void A_type_3_font_is_read_by_its_map_and_sized_by_its_matrix()
    {
        var builder = new PdfBuilder();
        var map = builder.AddStream("", "1 beginbfchar <41> <9884> endbfchar");
        var page = Pdf.Page(OnePage(builder, $"<</Subtype/Type3/FontMatrix[0.01 0 0 0.01 0 0]/FontBBox[0 -12 100 88]/CharProcs<<>>/FirstChar 65/Widths[100]/Encoding<</Differences[65/g1]>>/ToUnicode {map} 0 R>>", "(A)"));

        Assert.Equal(("预", 12.0, 12.0), (Pdf.Text(page), page.Glyphs[0].Size, Math.Round(page.Glyphs[0].Box.Width, 3)));
    }

    [Theory]
    [InlineData("ABCDEF+SimHei-Bold", "", true)]
    [InlineData("SimSun", "/FontDescriptor<</FontWeight 700>>", true)]
    [InlineData("SimSun", "/FontDescriptor<</Flags 262148>>", true)]
    [InlineData("SimSun", "/FontDescriptor<</FontWeight 400/Flags 4>>", false)]
    public void Boldness_is_read_from_name_weight_or_flag(string name, string more, bool bold)
    {
        var glyph = Pdf.Page(OnePage(new PdfBuilder(), $"<</Type/Font/Subtype/TrueType/BaseFont/{name}/Encoding/WinAnsiEncoding{more}>>", "(A)")).Glyphs[0];

        Assert.Equal((name[(name.IndexOf('+', StringComparison.Ordinal) + 1)..], bold), (glyph.Font, glyph.IsBold));
    }

    [Fact]
    public void An_embedded_truetype_font_tells_the_characters_of_its_glyphs()
    {
        byte[] cmap = [0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12, .. Segment(0x9884, 1)];
        byte[] program = [0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, .. "cmap"u8, 0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, (byte)cmap.Length, .. cmap];
        var builder = new PdfBuilder();
        var file = builder.AddStream("", program);
        var inner = builder.Add($"<</Subtype/CIDFontType2/CIDToGIDMap/Identity/FontDescriptor<</FontFile2 {file} 0 R>>>>");
        var page = Pdf.Page(OnePage(builder, $"<</Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[{inner} 0 R]>>", "<00010002>"));

        Assert.Equal(("预\uFFFD", 1), (Pdf.Text(page), page.UnmappedGlyphs));
    }

    [Fact]
    public void A_compact_font_tells_the_names_of_its_glyphs()
    {
        var builder = new PdfBuilder();
        var file = builder.AddStream("/Subtype/Type1C", Compact());
        var inner = builder.Add($"<</Subtype/CIDFontType0/FontDescriptor<</FontFile3 {file} 0 R>>>>");
        var page = Pdf.Page(OnePage(builder, $"<</Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[{inner} 0 R]>>", "<00010002>"));

        Assert.Equal("A算", Pdf.Text(page));
    }

    [Fact]
    public void Any_bytes_pass_as_a_font_program_or_a_map()
    {
        for (var seed = 0; seed < 120; seed++)
        {
            var random = new Random(seed);
            var bytes = seed % 2 == 0 ? Compact() : new byte[300];
            for (var i = 0; i < 20; i++) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            var builder = new PdfBuilder();
            var file = builder.AddStream("", bytes);
            var inner = builder.Add($"<</Subtype/CIDFontType0/FontDescriptor<</FontFile{(seed % 4 < 2 ? 3 : 2)} {file} 0 R>>>>");
            Assert.NotNull(Pdf.Page(OnePage(builder, $"<</Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode {file} 0 R/DescendantFonts[{inner} 0 R]>>", "<000100020FFF>")));
        }
    }

    /// <summary>A format 4 subtable with one character.</summary>
    private static byte[] Segment(int character, int glyph)
    {
        var delta = (glyph - character) & 0xFFFF;
        byte[] Word(int v) => [(byte)(v >> 8), (byte)(v & 0xFF)];
        return [.. Word(4), .. Word(32), .. Word(0), .. Word(4), .. Word(0), .. Word(0), .. Word(0), .. Word(character), .. Word(0xFFFF), .. Word(0), .. Word(character), .. Word(0xFFFF), .. Word(delta), .. Word(1), .. Word(0), .. Word(0)];
    }

    /// <summary>A CFF font of three glyphs: .notdef, A, uni7B97.</summary>
    private static byte[] Compact()
    {
        byte[] header = [1, 0, 4, 1];
        byte[] names = [0, 1, 1, 1, 2, (byte)'X'];
        byte[] strings = [0, 1, 1, 1, 8, .. "uni7B97"u8];
        const int topLength = 8;
        var charset = header.Length + names.Length + 5 + topLength + strings.Length;
        byte[] top = [0, 1, 1, 1, topLength + 1, 28, 0, (byte)charset, 15, 28, 0, (byte)(charset + 5), 17];
        return [.. header, .. names, .. top, .. strings, 0, 0, 34, 1, 135, 0, 3, 1, 1, 2, 3, 4, 14, 14, 14];
    }

    private static PdfPage WithToUnicode(string entries)
    {
        var builder = new PdfBuilder();
        var map = builder.AddStream("", $"1 begincodespacerange <0000> <FFFF> endcodespacerange {entries}");
        var inner = builder.Add("<</Subtype/CIDFontType2>>");
        return Pdf.Page(OnePage(builder, $"<</Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[{inner} 0 R]/ToUnicode {map} 0 R>>", "<00010002>"));
    }

    private static byte[] OnePage(PdfBuilder builder, string font, string shown) => OnePage(builder, builder.Add(font), shown);

    private static byte[] OnePage(PdfBuilder builder, int number, string shown)
    {
        builder.AddPage($"BT /F2 12 Tf 100 400 Td {shown} Tj ET");
        builder.Replace(builder.Count, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F2 {number} 0 R>>>>/Contents {builder.Count - 1} 0 R>>");
        return builder.Build();
    }
}
