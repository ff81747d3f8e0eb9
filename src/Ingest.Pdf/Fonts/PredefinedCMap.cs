using System.Text;

namespace Ingest.Pdf;

/// <summary>
/// The CMaps that a file only names. Their codes are a character encoding, so the characters follow without the CMap itself;
/// CIDs are known for ASCII alone, which is where widths differ from the default.
/// </summary>
internal sealed class PredefinedCMap
{
    private const int Gb18030 = 54936, Utf32 = 12001;
    private readonly Encoding? _encoding;
    private readonly bool _shifted;

    static PredefinedCMap() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private PredefinedCMap(string name, int codePage)
    {
        Name = name;
        Identity = codePage == 0;
        _shifted = name is "GB-H" or "GB-V";
        _encoding = codePage == 0 ? null : Encoding.GetEncoding(codePage, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback);
    }

    public string Name { get; }

    public bool Vertical => Name.EndsWith("-V", StringComparison.Ordinal);

    /// <summary>True where the code is the CID and says nothing of characters.</summary>
    public bool Identity { get; }

    /// <summary>Null where the name is not known.</summary>
    public static PredefinedCMap? Named(string? name) => name is null || CodePage(name) is not { } page ? null : new PredefinedCMap(name, page);

    /// <summary>Bytes of code page 936 as text.</summary>
    public static string ChineseText(byte[] bytes) => Encoding.GetEncoding(936).GetString(bytes);

    public (int Code, int Length) Read(ReadOnlySpan<byte> text)
    {
        var length = Math.Min(text.Length, LengthAt(text));
        long code = 0;
        for (var i = 0; i < length; i++) code = (code << 8) | text[i];
        return ((int)(code & int.MaxValue), length);
    }

    public string? Text(int code, int length)
    {
        if (_encoding is null) return null;
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < length; i++) bytes[i] = (byte)(((code >> (8 * (length - 1 - i))) & 0xFF) | (_shifted || (length == 4 && i == 0 && _encoding.CodePage != Utf32) ? 0x80 : 0));
        var text = _encoding.GetString(bytes[..length]);
        return text.Contains('\uFFFD', StringComparison.Ordinal) ? null : text;
    }

    /// <summary>The CID, which is exact for ASCII and -1 for the rest.</summary>
    public int Cid(int code) =>
        Identity ? code
        : code is < 0x20 or > 0x7E ? -1
        : Name.StartsWith("GBK-EUC", StringComparison.Ordinal) || Name.StartsWith("GB-EUC", StringComparison.Ordinal) ? (code == 0x20 ? 7716 : 814 + code - 0x21)
        : code - 0x20 + 1;

    private static int? CodePage(string name) => name switch
    {
        "Identity-H" or "Identity-V" => 0,
        _ when name.StartsWith("Uni", StringComparison.Ordinal) && name.Contains("UTF8", StringComparison.Ordinal) => 65001,
        _ when name.StartsWith("Uni", StringComparison.Ordinal) && name.Contains("UTF32", StringComparison.Ordinal) => Utf32,
        _ when name.StartsWith("Uni", StringComparison.Ordinal) => 1201,
        "GBK2K-H" or "GBK2K-V" => Gb18030,
        "GBK-EUC-H" or "GBK-EUC-V" or "GBKp-EUC-H" or "GBKp-EUC-V" or "GBpc-EUC-H" or "GBpc-EUC-V" or "GB-EUC-H" or "GB-EUC-V" or "GB-H" or "GB-V" => 936,
        "B5pc-H" or "B5pc-V" or "ETen-B5-H" or "ETen-B5-V" or "ETenms-B5-H" or "ETenms-B5-V" or "HKscs-B5-H" or "HKscs-B5-V" => 950,
        "90ms-RKSJ-H" or "90ms-RKSJ-V" or "90msp-RKSJ-H" or "90msp-RKSJ-V" => 932,
        "KSCms-UHC-H" or "KSCms-UHC-V" or "KSC-EUC-H" or "KSC-EUC-V" => 949,
        _ => null,
    };

    private int LengthAt(ReadOnlySpan<byte> text) => (_encoding?.CodePage ?? 0) switch
    {
        0 => 2,
        1201 => text.Length > 1 && text[0] is >= 0xD8 and <= 0xDB ? 4 : 2,
        Utf32 => 4,
        65001 => text[0] < 0x80 ? 1 : text[0] < 0xE0 ? 2 : text[0] < 0xF0 ? 3 : 4,
        Gb18030 => text[0] < 0x81 ? 1 : text.Length > 1 && text[1] is >= 0x30 and <= 0x39 ? 4 : 2,
        932 => text[0] is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC) ? 2 : 1,
        _ => _shifted ? 2 : text[0] is < 0x81 or 0xFF ? 1 : 2,
    };
}
