using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Claims.Counting;

/// <summary>
/// Names that a sentence lists for an announced number: 内设5个股室：甲、乙、丙、丁、戊 and 内设甲、乙、丙共3个股室. A name that holds 和 may be one or two: any count between
/// agrees. 等 leaves a list open, so that it may fall short of the number but not exceed it.
/// </summary>
internal static partial class CountedNames
{
    private const int ShortestName = 2;
    private const int ShortestTwin = 3;
    private const int LongestName = 24;
    private const string Joints = "和及与";

    private readonly record struct Piece(int Start, string Text);

    public static CountClaim? Read(Frame frame, ReadPassage passage) => Behind(frame, passage) ?? Before(frame, passage);

    private static CountClaim? Behind(Frame frame, ReadPassage passage)
    {
        var text = passage.Text[frame.Quantity.End..frame.SentenceSpan.End.Value];
        if (Opening().Match(text) is not { Success: true } opening) return null;
        var bracketed = opening.Groups["bracket"].Success;
        var names = bracketed ? InBracket(text[opening.Length..]) : UpToStop(text[opening.Length..]);
        if (names.Length == 0 || ListMarks.Of(names) is not null) return null;
        var claim = Compare(frame, passage, frame.Quantity.End + opening.Length, names, isOpen: opening.Value.Contains("主要", StringComparison.Ordinal));
        return !bracketed || claim is not null && Counts.AreNear(frame, claim.Items.Count) ? claim : null;
    }

    /// <summary>The words of a bracket that holds nothing but a list.</summary>
    private static string InBracket(string text)
    {
        var depth = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(') depth++;
            if (text[i] is ')' && --depth == 0) return text[..i];
            if (text[i] is '。' or ';' or ':' || depth == 1 && text[i] is ',') return "";
        }

        return "";
    }

    /// <summary>Names of one kind in front of their number; a list near it only, since a verb may part them.</summary>
    public static CountClaim? Alike(Frame frame, ReadPassage passage) =>
        AlikeNames.Before(frame) is (var start, var length, var isOpen) && Compare(frame, passage, frame.Quantity.Start - frame.Lead.Length + start, frame.Lead.Substring(start, length), isOpen) is { } claim && Counts.AreNear(frame, claim.Items.Count) ? claim : null;

    private static CountClaim? Before(Frame frame, ReadPassage passage) =>
        frame.Phrase.Length > 0 && Listing().Match(frame.Lead) is { Success: true } listing && !Joints.Contains(listing.Groups["names"].Value[^1], StringComparison.Ordinal)
            ? Compare(frame, passage, frame.Quantity.Start - frame.Lead.Length + listing.Groups["names"].Index, listing.Groups["names"].Value, isOpen: listing.Groups["open"].Success)
            : null;

    /// <summary>初中4所，小学10所。初中：甲、乙…；小学：丙、丁…: a list further on, headed by the noun of the count.</summary>
    public static CountClaim? Headed(Frame frame, ReadPassage passage)
    {
        var noun = Linked().Replace(frame.Phrase, "").TrimStart(',', '、', '和');
        if (noun.Length is < ShortestName or > LongestHead) return null;
        var at = passage.Text.AsSpan(frame.Quantity.End).IndexOfAny("。;") is >= 0 and var stop ? passage.Text.IndexOf(noun + ":", frame.Quantity.End + stop, StringComparison.Ordinal) : -1;
        if (at <= 0 || passage.Text[at - 1] is not ('。' or ';')) return null;
        var claim = Compare(frame, passage, at + noun.Length + 1, UpToStop(passage.Text[(at + noun.Length + 1)..]), isOpen: false);
        return claim is not null && Counts.AreNear(frame, claim.Items.Count) ? claim : null;
    }

    private const int LongestHead = 6;

    /// <summary>The words up to the first stop outside brackets and titles.</summary>
    private static string UpToStop(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '《') depth++;
            if (text[i] is ')' or '》') depth--;
            if (depth <= 0 && text[i] is ',' or ';' or '。' or ':') return text[..i];
        }

        return text;
    }

    private static CountClaim? Compare(Frame frame, ReadPassage passage, int start, string names, bool isOpen)
    {
        var rest = OpenEnd().Match(names);
        if (rest.Success) names = names[..rest.Index];
        var titles = (Title().IsMatch(names) ? Title() : Quoted()).Matches(names).Select(m => new Piece(m.Index, m.Value)).ToList();
        var items = titles.Count > 0 ? titles : [.. Split(new Piece(0, names), "、").SelectMany(Twins).TakeWhile(i => !Further().IsMatch(i.Text)).SelectMany(Spread)];
        if (items.Count < 2 || titles.Count == 0 && items.Exists(i => !IsName(i.Text)) || IsPoint(items[0].Text)) return null;
        var finest = titles.Count > 0 ? items : [.. items.SelectMany(i => Split(i, Joints)).Where(i => i.Text.Length > 1)];
        var announced = (int)frame.Value;
        if ((isOpen || rest.Success) && announced > finest.Count) return null;
        var listed = announced > items.Count && announced <= finest.Count ? finest.Take(announced) : items;
        return Counts.Claim(frame, listed.Select(i => passage.Frames.Passage.At(start + i.Start, i.Text.Length)));
    }

    /// <summary>编研科和信息科: halves of one ending are two names.</summary>
    private static IEnumerable<Piece> Twins(Piece name) =>
        Split(name, Joints).ToList() is [{ Text.Length: >= ShortestTwin } left, { Text.Length: >= ShortestTwin } right] halves && left.Text[^1] == right.Text[^1] ? halves : [name];

    /// <summary>第一至第四检察部: so many names in one.</summary>
    private static IEnumerable<Piece> Spread(Piece name) =>
        Span().Match(name.Text) is { Success: true } span && HanNumeral.Parse(span.Groups["first"].ValueSpan) is { } first && HanNumeral.Parse(span.Groups["last"].ValueSpan) is { } last && last > first
            ? Enumerable.Repeat(name, last - first + 1) : [name];

    [GeneratedRegex("第?(?<first>[一二三四五六七八九十]{1,2})[至到-]第?(?<last>[一二三四五六七八九十]{1,2})(?=[^,。;、])")]
    private static partial Regex Span();

    /// <summary>一是, 二是: points, not names.</summary>
    private static bool IsPoint(string item) => item.Length > 1 && item[1] == '是' && "一二三四五六七八九十".Contains(item[0], StringComparison.Ordinal);

    private static bool IsName(string item) => item.Length is >= ShortestName and <= LongestName && (IsIndicator(item) || !Talk().IsMatch(Month().Replace(Price().Replace(Bracketed().Replace(item, ""), ""), "")));

    /// <summary>验收及时率, 扫描完成数: the name of an indicator may hold what is talk elsewhere.</summary>
    private static bool IsIndicator(string item) => item[^1] is '率' or '数' or '量' or '度' || item.EndsWith("指标", StringComparison.Ordinal);

    /// <summary>The pieces between separators outside brackets.</summary>
    private static IEnumerable<Piece> Split(Piece names, string separators)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= names.Text.Length; i++)
        {
            if (i < names.Text.Length && names.Text[i] == '(') depth++;
            if (i < names.Text.Length && names.Text[i] == ')') depth--;
            if (i < names.Text.Length && (depth > 0 || !separators.Contains(names.Text[i], StringComparison.Ordinal))) continue;
            if (i > start) yield return new Piece(names.Start + start, names.Text[start..i]);
            start = i + 1;
        }
    }

    /// <summary>What may stand between a count and the names listed for it.</summary>
    [GeneratedRegex(@"^[^,。;:、()《》0-9]{0,12}?(\([市县区旗镇乡街道村社、]{1,8}\))?(:|-{1,2}|,?(具体|主要)?(即|分别是|分别为|分别有|分别在|分别位于|分布在|分布于|设在|位于|依次是|依次为|具体为|具体是|包括|包含):?|,(是|为):?|,具体如下:|如下:|(?<bracket>\((?:即|分别为|分别是|包括|具体为)?:?))(?=[^:])")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(内设|下设|设有|设置|(?<![建假开创增铺架])设(?![备施计定想立法])|下辖|实施|开展|建成|覆盖|涉及|涵盖|抽查|抽取|选取|选择|走访|考察|对|出台|制定|修订|印发|包括|包含|分为|分成|划分为|赴|深入|(?<![达得收接拿遇提来以直做看受感])到|(内设|下属|直属|所属|职能)(机构|科室|单位|部门|股室))(有|了|为|是)?:?(?!、)(?<names>[^,。;:0-9]{5,200}?)((?<open>等)|,?共|,?共计|,?一共|,?合计)?$")]
    private static partial Regex Listing();

    [GeneratedRegex("(?:共|有|共有|其中|为|计)+$|^其中")]
    private static partial Regex Linked();

    [GeneratedRegex(@"^(下设|另设|并设|加挂|挂|另有|以及)")]
    private static partial Regex Further();

    [GeneratedRegex(@"(负责|开展|加强|推进|完成|实施|建立|提高|顺利|明显|有序|全面|良好|到位|及时|按期|扎实|均|已|较|不|齐全|全部|(?<![省市县区级方])配套|完善|优先)|\d|等$")]
    private static partial Regex Talk();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracketed();

    /// <summary>库房改造96.00万元: a name with its sum.</summary>
    [GeneratedRegex(@"(?<=[^\d.,])\d[\d.,]*(万元|元)$")]
    private static partial Regex Price();

    [GeneratedRegex(@"^\d{1,2}月(份)?")]
    private static partial Regex Month();

    [GeneratedRegex(@"《[^《》]*》")]
    private static partial Regex Title();

    /// <summary>Each name of a list that is nothing but names in quotation marks: "清风""护档"和"暖心".</summary>
    [GeneratedRegex("(?<=^(?:\"[^\"]{2,24}\"[、和及与]?)*)\"[^\"]{2,24}\"(?=(?:[、和及与]?\"[^\"]{2,24}\")*$)")]
    private static partial Regex Quoted();

    /// <summary>等 behind the last name, with or without a word for all of them: 等, 等科室.</summary>
    [GeneratedRegex(@"(?<!同)等[^等、》]{0,6}$")]
    private static partial Regex OpenEnd();
}
