using System.Text;
using System.Xml;

namespace Ingest.Documents;

/// <summary>Excel workbooks (.xlsx, .xlsm): every visible sheet is a table of the values its cells show.</summary>
public sealed class XlsxReader : IDocumentReader
{
    private const string UsualWorkbook = "xl/workbook.xml";

    public SourceFormat Format => SourceFormat.Xlsx;

    public IReadOnlyList<string> Extensions { get; } = ["xlsx", "xlsm", "xltx", "xltm"];

    public bool Recognises(SourceFile file)
    {
        if (!Package.IsZip(file.Bytes.Span)) return false;
        try
        {
            using var package = Package.Open(file.Bytes, ReadLimits.Default);
            return package.Names.Any(IsWorkbook);
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    private static bool IsWorkbook(string part) => part.EndsWith("/workbook.xml", StringComparison.OrdinalIgnoreCase);

    public ReadResult Read(SourceFile file, ReadLimits limits, CancellationToken cancellation)
    {
        try
        {
            using var package = Package.Open(file.Bytes, limits);
            return new Reading(package, new ReadBudget(limits, cancellation)).Run();
        }
        catch (RefusedException refused)
        {
            return refused.For(Format);
        }
    }

    private readonly record struct SheetEntry(string Name, string? Relation, bool IsHidden);

    /// <summary>One reading of one workbook.</summary>
    private sealed class Reading(Package package, ReadBudget budget)
    {
        private readonly PackageParts _parts = new(package, budget);
        private readonly List<ReadNote> _notes = [];
        private readonly List<Block> _blocks = [];
        private readonly List<string> _shared = [];
        private readonly List<SheetEntry> _sheets = [];
        private bool _from1904;

        public ReadResult Run()
        {
            var workbook = _parts.Main(IsWorkbook, UsualWorkbook);
            _parts.Parse(workbook, ReadWorkbook);
            _parts.Parse(_parts.One(workbook, "sharedStrings"), ReadShared);
            var formats = new CellFormats(_from1904);
            _parts.Parse(_parts.One(workbook, "styles"), formats.Read);
            foreach (var sheet in _sheets.Where(s => !s.IsHidden)) AddSheet(workbook, sheet, formats);
            if (_sheets.Where(s => s.IsHidden).Select(s => s.Name).ToList() is { Count: > 0 } hidden)
                _notes.Add(new("hidden_sheets", $"有 {hidden.Count} 张隐藏的工作表未读取：{string.Join('、', hidden)}。"));
            return _blocks.Count > 0 ? new ReadResult.Success(new() { Format = SourceFormat.Xlsx, Blocks = _blocks, Notes = [.. _parts.Notes, .. _notes] })
                : _parts.IsDamaged ? new ReadResult.Refusal(SourceFormat.Xlsx, ProblemCode.Corrupt, "Excel 文件已损坏，读不出内容。请单位用 Excel 或 WPS 打开检查，另存后重新报送。")
                : new ReadResult.Refusal(SourceFormat.Xlsx, ProblemCode.NoText, "Excel 文件里没有内容。请单位重新报送。");
        }

        private void AddSheet(string workbook, SheetEntry entry, CellFormats formats)
        {
            var part = (entry.Relation is null ? null : _parts.Referred(workbook, entry.Relation)) ?? $"{Relationship.FolderOf(workbook)}worksheets/sheet{_sheets.IndexOf(entry) + 1}.xml";
            var sheet = new Sheet();
            _parts.Parse(part, reader => sheet.Read(reader, _shared, formats, budget));
            if (sheet.Cells(budget) is not { Count: > 0 } cells) return;
            if (sheet.HidesText && !_notes.Exists(n => n.Code == "hidden_cells")) _notes.Add(new("hidden_cells", $"工作表“{entry.Name}”有隐藏的行或列，其中的内容未读取。"));
            if (!IsDefaultName(entry.Name)) _blocks.Add(new Paragraph { Index = _blocks.Count, Text = entry.Name.Trim(), Style = new("sheet name") });
            _blocks.Add(new Table { Index = _blocks.Count, Origin = TableOrigin.Structured, Cells = cells });
        }

        /// <summary>Sheet1 says nothing; a name that somebody gave is a title.</summary>
        private static bool IsDefaultName(string name) =>
            name.Trim().Length == 0 || ((name.StartsWith("Sheet", StringComparison.OrdinalIgnoreCase) || name.StartsWith("工作表", StringComparison.Ordinal)) && char.IsAsciiDigit(name[^1]));

        private void ReadWorkbook(XmlReader reader)
        {
            reader.MoveToContent();
            reader.Inside(() =>
            {
                if (reader.LocalName == "workbookPr") _from1904 = reader.Value("date1904") is "1" or "true";
                else if (reader.LocalName == "sheet") _sheets.Add(new(reader.Value("name") ?? "", RelationOf(reader), reader.Value("state") is "hidden" or "veryHidden"));
                return false;
            });
        }

        private static string? RelationOf(XmlReader reader) =>
            reader.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? reader.GetAttribute("id", "http://purl.oclc.org/ooxml/officeDocument/relationships");

        private void ReadShared(XmlReader reader)
        {
            reader.MoveToContent();
            reader.Inside(() =>
            {
                budget.Tick();
                if (reader.LocalName != "si") return false;
                var text = new StringBuilder();
                reader.Inside(() =>
                {
                    if (reader.LocalName == "t") text.Append(PartXml.ReadText(reader));
                    else if (reader.LocalName == "rPh") reader.Skip();
                    else return false;
                    return true;
                });
                _shared.Add(text.ToString());
                return true;
            });
        }
    }
}
