using System.Globalization;
using System.Text;
using System.Xml;

namespace Ingest.Documents;

/// <summary>
/// Walks the elements of one part. The convention of every reader here: it is called on a start tag, consumes the element and
/// leaves the reader on the node behind it.
/// </summary>
internal static class PartXml
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private const int LargestNumber = 1_000_000_000;

    /// <summary>Names are made unique per reader, so namespaces compare by reference.</summary>
    public static XmlReader Open(Stream part)
    {
        var names = new NameTable();
        foreach (var name in (string[])[Word, StrictWord, Math, StrictMath, Compatibility]) names.Add(name);
        return XmlReader.Create(part, new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = names,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CheckCharacters = false,
            CloseInput = true,
        });
    }

    public static bool IsWord(this XmlReader reader) => reader.NamespaceURI is Word or StrictWord;

    public static bool IsMath(this XmlReader reader) => reader.NamespaceURI is Math or StrictMath;

    public static bool IsCompatibility(this XmlReader reader) => reader.NamespaceURI is Compatibility;

    /// <summary>Calls <paramref name="take"/> on every element below this one; what it does not consume is entered.</summary>
    /// <param name="reader">On the start tag of the parent.</param>
    /// <param name="take">Consumes the element and returns true, or leaves it and returns false.</param>
    /// <param name="leave">Told the depth of every end tag inside.</param>
    public static void Inside(this XmlReader reader, Func<bool> take, Action<int>? leave = null)
    {
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }
        reader.Read();
        while (!reader.EOF && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType == XmlNodeType.EndElement) leave?.Invoke(reader.Depth);
            if (reader.NodeType != XmlNodeType.Element || !take()) reader.Read();
        }
        reader.Read();
    }

    /// <summary>The value of an attribute in the element's own namespace, or in none.</summary>
    public static string? Value(this XmlReader reader, string name = "val") => reader.GetAttribute(name, reader.NamespaceURI) ?? reader.GetAttribute(name);

    public static int? Number(this XmlReader reader, string name = "val") => ParseNumber(reader.Value(name));

    /// <summary>An on/off property: present means on unless its value says off.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Value() is not ("0" or "false" or "off" or "none");

    /// <summary>The text of an element without children; should it have some, theirs is not text.</summary>
    public static string ReadText(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return "";
        }
        var (depth, text) = (reader.Depth, new StringBuilder());
        while (reader.Read() && reader.Depth > depth)
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA) text.Append(reader.Value);
        reader.Read();
        return text.ToString();
    }

    /// <summary>A whole number; a measure such as 12.5 is cut to its whole part, anything else, or beyond a thousand million, is null.</summary>
    public static int? ParseNumber(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && decimal.Abs(number) <= LargestNumber
            ? (int)number
            : null;
}
