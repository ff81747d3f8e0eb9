namespace Ingest.Pdf.Tests;

/// <summary>The files beside this one hold one line of text, encrypted in the ways that PDF knows.</summary>
public sealed class EncryptionTests
{
    [Theory]
    [InlineData("rc4-40")]
    [InlineData("rc4-128")]
    [InlineData("aes-128")]
    [InlineData("aes-256-r5")]
    [InlineData("aes-256-r6")]
    public void A_file_that_opens_without_a_password_is_read(string name) => Assert.Equal("加密的正文", Pdf.Text(Pdf.Page(File(name))));

    [Fact]
    public void A_file_with_a_password_says_so() => Assert.Equal(PdfRefusal.NeedsPassword, Pdf.Refused(File("password")).Reason);

    [Fact]
    public void A_broken_table_in_a_file_with_a_password_still_says_password()
    {
        var bytes = File("password");
        bytes.AsSpan()[^20..].Fill((byte)' ');

        Assert.Equal(PdfRefusal.NeedsPassword, Pdf.Refused(bytes).Reason);
    }

    [Theory]
    [InlineData("<</Filter/Standard/V 9/R 2/O(x)/U(y)>>")]
    [InlineData("<</Filter/Standard/V 2/R 3/O(short)/U(short)/P -4>>")]
    [InlineData("<</Filter/Adobe.PubSec/V 4>>")]
    [InlineData("<<>>")]
    public void An_unknown_handler_needs_a_password(string encrypt)
    {
        var builder = Pdf.Builder(Pdf.Show("x"));
        builder.Trailer = $"/Encrypt {encrypt}";

        Assert.Equal(PdfRefusal.NeedsPassword, Pdf.Refused(builder.Build()).Reason);
    }

    private static byte[] File(string name) => System.IO.File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Security", name + ".pdf"));
}
