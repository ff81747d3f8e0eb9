using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Claims.Counting;

/// <summary>An announced number of offices, projects, units, rules or points, and what is listed for it: names in the sentence, numbered points, paragraphs.</summary>
internal static partial class Counts
{
    private const int MostAnnounced = 40;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        for (var i = 0; i < reading.Passages.Count; i++)
        {
            var passage = reading.Passages[i];
            foreach (var frame in passage.Frames.Frames.Where(IsPlain))
                if ((CountedNames.Headed(frame, passage) ?? (frame.PartOf is null ? CountedNames.Alike(frame, passage) ?? CountedClauses.Of(frame, passage) : null)) is { } named) yield return named;
                else if (IsAnnouncement(frame, passage) && (CountedNames.Read(frame, passage) ?? CountedPoints.InText(frame, passage) ?? CountedPoints.InNext(frame, reading.Passages, i) ?? CountedPoints.InParagraphs(frame, reading.Passages, i)) is { } claim && (AreListed(frame) || AreNear(frame, claim.Items.Count))) yield return claim;
        }
    }

    /// <summary>A plain count of a few things.</summary>
    internal static bool IsPlain(Frame frame) =>
        frame.Quantity is { Kind: QuantityKind.Count, Scale: 1, Number.IsExact: true } && (IsCounter(frame.Quantity.Unit) || Counted(frame.Quantity.Unit) && (NamedList().IsMatch(frame.Trail) || Units.ArePersons(frame.Quantity.Unit) && NamesBehind().IsMatch(frame.Trail))) && frame.Value is >= 2 and <= MostAnnounced && !frame.IsChange && !frame.IsComparison;

    /// <summary>Things that reports list by name: 5个股室, 内设机构5个. Two counts in a row (3个科室和2个中心) announce one list together, and are left alone.</summary>
    private static bool IsAnnouncement(Frame frame, ReadPassage passage) =>
        frame.PartOf is null && (AreListed(frame) || frame.Quantity.Unit is "类" or "种" or "批" or "期" || Other().IsMatch(frame.Trail) || PointsBehind().IsMatch(frame.Trail) || NamesBehind().IsMatch(frame.Trail) || OpenBefore().IsMatch(frame.Lead))
        && !(!BracketBehind().IsMatch(frame.Trail) && frame.Index > 0 && passage.Frames.Frames[frame.Index - 1] is { Quantity.Kind: QuantityKind.Count } before && before.Sentence == frame.Sentence && Joined().IsMatch(frame.Lead));

    private static bool IsCounter(string unit) => unit is "个" or "项" or "家" or "所" or "大" or "件" or "条" or "期" or "处" or "座" or "场" or "类" or "种" or "批" or "份" or "部" or "篇" or "支" or "门" or "方面" or "点";

    /// <summary>Persons, rooms, machines, events: most often nothing but counted, unless their names stand right behind.</summary>
    private static bool Counted(string unit) => unit is "人" or "名" or "位" or "次" or "间" or "栋" or "幢" or "台" or "套" or "辆" or "口" or "眼" or "块" or "轮" or "宗" or "起" or "批次" or "张" or "艘" or "班";

    /// <summary>True for things that are counted for being listed: offices, projects, points.</summary>
    private static bool AreListed(Frame frame) => frame.Quantity.Unit is "方面" or "点" || Thing().IsMatch(frame.Trail) || NamedBefore().IsMatch(frame.Phrase) || NamedList().IsMatch(frame.Trail);

    /// <summary>True where a list is about as long as announced: of other things than those that reports list by name, or in brackets, a longer or shorter list is of something else.</summary>
    public static bool AreNear(Frame frame, int listed) => Math.Abs(frame.Value - listed) <= Math.Max(1, Math.Floor(frame.Value / 4));

    /// <summary>The claim that a list of so many items fulfils an announcement.</summary>
    public static CountClaim Claim(Frame announced, IEnumerable<Documents.Place> items) => new()
    {
        Kind = ClaimKind.Count,
        Quote = Contexts.SentenceOf(announced),
        Announced = announced.ToTerm(announced.Phrase),
        Items = [.. items],
    };

    /// <summary>四个子项组织实施, 五项改造内容: things that may be listed by name, with a word or two of their own before them.</summary>
    [GeneratedRegex(@"^[^,。;:、()0-9]{0,6}?(子项|分项|子项目|单项|内容|任务|工作|工程|项目|方面|板块|模块|课题|专题|系统|平台|窗口|片区|标段|路段|村|社区|小区|乡镇|镇街|镇|乡|街道|县|区|市|州|旗|学校|医院|基地|企业|公司|合作社|站点|网点|点|类型|类别|种类|类|品种|活动|节目|部门|单位|中心|站|所|馆|队|班|组|岗位|指标|措施|环节|渠道|途径|来源|用途|部分|原因|问题|建议|经验|做法|支队|大队|中队|分队|专业|课程|行动|制度|办法|文件|奖项|称号|服务|产业|产品|设备)")]
    private static partial Regex Other();

    [GeneratedRegex(@"^(重点|主要|内设|下设|下属|二级|职能|业务|直属|政府|财政|民生|专项|支出|具体|方面的)*(科室|股室|处室|部室|室|科|股|机构|部门|单位|项目|专项|工程|乡镇|街道|镇|乡|站所|站|所|中心|车间|党支部|方面|问题|工作|任务|措施|阶段|环节|步骤|原则|部分|层面|制度|办法|文件|规定|内容|指标|行动|活动|类别)")]
    private static partial Regex Thing();

    [GeneratedRegex(@"(科室|股室|处室|机构|部门|单位|项目|专项|工程|乡镇|街道|制度|文件|问题|工作|措施|经验|做法|建议|原因|成效|体会|任务|亮点|指标|目标|子项)(共|共有|共计|为|总数为|有|主要有|共?设|分为)?$")]
    private static partial Regex NamedBefore();

    /// <summary>供销社8个，分别为…; 培训班6期，依次是…: whatever is counted is listed by name.</summary>
    [GeneratedRegex(@"^[^,。;:、0-9]{0,8}(,?(分别|依次|具体)(为|是|在|位于)|,即(?![可使将便日刻时有若或]))")]
    private static partial Regex NamedList();

    /// <summary>有2项：一是…: numbered points say what is counted.</summary>
    [GeneratedRegex(@"^[^,。;:()0-9]{0,8}:(一是|\([一1]\)|1[.、]|①|第一,)")]
    private static partial Regex PointsBehind();

    /// <summary>以下6所幼儿园：甲园、乙园、…: a colon behind what is counted, and names.</summary>
    [GeneratedRegex(@"^[\u4e00-\u9fff]{0,10}:[^,。;:、0-9]{2,16}、[^,。;:0-9]{2,160}(?:[。;]|$|,(?!以及|和|及|与|还|另))")]
    private static partial Regex NamesBehind();

    /// <summary>甲馆、乙馆等3家: a list in front of its number, left open.</summary>
    [GeneratedRegex(@"、[^,。;:、0-9]{2,16}等$")]
    private static partial Regex OpenBefore();

    /// <summary>服务点4个（甲、乙、丙、丁）: a bracket belongs to the count before it alone.</summary>
    [GeneratedRegex(@"^[^,。;:、()0-9]{0,6}\(")]
    private static partial Regex BracketBehind();

    [GeneratedRegex(@"^[^,。;:]{0,10}$")]
    private static partial Regex Joined();
}
