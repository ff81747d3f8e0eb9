using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ingest.Documents;

namespace Ingest.Evaluation.Mutations;

/// <summary>The other ways of writing a report: characters, numbers, encodings, files.</summary>
internal static partial class HarmlessCatalog
{
    private static readonly Encoding _gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static IReadOnlyList<HarmlessChange> All { get; } =
    [
        Text("full-width digits", Digit(), d => ((char)(d.Value[0] - '0' + '０')).ToString()),
        Text("thousands separators", Thousands(), m => Group().Replace(m.Value, "$0,")),
        Text("blank before the unit", BeforeUnit(), m => m.Value + " "),
        Text("full-width percent signs", Percent(), _ => "％"),
        Text("half-width brackets", Brackets(), b => b.Value == "（" ? "(" : ")"),
        Text("half-width colons and semicolons", Colons(), c => c.Value == "：" ? ":" : ";"),
        Text("yuan for ten thousand yuan", TenThousands(), m => InYuan(m.Groups["n"].Value)),
        Plain("GB18030", text => PlainSource.Encoded(text, _gb18030, marked: false)),
        Plain("UTF-16 with a mark", text => PlainSource.Encoded(text, Encoding.Unicode, marked: true)),
        Plain("UTF-8 with a mark", text => PlainSource.Encoded(text, Encoding.UTF8, marked: true)),
        Plain("CRLF line ends", text => Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))),
        Plain("blank lines at the end", text => Encoding.UTF8.GetBytes(text + "\n\n\n")),
        Word("runs split", SplitRuns),
        new("another file name", r => r.Source.File with { Name = "1" + Path.GetExtension(r.Source.File.Name) }),
        new("saved as a Word file", r => r.Tables.All(t => t.Origin == TableOrigin.Structured) ? new SourceFile(Path.ChangeExtension(r.Source.File.Name, ".docx"), DocxRendering.Of(r.Document)) : null),
    ];

    private static HarmlessChange Text(string name, Regex pattern, Func<Match, string> rewrite) => new(name, report =>
        pattern.Matches(report.Source.Text).Select(m => new TextEdit(m.Index, m.Length, rewrite(m))).ToList() is { Count: > 0 } edits
            ? report.Source.File with { Bytes = report.Source.With(edits) } : null);

    private static HarmlessChange Plain(string name, Func<string, byte[]> write) =>
        new(name, report => report.Source is PlainSource source ? source.File with { Bytes = write(source.Text) } : null);

    private static HarmlessChange Word(string name, Action<XDocument> change) =>
        new(name, report => report.Source is DocxSource source ? source.File with { Bytes = source.Written(change) } : null);

    /// <summary>Every run cut in two after its first character, as editing and spell checking do.</summary>
    private static void SplitRuns(XDocument document)
    {
        var w = DocxSource.W;
        foreach (var text in document.Descendants(w + "t").Where(t => t.Value.Length > 1 && t.Parent is { } run && run.Name == w + "r" && run.Elements(w + "t").Count() == 1 && t.Parent.LastNode == t).ToList())
        {
            var rest = new XElement(w + "r", text.Parent!.Element(w + "rPr"), new XElement(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text.Value[1..]));
            text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            text.Value = text.Value[..1];
            text.Parent.AddAfterSelf(rest);
        }
    }

    private static string InYuan(string digits) =>
        (decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * 10_000).ToString("0.##", CultureInfo.InvariantCulture) + "元";

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();

    [GeneratedRegex("[0-9](?=(万元|亿元|元|%|人|名|个|户|次))")]
    private static partial Regex BeforeUnit();

    [GeneratedRegex(@"(?<![0-9.,])[1-9][0-9]{3,}(?=(\.[0-9]+)?(万元|元))")]
    private static partial Regex Thousands();

    [GeneratedRegex("[0-9](?=([0-9]{3})+$)")]
    private static partial Regex Group();

    [GeneratedRegex("%")]
    private static partial Regex Percent();

    [GeneratedRegex("[（）]")]
    private static partial Regex Brackets();

    [GeneratedRegex("[：；]")]
    private static partial Regex Colons();

    /// <summary>Figures of two decimals with a unit of their own: in yuan they are as exact, and share their unit with no neighbour.</summary>
    [GeneratedRegex(@"(?<![0-9.,、（(])(?<n>[0-9]+\.[0-9]{2})万元(?!/|以|左)")]
    private static partial Regex TenThousands();
}
