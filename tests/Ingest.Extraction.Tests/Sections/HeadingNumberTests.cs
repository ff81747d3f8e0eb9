using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tests.Sections;

public class HeadingNumberTests
{
    [Theory]
    [InlineData("一、部门概况", NumberShape.Han, 1, 2)]
    [InlineData("十二、其他", NumberShape.Han, 12, 3)]
    [InlineData("二十一．其他", NumberShape.Han, 21, 4)]
    [InlineData("壹、总述", NumberShape.Capital, 1, 2)]
    [InlineData("Ⅱ、资金情况", NumberShape.Roman, 2, 2)]
    [InlineData("IV.绩效分析", NumberShape.Roman, 4, 3)]
    [InlineData("（三）人员情况", NumberShape.HanBracket, 3, 3)]
    [InlineData("(十二)其他", NumberShape.HanBracket, 12, 4)]
    [InlineData("（四）、资产", NumberShape.HanBracket, 4, 4)]
    [InlineData("【二】资金", NumberShape.HanBracket, 2, 3)]
    [InlineData("一）概况", NumberShape.HanBracket, 1, 2)]
    [InlineData("㈡机构", NumberShape.HanBracket, 2, 1)]
    [InlineData("1．主要职能", NumberShape.Arabic, 1, 2)]
    [InlineData("12、其他", NumberShape.Arabic, 12, 3)]
    [InlineData("⒊人员", NumberShape.Arabic, 3, 1)]
    [InlineData("1.2022年预算", NumberShape.Arabic, 1, 2)]
    [InlineData("2.1 资金到位", NumberShape.Dotted2, 1, 3)]
    [InlineData("2.1.3资金到位", NumberShape.Dotted3, 3, 5)]
    [InlineData("（5）采购情况", NumberShape.ArabicBracket, 5, 3)]
    [InlineData("⑷采购情况", NumberShape.ArabicBracket, 4, 1)]
    [InlineData("5）采购情况", NumberShape.HalfBracket, 5, 2)]
    [InlineData("③社会效益", NumberShape.Circled, 3, 1)]
    [InlineData("B.过程", NumberShape.Letter, 2, 2)]
    [InlineData("第一部分　单位概况", NumberShape.Part, 1, 4)]
    [InlineData("第2章 资金", NumberShape.Chapter, 2, 3)]
    [InlineData("第三节：资产", NumberShape.Clause, 3, 4)]
    public void A_number_at_the_head_of_a_line_is_read(string line, object shape, int value, int length)
    {
        var number = HeadingNumber.Parse(new ShadowText(line).Text);

        Assert.Equal(new HeadingNumber((NumberShape)shape, value, length), number);
    }

    [Theory]
    [InlineData("1本单位在该项目管理中的职能")]
    [InlineData("3季度的支出")]
    [InlineData("一，符合轮换的规定")]
    public void A_number_without_a_proper_separator_is_uncertain(string line) =>
        Assert.False(HeadingNumber.Parse(new ShadowText(line).Text) is { Certain: true });

    [Theory]
    [InlineData("")]
    [InlineData("一是强化管理")]
    [InlineData("一般公共预算支出")]
    [InlineData("2022年度部门预算")]
    [InlineData("第十条 本办法")]
    [InlineData("（一般公共预算）")]
    [InlineData("1,106.75万元")]
    [InlineData("12333热线")]
    [InlineData("（2022）年")]
    [InlineData("十分重视")]
    [InlineData("〇、")]
    public void Other_lines_have_no_certain_number(string line) =>
        Assert.False(HeadingNumber.Parse(new ShadowText(line).Text) is { Certain: true });
}
