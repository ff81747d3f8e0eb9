using System.Net;
using Ingest.Documents;
using Ingest.Validation;

namespace Ingest.Review.Tests;

public sealed class ExcerptTests
{
    private static readonly string _long = new('长', 200);

    public static TheoryData<string, string, int[], string> Cases => new()
    {
        { "the sentence around a figure", "前一句。支出5元，结余1元。后一句。", [6, 2], "…支出[5元]，结余1元。…" },
        { "two figures of a sentence", "支出5元，结余1元。", [2, 2, 7, 2], "支出[5元]，结余(1元)。" },
        { "figures far apart", $"支出5元{_long}结余1元。", [2, 2, 206, 2], $"支出[5元]{new string('长', 80)}…{new string('长', 78)}结余(1元)。" },
        { "a figure inside marked words", "支出5元。", [2, 2, 0, 4], "(支出)[5元]。" },
        { "the whole passage", "支出5元", [0, 4], "[支出5元]" },
        { "a character of two units at the edge", $"\U00020000{new string('长', 79)}5元", [81, 2], $"\U00020000{new string('长', 79)}[5元]" },
        { "white space only", "  ", [0, 2], "[  ]" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_words_around_are_shown_and_the_figures_marked(string what, string text, int[] places, string expected)
    {
        var document = new Document { Format = SourceFormat.Text, Blocks = [new Paragraph { Index = 0, Text = text }] };
        var evidence = places.Chunk(2).Select(p => new Evidence(new Place(0, p[0], p[1]), text.Substring(p[0], p[1]), "")).ToList();

        Assert.Equal((what, expected), (what, Plain(Excerpt.Of(document, evidence, evidence[0]))));
    }

    [Fact]
    public void A_cell_is_shown_in_its_row()
    {
        var table = new Table { Index = 0, Origin = TableOrigin.Structured, Cells = [new Cell(0, 0, "指标", RowSpan: 2), new Cell(0, 1, "10"), new Cell(1, 1, "9.5"), new Cell(1, 2, "")] };
        var document = new Document { Format = SourceFormat.Docx, Blocks = [table] };
        var evidence = new Evidence(new Place(0, 0, 3, 1, 1), "9.5", "得分");

        var shown = Excerpt.Of(document, [evidence], evidence).Markup;

        Assert.Contains("<span class=\"cell\">指标</span><span class=\"cell here\"><mark class=\"accused\" title=\"得分\">9.5</mark></span>", shown, StringComparison.Ordinal);
    }

    private static string Plain(Html html) => WebUtility.HtmlDecode(html.Markup)
        .Replace("<mark class=\"accused\" title=\"\">", "[", StringComparison.Ordinal)
        .Replace("<mark title=\"\">", "(", StringComparison.Ordinal)
        .Replace("<i>…</i>", "…", StringComparison.Ordinal)
        .Split("</mark>")
        .Aggregate((left, right) => left + (left.LastIndexOf('[') > left.LastIndexOf('(') ? "]" : ")") + right);
}
