using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>分别: as many years or names before it as figures behind it. Where the counts differ nothing is distributed.</summary>
internal static partial class Respectively
{
    private static readonly string[] Words = ["分别", "依次"];

    /// <summary>The figures that one 分别 distributes over, in order, if the frame is one of them.</summary>
    public static IReadOnlyList<Frame> Row(Frame frame, PassageFrames passage)
    {
        var first = frame;
        while (!Distributes(first))
        {
            var before = first.Index > 0 ? passage.Frames[first.Index - 1] : null;
            if (before is null || before.Sentence != frame.Sentence || !IsStep(first.Lead) || !before.IsCommensurable(first)) return [];
            first = before;
        }

        var row = new List<Frame> { first };
        foreach (var next in passage.Frames.Skip(first.Index + 1))
        {
            if (next.Sentence != first.Sentence || !IsStep(next.Lead) || !next.IsCommensurable(first)) break;
            row.Add(next);
        }

        return row;
    }

    /// <summary>分别占60%和40%, 各占64%、36%.</summary>
    private static bool Distributes(Frame frame) => Words.Any(w => frame.Phrase.Contains(w, StringComparison.Ordinal)) || frame.Phrase.EndsWith("各占", StringComparison.Ordinal);

    public static int? YearOf(Frame frame, PassageFrames passage)
    {
        var row = Row(frame, passage);
        if (row.Count < 2) return null;
        var at = row[0].Quantity.Start;
        var years = passage.Years.Where(y => y.End <= at && y.Start >= row[0].SentenceSpan.Start.Value).ToList();
        if (years.Count == 2 && row.Count > 2) return Span((int)years[0].Number.Value, (int)years[1].Number.Value, row.Count, IndexIn(row, frame));
        return years.Count == row.Count ? (int)years[IndexIn(row, frame)].Number.Value : null;
    }

    /// <summary>The name that 分别 gives to a figure; null where counts differ.</summary>
    public static string? SubjectOf(Frame frame, PassageFrames passage)
    {
        var row = Row(frame, passage);
        if (row.Count < 2) return null;
        var before = row[0].Passage.Text[row[0].SentenceSpan.Start.Value..row[0].Quantity.Start];
        var end = Words.Max(w => before.LastIndexOf(w, StringComparison.Ordinal));
        if (end < 0) return null;
        if (Instalments(before, row) is { } months) return months[IndexIn(row, frame)];
        var clause = Counted().Replace(before[(before.AsSpan(0, end).LastIndexOfAny("。;(:") + 1)..end], "");
        var names = Names(clause, row.Count) ?? Names(Phrases.Last(clause), row.Count);
        return names?[IndexIn(row, frame)] ?? ListBefore(row, passage)?[IndexIn(row, frame)].Subject;
    }

    /// <summary>基本支出预算320万元、项目支出预算180万元，实际支出分别为…和…: the figures of the list before it, each with a name of its own; null where they are not as many.</summary>
    private static List<Frame>? ListBefore(IReadOnlyList<Frame> row, PassageFrames passage)
    {
        var list = passage.Before(row[0]).Where(f => f.Sentence == row[0].Sentence && f.Depth == row[0].Depth && f.IsCommensurable(row[0]) && !Parts.PartWords.IsTotal(f.Phrase)).ToList();
        return list.Count == row.Count && list.TrueForAll(f => !f.SubjectIsDefault && f.Subject.Length > 0) && list.Select(f => f.Subject).Distinct().Count() == list.Count ? list : null;
    }

    /// <summary>分别于3月、6月拨付…, 3月和6月分别拨付…: instalments are named by their months and their verb.</summary>
    private static string[]? Instalments(string before, IReadOnlyList<Frame> row)
    {
        var months = Month().Matches(Phrases.Clause(before, 0, before.Length));
        var word = RoleWords.Naming(row[0].Phrase);
        var verb = row[0].Phrase[word.Start..(word.Start + word.Length)];
        return months.Count == row.Count && verb.Length > 0 ? [.. months.Select(m => m.Value + verb)] : null;
    }

    private static string[]? Names(string clause, int count)
    {
        var names = clause.Split(['、', ',', '和', '与', '及'], StringSplitOptions.RemoveEmptyEntries).Select(n => SubjectWords.Noun(SubjectWords.WithoutCount(n))).Where(n => n.Length > 0).ToArray();
        return names.Length >= count && !names[^count..].Any(n => n.Any(char.IsAsciiDigit)) ? names[^count..] : null;
    }

    private static int? Span(int first, int last, int count, int index) => last - first + 1 == count ? first + index : null;

    private static int IndexIn(IReadOnlyList<Frame> row, Frame frame)
    {
        for (var i = 0; i < row.Count; i++)
            if (ReferenceEquals(row[i], frame)) return i;
        return -1;
    }

    private static bool IsStep(string lead) => lead is "、" or "," or "和" or "及" or "与" or ",和" or "以及";

    [GeneratedRegex(@"(?<!\d)\d{1,2}月")]
    private static partial Regex Month();

    /// <summary>城东、城西、城南三个镇: the count behind the names.</summary>
    [GeneratedRegex(@"(两|[二三四五六七八九十]|\d{1,2})(个|家|项|类|级|所|处|部分)[^,、]{0,4}$")]
    private static partial Regex Counted();
}
