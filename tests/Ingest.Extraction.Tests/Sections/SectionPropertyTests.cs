using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Tests.Sections;

public class SectionPropertyTests
{
    [Fact]
    public void Whatever_the_text_places_slice_to_headings_and_sections_nest()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var document = Draft.Of(Rubble.Of(seed));
            var sections = SectionReader.Read(document, ..);
            for (var i = 0; i < sections.Count; i++)
            {
                var section = sections[i];
                var printed = document.TextAt(section.Place);
                Assert.True(section.Index == i, $"seed {seed}: index");
                Assert.True(printed.Contains(section.Title, StringComparison.Ordinal) || section.Title.Contains('\n', StringComparison.Ordinal), $"seed {seed}: '{section.Title}' in '{printed}'");
                Assert.True(section.Parent is null ? section.Level == 1 : section.Parent < i && sections[section.Parent.Value].Level == section.Level - 1, $"seed {seed}: level of {section.Title}");
                Assert.True(section.End > section.Place.At(section.Place.Start, 0), $"seed {seed}: end of {section.Title}");
                Assert.True(i == 0 || sections[i - 1].End.CompareTo(section.Place.At(section.Place.Start, 0)) == 0, $"seed {seed}: gap before {section.Title}");
            }
        }
    }

    [Fact]
    public void A_very_long_paragraph_is_read_in_one_go()
    {
        var document = Draft.Of("一、" + new string('资', 2_000_000) + "\n（一）" + string.Concat(Enumerable.Repeat("（一）", 100_000)));

        Assert.True(SectionReader.Read(document, ..).Count <= 2);
    }

    [Theory]
    [InlineData("附件1")]
    [InlineData("附件1：泵站改造项目支出绩效自评报告")]
    public void A_report_of_a_file_knows_only_its_own_blocks(string mark)
    {
        var document = Draft.Of($"一、部门概况\n县直单位。\n{mark}\n一、项目概况\n泵站改造。");

        Assert.Equal([mark, "项目概况"], SectionReader.Read(document, 2..).Select(s => s.Title));
        Assert.All(SectionReader.Read(document, 2..), s => Assert.Equal(1, s.Level));
    }
}
