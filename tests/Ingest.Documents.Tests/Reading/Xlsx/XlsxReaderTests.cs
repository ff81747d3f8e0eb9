using System.IO.Compression;
using System.Text;

namespace Ingest.Documents.Tests.Reading.Xlsx;

public sealed class XlsxReaderTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static TheoryData<string, string, string> Formats => new()
    {
        { "General", "312.40000000000003", "312.4" },
        { "General", "33.333333333333336", "33.33333333" },
        { "General", "-5", "-5" },
        { "0.00", "312.4", "312.40" },
        { "0.00", "2.345", "2.35" },
        { "#,##0.00", "1286400.5", "1,286,400.50" },
        { "#,##0", "0", "0" },
        { "#,##0", "12", "12" },
        { "0.00%", "0.99467", "99.47%" },
        { "0%", "1", "100%" },
        { "0.00_);(0.00)", "-3.5", "(3.50)" },
        { "0.00;-0.00;&quot;零&quot;", "0", "零" },
        { "0.00&quot;万元&quot;", "12.5", "12.50万元" },
        { "[Red]0.0", "1.25", "1.3" },
        { "#,##0.00,", "1234567", "1,234.57" },
        { "[$￥-804]#,##0.00", "5", "￥5.00" },
        { "000", "7", "007" },
        { "@", "7.50", "7.5" },
        { "yyyy/m/d", "45291", "2023/12/31" },
        { "yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;", "45352", "2024年3月1日" },
        { "yyyy-mm-dd hh:mm", "45352.5", "2024-03-01 12:00" },
        { "h:mm AM/PM", "0.75", "6:00 下午" },
        { "[h]:mm", "1.5", "36:00" },
        { "yyyy/m/d", "99999999", "99999999" },
        { "0.00", "1E+300", "1E+300" },
        { "", "1.5", "1.5" },
        { ";;;", "-1.5", "" },
        { "[", "1.5", "" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Numbers_are_read_as_the_cell_shows_them(string format, string stored, string shown)
    {
        var bytes = Workbook(Row(1, $"<c r='A1' t='inlineStr'><is><t>值</t></is></c><c r='B1' s='1'><v>{stored}</v></c>"), format);

        Assert.Equal($"值|{shown}".TrimEnd('|'), Read.Document(bytes).Table().Drawn());
    }

    public static TheoryData<string, string, string> Sheets => new()
    {
        { "kinds of cells", Row(1, "<c r='A1' t='s'><v>0</v></c><c r='B1' t='b'><v>1</v></c><c r='C1' t='e'><v>#DIV/0!</v></c><c r='D1' t='str'><f>A1</f><v>算</v></c>"), "共享|TRUE|#DIV/0!|算" },
        { "rich text without its reading aid", Row(1, "<c r='A1' t='s'><v>1</v></c>"), "粗细" },
        { "cells without places", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", "1|2\n3" },
        { "empty rows and columns are left out", Row(3, "<c r='C3'><v>1</v></c><c r='F3'><v>2</v></c>") + Row(9, "<c r='F9'><v>3</v></c>"), "1|2\n3" },
        { "hidden rows", Row(1, "<c r='A1'><v>1</v></c>") + "<row r='2' hidden='1'><c r='A2'><v>2</v></c></row>" + Row(3, "<c r='A3'><v>3</v></c>"), "1\n3" },
        { "unknown string", Row(1, "<c r='A1' t='s'><v>99</v></c><c r='B1'><v>1</v></c>"), "1" },
    };

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Sheets_are_tables(string name, string rows, string expected) =>
        Assert.True(expected == Read.Document(Workbook(rows)).Table().Drawn(), $"{name}:\n{Read.Document(Workbook(rows)).Table().Drawn()}");

    [Fact]
    public void Merged_cells_span_and_hide_what_they_cover()
    {
        var rows = Row(1, "<c r='A1'><v>1</v></c><c r='B1'><v>9</v></c><c r='C1'><v>2</v></c>") + Row(2, "<c r='A2'><v>9</v></c><c r='C2'><v>3</v></c>") + Row(3, "<c r='A3'><v>4</v></c><c r='B3'><v>5</v></c><c r='C3'><v>6</v></c>");

        var table = Read.Document(Workbook(rows, merges: "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>")).Table();

        Assert.Equal("[2x2]1|2\n3\n4|5|6", table.Drawn());
        Assert.Equal("1", table.At(1, 1)?.Text);
    }

    [Fact]
    public void Hidden_sheets_are_named_and_not_read()
    {
        var document = Read.Document(Workbook(Row(1, "<c r='A1'><v>1</v></c>"), sheets: "<sheet name='自评表' r:id='r1'/><sheet name='底稿' state='hidden' r:id='r1'/>"));

        Assert.Equal("自评表\n1", document.Drawn());
        Assert.Contains("底稿", Assert.Single(document.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_may_be_counted_from_1904() =>
        Assert.Equal("2024/1/1", Read.Document(Workbook(Row(1, "<c r='A1' s='1'><v>43830</v></c>"), "yyyy/m/d", workbook: "<workbookPr date1904='1'/>")).Table().Drawn());

    [Fact]
    public void A_scattered_sheet_is_refused_rather_than_spread_out()
    {
        var rows = string.Concat(Enumerable.Range(1, 3000).Select(i => $"<row r='{i}'><c r='{Column(i)}{i}'><v>1</v></c></row>"));

        Assert.Equal(ProblemCode.TooLarge, Read.Refusal(Workbook(rows)));
    }

    [Fact]
    public void An_empty_workbook_has_no_text() => Assert.Equal(ProblemCode.NoText, Read.Refusal(Workbook("")));

    [Fact]
    public void Mutated_files_give_a_document_or_a_refusal()
    {
        var bytes = Workbook(string.Concat(Enumerable.Range(1, 30).Select(i => Row(i, $"<c r='A{i}' t='s'><v>0</v></c><c r='B{i}' s='1'><v>{i}.5</v></c>"))), "yyyy/m/d", "<mergeCells><mergeCell ref='A2:A4'/></mergeCells>", level: CompressionLevel.NoCompression);
        for (var seed = 0; seed < 2500; seed++) Sound.Check(Read.Any(Mutation.Of(bytes, seed)));
    }

    private static string Row(int number, string cells) => $"<row r='{number}'>{cells}</row>";

    private static string Column(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : Column((number - 1) / 26) + (char)('A' + (number - 1) % 26);

    private static byte[] Workbook(string rows, string format = "General", string merges = "", string sheets = "<sheet name='Sheet1' r:id='r1'/>", string workbook = "", CompressionLevel level = CompressionLevel.Optimal)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in ((string, string)[])
            [
                ("xl/workbook.xml", $"<workbook xmlns='{Main}' xmlns:r='{Relationship}'>{workbook}<sheets>{sheets}</sheets></workbook>"),
                ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='{Relationship}/worksheet' Target='worksheets/sheet7.xml'/></Relationships>"),
                ("xl/worksheets/sheet7.xml", $"<worksheet xmlns='{Main}'><sheetData>{rows}</sheetData>{merges}</worksheet>"),
                ("xl/sharedStrings.xml", $"<sst xmlns='{Main}'><si><t>共享</t></si><si><r><rPr><b/></rPr><t>粗</t></r><r><t>细</t></r><rPh><t>cu</t></rPh></si></sst>"),
                ("xl/styles.xml", $"<styleSheet xmlns='{Main}'><numFmts><numFmt numFmtId='200' formatCode='{format}'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='200'/></cellXfs></styleSheet>"),
            ])
            {
                using var part = zip.CreateEntry(name, level).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        return stream.ToArray();
    }
}
