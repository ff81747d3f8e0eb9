using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Blanks of a form or template that were never filled, and instructions that were left in. A seal's legend beside a filled name is none.</summary>
internal static partial class Placeholders
{
    private static readonly ImmutableArray<string> Instructions = IdentityWords.Mentions("instruction");
    private static readonly ImmutableArray<string> EditorsNotes = IdentityWords.Mentions("editors_note");

    /// <summary>Placeholders of a line. The empty date of a line that is to be signed is written by hand.</summary>
    public static IEnumerable<Mention> In(Passage passage) =>
        Blanks(passage).Concat(SignedByHand().IsMatch(passage.Text) ? [] : Matches(passage, EmptyDate())).Concat(EmptyFields(passage)).Concat(LeftInstructions(passage));

    /// <summary>Placeholders of a cell: marks, empty dates and what tells here, in brackets, what to write; other instructions are the legend of a form, which lives in cells.</summary>
    public static IEnumerable<Mention> InCell(Passage passage) => Blanks(passage).Concat(Matches(passage, EmptyDate())).Concat(Matches(passage, Here()));

    private static IEnumerable<Mention> Blanks(Passage passage) => new[] { Marks(), NoFigure(), NoNumber(), Remains(), Anybody(), NoName(), ToDo() }.SelectMany(p => Matches(passage, p)).Concat(Gaps(passage));

    /// <summary>固定资产   万元: white space where a figure should stand, between a noun and the unit that closes its clause.</summary>
    private static IEnumerable<Mention> Gaps(Passage passage) =>
        NoFigureAtAll().Matches(passage.Text).Where(m => passage.Shadow.SpaceBefore(m.Index) && passage.Shadow.OffsetOf(m.Index) - passage.Shadow.OffsetOf(m.Index - 1) > LeastGap).Select(m => Of(passage, m.Index, m.Length));

    private const int LeastGap = 2;

    private static IEnumerable<Mention> Matches(Passage passage, Regex pattern) =>
        pattern.Matches(passage.Text).Select(m => Of(passage, m.Index, m.Length));

    /// <summary>A field of the cover with nothing behind its colon, or with a seal's legend alone.</summary>
    private static IEnumerable<Mention> EmptyFields(Passage passage)
    {
        var text = passage.Text;
        if (text.Length > 30 || IdentityWords.UnitFields.FirstOrDefault(f => text.StartsWith(f, StringComparison.Ordinal)) is not { } field) yield break;
        var rest = text[field.Length..];
        if ((rest.Contains(':', StringComparison.Ordinal) || rest.Contains('章', StringComparison.Ordinal)) && UnitNames.WithoutSeal(rest).Length == 0) yield return Of(passage, 0, text.Length);
    }

    private static IEnumerable<Mention> LeftInstructions(Passage passage)
    {
        foreach (Match bracket in Bracketed().Matches(passage.Text))
            if (Clause.HoldsAny(bracket.Value, Instructions) || Here().IsMatch(bracket.Value) || bracket.Value[0] != '(' && Clause.HoldsAny(bracket.Value, EditorsNotes)) yield return Of(passage, bracket.Index, bracket.Length);
        if (Hint().Match(passage.Text) is { Success: true } hint) yield return Of(passage, 0, hint.Length);
        if (Instructions.FirstOrDefault(i => passage.Text.StartsWith(i, StringComparison.Ordinal) && i.StartsWith('请')) is not null) yield return Of(passage, 0, passage.Text.Length);
    }

    private static Mention Of(Passage passage, int start, int length) => new(MentionKind.Placeholder, passage.RawAt(start, length), passage.At(start, length));

    [GeneratedRegex("(?<![-A-Za-z0-9王李张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭曾董袁潘蒋蔡苏魏吕姚卢崔谭周黄沈邹邱廖贾薛]|[人员者名]:[\\u4e00-\\u9fff])[Xx]{2,}(?![A-Za-z]|-?[0-9])|(?<![-.0-9王李张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭曾董袁潘蒋蔡苏魏吕姚卢崔谭周黄沈邹邱廖贾薛×╳✕]|[人员者名]:[\\u4e00-\\u9fff])[×╳✕]{2,}(?![-—–]?[×╳✕0-9])|[〇○□]{3,}|[○□△]{2}(?=[县市区局科])|(?<=根据|按照|由|经|向|报|与)[〇○□△]{2}|_{3,}|(?<![0-9])20[Xx×]{2}|…{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    /// <summary>A mark in place of a figure, or of the month and day: X万元, **%, (  )人, 00.00元, X月X日.</summary>
    [GeneratedRegex(@"(?<![A-Za-z0-9/*×])(?:(?:[Xx]|(?<=[\u4e00-\u9fff])N|\*{2,}|\(\))(?=万元|亿元|元(?!旦)|%|人次|人|名|个|户|项|家|次|分|份|亩|公里|[年月日])|×(?=[年月日]|万元|%)|[?](?=万元|亿元|%))|(?<![0-9.,])0{2,}\.0+(?=万元|元|%)", RegexOptions.CultureInvariant)]
    private static partial Regex NoFigure();

    /// <summary>〔2022〕　号: the number of a document was never written.</summary>
    [GeneratedRegex(@"[〔\[](?:19|20)[0-9]{2}[〕\]]第?[Xx×*]{0,4}号|20[0-9]{2}年月(?=开工|完工|竣工|启动|动工|下达|批复|至|建成|验收|交付|完成|前|日)(?!日$)", RegexOptions.CultureInvariant)]
    private static partial Regex NoNumber();

    /// <summary>What a word processor or a spreadsheet leaves where its field lost its object.</summary>
    [GeneratedRegex(@"#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!)|错误!(?:未找到引用源|未定义书签|文档中没有指定样式的文字)|(?<![A-Za-z])(?:TODO|TBD)(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Remains();

    [GeneratedRegex("(?<![王李张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭曾董袁潘蒋蔡苏魏吕姚卢崔谭])某某(?=[县市区镇乡局科]|单位|部门|公司|项目|设备|中心|学校|医院|资金|经费|工程|社区|企业|街道|平台|会议|文件)", RegexOptions.CultureInvariant)]
    private static partial Regex Anybody();

    /// <summary>注：本部分按实际情况填写，不超过500字。</summary>
    [GeneratedRegex("^(?:注|提示|说明|(?:编写|撰写|填写|填报|模板|写作)(?:提示|说明|要求)):(?:本|此)(?:部分|节|段|处|项)[^。]*(?:填写|填报|字数|字以内|撰写|说明|阐述)[^。]*。?", RegexOptions.CultureInvariant)]
    private static partial Regex Hint();

    /// <summary>（此处逐项说明原因，不超过300字）.</summary>
    [GeneratedRegex(@"\((?:请|此处|在此|本栏|此栏)[^()]{0,40}(?:说明|填写|填报|列明|列出|列举|插入|填入|阐述|描述|分析|简述|概述|补充)[^()]{0,40}\)|\([^()]{0,20}请[^()]{0,12}(?:填写|填报|补充|列出|填入)[^()]{0,20}\)|\([^()]{0,40}(?:不超过|不少于|限|约)[0-9]{2,4}字(?:以内)?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Here();

    /// <summary>【联系人姓名】, [得分], 等级为“”: the name of what should stand there, or nothing.</summary>
    [GeneratedRegex("[【\\[][^】\\]]{0,6}(?:姓名|名称|得分|分数|金额|数字|日期|电话|人数|数额|文号|年份|月份|等级|比例)[】\\]]|(?<=[为是:])\"\"|(?<=[为是:])\\((?:原因|数字|金额|日期|名称|人数|填写|内容)\\)", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();

    /// <summary>（待补充）, （填数字）, 请负责人填写: what was to be done yet.</summary>
    [GeneratedRegex("\\([^()]{0,8}待(?:续|补|补充|完善|填|填写|定|核|核实|更新|确认|统计|核对)\\)|\\((?:填|填写|填入|插入)[^()]{0,10}\\)|(?<=:)请[^,。;]{0,8}(?:填写|填报)", RegexOptions.CultureInvariant)]
    private static partial Regex ToDo();

    [GeneratedRegex("(?<=[\\u4e00-\\u9fff])(?:万元|%|人次|平方米|公里)(?=[,。;]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NoFigureAtAll();

    [GeneratedRegex("签字|签名|签章", RegexOptions.CultureInvariant)]
    private static partial Regex SignedByHand();

    [GeneratedRegex("(?<![0-9〇○零一二三四五六七八九十年初本当去上今])(?:20)?年(?:[_]*)月(?:[_]*)日", RegexOptions.CultureInvariant)]
    private static partial Regex EmptyDate();

    [GeneratedRegex(@"\([^()]{2,60}\)|【[^【】]{2,60}】|\[[^\[\]]{2,60}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
