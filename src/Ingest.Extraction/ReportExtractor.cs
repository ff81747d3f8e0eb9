using Ingest.Documents;
using Ingest.Extraction.Claims;
using Ingest.Extraction.Claims.Limits;
using Ingest.Extraction.Claims.Repeats;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Measuring;
using Ingest.Extraction.Mentions;
using Ingest.Extraction.Money;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Reports;
using Ingest.Extraction.ScoreTables;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Staffing;
using Ingest.Extraction.Tables;
using Ingest.Extraction.Targets;

namespace Ingest.Extraction;

/// <summary>Reads the meaning of a document: parts, sections, score tables, identity, then every figure and what ties figures together.</summary>
public static class ReportExtractor
{
    private const int MainPart = 1;

    /// <summary>The reports of a document in reading order; empty where the document holds none. The file's name is a hint for identity only.</summary>
    public static IReadOnlyList<Report> Extract(Document document, string fileName)
    {
        var parts = new List<(Range Blocks, ReportReading Reading)>();
        foreach (var blocks in ReportSplitter.Split(document))
            parts.Add((blocks, Read(document, blocks, fileName, [.. parts.Select(p => p.Reading.Identity)])));
        var readings = parts.ConvertAll(p => p.Reading);
        return [.. parts.Select((p, i) => Facts(p.Reading, p.Blocks, i + 1, readings))];
    }

    private static ReportReading Read(Document document, Range blocks, string fileName, IReadOnlyList<Identity> before)
    {
        var part = before.Count + 1;
        var sections = SectionReader.Read(document, blocks);
        var scoreTables = ScoreTableReader.Read(document, blocks);
        var identity = IdentityReader.Read(document, blocks, sections, scoreTables, fileName, part);
        if (before.Count > 0) identity = identity.InheritFrom(before[0]);
        return Read(document, blocks, sections, scoreTables, identity);
    }

    private static ReportReading Read(Document document, Range blocks, IReadOnlyList<Section> sections, IReadOnlyList<ScoreTable> scoreTables, Identity identity)
    {
        var scoreBlocks = scoreTables.SelectMany(t => t.Rows.Select(r => r.Place.Block).Append(t.Block)).ToHashSet();
        var passages = new PassageReader(document, new SectionIndex(sections), identity).Read(blocks, scoreBlocks).ToList();
        return new ReportReading
        {
            Passages = passages,
            Tables = TableReader.Read(document, blocks, scoreBlocks, passages),
            FundingBlocks = [.. FundingBlocks.Read(document, scoreTables, TableReader.UsualUnit(passages))],
            ScoreTables = scoreTables,
            Sections = sections,
            Identity = identity,
            Document = document,
        };
    }

    private static Report Facts(ReportReading reading, Range blocks, int part, List<ReportReading> file)
    {
        var sections = new SectionIndex(reading.Sections);
        var told = reading.Passages.SelectMany(Headcounts).ToList();
        var staff = told.Concat(reading.Tables.SelectMany(t => StaffTableReader.Read(t, sections, told))).OrderBy(h => h.Place).ToList();
        return new Report
        {
            Part = part,
            Document = reading.Document,
            Blocks = blocks,
            Characters = Characters(reading.Document, blocks),
            Identity = reading.Identity,
            Subject = ReportSubject.Of(reading.Identity),
            Sections = reading.Sections,
            Amounts = [.. reading.Passages.SelectMany(p => AmountReader.Read(p.Frames, p.Context)).Concat(reading.Tables.SelectMany(t => TableReader.Amounts(t, sections, reading.FiscalYear, ReportSubject.IsWhole(reading.Identity)))).OrderBy(a => a.Place)],
            Headcounts = staff,
            Measures = [.. reading.Passages.SelectMany(Measures).Concat(reading.Tables.SelectMany(t => TableReader.Measures(t, sections)).ExceptBy(staff.Select(h => h.Place), m => m.Place)).OrderBy(m => m.Place)],
            ScoreTables = reading.ScoreTables,
            Claims = [.. ClaimCatalog.Read(reading).Concat(part == MainPart ? AcrossParts.Read(reading, file[MainPart..]) : []).OrderBy(c => c.Quote)],
            Mentions = [.. MentionReader.Read(reading.Document, blocks, reading.Sections, reading.Identity.Unit, reading.Identity.SelfScore).Concat(ZeroBoilerplate.Read(reading)).Concat(OwnYears.Of(reading)).Concat(ScoreRemarks.In(reading.ScoreTables)).OrderBy(m => m.Place).ThenBy(m => m.Kind)],
            Targets = TargetReader.Read(reading, blocks),
            SteppedScores = SteppedScores.Read(reading),
            GradeBands = GradeBandReader.Read(reading.Document, blocks, reading.Sections),
            GradedScores = GradedScores.Read(reading.Document, blocks, reading.Sections),
            NumberedRuns = [.. NumberingReader.Read(reading.Document, blocks, reading.Sections), .. InlineNumbering.Read(reading.Document, blocks)],
            Repetitions = [.. RepetitionReader.Read(reading), .. part > MainPart + 1 ? RepetitionReader.Across(reading, file[MainPart..(part - 1)]) : []],
            Citations = Citations.Read(reading.Document, blocks, reading.Sections),
            ProblemStatements = ProblemReader.Read(reading.Document, blocks, reading.Sections),
        };
    }

    private static IEnumerable<Headcount> Headcounts(ReadPassage passage) => passage.Staff.Select(s => new Headcount
    {
        Place = s.Frame.Place,
        Raw = s.Frame.Raw,
        Count = (int)s.Frame.Value,
        Category = s.Category,
        Detail = s.Detail,
        PartOf = passage.Staff.Any(t => t.Frame == s.Frame.PartOf) ? s.Frame.PartOf?.Place : null,
        Section = passage.Context.Section,
        Context = Contexts.Of(s.Frame),
    });

    private static IReadOnlyList<Measure> Measures(ReadPassage passage) =>
        MeasureReader.Read(passage.Frames, passage.Context, passage.Staff.Select(s => s.Frame).ToHashSet());

    private static int Characters(Document document, Range blocks)
    {
        var (start, count) = blocks.GetOffsetAndLength(document.Blocks.Count);
        return document.Blocks.Skip(start).Take(count).Sum(b => b switch
        {
            Paragraph paragraph => Printed(paragraph.Text),
            Table table => table.Cells.Sum(c => Printed(c.Text)),
            _ => 0,
        });
    }

    private static int Printed(string text) => text.Count(c => !char.IsWhiteSpace(c));
}
