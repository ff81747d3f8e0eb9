using Ingest.Documents;
using Ingest.Extraction.Identities;

namespace Ingest.Extraction.Sections;

/// <summary>What a line's own look says.</summary>
internal enum Verdict
{
    No,

    /// <summary>A heading where its siblings are; by itself it looks like a list item.</summary>
    Doubtful,

    /// <summary>A heading where at least half of its siblings look like headings.</summary>
    Likely,

    Yes,
}

/// <summary>
/// Judges one line by number, words, closing mark and style. Evidence in the order of its weight: what no heading holds (quantities,
/// citations, duties), the style of the paragraph, known heading words, then length and closing mark.
/// </summary>
internal sealed class HeadingJudge(Page page)
{
    private const int LongestLead = 12;
    private const int LongestTitle = 30;
    private const int LongestKnownTitle = 45;
    private const int LongestStyledTitle = 60;

    /// <summary>What runs on behind a heading without a closing mark is at least so long; what is shorter belongs to the heading.</summary>
    private const int ShortestText = 15;

    private static readonly HeadingLexicon Lexicon = HeadingLexicon.Default;

    /// <summary>The verdict on a line; the line itself may come back cut where a heading is glued to its text.</summary>
    public (Verdict Verdict, Line Line) Judge(int index)
    {
        var line = page.Lines[index];
        if (line.Number is null) return (Unnumbered(line, index), line);
        if (Glued(line) is { } cut) return (Verdict.Yes, cut);
        if (Spaced(line) is { } spaced) return (Verdict.Doubtful, spaced);
        if (line.Title.Length == 0 || line.Closer == ';' || line.Closer == '!' || line.Closer == '?') return (Verdict.No, line);
        if (line.Rest.StartsWith('指') || line.Rest.StartsWith("是指", StringComparison.Ordinal)) return (Verdict.No, line);
        return (line.Title.Length > LongestStyledTitle ? Verdict.No : Numbered(line, index), line);
    }

    private Verdict Numbered(Line line, int index)
    {
        var known = Lexicon.Recognise(line.Title).Familiarity;
        if (line.Number is { Certain: false }) return known >= Familiarity.Head && line.Title.Length <= LongestKnownTitle ? Verdict.Yes : IsBare(line) ? Verdict.Doubtful : Verdict.No;
        if (line.Number is { Shape: NumberShape.Letter or NumberShape.Circled } && known < Familiarity.Head) return Verdict.No;
        if (page.TableFollows(index) && Prose.DeclaresUnit(line.Title)) return Verdict.No;
        if (Prose.HoldsQuantity(line.Title) || Prose.CitesDocument(line.Title)) return Verdict.No;
        if (IsStyled(line)) return Verdict.Yes;
        return line.Rest.Length > 0 ? Lead(line, known)
            : line.Closer == '\0' ? OwnLine(line, known, index)
            : ClosedLine(line, known, index);
    }

    /// <summary>三　做了哪些事: a few words alone on their line behind a number without a mark.</summary>
    private static bool IsBare(Line line) =>
        line is { Closer: '\0', Rest.Length: 0, Title.Length: <= LongestLead, Number.Shape: NumberShape.Han } && !Prose.HoldsQuantity(line.Title);

    /// <summary>A lead closed by 。 or ：, the text running on.</summary>
    private static Verdict Lead(Line line, Familiarity known)
    {
        var length = line.Title.Length;
        if (known == Familiarity.Whole && length <= LongestKnownTitle) return Verdict.Yes;
        if (line.Rest.EndsWith(';') && known < Familiarity.Head) return Verdict.No;
        if (length > LongestTitle || line.Title.Contains(',', StringComparison.Ordinal) || Prose.BeginsWithDuty(line.Title)) return Verdict.No;
        if (Prose.IsDivision(line.Title) && Prose.BeginsWithDuty(line.Rest)) return Verdict.No;
        if (known == Familiarity.Head && length <= LongestLead + 8) return Verdict.Yes;
        if (Prose.HoldsSentenceWord(line.Title)) return Verdict.No;
        return length <= LongestLead ? Verdict.Likely : length <= LongestLead + 4 ? Verdict.Doubtful : Verdict.No;
    }

    /// <summary>A line of its own that ends in 。 or ：.</summary>
    private Verdict ClosedLine(Line line, Familiarity known, int index)
    {
        var length = line.Title.Length;
        if (known == Familiarity.Whole && length <= LongestKnownTitle) return Verdict.Yes;
        if (Prose.BeginsWithDuty(line.Title) || !page.HasBody(index)) return Verdict.No;
        if (known == Familiarity.Head && length <= LongestTitle) return Verdict.Yes;
        if (line.Title.Contains(',', StringComparison.Ordinal) || Prose.HoldsSentenceWord(line.Title)) return Verdict.No;
        return length <= LongestLead || (line.Closer == ':' && length <= LongestTitle) ? Verdict.Likely : Verdict.No;
    }

    /// <summary>A line of its own without closing mark.</summary>
    private Verdict OwnLine(Line line, Familiarity known, int index)
    {
        var length = line.Title.Length;
        if (length <= LongestKnownTitle && (known == Familiarity.Whole || known == Familiarity.Head && page.HasBody(index))) return Verdict.Yes;
        if (length > LongestTitle) return Verdict.No;
        if (line.Number!.Value.Shape <= NumberShape.Han) return Verdict.Yes;
        return page.HasBody(index) ? Verdict.Likely : Verdict.Doubtful;
    }

    private Verdict Unnumbered(Line line, int index)
    {
        if (line.Rest.Length > 0 || line.Closer is ';' or '!' or '?' || line.Title is [] or ['(', ..] || ContinuesInTitle(index) || IsOfTable(line, index)) return Verdict.No;
        if (!IsStyled(line) && YearFinder.Find(line.Title).Any(y => y.Start == 0)) return Verdict.No;
        if (IsStyled(line) && line.Title.Length <= LongestStyledTitle && !ReportTitle.Is(line.Title)) return Verdict.Yes;
        var known = Lexicon.Recognise(line.Title);
        if (known.Familiarity == Familiarity.Whole && line.Title.Length >= 4 && known.Labels[0] is not (SectionLabel.ScoreTable or SectionLabel.Annex)) return Verdict.Yes;
        if (OpensRun(line, known.Familiarity, index)) return Verdict.Likely;
        var bold = line.Paragraph.Style is { Bold: true, Alignment: not Alignment.Centre } && !page.MostlyBold;
        return bold && line.Closer == '\0' && line.Title.Length <= 20 && page.HasBody(index) && !ReportTitle.Is(line.Title) ? Verdict.Likely : Verdict.No;
    }

    /// <summary>大队基本情况 ⏎ （一）…: a few words, one of them known, alone on their line right above the first number of a run.</summary>
    private bool OpensRun(Line line, Familiarity known, int index) =>
        known != Familiarity.None && line is { Closer: '\0', Title.Length: >= 4 and <= LongestLead } && !page.TableFollows(index) && !ReportTitle.Is(line.Title) && !ReportTitle.IsAccount(line.Title) && !Prose.HoldsQuantity(line.Title) && AnnexLine.MarkLength(line) == 0
        && page.Next(index) is { Number: { Value: 1, Shape: NumberShape.HanBracket, Certain: true } };

    /// <summary>True for the caption of a table, 资产情况（万元）, and for a cell of a table that lost its ruling: a bare figure stands before or behind it.</summary>
    private bool IsOfTable(Line line, int index) =>
        Prose.DeclaresUnit(line.Title) || page.Next(index) is { } next && IsFigure(next) || index > 0 && IsFigure(page.Lines[index - 1]) && !IsStyled(line);

    private static bool IsFigure(Line line) => line.Text.AsSpan().ContainsAnyInRange('0', '9') && !line.Text.AsSpan().ContainsAnyExcept("0123456789.,%-");

    /// <summary>A known heading glued to its text with nothing or only a gap between.</summary>
    private static Line? Glued(Line line)
    {
        if (line.Number is not { Certain: true, Shape: <= NumberShape.HanBracket or NumberShape.Arabic } number) return null;
        if (Gap(line) is { } gap) return line.CutAt(gap);
        if (number.Shape == NumberShape.Arabic || line.Title.Length <= LongestTitle) return null;
        var length = Lexicon.Prefix(line.Title, least: 7);
        return length > 0 && line.Title.Length - length >= ShortestText && line.Title[length] != ',' ? line.CutAt(length) : null;
    }

    /// <summary>Length of a known heading behind which a gap and then text stands; null where there is none.</summary>
    private static int? Gap(Line line) =>
        Gaps(line, LongestTitle).Where(length => Lexicon.Recognise(line.Title[..length]).Familiarity == Familiarity.Whole).Cast<int?>().FirstOrDefault();

    /// <summary>Where white space stands in a title with enough text behind it.</summary>
    private static IEnumerable<int> Gaps(Line line, int longest) =>
        Enumerable.Range(2, Math.Max(0, Math.Min(longest, Math.Min(line.Title.Length, line.Title.Length + line.Rest.Length - ShortestText)) - 2)).Where(length => line.Passage.Shadow.SpaceBefore(line.TitleStart + length));

    /// <summary>(二)项目内容  改造县城信号灯…: a few words, a gap, then text.</summary>
    private static Line? Spaced(Line line) =>
        line.Number is { Certain: true, Shape: <= NumberShape.HanBracket or NumberShape.Arabic } && Gaps(line, LongestLead).FirstOrDefault() is > 0 and var gap && line.Title[..gap] is var words
        && !char.IsAsciiDigit(words[^1]) && !words.AsSpan().ContainsAny(",、:") && !Prose.HoldsQuantity(words) && !Prose.BeginsWithDuty(words) && !Prose.HoldsSentenceWord(words) ? line.CutAt(gap) : null;

    /// <summary>True where the next line ends a title of which this line is a piece.</summary>
    private bool ContinuesInTitle(int index) => page.Next(index) is { Number: null, Closer: '\0' } next && next.Text.Length <= LongestTitle && ReportTitle.Is(next.Text);

    private static bool IsStyled(Line line)
    {
        var style = line.Paragraph.Style;
        return style.OutlineLevel is not null || (style.Name is { } name && (name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || name.StartsWith("标题", StringComparison.Ordinal)));
    }
}
