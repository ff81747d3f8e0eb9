using System.Text;

namespace Ingest.Documents;

/// <summary>The fonts of an RTF file: each says which code page its bytes are in.</summary>
internal sealed class RtfFonts
{
    private readonly Dictionary<int, int> _charsets = [];
    private Encoding _default = PageOf(1252);
    private int _open;

    public int Default { get; private set; }

    public void Take(string word, int? number)
    {
        switch (word)
        {
            case "f": _open = number ?? 0; break;
            case "fcharset": _charsets[_open] = number ?? 0; break;
        }
    }

    public void SetDefaultPage(int page) => _default = PageOf(page);

    public void SetDefaultFont(int font) => Default = font;

    public Encoding EncodingOf(int font) => _charsets.GetValueOrDefault(font, 1) switch
    {
        128 => PageOf(932),
        129 => PageOf(949),
        134 => PageOf(54936),
        136 => PageOf(950),
        204 => PageOf(1251),
        _ => _default,
    };

    /// <summary>Code page 936 is read as GB18030, of which it is a part.</summary>
    private static Encoding PageOf(int page) => page switch
    {
        936 => PageOf(54936),
        65001 => Encoding.UTF8,
        _ => CodePages.Of(page),
    };
}
