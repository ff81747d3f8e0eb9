using System.Text;

namespace Ingest.Documents;

/// <summary>The encodings of old files. What cannot be decoded becomes U+FFFD: by default they would make it a question mark, which no one sees.</summary>
internal static class CodePages
{
    private const int Western = 1252;

    /// <summary>The code page with the number; the Western one where there is none.</summary>
    public static Encoding Of(int page) => Find(page) ?? Find(Western)!;

    private static Encoding? Find(int page) => CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
}
