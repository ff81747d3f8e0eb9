using System.Text;

namespace Ingest.Pdf;

/// <summary>One of the object kinds of ISO 32000-1, 7.3.</summary>
internal abstract class PdfObject;

internal sealed class PdfNull : PdfObject
{
    public static PdfNull Instance { get; } = new();
}

internal sealed class PdfBoolean(bool value) : PdfObject
{
    public bool Value => value;
}

internal sealed class PdfNumber(double value) : PdfObject
{
    public double Value => value;

    /// <summary>The number cut to an integer and to the range of one.</summary>
    public int Int => Clamp.ToInt(value);
}

internal sealed class PdfName(string value) : PdfObject
{
    public string Value => value;
}

internal sealed class PdfString(byte[] bytes) : PdfObject
{
    public byte[] Bytes => bytes;

    /// <summary>The string as a text string: UTF-16 or UTF-8 by its mark, else Latin-1.</summary>
    public string Text => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
        _ => Encoding.Latin1.GetString(bytes),
    };
}

internal sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    public IReadOnlyList<PdfObject> Items => items;
}

internal sealed class PdfDictionary(Dictionary<string, PdfObject> entries) : PdfObject
{
    public static PdfDictionary Empty { get; } = new([]);

    public IReadOnlyDictionary<string, PdfObject> Entries => entries;

    /// <summary>The entry as it stands, a reference unresolved; null where absent.</summary>
    public PdfObject? this[string key] => entries.GetValueOrDefault(key);
}

/// <summary>A stream as it lies in the file: decrypted, filters not yet undone.</summary>
internal sealed class PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> raw) : PdfObject
{
    public PdfDictionary Dictionary => dictionary;

    public ReadOnlyMemory<byte> Raw => raw;
}

internal sealed class PdfReference(int number, int generation) : PdfObject
{
    public int Number => number;

    public int Generation => generation;
}

/// <summary>A bare word: an operator in a content stream, a keyword elsewhere.</summary>
internal sealed class PdfWord(string value) : PdfObject
{
    public string Value => value;
}

internal static class Clamp
{
    public static int ToInt(double value) => double.IsNaN(value) ? 0 : (int)Math.Clamp(value, int.MinValue, int.MaxValue);
}
