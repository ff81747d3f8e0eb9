using Ingest.Extraction.Mentions;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Tests.Sections;

namespace Ingest.Extraction.Tests.Mentions;

public class MentionReaderTests
{
    [Theory]
    [InlineData("2022年度预算80万元，2022年末在职20人。", "2022 2022")]
    [InlineData("比2021年决算减少2万元。", "2021")]
    [InlineData("截至2022年12月31日在编18人。", "2022")]
    [InlineData("根据《临溪县2019年度绩效办法》执行。", "")]
    [InlineData("自2015年起实施，2018年建成。", "")]
    [InlineData("按照临财绩〔2023〕4号文件开展。", "")]
    [InlineData("计划2024年预算安排60万元。", "")]
    [InlineData("2023年3月1日", "")]
    public void Years_are_those_of_the_reports_own_facts(string text, string years) => Assert.Equal(years, Values(text, MentionKind.Year));

    [Theory]
    [InlineData("我局认真组织，我校积极配合，我中心负责实施。", "局 校 中心")]
    [InlineData("我社认真贯彻各项要求。", "社")]
    [InlineData("我们结合我市、我县实际，在我省率先推行。", "")]
    [InlineData("自我会计核算以来", "")]
    public void A_self_reference_names_what_the_author_is(string text, string suffixes) => Assert.Equal(suffixes, Values(text, MentionKind.SelfReference));

    [Theory]
    [InlineData("联系人：XXX", "XXX")]
    [InlineData("全年完成×××项任务", "×××")]
    [InlineData("20XX年度预算", "20XX")]
    [InlineData("预算____万元", "____")]
    [InlineData("年  月  日", "年  月  日")]
    [InlineData("单位名称：（盖章）", "单位名称：（盖章）")]
    [InlineData("年初预算安排情况（分类表述）", "（分类表述）")]
    [InlineData("主要做法（200字以内）", "（200字以内）")]
    [InlineData("请对照年初目标逐项说明完成情况", "请对照年初目标逐项说明完成情况")]
    [InlineData("填报单位（盖章）：临溪县档案馆", "")]
    [InlineData("2023年3月1日", "")]
    [InlineData("基金专用（不含利息）", "")]
    [InlineData("采用X光机检测，MAXX系统运行正常", "")]
    [InlineData("今年一月日均接待20人", "")]
    public void What_was_never_filled_is_a_placeholder(string text, string placeholder) => Assert.Equal(placeholder, Values(text, MentionKind.Placeholder));

    [Theory]
    [InlineData("详见附件2", MentionKind.AnnouncedAnnex, "2")]
    [InlineData("两份自评报告作为附件一、附件二一并报送", MentionKind.AnnouncedReport, "1 2")]
    [InlineData("报告见附件1至附件三", MentionKind.AnnouncedReport, "1 3")]
    [InlineData("报告中的明细表见附件2", MentionKind.AnnouncedReport, "")]
    [InlineData("附件：1.自评表\n2.清单", MentionKind.ListedAnnex, "1 2")]
    [InlineData("附件：1.自评表\n2.扫描项目自评报告", MentionKind.AnnouncedReport, "2")]
    [InlineData("按照《办法》附件2的格式", MentionKind.AnnouncedAnnex, "")]
    [InlineData("附加险由个人承担，附件齐全", MentionKind.AnnouncedAnnex, "")]
    public void Announced_annexes_are_read(string text, MentionKind kind, string numbers) => Assert.Equal(numbers, Values(text, kind));

    [Theory]
    [InlineData("综合评价情况（附相关评分表）", "附相关评分表")]
    [InlineData("自评95分，评分表附后。", "评分表附后")]
    [InlineData("自评95分（评分表另附）。", "")]
    [InlineData("附评分表，另行报送。", "")]
    public void Score_tables_said_to_be_attached_are_read(string text, string words) => Assert.Equal(words, Values(text, MentionKind.AnnouncedScoreTable));

    [Theory]
    [InlineData("临溪县档案馆是县委直属单位。禾丰县水文站严格执行预算。", "临溪县档案馆 禾丰县水文站")]
    [InlineData("会同县财政局检查。", "")]
    public void Names_in_the_authors_role_are_read_from_sentences(string text, string names) => Assert.Equal(names, Values(text, MentionKind.UnitName));

    [Fact]
    public void A_forms_legend_in_a_cell_is_no_placeholder() =>
        Assert.DoesNotContain(Read("一、自评\n| 填报单位（盖章） | 说明（200字以内） |"), m => m.Kind == MentionKind.Placeholder);

    [Fact]
    public void Mentions_slice_to_their_words_in_reading_order()
    {
        var document = Draft.Of("临溪县档案馆\n2022年度部门整体支出绩效自评报告\n一、概况\n我馆2022年末在编 18 人。\n附件1\n| 联系人 | XXX |");
        var mentions = MentionReader.Read(document, .., SectionReader.Read(document, ..));

        Assert.Equal(mentions.Select(m => m.Place).Order(), mentions.Select(m => m.Place));
        Assert.Equal(["临溪县档案馆", "2022", "2022", "2022年", "我馆", "2022", "2022年", "附件1", "XXX"], mentions.Select(m => document.TextAt(m.Place)));
    }

    private static string Values(string text, MentionKind kind) => string.Join(' ', Read($"绩效自评报告\n一、概况\n{text}").Where(m => m.Kind == kind).Select(m => m.Value));

    private static IReadOnlyList<Mention> Read(string text)
    {
        var document = Draft.Of(text);
        return MentionReader.Read(document, .., SectionReader.Read(document, ..));
    }
}
