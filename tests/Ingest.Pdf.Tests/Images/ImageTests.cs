using System.Globalization;
using Ingest.TestPdfs;

namespace Ingest.Pdf.Tests.Images;

/// <summary>Pictures come out as another program shows them; the samples and that program are described in Samples/make.py.</summary>
public sealed class ImageTests
{
    private const int Width = 93, Height = 70;

    [Theory]
    [InlineData("baseline-420.jpg", "/ColorSpace/DeviceRGB/Filter/DCTDecode")]
    [InlineData("baseline-422.jpg", "/ColorSpace/DeviceRGB/Filter/DCTDecode")]
    [InlineData("progressive-444.jpg", "/ColorSpace/DeviceRGB/Filter/DCTDecode")]
    [InlineData("progressive-420.jpg", "/ColorSpace[/ICCBased 4 0 R]/Filter[/DCTDecode]")]
    [InlineData("grey.jpg", "/ColorSpace/DeviceGray/Filter/DCTDecode")]
    [InlineData("inks.jpg", "/ColorSpace/DeviceCMYK/Decode[1 0 1 0 1 0 1 0]/Filter/DCTDecode")]
    [InlineData("group4.fax", "/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 93/Rows 70>>")]
    [InlineData("group4.fax", "/ColorSpace/DeviceGray/BitsPerComponent 1/Decode[1 0]/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 93/BlackIs1 true>>")]
    [InlineData("group3.fax", "/ColorSpace/DeviceGray/BitsPerComponent 1/Filter[/CCITTFaxDecode]/DecodeParms[<</K 0/Columns 93>>]")]
    public void A_packed_picture_is_unpacked(string name, string entries)
    {
        var image = Read(entries, File.ReadAllBytes(Path.Combine(Samples, name)))!;

        var expected = File.ReadAllBytes(Path.Combine(Samples, Path.ChangeExtension(name, "pgm")))[^(Width * Height)..];
        var differences = image.Pixels.ToArray().Zip(expected, (a, b) => Math.Abs(a - b)).ToList();
        Assert.True(differences.Average() < 4, differences.Average().ToString(CultureInfo.InvariantCulture));
        Assert.True(differences.Count(d => d > 48) < differences.Count / 50, "Many pixels are far off.");
    }

    [Theory]
    [InlineData("one bit", "/BitsPerComponent 1/ColorSpace/DeviceGray", new byte[] { 0b01000000 }, new byte[] { 0, 255 })]
    [InlineData("one bit turned round", "/BitsPerComponent 1/ColorSpace/DeviceGray/Decode[1 0]", new byte[] { 0b01000000 }, new byte[] { 255, 0 })]
    [InlineData("a stencil is dark where it paints", "/ImageMask true", new byte[] { 0b01000000 }, new byte[] { 0, 255 })]
    [InlineData("four bits", "/BitsPerComponent 4/ColorSpace/DeviceGray", new byte[] { 0x0F }, new byte[] { 0, 255 })]
    [InlineData("red ink vanishes, blue ink stays", "/BitsPerComponent 8/ColorSpace/DeviceRGB", new byte[] { 255, 20, 20, 20, 20, 255 }, new byte[] { 255, 20 })]
    [InlineData("inks", "/BitsPerComponent 8/ColorSpace/DeviceCMYK", new byte[] { 0, 255, 255, 0, 0, 0, 0, 255 }, new byte[] { 255, 0 })]
    [InlineData("a palette of colours", "/BitsPerComponent 8/ColorSpace[/Indexed/DeviceRGB 1<FF0000000080>]", new byte[] { 0, 1 }, new byte[] { 255, 0 })]
    [InlineData("sixteen bits", "/BitsPerComponent 16/ColorSpace/DeviceGray", new byte[] { 1, 99, 200, 99 }, new byte[] { 1, 200 })]
    public void Plain_samples_become_red_light(string what, string entries, byte[] samples, byte[] expected) =>
        Assert.True(expected.AsSpan().SequenceEqual(Read(entries, samples, 2, 1)!.Pixels), what);

    [Theory]
    [InlineData("/Filter/JPXDecode")]
    [InlineData("/Filter/JBIG2Decode")]
    public void A_packing_that_is_not_known_gives_no_picture(string entries) => Assert.Null(Read(entries, [1, 2, 3]));

    [Theory]
    [InlineData(0, 10)]
    [InlineData(60_000, 60_000)]
    public void A_picture_of_no_or_too_many_pixels_is_left_alone(int width, int height) => Assert.Null(Read("/BitsPerComponent 1/ColorSpace/DeviceGray", [1, 2, 3], width, height));

    [Fact]
    public void Damaged_pictures_never_throw()
    {
        foreach (var path in Directory.EnumerateFiles(Samples).Where(p => Path.GetExtension(p) is ".jpg" or ".fax").Order(StringComparer.Ordinal))
            for (var seed = 0; seed < 150; seed++)
            {
                var random = new Random(seed);
                var bytes = File.ReadAllBytes(path);
                for (var n = random.Next(1, 12); n > 0; n--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                if (seed % 3 == 0) bytes = bytes[..random.Next(bytes.Length)];
                var filter = path.EndsWith(".jpg", StringComparison.Ordinal) ? "/Filter/DCTDecode" : $"/Filter/CCITTFaxDecode/DecodeParms<</K {(seed % 3) - 1}/Columns 93>>";

                var failure = Record.Exception(() => Read(filter, bytes));
                Assert.True(failure is null, $"{Path.GetFileName(path)}, seed {seed}: {failure}");
            }
    }

    [Fact]
    public void A_picture_knows_where_each_of_its_corners_lies()
    {
        var builder = new PdfBuilder();
        var image = builder.AddStream("/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", [0]);
        builder.AddPage("q 100 0 0 50 20 30 cm /I Do Q", $"/XObject<</I {image} 0 R>>");

        var picture = Assert.Single(Pdf.Page(builder.Build()).Images);
        Assert.Equal((20, 842 - 30), picture.Placement.Apply(0, 0));
        Assert.Equal((120, 842 - 80), picture.Placement.Apply(1, 1));
        var (x, y) = picture.Placement.Inverse()!.Value.Apply(70, 842 - 55);
        Assert.Equal((0.5, 0.5), (Math.Round(x, 9), Math.Round(y, 9)));
    }

    private static string Samples { get; } = Path.Combine(AppContext.BaseDirectory, "Images", "Samples");

    private static GreyImage? Read(string entries, byte[] data, int width = Width, int height = Height)
    {
        var builder = new PdfBuilder();
        var image = builder.AddStream(string.Create(CultureInfo.InvariantCulture, $"/Subtype/Image/Width {width}/Height {height}{entries}"), data);
        builder.AddPage("q 595 0 0 842 0 0 cm /I Do Q", $"/XObject<</I {image} 0 R>>");
        return Assert.Single(Pdf.Page(builder.Build()).Images).Read();
    }
}
