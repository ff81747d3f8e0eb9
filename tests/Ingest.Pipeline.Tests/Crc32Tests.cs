namespace Ingest.Pipeline.Tests;

public sealed class Crc32Tests
{
    [Theory]
    [InlineData("", 0u)]
    [InlineData("123456789", 0xCBF43926u)]
    public void The_checksum_is_the_one_of_the_standard(string text, uint expected) => Assert.Equal(expected, Crc32.Of(System.Text.Encoding.ASCII.GetBytes(text)));
}
