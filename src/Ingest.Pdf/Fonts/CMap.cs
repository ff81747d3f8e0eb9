using System.Text;

namespace Ingest.Pdf;

/// <summary>A CMap that a file brings along: how codes are cut from a string, and what they stand for (a CID, or characters).</summary>
internal sealed class CMap
{
    private const int MaxRanges = 200_000;
    private const int MaxText = 64;
    private readonly List<(int Length, uint Low, uint High)> _spaces = [];
    private readonly List<(uint Low, uint High, int Cid)> _cids = [];
    private readonly List<(uint Low, uint High, string Text)> _texts = [];

    public bool Vertical { get; private set; }

    /// <summary>The CMap that this one builds on, by name.</summary>
    public string? Base { get; private set; }

    public bool HasCids => _cids.Count > 0;

    public static CMap Parse(byte[] bytes, Budget budget)
    {
        var map = new CMap();
        var parser = new ObjectParser(bytes, 0, bytes.Length);
        var operands = new List<PdfObject>();
        while (parser.Next() is { } item)
        {
            budget.ThrowIfCancelled();
            if (item is not PdfWord word)
            {
                if (operands.Count < MaxRanges) operands.Add(item);
                continue;
            }
            map.Apply(word.Value, operands);
            operands.Clear();
        }
        map._cids.Sort((a, b) => a.Low.CompareTo(b.Low));
        map._texts.Sort((a, b) => a.Low.CompareTo(b.Low));
        return map;
    }

    /// <summary>The next code of a string and its number of bytes; two bytes where the CMap says nothing.</summary>
    public (int Code, int Length) Read(ReadOnlySpan<byte> text)
    {
        uint code = 0;
        for (var length = 1; length <= Math.Min(4, text.Length); length++)
        {
            code = (code << 8) | text[length - 1];
            foreach (var space in _spaces)
                if (space.Length == length && Inside(code, space.Low, space.High, length)) return ((int)(code & int.MaxValue), length);
        }
        var fallback = Math.Min(text.Length, _spaces.Count == 0 ? 2 : _spaces.Min(s => s.Length));
        code = 0;
        for (var i = 0; i < fallback; i++) code = (code << 8) | text[i];
        return ((int)(code & int.MaxValue), fallback);
    }

    /// <summary>The CID of a code; null where the CMap has none.</summary>
    public int? Cid(int code) => Find(_cids, c => c.Low, c => c.High, (uint)code) is { } range ? (int)Math.Min(range.Cid + ((uint)code - range.Low), int.MaxValue) : null;

    /// <summary>The characters of a code; null where the CMap has none or they are no characters.</summary>
    public string? Text(int code)
    {
        if (Find(_texts, t => t.Low, t => t.High, (uint)code) is not { Text: { Length: > 0 } text } range) return null;
        var step = (int)((uint)code - range.Low);
        if (step == 0) return text;
        if (text.Length >= 2 && char.IsSurrogatePair(text, text.Length - 2))
        {
            var point = (long)char.ConvertToUtf32(text, text.Length - 2) + step;
            return point <= 0x10FFFF ? text[..^2] + char.ConvertFromUtf32((int)point) : null;
        }
        return text[^1] + step <= char.MaxValue ? text[..^1] + (char)(text[^1] + step) : null;
    }

    private static bool Inside(uint code, uint low, uint high, int length)
    {
        for (var i = 0; i < length; i++)
        {
            var (b, l, h) = ((code >> (8 * i)) & 0xFF, (low >> (8 * i)) & 0xFF, (high >> (8 * i)) & 0xFF);
            if (b < l || b > h) return false;
        }
        return true;
    }

    private static T? Find<T>(List<T> ranges, Func<T, uint> low, Func<T, uint> high, uint code) where T : struct
    {
        int from = 0, to = ranges.Count;
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (low(ranges[middle]) <= code) from = middle + 1;
            else to = middle;
        }
        for (var i = from - 1; i >= 0 && i >= from - 4; i--)
            if (high(ranges[i]) >= code) return ranges[i];
        return null;
    }

    private void Apply(string word, List<PdfObject> operands)
    {
        switch (word)
        {
            case "endcodespacerange": Pairs(operands, 2, p => AddSpace(p[0], p[1])); break;
            case "endcidrange": Pairs(operands, 3, p => AddCids(p[0], p[1], p[2])); break;
            case "endcidchar": Pairs(operands, 2, p => AddCids(p[0], p[0], p[1])); break;
            case "endbfrange": Pairs(operands, 3, p => AddTexts(p[0], p[1], p[2])); break;
            case "endbfchar": Pairs(operands, 2, p => AddTexts(p[0], p[0], p[1])); break;
            case "usecmap": Base = (operands.LastOrDefault() as PdfName)?.Value; break;
            case "def": if (operands is [.., PdfName { Value: "WMode" }, PdfNumber mode]) Vertical = mode.Int == 1; break;
        }
    }

    private static void Pairs(List<PdfObject> operands, int size, Action<PdfObject[]> add)
    {
        foreach (var group in operands.Chunk(size))
            if (group.Length == size) add(group);
    }

    private void AddSpace(PdfObject low, PdfObject high)
    {
        if (low is PdfString { Bytes.Length: >= 1 and <= 4 } l && high is PdfString h && l.Bytes.Length == h.Bytes.Length && _spaces.Count < 256)
            _spaces.Add((l.Bytes.Length, Code(l), Code(h)));
    }

    private void AddCids(PdfObject low, PdfObject high, PdfObject cid)
    {
        if (low is PdfString l && high is PdfString h && cid is PdfNumber { Int: >= 0 } c && _cids.Count < MaxRanges) _cids.Add((Code(l), Code(h), c.Int));
    }

    private void AddTexts(PdfObject low, PdfObject high, PdfObject text)
    {
        if (low is not PdfString l || high is not PdfString h || _texts.Count >= MaxRanges) return;
        if (text is PdfString one) _texts.Add((Code(l), Code(h), Characters(one)));
        if (text is not PdfArray list) return;
        var code = Code(l);
        foreach (var item in list.Items.OfType<PdfString>().Take(65536))
        {
            if (code > Code(h)) break;
            _texts.Add((code, code, Characters(item)));
            code++;
        }
    }

    private static uint Code(PdfString text)
    {
        uint code = 0;
        foreach (var b in text.Bytes.Take(4)) code = (code << 8) | b;
        return code & int.MaxValue;
    }

    private static string Characters(PdfString text)
    {
        var bytes = text.Bytes;
        if (bytes.Length == 1) return ((char)bytes[0]).ToString();
        return Encoding.BigEndianUnicode.GetString(bytes, 0, Math.Min(bytes.Length, MaxText) / 2 * 2);
    }
}
