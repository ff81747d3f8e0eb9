using System.Globalization;
using System.Text;

namespace Ingest.TestPdfs;

/// <summary>Writes a PDF object by object, for tests. Object 1 is the catalogue, object 2 the page tree, object 3 a Chinese font of which ASCII is half as wide as an em.</summary>
internal sealed class PdfBuilder
{
    public const double PageHeight = 842;
    private readonly List<byte[]> _objects = [];
    private readonly List<int> _pages = [];

    public PdfBuilder()
    {
        Add("<</Type/Catalog/Pages 2 0 R>>");
        Add("");
        ChineseFont("UniGB-UTF16-H", "STSong-Light");
    }

    /// <summary>Further entries of the trailer.</summary>
    public string Trailer { get; set; } = "";

    public int Count => _objects.Count;

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Adds an object, giving its number.</summary>
    public int Add(string body) => Add(Bytes(body));

    public int Add(byte[] body)
    {
        _objects.Add(body);
        return _objects.Count;
    }

    public void Replace(int number, string body) => _objects[number - 1] = Bytes(body);

    public int AddStream(string entries, byte[] data) =>
        Add([.. Bytes($"<<{entries}/Length {data.Length.ToString(CultureInfo.InvariantCulture)}>>\nstream\n"), .. data, .. Bytes("\nendstream")]);

    public int AddStream(string entries, string data) => AddStream(entries, Bytes(data));

    public int ChineseFont(string encoding, string name, string more = "")
    {
        var inner = Add($"<</Type/Font/Subtype/CIDFontType0/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 5>>/DW 1000/W[1[{string.Join(' ', Enumerable.Repeat(500, 95))}]]>>");
        return Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/{encoding}/DescendantFonts[{inner} 0 R]{more}>>");
    }

    /// <summary>Adds a page with a content stream; /F1 is the Chinese font.</summary>
    public int AddPage(string content, string resources = "", string more = "") => AddPage(AddStream("", content), resources, more);

    public int AddPage(int content, string resources = "", string more = "")
    {
        var page = Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>{resources}>>/Contents {content} 0 R{more}>>");
        _pages.Add(page);
        return page;
    }

    /// <summary>The file with a table of cross-references.</summary>
    public byte[] Build()
    {
        FinishPages();
        using var file = new MemoryStream();
        file.Write(Bytes("%PDF-1.7\n"));
        var offsets = _objects.Select((o, i) => WriteObject(file, i + 1, o)).ToList();
        var start = file.Position;
        file.Write(Bytes($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in offsets) file.Write(Bytes($"{offset.ToString("0000000000", CultureInfo.InvariantCulture)} 00000 n \n"));
        file.Write(Bytes($"trailer\n<</Size {_objects.Count + 1}/Root 1 0 R{Trailer}>>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>The file with all objects but streams packed into an object stream, and a stream of cross-references.</summary>
    public byte[] BuildPacked()
    {
        FinishPages();
        var inside = Enumerable.Range(1, _objects.Count).Where(n => !Encoding.Latin1.GetString(_objects[n - 1]).Contains("stream\n", StringComparison.Ordinal)).ToList();
        var (head, body) = (new StringBuilder(), new StringBuilder());
        foreach (var number in inside)
        {
            head.Append(CultureInfo.InvariantCulture, $"{number} {body.Length} ");
            body.Append(Encoding.Latin1.GetString(_objects[number - 1])).Append('\n');
        }
        var container = AddStream($"/Type/ObjStm/N {inside.Count}/First {head.Length}", head.ToString() + body);
        using var file = new MemoryStream();
        file.Write(Bytes("%PDF-1.7\n"));
        var entries = new List<byte[]> { new byte[] { 0, 0, 0, 0, 0 } };
        for (var number = 1; number <= _objects.Count; number++)
        {
            var index = inside.IndexOf(number);
            entries.Add(index >= 0 ? [2, 0, 0, (byte)container, (byte)index] : Entry(WriteObject(file, number, _objects[number - 1])));
        }
        var start = (int)file.Position;
        entries.Add(Entry(start));
        var data = entries.SelectMany(e => e).ToArray();
        file.Write(Bytes($"{_objects.Count + 1} 0 obj\n<</Type/XRef/W[1 3 1]/Size {_objects.Count + 2}/Root 1 0 R/Length {data.Length}>>\nstream\n"));
        file.Write([.. data, .. Bytes($"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n")]);
        return file.ToArray();
    }

    /// <summary>A hexadecimal string in UTF-16.</summary>
    public static string Hex(string text) => $"<{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private void FinishPages() => Replace(2, $"<</Type/Pages/Count {_pages.Count}/Kids[{string.Join(' ', _pages.Select(p => $"{p} 0 R"))}]>>");

    private static int WriteObject(MemoryStream file, int number, byte[] body)
    {
        var offset = (int)file.Position;
        file.Write([.. Bytes($"{number} 0 obj\n"), .. body, .. Bytes("\nendobj\n")]);
        return offset;
    }

    private static byte[] Entry(int offset) => [1, (byte)(offset >> 16), (byte)((offset >> 8) & 0xFF), (byte)(offset & 0xFF), 0];
}

/// <summary>The content of a page, measured from the upper left corner.</summary>
internal sealed class PageContentBuilder
{
    private readonly StringBuilder _content = new();

    public override string ToString() => _content.ToString();

    /// <summary>A line of text; y is its baseline.</summary>
    public PageContentBuilder Text(double x, double y, string text, double size = 12, bool bold = false)
    {
        _content.Append(CultureInfo.InvariantCulture, $"BT {(bold ? 2 : 0)} Tr /F1 {PdfBuilder.Number(size)} Tf 1 0 0 1 {PdfBuilder.Number(x)} {PdfBuilder.Number(PdfBuilder.PageHeight - y)} Tm {PdfBuilder.Hex(text)} Tj ET\n");
        return this;
    }

    public PageContentBuilder Line(double x1, double y1, double x2, double y2)
    {
        _content.Append(CultureInfo.InvariantCulture, $"{PdfBuilder.Number(x1)} {PdfBuilder.Number(PdfBuilder.PageHeight - y1)} m {PdfBuilder.Number(x2)} {PdfBuilder.Number(PdfBuilder.PageHeight - y2)} l S\n");
        return this;
    }

    public PageContentBuilder Raw(string operators)
    {
        _content.Append(operators).Append('\n');
        return this;
    }

    /// <summary>Paragraphs as a program sets them: 12 points, 20 from line to line, edges at 72 and 72 + 38 em, first line indented by two em.</summary>
    public double Paragraph(double y, string text, int em = 38, double indent = 24)
    {
        var room = (em * 12) - indent;
        var (line, width) = (new StringBuilder(), 0.0);
        foreach (var c in text)
        {
            var step = c < 0x80 ? 6 : 12;
            if (width + step > room + 0.01)
            {
                Text(72 + indent, y, line.ToString());
                (y, room, width, indent) = (y + 20, em * 12, 0, 0);
                line.Clear();
            }
            line.Append(c);
            width += step;
        }
        Text(72 + indent, y, line.ToString());
        return y + 20;
    }

    /// <summary>A ruled grid with 10 point text in its cells; a cell's text may have several lines.</summary>
    public double Grid(double y, double[] widths, params string[][] rows)
    {
        var height = 0.0;
        var right = 72 + widths.Sum();
        foreach (var row in rows)
        {
            Line(72, y + height, right, y + height);
            var lines = row.Max(c => c.Split('\n').Length);
            var x = 72.0;
            for (var c = 0; c < row.Length; x += widths[c++])
                foreach (var (text, n) in row[c].Split('\n').Select((t, n) => (t, n)))
                    if (text.Length > 0) Text(x + 5, y + height + 13 + (12 * n), text, 10);
            height += (12 * lines) + 6;
        }
        Line(72, y + height, right, y + height);
        for (var (c, x) = (0, 72.0); c <= widths.Length; x += c < widths.Length ? widths[c] : 0, c++) Line(x, y, x, y + height);
        return y + height;
    }
}
