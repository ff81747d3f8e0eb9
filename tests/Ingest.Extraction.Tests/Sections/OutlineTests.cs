using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Tests.Sections;

/// <summary>What is a heading, how deep, and what is none. The outline prints number and title, indented by level; '+' marks text running on.</summary>
public class OutlineTests
{
    public static TheoryData<string, string, string> Outlines => new()
    {
        {
            "the official style nests by its shapes",
            """
            2023年度部门整体支出绩效自评报告
            一、部门概况
            （一）机构设置
            内设6个股室。
            1.行政股室
            共4个，编制齐全。
            （1）办公室
            （2）财务股
            负责日常核算。
            （二）人员情况
            在编30人。
            二、存在的问题
            预算编制不细。
            """,
            """
            一、 部门概况
              （一） 机构设置
                1. 行政股室
                  （1） 办公室
                  （2） 财务股
              （二） 人员情况
            二、 存在的问题
            """
        },
        {
            "the shape that opens the report and counts on over the others is outermost",
            """
            1.部门概况
            （一）部门职责
            负责文化服务。
            （二）人员情况
            在编30人。
            2.资金情况
            （一）收入
            全年拨款及时。
            （二）支出
            全年支出合规。
            3.存在的问题
            预算编制不细。
            """,
            """
            1. 部门概况
              （一） 部门职责
              （二） 人员情况
            2. 资金情况
              （一） 收入
              （二） 支出
            3. 存在的问题
            """
        },
        {
            "a list before the first outermost number does not become outermost",
            """
            1.部门职责
            负责文化服务。
            2.人员情况
            在编30人。
            二、资金情况
            1.收入
            全年拨款及时。
            2.支出
            全年支出合规。
            三、存在的问题
            预算编制不细。
            """,
            """
            1. 部门职责
            2. 人员情况
            二、 资金情况
              1. 收入
              2. 支出
            三、 存在的问题
            """
        },
        {
            "capital and Roman numbers hold the common ones",
            """
            壹、部门概况
            一、部门职责
            负责文化服务。
            二、人员情况
            在编30人。
            贰、资金情况
            Ⅰ、收入
            全年拨款及时。
            Ⅱ、支出
            全年支出合规。
            """,
            """
            壹、 部门概况
              一、 部门职责
              二、 人员情况
            贰、 资金情况
              Ⅰ、 收入
              Ⅱ、 支出
            """
        },
        {
            "without any numbers a heading right above another opens a section unless an open one usually holds it",
            """
            项目概况
            项目背景
            经县政府批准实施。
            项目内容
            改造渠道12公里。
            资金使用情况
            资金到位
            资金按时到位。
            资金支出
            支出符合规定。
            """,
            """
             项目概况
               项目背景
               项目内容
             资金使用情况
               资金到位
               资金支出
            """
        },
        {
            "自评结论 and 佐证材料 without numbers frame all else",
            """
            自评结论
            自评得分
            经自评得96.5分。
            绩效目标完成情况
            1.执行率情况。执行率95%，得分较高。
            2.完成的绩效目标。演出全部完成。
            存在的问题和原因
            预算编制不细。
            佐证材料
            基本情况
            1、人员情况
            在编30人。
            2、收支情况
            收支平衡。
            自评工作开展情况
            成立自评小组。
            """,
            """
             自评结论
               自评得分
               绩效目标完成情况
                1. 执行率情况 +
                2. 完成的绩效目标 +
               存在的问题和原因
             佐证材料
               基本情况
                1、 人员情况
                2、 收支情况
               自评工作开展情况
            """
        },
        {
            "an annex bears the title below its mark",
            """
            一、自评结论
            得分95分。
            附件：1.设备购置项目支出绩效自评表
            2.评分表
            临溪县档案馆
            2023年3月1日
            附件1
            设备购置项目支出绩效自评表
            | 指标 | 得分 |
            附表2：
            | 指标 | 得分 |
            """,
            """
            一、 自评结论
            附件1 设备购置项目支出绩效自评表
             附表2：
            """
        },
        {
            "numbers without a mark, and words parted from their text by a gap, are headings where their siblings are",
            """
            一　基本情况
            镇政府内设6个股室。
            二　做了哪些事
            新建公厕16座。
            三　不足
            三 个村进度偏慢，完成率80%。
            四、绩效情况
            (一)产出指标  维修道路12公里，完成率100%，质量达到要求。
            (二)路口改造  改造信号灯路口8处;施划标线2.6万平方米，均已验收。
            (三)满意度  发放问卷300份，收回288份，满意率95%。
            """,
            """
            一 基本情况
            二 做了哪些事
            三 不足
            四、 绩效情况
              (一) 产出指标 +
              (二) 路口改造 +
              (三) 满意度 +
            """
        },
        {
            "what stands without number directly below a numbered heading is inside it; contents that come back are no headings",
            """
            目录
            第一部分 部门概况
            第二部分 绩效情况
            第一部分 部门概况
            一、主要职责
            负责消防救援。
            第二部分 绩效情况
            一、绩效指标完成情况
            预算执行情况分析
            支出1120万元，进度良好。
            产出指标分析
            接警出动率100%。
            二、存在的问题
            预算编制不细。
            """,
            """
            第一部分 部门概况
              一、 主要职责
            第二部分 绩效情况
              一、 绩效指标完成情况
                 预算执行情况分析
                 产出指标分析
              二、 存在的问题
            """
        },
        {
            "an annex's number and its title's year",
            """
            一、自评结论
            得分95分。
            附件1  2022年农村公路养护项目支出绩效自评报告
            一、项目概况
            养护道路。
            """,
            """
            一、 自评结论
             附件1  2022年农村公路养护项目支出绩效自评报告
            一、 项目概况
            """
        },
        {
            "captions with a unit and cells beside their figures are no headings",
            """
            一、部门概况
            人员编制
            24
            实有人数
            22
            年度收入情况（万元）
            | 收入 | 支出 |
            二、存在的问题
            编制不细。
            """,
            """
            一、 部门概况
            二、 存在的问题
            """
        },
        {
            "mixed brackets of one run stay siblings",
            """
            一、部门概况
            （1）部门基本情况
            我单位是独立核算机构。
            1．主要职能。
            见三定方案。
            （二）当年主要事业成效
            完成全部任务。
            二、资金情况
            (1)基本支出情况
            正常。
            (2）项目支出情况
            正常。
            （三）“三公”经费情况
            正常。
            """,
            """
            一、 部门概况
              （1） 部门基本情况
                1． 主要职能
              （二） 当年主要事业成效
            二、 资金情况
              (1) 基本支出情况
              (2） 项目支出情况
              （三） “三公”经费情况
            """
        },
        {
            "parts hold chapters of numbering that starts again",
            """
            第一部分　单位概况
            一、主要职责
            承担全县档案管理。
            第二部分　收支情况
            一、收入
            全年收入80万元。
            二、支出
            全年支出79万元。
            """,
            """
            第一部分 单位概况
              一、 主要职责
            第二部分 收支情况
              一、 收入
              二、 支出
            """
        },
        {
            "a shape below the first level directly nests at level two",
            """
            一、绩效目标完成情况
            1.数量指标。计划培训12期，完成12期。
            2.质量指标。合格率达标。
            二、自评结论
            自评90分。
            """,
            """
            一、 绩效目标完成情况
              1. 数量指标 +
              2. 质量指标 +
            二、 自评结论
            """
        },
        {
            "run-in leads of a run are headings together, sentences are not",
            """
            一、主要工作
            1.防汛工作。全年启动响应3次，转移群众200人。
            2.饮水安全。检测水样40份，全部合格。
            3.水库安全管理责任制落实。明确了行政、技术、巡查三个责任人。
            二、存在问题
            1.预算编制与实际工作结合得还不够紧密，追加较多。
            2.部分设备老化。
            """,
            """
            一、 主要工作
              1. 防汛工作 +
              2. 饮水安全 +
              3. 水库安全管理责任制落实 +
            二、 存在问题
            """
        },
        {
            "lost numbers are found by the gap they leave",
            """
            2022年单位整体绩效自评
            部门、单位基本情况
            编制12人。
            一般公共预算支出情况
            基本支出情况
            支出100万元。
            项目支出情况
            支出50万元。
            三、部门整体支出绩效情况
            全部完成。
            四、存在的问题及改进措施
            无。
            绩效自评结果拟应用和公开情况
            拟公开。
            其他需要说明的情况
            无
            """,
            """
             部门、单位基本情况
             一般公共预算支出情况
               基本支出情况
               项目支出情况
            三、 部门整体支出绩效情况
            四、 存在的问题及改进措施
             绩效自评结果拟应用和公开情况
             其他需要说明的情况
            """
        },
        {
            "a run without gap leaves unnumbered headings inside the section",
            """
            一、部门概况
            县直单位。
            二、资金情况
            （一）年初预算
            1.基本支出
            120万元。
            2.项目支出
            30万元。
            追加预算安排及支出情况
            无
            其他需要说明的情况
            无
            三、自评结论
            自评92分。
            """,
            """
            一、 部门概况
            二、 资金情况
              （一） 年初预算
                1. 基本支出
                2. 项目支出
                 追加预算安排及支出情况
                 其他需要说明的情况
            三、 自评结论
            """
        },
        {
            "a missing dot is no obstacle to a known heading",
            """
            一、项目概况
            （一）项目背景。
            1本单位在该项目管理中的职能。
            牵头实施。
            2．资金分配的原则及考虑因素。
            按因素法。
            """,
            """
            一、 项目概况
              （一） 项目背景
                1 本单位在该项目管理中的职能
                2． 资金分配的原则及考虑因素
            """
        },
        {
            "a known heading glued to its text is cut off",
            """
            一、绩效评价工作开展情况
            （一）绩效评价的目的、对象、范围本次评价旨在了解巡护经费的使用成效和管理中的不足。
            （二）绩效评价工作的过程通过查阅账册和现场走访两种方式进行，历时十五个工作日。
            """,
            """
            一、 绩效评价工作开展情况
              （一） 绩效评价的目的、对象、范围 +
              （二） 绩效评价工作的过程 +
            """
        },
        {
            "a gap can stand for the separator or the closing mark",
            """
            一 部门概况
            （一）机构设置　本馆内设办公室、业务股和信息股三个股室，没有下属单位。
            （二）人员情况  年末在编18人，编外2人，退休7人，全部由财政供养。
            二 存在的问题
            一般公共预算收入完成较慢。
            """,
            """
            一 部门概况
              （一） 机构设置 +
              （二） 人员情况 +
            二 存在的问题
            """
        },
        {
            "automatic numbers are numbers",
            """
            {一、}单位概况
            {（一）}机构设置
            内设3个科室。
            {二、}自评结论
            自评95分。
            """,
            """
            一、 单位概况
              （一） 机构设置
            二、 自评结论
            """
        },
        {
            "heading styles open sections whatever they say",
            """
            {h1}一、单位概况
            {h2}馆藏特色
            藏书12万册。
            {h1}二、自评结论
            {h2}得分构成
            共95分。
            """,
            """
            一、 单位概况
               馆藏特色
            二、 自评结论
               得分构成
            """
        },
        {
            "dotted numbers nest under their own first component",
            """
            1 项目概况
            1.1 立项依据
            按文件立项。
            1.2 项目内容
            建设泵站2座。
            2 自评结论
            2.1 得分情况
            得分93分。
            """,
            """
            1 项目概况
              1.1 立项依据
              1.2 项目内容
            2 自评结论
              2.1 得分情况
            """
        },
        {
            "a heading and its text may share a paragraph with a line break",
            """
            一、部门概况⏎我单位为公益一类事业单位。
            二、自评结论⏎（一）得分情况⏎自评96分。
            """,
            """
            一、 部门概况
            二、 自评结论
              （一） 得分情况
            """
        },
        {
            "a list right below a heading may use the shape of an outer level",
            """
            一、效益情况
            1、社会效益分析
            （1）业务运行
            1、待遇支付：全年按月足额发放到位，没有拖欠。
            2、数据核查：完成疑点核查并整改到位，追回全部资金。
            （2）服务能力
            窗口等候时间缩短。
            2、生态效益分析
            减少纸张消耗。
            """,
            """
            一、 效益情况
              1、 社会效益分析
                （1） 业务运行
                  1、 待遇支付 +
                  2、 数据核查 +
                （2） 服务能力
              2、 生态效益分析
            """
        },
        {
            "an annex begins its own numbers at the first level, whatever numbers the report has",
            """
            第一部分 单位概况
            一、主要职能
            负责全县渠道维护。
            第二部分 自评结论
            自评92分。
            附件1
            填报口径说明
            一、关于人数
            含借调人员。
            二、关于资产
            （一）口径
            按账面数。
            """,
            """
            第一部分 单位概况
              一、 主要职能
            第二部分 自评结论
            附件1 填报口径说明
            一、 关于人数
            二、 关于资产
              （一） 口径
            """
        },
        {
            "unnumbered leads above runs that begin anew are outermost",
            """
            大队基本情况
            （一）职责任务
            负责路政执法。
            （二）人员状况
            在编46人。
            预算与支出情况
            （一）预算批复与调整
            年初批复80万元。
            （二）基本支出
            支出70万元。
            附：自评得分明细
            | 指标 | 分值 | 得分 |
            """,
            """
             大队基本情况
              （一） 职责任务
              （二） 人员状况
             预算与支出情况
              （一） 预算批复与调整
              （二） 基本支出
             附：自评得分明细
            """
        },
        {
            "headings told apart by their styles alone",
            """
            {h1}单位概况
            {h2}主要职能
            {h3}渠道维护
            负责全县渠道维护。
            {h3}水费收缴
            按方收费。
            {h2}人员情况
            在编12人。
            {h1}自评结论
            自评92分。
            """,
            """
             单位概况
               主要职能
                 渠道维护
                 水费收缴
               人员情况
             自评结论
            """
        },
        {
            "an annex mark opens a section of the first level",
            """
            一、自评结论
            自评92分。
            附：部门整体支出绩效评价评分表
            | 指标 | 分值 | 得分 |
            附件2
            项目清单
            | 项目 | 金额 |
            """,
            """
            一、 自评结论
             附：部门整体支出绩效评价评分表
            附件2 项目清单
            """
        },
    };

    [Theory]
    [MemberData(nameof(Outlines))]
    public void Headings_nest_as_the_page_shows(string what, string text, string outline) =>
        Assert.True(Outline(text) == outline, $"{what}:\n{Outline(text)}");

    public static TheoryData<string, string> NotHeadings => new()
    {
        { "duties", "（一）负责全县档案的接收和保管；\n（二）指导各乡镇档案工作。\n（三）承办上级交办的其他事项。" },
        { "divisions with their duties", "（一）办公室。负责文电、会务和机要。\n（二）业务股。承担档案接收和整理。" },
        { "legal bases", "1、《中华人民共和国档案法》；\n2、《临溪县档案管理办法》（临政发〔2019〕3号）" },
        { "items with amounts", "(1)扫描经费年初预算安排12万元，本年支出11.8万元。\n(2)库房改造9.45万元。" },
        { "items that end in a semicolon", "1.健全制度；\n2.加强培训；" },
        { "inline enumerations", "一是预算不细。\n二是执行偏慢。\n首先是认识问题。" },
        { "unnumbered leads", "机构设置：内设办公室、业务股。\n人员情况：编制10人，在职9人。" },
        { "a table of contents", "目　录\n一、部门概况……………1\n二、存在的问题\t3\n（一）资金情况 PAGEREF _Toc1 \\h 4" },
        { "marked contents", "{contents}一、部门概况\n{contents}二、自评结论" },
        { "title lines", "临溪县档案服务中心\n2022年度部门整体支出绩效\n自评报告" },
        { "cover fields", "单位名称：（盖章）\n联系人：\n报告日期：2023年3月1日" },
        { "captions of tables", "支出决算表\n| 项目 | 金额 |\n（一）年度收入情况（万元）\n| 收入 | 80 |" },
        { "a list of attachments", "附件：1.部门整体支出绩效自评表\n2.项目支出绩效自评表\n临溪县档案服务中心" },
        { "an announcement of an annex", "附件：自评表\n临溪县档案服务中心\n2023年3月1日" },
        { "cells", "| 一、部门概况 | （一）机构设置 |" },
        { "items with nothing below them", "1.预算编制不够精细\n2.支出进度偏慢\n3.资产管理不规范" },
        { "clauses of a rule", "第十条 单位应当按季报告。" },
        { "decimals and dates", "2.5个百分点的差距主要来自县级配套。\n5月底前全部完成支付。" },
    };

    [Theory]
    [MemberData(nameof(NotHeadings))]
    public void Text_that_only_looks_like_headings_opens_no_section(string what, string text) =>
        Assert.True(Outline(text).Length == 0, $"{what}:\n{Outline(text)}");

    private static string Outline(string text)
    {
        var document = Draft.Of(text);
        return string.Join('\n', SectionReader.Read(document, ..).Select(s => $"{new string(' ', 2 * s.Level - 2)}{s.Number} {s.Title}{(s.RunIn ? " +" : "")}"));
    }
}
