using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Mentions;

/// <summary>
/// Numbered annexes: those that the text announces (见附件3, a list below 附件：) and those that are there. A line that opens an annex stands alone;
/// marks that follow one another without anything between them are a list. What the text says is filed apart is not announced.
/// </summary>
internal static partial class Annexes
{
    private const int Lead = 12;

    public static IEnumerable<Mention> In(Page page)
    {
        var apart = page.Lines.SelectMany(Apart).ToHashSet(StringComparer.Ordinal);
        return All(page).Where(m => m.Kind == MentionKind.Annex || !apart.Contains(m.Value));
    }

    /// <summary>The numbers of annexes of which a line says that they are filed apart, or not at all: in the clause of the number or behind it, up to the next number.</summary>
    private static IEnumerable<string> Apart(Line line)
    {
        var marks = Reference().Matches(line.Text);
        for (var i = 0; i < marks.Count; i++)
        {
            var sentence = line.Text[marks[i].Index..(i + 1 < marks.Count && !Joined().IsMatch(line.Text[marks[i].Index..marks[i + 1].Index]) ? marks[i + 1].Index : line.Text.Length)];
            if (Number(marks[i].Value) is { } number && FiledApart.Is(sentence.Split('。', ';')[0])) yield return number;
        }

        if (marks.Count == 0 && line.Number is { Shape: NumberShape.Arabic } item && FiledApart.Is(line.Text)) yield return item.Value.ToString(CultureInfo.InvariantCulture);
    }

    private static IEnumerable<Mention> All(Page page)
    {
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (OfList().IsMatch(line.Text)) foreach (var item in OfList().Match(line.Text).Groups["item"].Captures.SelectMany((c, n) => Item(line, n + 1, c.Index, c.Length))) yield return item;
            else if (Opens(page, i, out var number)) yield return new(MentionKind.Annex, number, line.HeadingPlace);
            else foreach (var announced in Announced(line)) yield return announced;
            if (IsMark(line)) foreach (var item in InMarkedList(page, i)) yield return item;
            if (ListHead().IsMatch(line.Text)) foreach (var item in Listed(page, i)) yield return item;
        }
    }

    private static bool Opens(Page page, int at, out string number)
    {
        number = "";
        var text = page.Lines[at].Text;
        if (AnnexLine.MarkLength(text) is not (> 0 and var length) || Number(text[..length]) is not { } value) return false;
        number = value;
        return (text.Length <= 60 && !text.Contains('。', StringComparison.Ordinal)) && (page.TableFollows(at) || !IsMark(page.Next(at)) && (at == 0 || !IsMark(page.Lines[at - 1]) || page.TableFollows(at - 1)));
    }

    private static bool IsMark(Line? line) => line is not null && AnnexLine.MarkLength(line) > 0;

    private static IEnumerable<Mention> Announced(Line line) =>
        from match in Reference().Matches(line.Text)
        let number = Number(match.Value)
        where number is not null && !OfNotice().IsMatch(Clause.Before(line.Text, match.Index, Lead))
        select new Mention(IsReport(Named().Match(line.Text, match.Index + match.Length).Value) || IsReport(Clause.SentenceAt(line.Text, match.Index)) ? MentionKind.AnnouncedReport : MentionKind.AnnouncedAnnex, number, line.Passage.At(match.Index, match.Length));

    private static bool IsReport(string sentence) => Reports().IsMatch(sentence) && !Tables().IsMatch(sentence);

    /// <summary>The items of a list below 附件：, the first of which stands on the same line or the next, or of a list in one line. One that is a report of its own is announced as such.</summary>
    private static IEnumerable<Mention> Listed(Page page, int head)
    {
        var line = page.Lines[head];
        if (InOneLine().Match(line.Text) is { Success: true } items) return items.Groups["item"].Captures.SelectMany((c, i) => Item(line, i + 1, c.Index, c.Length));
        var first = FirstItem().IsMatch(line.Text);
        var below = page.Lines.Skip(head + 1).TakeWhile((l, i) => l.Number is { Shape: NumberShape.Arabic } number && number.Value == i + (first ? 2 : 1));
        return (first ? [line] : Array.Empty<Line>()).Concat(below).SelectMany((l, i) => Item(l, i + 1, 0, l.Text.Length));
    }

    /// <summary>附件1：…, 附件2：… line below line from the first on: a list of annexes, not the annexes.</summary>
    private static IEnumerable<Mention> InMarkedList(Page page, int first)
    {
        var marks = page.Lines.Skip(first).TakeWhile((l, i) => AnnexLine.MarkLength(l.Text) is > 0 and var length && l.Text.Length > length && Number(l.Text[..length]) == (i + 1).ToString(CultureInfo.InvariantCulture)).ToList();
        return marks.Count < 2 || page.TableFollows(first + marks.Count - 1) ? [] : marks.SelectMany((l, i) => Item(l, i + 1, 0, l.Text.Length));
    }

    private static IEnumerable<Mention> Item(Line line, int number, int start, int length)
    {
        var (value, place) = (number.ToString(CultureInfo.InvariantCulture), line.Passage.At(start, length));
        yield return new(MentionKind.ListedAnnex, value, place);
        if (IsReport(line.Text.Substring(start, length))) yield return new(MentionKind.AnnouncedReport, value, place);
    }

    private static string? Number(string mark)
    {
        var digits = mark.TrimStart('附', '件', '表', '录').TrimEnd(':', '.', '、', '《');
        return Identities.DateFinder.Number(digits) is > 0 and <= 30 and var value ? value.ToString(CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex("报告(?!中|第|所)|成文|(?:单独|分别|逐一|逐项)[^,。;]{0,8}自评", RegexOptions.CultureInvariant)]
    private static partial Regex Reports();

    [GeneratedRegex("表|清单|明细|目录|名单|台账", RegexOptions.CultureInvariant)]
    private static partial Regex Tables();

    /// <summary>Two numbers of one list: 附件1、附件2, 附件1《…》和附件2, 附件1至附件3.</summary>
    [GeneratedRegex(@"^附[件表][0-9一二三四五六七八九十]{1,2}(?:《[^《》]*》)?(?:[、和及与至]|以及|[-—–~]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Joined();

    /// <summary>附件3高素质农民培育项目自评报告: the name behind a number.</summary>
    [GeneratedRegex(@"\G[^,。;、:()附]{4,40}", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>The annexes of a notice or of rules are not the report's own.</summary>
    [GeneratedRegex(@"(?:》(?![、和及与])|号\)?|通知|文件|办法|方案|要求|按照|依据|根据)[^。;见]{0,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex OfNotice();

    /// <summary>附件二一并报送 is annex 2.</summary>
    [GeneratedRegex("附[件表](?:[0-9]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^附[件表]?:(?:1[.、].*)?$|^附件(?:目录|清单|名称)?:附件", RegexOptions.CultureInvariant)]
    private static partial Regex ListHead();

    /// <summary>附件目录:附件1基础信息表;附件2采购明细表.</summary>
    [GeneratedRegex("^附件(?:目录|清单|名称)?:(?<item>附件[0-9一二三四五六七八九十]{1,2}[^;。]{2,60})(?:;(?<item>附件[0-9一二三四五六七八九十]{1,2}[^;。]{2,60}))+。?$", RegexOptions.CultureInvariant)]
    private static partial Regex InOneLine();

    /// <summary>附表1资金支出明细（存财务室）；附表2采购明细: all in one line.</summary>
    [GeneratedRegex("^(?<item>附[件表][1一][^;。]{2,40})(?:[;、,](?<item>附[件表][0-9二三四五六七八九十]{1,2}[^;。]{2,40}))+。?$", RegexOptions.CultureInvariant)]
    private static partial Regex OfList();

    [GeneratedRegex("^附[件表]?:1[.、]", RegexOptions.CultureInvariant)]
    private static partial Regex FirstItem();
}
