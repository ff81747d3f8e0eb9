using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>
/// Decides whether a line goes on on the next one. Lines wrapped at a fixed width and sentences cut by a page end do; headings,
/// titles, list items, labels, dates and salutations do not. In doubt lines stay apart.
/// </summary>
internal sealed partial class LineJoiner(IReadOnlyList<TextLine> lines)
{
    /// <summary>Shortest line, in characters, that can be a sentence cut by a page end.</summary>
    private const int ShortestCut = 30;
    private const int LongestHeading = 60;
    private const int LongestLabel = 10;
    private const int ShortestTail = 16;

    private static readonly SearchValues<char> InnerPunctuation = SearchValues.Create("，。；、：,;");

    private readonly WrapWidth _wrap = WrapWidth.Of(lines);

    /// <param name="above">A line with text.</param>
    /// <param name="below">The next line with text.</param>
    /// <param name="apart">True where empty lines stand between.</param>
    public bool Continues(TextLine above, TextLine below, bool apart)
    {
        if (ListMark.IsAlone(above.Text)) return !ListMark.Opens(below.Text);
        if (_wrap.IsFull(above)) return _wrap.ContinuesBehind(below, apart, EndsSentence(above.Text), StartsAnew(below.Text));
        if (StartsAnew(below.Text)) return false;
        if (ClosesWhatIsOpen(above.Text, below.Text)) return true;
        return !EndsSentence(above.Text) && IsCutSentence(above) && !IsShortLine(below.Text, above.Text);
    }

    /// <summary>Puts the next line behind. Chinese needs nothing between; two Latin words get back their blank.</summary>
    public static void Join(StringBuilder above, string below)
    {
        if (char.IsAsciiLetter(above[^1]) && char.IsAsciiLetter(below[0])) above.Append(' ');
        above.Append(below);
    }

    private static bool StartsAnew(string line) =>
        ListMark.Opens(line) || DateLine().IsMatch(line) || Label().IsMatch(line) || line[0] is '《' && line.EndsWith('》');

    /// <summary>Prose that reaches far enough to have been cut: it has inner punctuation, and a list mark at its head makes it a heading while it is short.</summary>
    private bool IsCutSentence(TextLine line)
    {
        var text = line.Text;
        if (text[^1] is '，' or '、' or '（' or '《' or '“') return text.Length >= ShortestTail;
        if (text.Length < ShortestCut || _wrap.IsWrapped) return false;
        return ListMark.Opens(text) ? text.AsSpan().ContainsAny('。', '；') || text.Length > LongestHeading : text.AsSpan().ContainsAny(InnerPunctuation);
    }

    /// <summary>A short line without an end is a heading or a signature rather than the rest of a sentence.</summary>
    private static bool IsShortLine(string line, string above) => line.Length < ShortestTail && !EndsSentence(line) && above[^1] is not ('，' or '、');

    /// <summary>The line below begins with what no line begins with, or closes a bracket that the line above left open.</summary>
    private static bool ClosesWhatIsOpen(string above, string below) =>
        below[0] is '，' or '。' or '、' or '；' or '：' or '）' or '》' or '”' or '！' or '？' or '%' or '％'
        || Open(above, '《', '》') && Closes(below, '《', '》') || Open(above, '（', '）') && Closes(below, '（', '）');

    private static bool Open(string text, char left, char right) => text.LastIndexOf(left) > text.LastIndexOf(right);

    private static bool Closes(string text, char left, char right) =>
        text.IndexOf(right, StringComparison.Ordinal) is var close and >= 0 && (text.IndexOf(left, StringComparison.Ordinal) is var open && (open < 0 || open > close));

    private static bool EndsSentence(string line)
    {
        var end = line.AsSpan().TrimEnd("”’）)》】〕\"'");
        return end.IsEmpty || end[^1] is '。' or '！' or '？' or '；' or '：' or '…' or '!' or '?' or ';' or ':';
    }

    [GeneratedRegex("^(?:[0-9０-９]{2,4}|[二〇○零一九]{4}|\\s*)\\s*年\\s*[0-9０-９一二三四五六七八九十]{0,3}\\s*月(?:\\s*[0-9０-９一二三四五六七八九十]{0,3}\\s*日?)?$")]
    private static partial Regex DateLine();

    [GeneratedRegex("^[^，。；、,;0-9]{2,10}[：:]")]
    private static partial Regex Label();
}
