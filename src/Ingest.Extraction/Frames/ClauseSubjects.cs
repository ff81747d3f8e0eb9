using System.Text.RegularExpressions;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Frames;

/// <summary>What the clauses before a figure name, in its own sentence.</summary>
internal static partial class ClauseSubjects
{
    /// <summary>The nearest earlier clause of the lead that holds a noun: 该项目，全年预算…</summary>
    public static string? Of(Frame frame)
    {
        if (frame.IsChange || frame.IsComparison) return null;
        if ((Labelled(frame) ?? Bracketed(frame)) is { } label) return label;
        var clauses = Bracket().Replace(BracketMark().Replace(frame.Lead[..^frame.Phrase.Length], "1、"), "").Split([',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = clauses.Length - 1; i >= 0; i--)
            if (!SubjectWords.IsBasis(clauses[i]) && !Instalments().IsMatch(clauses[i]) && OfClause(clauses[i]) is { } noun) return noun;
        return null;
    }

    /// <summary>（2）水资源管理：预算32万元: what stands before the colon, whatever it ends with.</summary>
    private static string? Labelled(Frame frame)
    {
        var before = frame.Lead[..^frame.Phrase.Length];
        if (!before.EndsWith(':') || frame.Phrase.Length == 0) return null;
        var label = before[(before.AsSpan(0, before.Length - 1).LastIndexOfAny(",;。:)") + 1)..^1];
        return label.Length is >= 2 and <= SubjectWords.LongestItem && !PassageSubjects.IsGenericTitle(label) && HeadingLexicon.Default.Recognise(label).Familiarity != Familiarity.Whole && !Announcing().IsMatch(label) ? Named(label, true) : null;
    }

    /// <summary>彩超三台（预算330万元）: what stands right before the bracket, how many there are aside.</summary>
    private static string? Bracketed(Frame frame)
    {
        var before = frame.Before[..^frame.Phrase.Length];
        if (frame.Depth == 0 || frame.Owner is not null || !before.EndsWith('(')) return null;
        var words = before[(before.AsSpan(0, before.Length - 1).LastIndexOfAny(",;。:()、和") + 1)..^1];
        var noun = SubjectWords.Noun(HowMany().Replace(words, ""));
        return noun.Length is >= 2 and <= SubjectWords.LongestItem && !SubjectWords.IsGeneric(noun) && !noun.AsSpan().ContainsAnyInRange('0', '9') && !Actor().IsMatch(noun) && !Denied().IsMatch(noun) ? noun : null;
    }

    [GeneratedRegex("([0-9]+|[一二两三四五六七八九十]+)(台|套|个|座|所|辆|处|项|家|批|人|名|件|期|次|间|部|组|栋|条)$")]
    private static partial Regex HowMany();

    /// <summary>基本支出主要用于…, 人员经费占大头, 九成以上是人员支出: the name before the verb, or behind 是; 一是智慧平台 names it whatever it ends with.</summary>
    private static string? OfClause(string clause)
    {
        var item = Item().Match(clause);
        var words = clause[item.Length..];
        if (Tendered().Match(words) is { Success: true } tendered && Named(words[..tendered.Index], true) is { } bought) return bought;
        var verb = Verb().Match(words);
        if (!verb.Success) return Named(words, item.Success);
        return Named(words[..verb.Index], false) ?? (Portion().IsMatch(words[..verb.Index]) ? Named(words[(verb.Index + verb.Length)..], false) : null);
    }

    /// <summary>管材公开招标，预算…: what was put to tender.</summary>
    [GeneratedRegex(@"(\d{1,2}月)?(采购)?(公开|邀请|实行|进行|通过|经)*(招标|询价|竞争性磋商|竞争性谈判)$")]
    private static partial Regex Tendered();

    private static string? Named(string words, bool isItem) =>
        SubjectWords.Noun(words) is { Length: >= 2 and <= SubjectWords.LongestName } noun && ((isItem && noun.Length <= SubjectWords.LongestItem && HeadingLexicon.Default.Recognise(noun).Familiarity != Familiarity.Whole && !noun.AsSpan().ContainsAny("得没较很")) || SubjectWords.IsPurpose(noun)) && !Denied().IsMatch(noun) && !SubjectWords.IsGeneric(noun) ? noun : null;

    /// <summary>居民不交费: a statement, no name.</summary>
    [GeneratedRegex("不(?!动产|良|锈钢|可移动)")]
    private static partial Regex Denied();

    /// <summary>分三年付款.</summary>
    [GeneratedRegex("^分(两|二|三|四|五|六|几|[0-9]+)个?(批|年|次|期|笔|步|档)")]
    private static partial Regex Instalments();

    /// <summary>公用经费全部为商品和服务支出，比上年的…: the noun that opens the sentence, where a comparison names none.</summary>
    public static string? Topic(Frame frame)
    {
        if (!frame.IsChange && !frame.IsComparison) return null;
        var sentence = frame.Passage.Text[frame.SentenceSpan.Start.Value..frame.Quantity.Start];
        var end = sentence.AsSpan().IndexOfAny(",;:(");
        var noun = end < 2 ? "" : SubjectWords.Noun(Copula().Replace(sentence[..end], ""));
        return noun.Length is >= 2 and <= SubjectWords.LongestName && SubjectWords.IsPurpose(noun) ? noun : null;
    }

    /// <summary>优质稻统一供种，每亩补200元; 更新救护车两台，每台38万元: what the clauses before speak of, where nothing names money.</summary>
    public static string? Spoken(Frame frame)
    {
        var clauses = frame.Before[..^frame.Phrase.Length].Split([',', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = clauses.Length - 1; i >= 0; i--)
            if (Object().Match(clauses[i]) is { Success: true } thing && Thing(thing.Groups["noun"].Value) is { } name || Speaking().Match(clauses[i]) is { Success: true } topic && (name = Thing(topic.Groups["noun"].Value)) is not null) return name;
        return null;
    }

    private static string? Thing(string words) =>
        SubjectWords.Noun(SubjectWords.WithoutCount(words)) is { Length: >= 2 and <= SubjectWords.LongestItem } noun && !SubjectWords.IsGeneric(noun) && !noun.AsSpan().ContainsAnyInRange('0', '9') && !Actor().IsMatch(noun) ? noun : null;

    [GeneratedRegex("(配置|配备|更新|购买|采购|购置|新建|改建|建设|修缮|维修|举办|安装|租用|租赁|开发|聘请)(了)?(?<noun>[^,;。0-9由经按的]{2,12}?)([一二两三四五六七八九十]+(台|套|辆|个|座|处|间|批|项|名|人|所))?$")]
    private static partial Regex Object();

    [GeneratedRegex("^(其中)?(?<noun>[^,;。0-9]{2,10}?)(由|按|统一|全额|定额|差额|分档|采用|采取|实行|列入|纳入|委托)")]
    private static partial Regex Speaking();

    [GeneratedRegex("(局|委|办|厅|部|府|县|市|区|镇|乡|省|中心|财政|单位|部门|学校|医院|公司|方式|严格|坚持|根据|要求|情况|通知|文件|规定|制度|工作)$")]
    private static partial Regex Actor();

    /// <summary>分两批：, 具体如下：, 支出情况：: what opens a list and names none of it.</summary>
    [GeneratedRegex("^(分|其中|包括|具体|共|合计)|如下|情况|分别|方面|包括$|为$|是$|有$|[两二三四五六七八九十0-9](份|笔|批|项|家|个)$")]
    private static partial Regex Announcing();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracket();

    /// <summary>（2）, at the head of an item.</summary>
    [GeneratedRegex(@"^\((\d{1,2}|[一二三四五六七八九十]{1,3})\)")]
    private static partial Regex BracketMark();

    [GeneratedRegex(@"^([一二三四五六七八九十]是|其[一二三四五]|\(?\d{1,2}[)、.])")]
    private static partial Regex Item();

    [GeneratedRegex(@"成(以上|多)?$|大部分$|大头$|其余$|主要$|多数$")]
    private static partial Regex Portion();

    [GeneratedRegex(@"主要用于|用于|占|按|是|为|系")]
    private static partial Regex Verb();

    [GeneratedRegex(@"(全部|均为|都是|为|是|系|用于|按).*$")]
    private static partial Regex Copula();
}
