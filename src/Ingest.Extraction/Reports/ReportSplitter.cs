using Ingest.Documents;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Reports;

/// <summary>
/// Cuts a file into its reports: the main report, then each annex that is a report of its own, with a title and numbering that starts
/// again. An annex that is only a table, form or list stays with the report before it.
/// </summary>
public static class ReportSplitter
{
    private const int LongestTitle = 60;
    private const int TitleLines = 6;
    private const int OpeningLines = 60;
    private const int LongestShort = 6;
    private const int ShortestProse = 30;

    /// <summary>Block ranges in reading order; together they cover the document. An empty document has none.</summary>
    public static IReadOnlyList<Range> Split(Document document)
    {
        if (document.Blocks.Count == 0) return [];
        var lines = new Page(document, ..).Lines;
        var starts = new List<int> { 0 };
        var (inBody, numbered) = (false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            inBody |= lines[i].Number is { Shape: <= NumberShape.HanBracket, Value: >= 2 };
            numbered |= lines[i].Number is { Value: >= 2 };
            if (!(inBody || (numbered || starts.Count > 1) && AnnexLine.MarkLength(lines[i]) > 0) || !OpensReport(lines, i)) continue;
            starts.Add(lines[i].Paragraph.Index);
            (inBody, numbered) = (false, false);
        }

        return [.. starts.Select((start, i) => start..(i + 1 < starts.Count ? starts[i + 1] : document.Blocks.Count))];
    }

    /// <summary>True where a title of a report begins, and the numbering starts again behind it.</summary>
    private static bool OpensReport(IReadOnlyList<Line> lines, int at) =>
        (AnnexLine.MarkLength(lines[at]) > 0 ? TitleFollows(lines, at) : IsPartTitle(lines[at]) || OpensTitle(lines, at)) && Restarts(lines, at);

    /// <summary>True where 第二部分 is a report's title.</summary>
    private static bool IsPartTitle(Line line) => line.Number is { Shape: <= NumberShape.Chapter } && ReportTitle.Is(line.Title);

    private static bool TitleFollows(IReadOnlyList<Line> lines, int at)
    {
        if (AnnexLine.TitleOf(lines[at]) is { Length: > 0 } title) return ReportTitle.Is(title) || ReportTitle.IsAccount(title) || !EndsInForm(title) && EndsTitle(lines, at + 1);
        return EndsTitle(lines, at + 1) || at + 1 < lines.Count && IsTitleLine(lines[at + 1]) && ReportTitle.IsAccount(lines[at + 1].Text);
    }

    /// <summary>True where a title without annex mark begins: its last line says what it is, the lines before it are short and end without any mark.</summary>
    private static bool OpensTitle(IReadOnlyList<Line> lines, int at) =>
        IsTitleLine(lines[at]) && (at == 0 || !IsTitleLine(lines[at - 1])) && EndsTitle(lines, at);

    private static bool EndsTitle(IReadOnlyList<Line> lines, int from)
    {
        for (var i = from; i < Math.Min(lines.Count, from + TitleLines); i++)
            if (ReportTitle.Is(lines[i].Text)) return true;
            else if (!IsTitleLine(lines[i])) return false;
        return false;
    }

    private static bool Restarts(IReadOnlyList<Line> lines, int from)
    {
        for (var i = from + 1; i < Math.Min(lines.Count, from + OpeningLines); i++)
            if (AnnexLine.IsMarkAlone(lines[i])) return IsShort(lines, from, i);
            else if (lines[i].Number is { } number && (number.Shape <= NumberShape.Han || number is { Shape: NumberShape.HanBracket, Value: 1 } && AnnexLine.MarkLength(lines[from]) > 0)) return number.Value == 1;
            else if (HeadingLexicon.Default.Recognise(lines[i].Text) is { Familiarity: Familiarity.Whole } known && known.Labels[0] == SectionLabel.Overview) return true;
        return IsShort(lines, from, lines.Count);
    }

    /// <summary>True for an annex of one or two lines of prose below a mark and a title that says it is a report.</summary>
    private static bool IsShort(IReadOnlyList<Line> lines, int from, int end) =>
        AnnexLine.IsMarkAlone(lines[from]) && from + 2 < end && end - from <= LongestShort && ReportTitle.Is(lines[from + 1].Text) && lines[from + 2].Text is { Length: >= ShortestProse } and [.., '。'];

    private static bool IsTitleLine(Line line) =>
        line is { Number: null, Closer: '\0' } && line.Text.Length <= LongestTitle && !line.Text.EndsWith('日') && !line.Text.Contains(',', StringComparison.Ordinal);

    private static bool EndsInForm(string title) => title.EndsWith('表') || title.EndsWith("清单", StringComparison.Ordinal);
}
