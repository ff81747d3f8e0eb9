using System.Text.RegularExpressions;

namespace Ingest.Documents;

/// <summary>
/// Finds the lines of a table of contents: those with dot leaders or a page-number field, and behind the word 目录 those that end
/// in a page number or come back as a line further down.
/// </summary>
internal static partial class ContentsFinder
{
    private const int LongestEntry = 80;

    public static IReadOnlySet<int> Find(IReadOnlyList<TextLine> lines)
    {
        var found = new HashSet<int>();
        var later = new Lazy<Dictionary<string, int>>(() => LastSeen(lines));
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            if (IsTitle(lines[i].Text)) i = AddEntries(lines, i, found, later.Value);
            else if (IsLeader(lines[i].Raw)) found.Add(i);
        }
        return found;
    }

    private static int AddEntries(IReadOnlyList<TextLine> lines, int title, HashSet<int> found, Dictionary<string, int> later)
    {
        var last = title;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = title + 1; i < lines.Count; i++)
        {
            if (lines[i].IsBlank) continue;
            if (lines[i].Text.Length > LongestEntry || !seen.Add(Key(lines[i].Text)) || !(IsLeader(lines[i].Raw) || IsNumbered(lines[i].Text) || ComesBack(lines[i].Text, i, later) || IsAmongEntries(lines, i, seen, later))) break;
            found.Add(i);
            last = i;
        }
        if (last > title) found.Add(title);
        return last;
    }

    /// <summary>A numbered line whose heading was left out of the text stands among entries that come back.</summary>
    private static bool IsAmongEntries(IReadOnlyList<TextLine> lines, int at, HashSet<string> seen, Dictionary<string, int> later) =>
        Numbered().IsMatch(lines[at].Text) && lines.Skip(at + 1).Take(NextLines).FirstOrDefault(l => !l.IsBlank) is { } next && Numbered().IsMatch(next.Text) && !seen.Contains(Key(next.Text)) && ComesBack(next.Text, at + 1, later);

    private const int NextLines = 3;

    private static bool ComesBack(string entry, int at, Dictionary<string, int> later) => later.TryGetValue(Key(entry), out var line) && line > at;

    private static Dictionary<string, int> LastSeen(IReadOnlyList<TextLine> lines)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
            if (!lines[i].IsBlank && lines[i].Text.Length <= LongestEntry) seen[Key(lines[i].Text)] = i;
        return seen;
    }

    private static string Key(string line) => string.Concat(Page().Replace(line, "").Where(c => !char.IsWhiteSpace(c)));

    private static bool IsTitle(string line) => string.Concat(line.Where(c => !char.IsWhiteSpace(c))) is "目录" or "目次";

    private static bool IsLeader(string line) => Leader().IsMatch(line) || FieldDebris.IsContentsField(line);

    private static bool IsNumbered(string line) => Page().IsMatch(line) && !line.EndsWith('。');

    [GeneratedRegex(@"^\s*\S.{0,80}?(?:[.．·・]{4,}|…{2,}|[-—_]{5,}|(?:\.\s){4,})\s*[0-9]{1,3}\s*$")]
    private static partial Regex Leader();

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}部分)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"(?:[.．·・…\-—_\s]+|\t)[0-9]{1,3}$")]
    private static partial Regex Page();
}
