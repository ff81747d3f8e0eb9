using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Claims;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Staffing;
using Ingest.Extraction.Tables;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Reading;

/// <summary>
/// Reads the prose of a report: paragraphs line by line, and the cells of tables that hold sentences. Each line becomes frames with roles, parts, years and subjects.
/// </summary>
internal sealed partial class PassageReader(Document document, SectionIndex sections, Identity identity)
{
    private readonly ListLead _lead = new();
    private readonly string _subject = ReportSubject.Of(identity);
    private readonly bool _isWhole = ReportSubject.IsWhole(identity);
    private const int ShortestProse = 25;
    private HeadcountCategory? _staffTotal;
    private int? _staffIn;
    private readonly Dictionary<decimal, HeadcountCategory> _hired = [];
    private string? _declaredUnit;
    private int? _declaredIn;
    private string? _unitOfReport;

    public IEnumerable<ReadPassage> Read(Range blocks, IReadOnlySet<int> scoreBlocks)
    {
        var (start, count) = blocks.GetOffsetAndLength(document.Blocks.Count);
        for (var i = start; i < start + count; i++)
        {
            var passages = document.Blocks[i] switch
            {
                Paragraph { Kind: not ParagraphKind.Contents } paragraph => Lines(Passage.Of(paragraph), paragraph.Label),
                Table table when !scoreBlocks.Contains(i) => table.Cells.Where(IsProse).SelectMany(c => Lines(Passage.Of(table, c), null, RowTitle(table, c))),
                _ => [],
            };
            foreach (var passage in passages) yield return passage;
        }
    }

    /// <summary>A cell that holds sentences, or words and several figures, rather than a label or one figure.</summary>
    private static bool IsProse(Cell cell) =>
        Divided().IsMatch(cell.Text) ||
        cell.Text.AsSpan().ContainsAny("。，；,;") && (cell.Text.Length >= ShortestProse || (Remark().IsMatch(cell.Text) && !char.IsAsciiDigit(cell.Text[0])));

    /// <summary>60人（干部14，消防员46）: a number of staff and what it is made of. 其中高级职称11人: some of those whom its row counts. 39人，人均6.84万元: how many and at what price.</summary>
    [GeneratedRegex(@"^[0-9]{1,5}(人|名)[，,、]\D{1,8}[0-9.,]+万?元|^[0-9]{1,5}(人|名|个)[(（][^()（）]*[0-9](人|名|个)?[)）]$|^(其中|含|内含)：?[^0-9，。；]{2,12}[0-9]{1,4}(人|名)$")]
    private static partial Regex Divided();

    [GeneratedRegex(@"[^\d,，.]{2}.*[0-9]万?元")]
    private static partial Regex Remark();

    /// <summary>The words that name the row of a cell: the nearest label to its left that is no number.</summary>
    private static string? RowTitle(Table table, Cell cell)
    {
        for (var column = cell.Column - 1; column >= 0; column--)
            if (table.At(cell.Row, column) is { IsEmpty: false } left && !left.Text.AsSpan().ContainsAnyInRange('0', '9')) return new ShadowText(left.Text).Text;
        return null;
    }

    private IEnumerable<ReadPassage> Lines(Passage whole, string? label, string? title = null)
    {
        var start = 0;
        foreach (var line in whole.Original.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return Read(new Passage(whole.Place.At(start, line.Length), line), start == 0 ? label : null, title);
            start += line.Length + 1;
        }
    }

    private ReadPassage Read(Passage passage, string? label, string? title)
    {
        var section = sections.At(passage.Place);
        var mark = label ?? ListMarks.Of(passage.Text);
        var read = PassageMeaning.Read(passage, Context(passage, section, title, mark));
        _lead.After(read.Frames, mark);
        if (HeadcountReader.TotalOf(read.Staff) is { } total) (_staffTotal, _staffIn) = (total, section?.Index);
        foreach (var hired in read.Staff.Where(s => StaffKinds.IsHired(s.Category))) _hired.TryAdd(hired.Frame.Value, hired.Category);
        return read with
        {
            ListMark = section is { RunIn: true } && section.Place.SamePassage(passage.Place) ? null : mark,
            IsHeading = section is { RunIn: false } && section.Place.SamePassage(passage.Place) && section.Place.Start < passage.Place.End,
        };
    }

    private FrameContext Context(Passage passage, Section? section, string? title, string? mark) => new(
        section?.Index, sections.LabelOf(section), title ?? section?.Title ?? "", identity.FiscalYear?.Value, UnitFor(passage, section), _lead.RoleFor(mark, passage.Text),
        _subject, _isWhole, _staffIn == section?.Index ? _staffTotal : null, _hired, _unitOfReport is not null, section is { RunIn: true } && !section.Place.SamePassage(passage.Place));

    /// <summary>A unit declared in prose holds to the end of its section; one declared for the report, to its end.</summary>
    private string? UnitFor(Passage passage, Section? section)
    {
        if (TableUnits.Declared(passage.Original) is { } declared) (_declaredUnit, _declaredIn, _unitOfReport) = (declared, section?.Index, TableUnits.IsForAll(passage.Original) ? declared : _unitOfReport);
        return _declaredIn == section?.Index ? _declaredUnit : _unitOfReport;
    }
}
