using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Datasets.Tests;

public sealed class SectionTextTests
{
    private static readonly Document _document = new()
    {
        Format = SourceFormat.Docx,
        Blocks =
        [
            new Paragraph { Index = 0, Text = "一、概况" },
            new Paragraph { Index = 1, Text = "主要职责。", Label = "（一）" },
            new Table { Index = 2, Origin = TableOrigin.Structured, Cells = [new Cell(0, 0, "项目", RowSpan: 2), new Cell(0, 1, "金\n额"), new Cell(1, 1, "3")] },
            new Paragraph { Index = 3, Text = "  " },
            new Paragraph { Index = 4, Text = "1.人员情况。共20人。2.机构情况。三个股室。" },
            new Paragraph { Index = 5, Text = "内设机构三个。3.其他。无。" },
        ],
    };

    public static TheoryData<string, Place, Place, bool, string> Cases => new()
    {
        { "blocks up to the next heading, numbers and tables as seen", new Place(0, 0, 4), new Place(4, 0, 0), false, "（一）主要职责。\n项目\t金 额\n3" },
        { "a run-in heading up to the next in the same paragraph", new Place(4, 0, 7), new Place(4, 12, 0), true, "共20人。" },
        { "a run-in heading that runs on into the next paragraph", new Place(4, 12, 7), new Place(5, 7, 0), true, "三个股室。\n内设机构三个。" },
        { "a section that ends with the report", new Place(5, 7, 5), new Place(6, 0, 0), true, "无。" },
        { "an empty section", new Place(4, 0, 7), new Place(4, 7, 0), true, "" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void The_text_of_a_section_ends_where_the_next_begins(string what, Place heading, Place end, bool runIn, string expected)
    {
        var section = new Section { Index = 0, Parent = null, Level = 1, Number = "", Title = what, Label = null, LabelConfidence = 0, Place = heading, End = end, RunIn = runIn };

        Assert.Equal(expected, SectionText.Of(_document, section));
    }
}
