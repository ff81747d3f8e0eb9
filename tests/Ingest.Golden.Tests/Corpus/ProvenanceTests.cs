using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Golden.Tests.Corpus;

/// <summary>Every value knows where it was read, and the document says there what the value says it does.</summary>
public sealed class ProvenanceTests
{
    public static TheoryData<string> Reports => [.. CorpusReports.Names];

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_text_at_a_figures_place_is_the_figure_as_printed(string name) => Each(name, report =>
    {
        foreach (var (place, raw) in Figures(report)) Assert.Equal(raw, report.Document.TextAt(place));
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_claim_quotes_and_counts_what_the_document_says(string name) => Each(name, report =>
    {
        foreach (var claim in report.Claims)
        {
            Assert.All(claim.Captions.Append(claim.Quote), place => Inside(report, place));
            Assert.All(claim.Terms, term => Assert.True(IsPrinted(report, term) || FollowsFromPrint(report, term), $"{term} is not printed at {term.Place}"));
        }
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_heading_stands_at_its_place_and_sections_do_not_cross(string name) => Each(name, report =>
    {
        foreach (var (section, index) in report.Sections.Select((s, i) => (s, i)))
        {
            Assert.Equal(index, section.Index);
            Assert.Contains(Plain(section.Title), Plain(report.Document.TextAt(section.Place)), StringComparison.Ordinal);
            Assert.True(section.Place <= section.End);
            Assert.True(section.Parent is not { } parent || (parent < index && report.Sections[parent].Level < section.Level));
        }
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public void Facts_come_in_reading_order_inside_their_report_and_section(string name) => Each(name, report =>
    {
        Ordered(report.Amounts, a => a.Place, a => a.Section);
        Ordered(report.Headcounts, h => h.Place, h => h.Section);
        Ordered(report.Measures, m => m.Place, m => m.Section);

        void Ordered<T>(IReadOnlyList<T> facts, Func<T, Place> place, Func<T, int?> section)
        {
            Assert.Equal(facts.Select(place).Order(), facts.Select(place));
            Assert.All(facts, f => Inside(report, place(f)));
            Assert.All(facts, f => Assert.True(section(f) is not { } s || report.Sections[s].Place.Block <= place(f).Block));
        }
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public void No_two_figures_of_a_sort_share_a_character(string name) => Each(name, report =>
    {
        foreach (var places in new[] { report.Amounts.Select(a => a.Place), report.Headcounts.Select(h => h.Place), report.Measures.Select(m => m.Place) })
            Assert.DoesNotContain(places.Zip(places.Skip(1)), pair => pair.First.Overlaps(pair.Second));
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_part_names_the_place_of_another_figure_of_its_sort(string name) => Each(name, report =>
    {
        Named(report.Amounts.Select(a => (a.Place, a.PartOf)));
        Named(report.Headcounts.Select(h => (h.Place, h.PartOf)));

        static void Named(IEnumerable<(Place Place, Place? PartOf)> figures)
        {
            var places = figures.Select(f => f.Place).ToHashSet();
            Assert.All(figures, f => Assert.True(f.PartOf is not { } total || (total != f.Place && places.Contains(total)), $"{f.Place} is part of {f.PartOf}"));
        }
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_finding_rests_on_words_that_stand_in_the_document(string name) => Each(name, (report, findings) =>
    {
        foreach (var finding in findings)
        {
            Assert.False(string.IsNullOrWhiteSpace(finding.Message));
            Assert.NotEmpty(finding.Evidence);
            Assert.All(finding.Evidence, e => Assert.Equal(report.Document.TextAt(e.Place), e.Quote));
        }
    });

    private static void Each(string name, Action<Report> check) => Each(name, (report, _) => check(report));

    private static void Each(string name, Action<Report, IReadOnlyList<Finding>> check)
    {
        foreach (var validated in CorpusReports.Read(name).Reports) check(validated.Report, validated.Findings);
    }

    private static IEnumerable<(Place Place, string Raw)> Figures(Report report) =>
    [
        .. report.Amounts.Select(a => (a.Place, a.Raw)),
        .. report.Headcounts.Select(h => (h.Place, h.Raw)),
        .. report.Measures.Select(m => (m.Place, m.Raw)),
        .. report.ScoreTables.SelectMany(t => t.Rows).SelectMany(r => new[] { r.Max, r.Awarded }).OfType<Points>().Select(p => (p.Place, p.Raw)),
        .. report.ScoreTables.SelectMany(t => t.Rows).SelectMany(r => new[] { r.Target, r.Actual, r.Criterion, r.Note }).OfType<CellText>().Select(c => (c.Place, c.Text)),
    ];

    private static bool IsPrinted(Report report, Term term) => report.Document.TextAt(term.Place) == term.Raw;

    /// <summary>A figure worked out from printed ones shows its working in brackets, at the place of one of them; a full mark may go without saying.</summary>
    private static bool FollowsFromPrint(Report report, Term term) =>
        (term.Raw is ['（', .., '）'] && term.Raw.Contains(report.Document.TextAt(term.Place), StringComparison.Ordinal)) || term is { Dimension: Dimension.Points, Label: "满分" } or { Dimension: Dimension.Percent, Number.Value: 100, Label: "全部资金" };

    private static void Inside(Report report, Place place)
    {
        var (start, count) = report.Blocks.GetOffsetAndLength(report.Document.Blocks.Count);
        Assert.InRange(place.Block, start, start + count - 1);
        Assert.InRange(place.End, place.Start, report.Document.Passage(place).Length);
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
