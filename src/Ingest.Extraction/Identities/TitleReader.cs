using System.Collections.Immutable;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Identities;

/// <summary>A report's title and the lines it is printed on.</summary>
internal sealed record Title(string Text, IReadOnlyList<Line> Lines)
{
    public static Title None { get; } = new("", []);

    /// <summary>The title's folded text.</summary>
    public string Folded => string.Concat(Lines.Select(l => l.Text));
}

/// <summary>Joins the lines of a title page: short lines without closing mark, up to the one that says 报告, and a remark in brackets below it.</summary>
internal static class TitleReader
{
    private const int LongestLine = 60;

    private static readonly ImmutableArray<string> Endings = IdentityWords.Of("title_ending");

    /// <summary>The titles in front of a report, in reading order: cover and inner title may differ.</summary>
    public static IReadOnlyList<Title> Read(IReadOnlyList<Line> front)
    {
        var titles = new List<Title>();
        var group = new List<Line>();
        for (var i = 0; i < front.Count; i++)
        {
            if (!IsTitleLine(front[i])) group.Clear();
            else group.Add(front[i]);
            if (group.Count == 0 || !Closes(front[i].Text)) continue;
            if (i + 1 < front.Count && IsRemark(front[i + 1].Text)) group.Add(front[i + 1]);
            titles.Add(new(string.Concat(group.Select(Printed)), [.. group]));
            group.Clear();
        }

        return titles;
    }

    private static string Printed(Line line) => line.Passage.RawAt(0, line.Text.Length).Replace("\n", "", StringComparison.Ordinal);

    private static bool IsTitleLine(Line line) =>
        line.Text.Length <= LongestLine && line.Closer == '\0' && AnnexLine.MarkLength(line) == 0 && !line.Text.Contains(',', StringComparison.Ordinal)
        && !(line.Text.StartsWith('(') && line.Text.EndsWith(')')) && !line.Text.EndsWith('日') && !line.Text.Contains("盖章", StringComparison.Ordinal);

    private static bool Closes(string text) =>
        Endings.Any(e => text.EndsWith(e, StringComparison.Ordinal)) || text.Contains("报告(", StringComparison.Ordinal) && text.EndsWith(')');

    private static bool IsRemark(string text) =>
        text.Length <= 40 && text.StartsWith('(') && text.EndsWith(')') && !text.Contains("封面", StringComparison.Ordinal) && !text.Contains("盖章", StringComparison.Ordinal);
}
