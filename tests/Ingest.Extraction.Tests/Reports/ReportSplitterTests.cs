using Ingest.Extraction.Reports;
using Ingest.Extraction.Tests.Sections;

namespace Ingest.Extraction.Tests.Reports;

public class ReportSplitterTests
{
    private const string Main = "临溪县档案馆2022年度部门整体支出绩效自评报告\n一、部门概况\n内设4个股室。\n二、自评结论\n自评92分。\n临溪县档案馆\n2023年3月1日\n";

    public static TheoryData<string, string, int[]> Files => new()
    {
        { "one report", Main, [0] },
        { "a repeated title behind the cover", "专项资金绩效自评报告\n年  月  日\n专项资金绩效评价报告\n一、项目概况\n巡护。\n二、自评结论\n90分。", [0] },
        { "annexes that are reports", Main + "附件1\n2022年度项目支出绩效自评报告\n（巡护经费）\n一、项目概况\n巡护。\n二、自评结论\n90分。\n附件2\n2022年度项目支出绩效自评报告\n一、项目概况\n扫描。", [0, 7, 14] },
        { "an annex mark and title on one line", Main + "附件1：巡护经费项目支出绩效自评报告\n一、项目概况\n巡护。", [0, 7] },
        { "an annex whose numbers were lost", Main + "附件1\n巡护经费项目支出绩效自评报告\n项目概况\n巡护。", [0, 7] },
        { "a report without annex mark", Main + "临溪县档案馆2022年度扫描项目\n支出绩效自评报告\n一、项目概况\n扫描。", [0, 7] },
        { "parts that are reports", "2022年度自评报告汇编\n第一部分 部门整体支出绩效自评报告\n一、部门概况\n县直。\n二、自评结论\n90分。\n第二部分 培训项目绩效自评报告\n一、项目概况\n培训。", [0, 6] },
        { "annexes numbered in brackets", Main + "附件1\n巡护项目支出绩效自评报告\n（一）项目概况\n巡护。\n（二）自评结论\n90分。\n附件2\n扫描项目支出绩效自评报告\n（一）项目概况\n扫描。", [0, 7, 13] },
        { "an annex that is a table", Main + "附件1\n部门整体支出绩效自评表\n| 指标 | 得分 |\n附件2：项目清单\n| 项目 | 金额 |", [0] },
        { "an annex that is a form with a title of its own", Main + "附件：2022年度项目支出绩效自评表\n| 指标 | 得分 |", [0] },
        { "an annex of prose that is no report", Main + "附件1\n巡护经费管理办法\n第一条 为规范管理，制定本办法。", [0] },
        { "a list of attachments", Main + "附件：1.绩效自评报告\n2.评分表", [0] },
        { "a reference in the text", Main + "详见《2022年度巡护经费项目支出绩效自评报告》\n一、补充说明\n无。", [0] },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_cut_where_a_report_with_a_title_and_its_own_numbering_begins(string what, string text, int[] starts)
    {
        var document = Draft.Of(text);

        var ranges = ReportSplitter.Split(document);

        Assert.True(starts.SequenceEqual(ranges.Select(r => r.Start.Value)), $"{what}: {string.Join(' ', ranges)}");
        Assert.Equal(document.Blocks.Count, ranges[^1].End.Value);
        Assert.All(ranges.Zip(ranges.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
    }

    [Fact]
    public void An_empty_document_holds_no_report() => Assert.Empty(ReportSplitter.Split(Draft.Of("")));
}
