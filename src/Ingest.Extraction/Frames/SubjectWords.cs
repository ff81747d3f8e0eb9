using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Frames;

/// <summary>Peels a clause down to the noun that names its figure.</summary>
internal static partial class SubjectWords
{
    /// <summary>The longest noun that names a figure from a clause other than its own.</summary>
    public const int LongestName = 24;

    /// <summary>The longest name of an item that may end in anything.</summary>
    public const int LongestItem = 14;

    private const int Longest = 30;
    private static readonly string[] Heads = Words("head");
    private static readonly string[] Wholes = Words("whole");
    private static readonly string[] Tails = Words("tail");
    private static readonly string[] Reasons = Words("reason");
    private static readonly string[] Bases = Words("basis");
    private static readonly string[] Endings = Words("ending");
    private static readonly FrozenSet<string> EmptyWords = Words("empty").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> GenericWords = Words("generic").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The noun of a clause; empty where the clause holds only function words and role words.</summary>
    public static string Noun(string clause)
    {
        var noun = BeforeTime(Found().Replace(Basis().Replace(Origin().Replace(Rates().Replace(Times().Replace(Letter().Replace(clause, ""), ""), ""), ""), ""), ""));
        string before;
        do
        {
            before = noun;
            noun = TrimTail(TrimHead(Giver().Replace(Paid(noun), "")));
        }
        while (noun.Length != before.Length);
        noun = Unquoted(noun.Trim(',', ':', '、', '(', ')', '《', '》', '/'));
        if (noun.Length == 0 || EmptyWords.Contains(noun) || Clausal().IsMatch(noun)) return Level().Match(clause).Value;
        return noun.Length > Longest ? noun[^Longest..] : noun;
    }

    /// <summary>三个村违规列支招待费: what was paid stands behind the verb, unless it is only money (救灾补助共支出资金).</summary>
    private static string Paid(string words)
    {
        if (Payment().Match(words) is not { Success: true } payment) return words;
        var what = payment.Groups["what"].Value;
        return IsGeneric(what) && payment.Groups["before"].Length >= 2 ? payment.Groups["before"].Value : what;
    }

    /// <summary>Quotation marks go where they enclose the whole noun or lack their other half; those of "三公"经费 stay.</summary>
    private static string Unquoted(string noun)
    {
        var marks = noun.Count(c => c == '"');
        return marks % 2 == 1 || (marks == 2 && noun[0] == '"' && noun[^1] == '"') ? noun.Trim('"') : noun;
    }

    /// <summary>True where a noun is a number of things and nothing else: 46座.</summary>
    public static bool IsCount(string noun) => OnlyCount().IsMatch(noun);

    public static string WithoutCount(string noun) => Count().Replace(noun, "");

    /// <summary>True where a noun is a price without a thing: 中标价, 工程结算审定.</summary>
    public static bool IsPrice(string noun) => Price().IsMatch(noun);

    /// <summary>The price alone, without how it came about: 公开招标后中标价 is 中标价.</summary>
    public static string Price(string noun) => Price().Match(noun) is { Success: true } price ? noun[price.Groups["price"].Index..] : noun;

    /// <summary>What a price is of: of 药剂采购合同价, 药剂采购; a noun that is no price, or nothing else, as it is.</summary>
    public static string Priced(string noun) => OfThing().Match(noun) is { Success: true } price ? noun[..price.Index] : noun;

    /// <summary>True where a noun names money without saying of what: 项目资金, 本专项, 部门.</summary>
    public static bool IsGeneric(string noun) => GenericWords.Contains(noun) || noun.Length < 2;

    /// <summary>True where a noun ends as names of money and its purposes do: …费, …资金, …工程.</summary>
    public static bool IsPurpose(string noun) => Endings.Any(e => noun.EndsWith(e, StringComparison.Ordinal));

    /// <summary>True where a clause states a reason and names nothing, whatever figures it holds: 因新增2个社区追加.</summary>
    public static bool IsReason(string clause) =>
        Opening(clause) is var rest && Reasons.Any(r => rest.StartsWith(r, StringComparison.Ordinal)) && !NoReasons.Any(r => rest.StartsWith(r, StringComparison.Ordinal));

    private static readonly string[] NoReasons = ["因公", "受益", "受助", "受灾", "受理", "受训", "受赠", "受托", "受聘"];

    /// <summary>True where words state a reason or a basis and name nothing: 按结算价的.</summary>
    public static bool IsBasis(string words) => IsReason(words) || (Opening(words) is var rest && Bases.Any(r => rest.StartsWith(r, StringComparison.Ordinal)));

    private static string Opening(string clause) => LeadingTime().Replace(Times().Replace(clause, ""), "");

    /// <summary>某某经费年初区级预算: the noun stands before the word of time.</summary>
    private static string BeforeTime(string clause)
    {
        foreach (var time in TimeWords)
            if (clause.IndexOf(time, StringComparison.Ordinal) is >= 2 and var at) return Pay().Match(clause[(at + time.Length)..]) is { Success: true } pay ? TrailingCount().Replace(clause[..at], "") + pay.Value : IsActor(clause[..at]) || IsLinks(clause[..at]) ? clause[(at + time.Length)..] : clause[..at];
        return clause;
    }

    /// <summary>外聘31人全年工资: what was paid is part of the name, how many there were is not.</summary>
    [GeneratedRegex("^(工资|薪酬|报酬|劳务费|生活费|补助|补贴|津贴|保险费|租金)(?=支出|约|共|为|$)")]
    private static partial Regex Pay();

    [GeneratedRegex("[0-9]+(人|名|户|个|台|辆)$")]
    private static partial Regex TrailingCount();

    /// <summary>县委巡察指出的超标准误餐补助: what was found.</summary>
    [GeneratedRegex("^[^,;。]{0,20}?(发现|查出|指出)(了|有|的)?(?=.{2})")]
    private static partial Regex Found();

    private static readonly string[] TimeWords = ["年初", "年末", "年中", "年底", "全年", "本年", "当年"];

    /// <summary>True where the words name who gave the money rather than what it is for: 区财政, 市级.</summary>
    private static bool IsActor(string words) => Actor().IsMatch(words);

    /// <summary>True where nothing but linking words stands in a text: 为, 共计, 总额达.</summary>
    public static bool IsLinks(string text)
    {
        text = Times().Replace(text, "");
        while (text.Length > 0 && (Tails.FirstOrDefault(t => text.EndsWith(t, StringComparison.Ordinal)) ?? (char.IsAscii(text[^1]) ? text[^1..] : null)) is { } link) text = text[..^link.Length];
        return text.Length == 0;
    }

    private static string TrimHead(string noun)
    {
        noun = ListMark().Replace(noun, "");
        if (Wholes.Any(w => noun.StartsWith(w, StringComparison.Ordinal))) return noun;
        return Heads.FirstOrDefault(h => noun.StartsWith(h, StringComparison.Ordinal) && noun.Length != h.Length + 1) is { } head ? noun[head.Length..] : noun;
    }

    private const string Project = "项目";
    private const string FiscalMoney = "财政拨款";

    /// <summary>Words that end like a link and are none.</summary>
    private static readonly string[] Kept = ["所有", "初中", "高中", "彩超", "小计"];

    private static string TrimTail(string noun)
    {
        if (Kept.Any(w => noun.EndsWith(w, StringComparison.Ordinal))) return noun;
        if (!noun.EndsWith("下达", StringComparison.Ordinal) && Tails.FirstOrDefault(t => noun.EndsWith(t, StringComparison.Ordinal)) is { } tail) return noun[..^tail.Length];
        if (noun.Length > FiscalMoney.Length + 3 && noun.EndsWith(FiscalMoney, StringComparison.Ordinal)) return noun[..^FiscalMoney.Length];
        var role = RoleWords.In(noun).LastOrDefault(r => r.Strength == RoleStrength.Strong && r.Start + r.Length == noun.Length && !IsName(r.Role) && noun[^1] is not ('费' or '用' or '款' or '酬') && !(r.Role == AmountRole.Income && r.Start == 0 && r.Length > 3));
        if (role.Length == 0) return noun;
        return role.Start > 0 && noun.AsSpan(role.Start).StartsWith(Project, StringComparison.Ordinal) ? noun[..(role.Start + Project.Length)] : noun[..role.Start];
    }

    /// <summary>Names of assets and contracts are nouns themselves.</summary>
    private static bool IsName(AmountRole role) => role is AmountRole.Asset or AmountRole.ProjectCost or AmountRole.ProgrammeFlow or AmountRole.UnitPrice or AmountRole.Other;

    private static string[] Words(string kind) =>
        [.. VocabularyFile.Entries("Frames/subjects.txt").Where(e => e[0] == kind).Select(e => e[1]).OrderByDescending(w => w.Length)];

    /// <summary>经评审中心审定结算价: on whose word a figure rests.</summary>
    [GeneratedRegex(@"^[^,经]{0,8}(审计局|评审中心|财政局|事务所|造价公司)(?=(审定|评审|审核|审减|核减))|^经[^,]{0,20}?(审定|评审|审计|审核|批准|测算|谈判|招标|询价|比选)((中心|机构|部门|事务所|局)(审定|审核|评审)?)?后?(的)?")]
    private static partial Regex Basis();

    [GeneratedRegex(@"^(工程|竣工|公开|招标|采购|比选|询价|谈判|最终|实际|评审|审计|财评|后|中心)*(?<price>(?<=竣工)决算|中标|合同|成交|结算|审定|送审|报审|控制|最高限|限|概算|估算|造(?=价))+(总)?(价|价款|金额|额|总额|投资)?$")]
    private static partial Regex Price();

    [GeneratedRegex("(?<=..)(中标|合同|成交|结算|审定|送审|报审|控制|招标控制|最高限|限|概算|估算|造(?=价))+(总)?(价|价款|金额|总额|投资)$")]
    private static partial Regex OfThing();

    /// <summary>控制价从报审的…: the level from which it moved.</summary>
    [GeneratedRegex(@"(从|由)(报审|送审|上年|去年|原来|原先|原|上一年度?|年初)的?.*$")]
    private static partial Regex Origin();

    /// <summary>县财政年初批复, 我局收到: who gave or received, before the verb of giving.</summary>
    [GeneratedRegex(@"^(由|经)?([\p{IsCJKUnifiedIdeographs}]{2,12}(局|委|厅|委员会|办公室|联合会|政府|总社))?(中央|省|市|县|区|州|旗|镇|乡|上级|本级|各级|自治区|地方|人大|人民政府|政府|财政|主管|级|厅|局|部|所|委|部门|单位|我|本|该)*(于|共|已|又|再|统一|实际|累计|年初|年中|当年|年内|陆续|先后|提前|一次性|预算)*(?=(批复|批准|核给|核拨|核批|核定|下达|下拨|拨付|拨入|拨给|转拨|划拨|安排|追加|追减|收到))")]
    private static partial Regex Giver();

    /// <summary>省级安排配套: where nothing else names a sum, the level that gave it does.</summary>
    [GeneratedRegex(@"(?<=^(其中|此外|另外|另|加上|以及|和)?)(中央|[省市县区州旗镇乡](本级|级)|(省|市|县|区|州|旗|镇|乡)(本级|级)?财政)(?=预算|财政|安排|配套|补助|承担|下达|追加)|^(省|市|县|区|州|旗|镇|乡|自治区)(本级|级)?财政$")]
    private static partial Regex Level();

    /// <summary>12个专项, 2万亩: how many there were is no part of the name.</summary>
    [GeneratedRegex(@"^[0-9][0-9.,]*[万亿]?(个|项|家|户|件|亩|人|名|套|台|辆|次|所|处|条|座|类|种|批次)")]
    private static partial Regex Count();

    [GeneratedRegex(@"^[0-9][0-9.,]*[万亿]?\p{IsCJKUnifiedIdeographs}{0,2}$|^[一二两三四五六七八九十百]+(台|套|个|座|所|辆|处|项|家|批|人|名|件|期|次|间|部|组|栋|条|口|眼|株|亩|包|样|份|笔|块)$")]
    private static partial Regex OnlyCount();

    /// <summary>A verb of paying with an adverb before it, so that it is no part of a name (农机购置补贴).</summary>
    [GeneratedRegex(@"^(?<before>.*?)(违规|超标准|超范围|实际|已经?|共|累计|总共|另|再)(列支|支付|拨付|支出|使用|发放|购买|购置|采购|兑付|投入|收到)(了|各类|各项)?(?<what>.{2,})$")]
    private static partial Regex Payment();

    /// <summary>A noun that holds a verb of its own is half a sentence.</summary>
    [GeneratedRegex(@"已|(?<![0-9])把|致使|并$|仍|找不到|账上|据此|会同|指出|最多时|由此|÷|×|不足|没有|未(?!成年|完工|开工|竣工|完工程)|发现|突出|自己|加起来|不包括|受.*影响|^(请|后经|按|经(?!办|济|营|费|开|典|信)|较|连续|只|仅|前述|上述|原因|理由)|^(我|本|该|全)(局|委|办|院|校|所|站|馆|社|县|市|区|旗|州|镇|乡|园|街道|单位|部门|中心|支队|大队)(本级)?$")]
    private static partial Regex Clausal();

    [GeneratedRegex(@"^(年中|年初|年末|年底|全年|当年|本年|同时|后|期间|其中|[上下]半年)")]
    private static partial Regex LeadingTime();

    [GeneratedRegex(@"^第\(?\d+\)?项|^\d{1,2}(\.\d{1,2}){1,3}[.、]?(?=[\p{IsCJKUnifiedIdeographs}])(?![万亿倍元亩人户吨米年天]|公里|平方|立方|公顷|小时|个百分点)|^(\(?[\d一二三四五六七八九十]{1,3}[)、.]|[①-⑳⑴-⒇·]|[a-zA-Z][.、)](?=\p{IsCJKUnifiedIdeographs}))")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"((自|从)?(19|20)\d{2}年(度|末|底|初)?起|(截至|截止|到|至)?(19|20)\d{2}年(度|末|底|初)?(\d{1,2}月)?(\d{1,2}日)?(末|底)?)|\d{1,2}[至-]\d{1,2}月|\d{1,2}月(\d{1,2}日|份|底|末|初)?|[本当全该上下今]?年度|[上去]年(末|底)")]
    private static partial Regex Times();

    /// <summary>预算数（A）: the letter by which a form refers to it.</summary>
    [GeneratedRegex(@"\([A-Z]([/÷×-][A-Z])?\)?$")]
    private static partial Regex Letter();

    /// <summary>按每人每年, 每座每月: the measure of a price, not its noun.</summary>
    [GeneratedRegex(@"(按照?)?(等级)?(每个(村|乡镇|社区|学校|站点?|点位|网点|县|区|镇|企业|机构|岗位|月|床位|教学点|家庭)|(每|(?<![上下第近这])一)(人|名|户|个|家|座|台|套|生|亩|吨|册|件|株|场|批次|公里|平方米|立方米|社|村|条|张|床|公斤|斤|辆|所|处|期|次(?!性)|天|月|年|班|学期|课时|工时|人次|人月|亩次|班次|车次|间|栋|棵|份|单元|对|例|只|头|节|盏|眼|口|副|羽)|每[岗站校院车队组社区点片片区镇乡餐夜晚宗案例项支把只头羽尾份盒桶瓶箱吊桩])(每(人|岗|年|月|天|日|次|期|学期)|/(人|年|月|天|日))*")]
    private static partial Regex Rates();

    [GeneratedRegex(@"^(由|经)?(中央|省|市|县|区|州|旗|镇|乡|本)?(本?级)?(人民政府|政府)?财政(厅|局|部|所|部门)?$|^(中央|省|市|县|区|州|旗|镇|乡)(级|里|委)$")]
    private static partial Regex Actor();
}
