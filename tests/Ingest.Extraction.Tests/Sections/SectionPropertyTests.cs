using System.Text;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Tests.Sections;

public class SectionPropertyTests
{
    private static readonly string[] Pieces =
    [
        "一、", "（一）", "1.", "(2)", "①", "第一部分", "2.1", "附件1", "附：", "部门概况", "资金使用情况", "存在的问题", "。", "：", "；", "，", "\n", "\t", " ", "　",
        "（", "）", "《", "》", "“", "2022年", "12.5万元", "负责", "了", "评分表", "报告", "……3", "无", "𠮷", "\u200b", "是指", "XX",
    ];

    [Fact]
    public void Whatever_the_text_places_slice_to_headings_and_sections_nest()
    {
        for (var seed = 0; seed < 400; seed++)
        {
            var document = Draft.Of(Random(seed));
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

    [Fact]
    public void A_report_of_a_file_knows_only_its_own_blocks()
    {
        var document = Draft.Of("一、部门概况\n县直单位。\n附件1\n一、项目概况\n泵站改造。");

        Assert.Equal(["附件1", "项目概况"], SectionReader.Read(document, 2..).Select(s => s.Title));
    }

    private static string Random(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < 120; i++) text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "\n" : "");
        return text.ToString();
    }
}
