using System.IO.Compression;
using System.Text;

namespace Ingest.Documents.Tests.Reading.Docx;

/// <summary>A Word file made of the XML a test writes, with the namespaces filled in.</summary>
internal sealed record DocxFile
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    public string Body { get; init; } = "";

    public string Styles { get; init; } = "";

    public string Numbering { get; init; } = "";

    public string Footnotes { get; init; } = "";

    public string Header { get; init; } = "";

    public string Footer { get; init; } = "";

    public bool Strict { get; init; }

    public CompressionLevel Compression { get; init; } = CompressionLevel.Optimal;

    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in Parts())
            {
                using var part = zip.CreateEntry(name, Compression).Open();
                part.Write(Encoding.UTF8.GetBytes(Strict ? content.Replace(Transitional, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal) : content));
            }
        return stream.ToArray();
    }

    public Document Read() => Reading.Read.Document(Bytes());

    private IEnumerable<(string Name, string Content)> Parts()
    {
        yield return ("[Content_Types].xml", $"<Types xmlns='{Package}/content-types'/>");
        yield return ("_rels/.rels", $"<Relationships xmlns='{Package}/relationships'><Relationship Id='r1' Type='{Relationship}/officeDocument' Target='word/document.xml'/></Relationships>");
        yield return ("word/_rels/document.xml.rels", $"<Relationships xmlns='{Package}/relationships'>{string.Concat(((string[])["styles", "numbering", "footnotes", "header", "footer"]).Select(k => $"<Relationship Id='{k}' Type='{Relationship}/{k}' Target='{k}.xml'/>"))}</Relationships>");
        yield return ("word/document.xml", Root("document", $"<w:body>{Body}</w:body>"));
        if (Styles.Length > 0) yield return ("word/styles.xml", Root("styles", Styles));
        if (Numbering.Length > 0) yield return ("word/numbering.xml", Root("numbering", Numbering));
        if (Footnotes.Length > 0) yield return ("word/footnotes.xml", Root("footnotes", Footnotes));
        if (Header.Length > 0) yield return ("word/header.xml", Root("hdr", Header));
        if (Footer.Length > 0) yield return ("word/footer.xml", Root("ftr", Footer));
    }

    private static string Root(string name, string content) =>
        $"<?xml version='1.0' encoding='UTF-8'?><w:{name} xmlns:w='{Transitional}' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' "
        + "xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main' "
        + $"xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape' xmlns:v='urn:schemas-microsoft-com:vml'>{content}</w:{name}>";
}
