namespace Ingest.Extraction.Sections;

/// <summary>A line found to be a heading.</summary>
/// <param name="Line">The line.</param>
/// <param name="Annex">True where it opens an annex.</param>
internal sealed record Heading(Line Line, bool Annex)
{
    /// <summary>The line below an annex mark that has a line to itself, where it is the annex's title: 附件1 ⏎ 项目支出绩效自评表.</summary>
    public Line? TitleBelow { get; init; }

    /// <summary>The line that says what the section is.</summary>
    public Line Titled => TitleBelow ?? Line;
}

/// <summary>Finds the headings of a report: each line is judged by its own look, doubtful ones by the company of their siblings.</summary>
internal sealed class HeadingFinder
{
    private const int LongestAnnexLine = 60;
    private const int LongestCaption = 40;

    private static readonly string[] Glossaries = ["名词解释", "名词说明", "术语解释"];
    private static readonly string[] Meanings = ["指", "是指", "系指"];

    private readonly Page _page;
    private readonly List<(Verdict Verdict, Line Line)> _judged;

    private HeadingFinder(Page page)
    {
        _page = page;
        var judge = new HeadingJudge(page);
        _judged = [.. Enumerable.Range(0, page.Lines.Count).Select(judge.Judge)];
    }

    /// <summary>The headings in reading order.</summary>
    public static IReadOnlyList<Heading> Find(Page page)
    {
        var finder = new HeadingFinder(page);
        finder.DropAttachmentLists();
        finder.DropGlossary();
        finder.Vote();
        return finder.Headings();
    }

    private List<Heading> Headings()
    {
        var headings = new List<Heading>();
        for (var i = 0; i < _judged.Count; i++)
            if (OpensAnnex(i, headings.Count > 0)) headings.Add(new(_page.Lines[i], Annex: true) { TitleBelow = TitleBelow(i) });
            else if (_judged[i].Verdict == Verdict.Yes) headings.Add(new(_judged[i].Line, Annex: false));
        return headings;
    }

    /// <summary>An annex mark stands before a table or a title; where it stands before a list, a signature or another mark it only announces.</summary>
    private bool OpensAnnex(int index, bool afterHeadings)
    {
        var line = _page.Lines[index];
        var opensReport = index == 0 && _page.IsAnnex;
        if (AnnexLine.MarkLength(line) == 0 || line.Text.Length > LongestAnnexLine || !(afterHeadings || opensReport)) return false;
        if (opensReport || _page.TableFollows(index)) return true;
        if (AnnexLine.TitleOf(line).Length > 0 && _page.Next(index) is { Number: { Shape: NumberShape.Han, Value: 1 } }) return true;
        if (_page.Next(index) is not { } next || AnnexLine.MarkLength(next) > 0 || next.Number is { Shape: NumberShape.Arabic }) return false;
        return AnnexLine.IsMarkAlone(line) || _page.TableFollows(index + 1) && next.Text.Length <= LongestCaption;
    }

    private Line? TitleBelow(int index) =>
        AnnexLine.IsMarkAlone(_page.Lines[index]) && !_page.TableFollows(index)
        && _page.Next(index) is { Number: null, Closer: '\0', Text.Length: <= LongestAnnexLine } title && AnnexLine.MarkLength(title) == 0
        && !title.Text.EndsWith('日') && !title.Text.Contains(',', StringComparison.Ordinal) && _judged[index + 1].Verdict == Verdict.No
            ? title : null;

    /// <summary>Numbered lines behind 附件： are names of attachments.</summary>
    private void DropAttachmentLists()
    {
        var inList = false;
        for (var i = 0; i < _judged.Count; i++)
        {
            var line = _page.Lines[i];
            var announces = AnnexLine.MarkLength(line) > 0 && (line.Text.Contains(':', StringComparison.Ordinal) || line.Text.Contains("1.", StringComparison.Ordinal));
            inList = announces || inList && line.Number is { Shape: NumberShape.Arabic };
            if (inList) _judged[i] = (Verdict.No, line);
        }
    }

    /// <summary>Below 名词解释 a term with its meaning behind it (基本支出：指…) is an entry of a list.</summary>
    private void DropGlossary()
    {
        NumberShape? glossary = null;
        for (var i = 0; i < _judged.Count; i++)
        {
            var line = _judged[i].Line;
            var isEntry = line.Rest.Length > 0 && (line.Closer == ':' || Meanings.Any(m => line.Rest.StartsWith(m, StringComparison.Ordinal)));
            if (glossary is { } outer && isEntry && line.Number is { } number && number.Shape > outer) _judged[i] = (Verdict.No, line);
            else if (_judged[i].Verdict == Verdict.Yes) glossary = Glossaries.Any(g => line.Title.Contains(g, StringComparison.Ordinal)) ? line.Number?.Shape ?? NumberShape.Part : null;
        }
    }

    /// <summary>
    /// Likely and doubtful lines become headings where at least half of their run look like headings. Problems and remedies are told in sentences, some of them
    /// as short as a heading: there all must.
    /// </summary>
    private void Vote()
    {
        foreach (var run in SiblingRuns.Of(_judged))
        {
            var support = run.Count(i => _judged[i].Verdict >= Verdict.Likely);
            var accepted = support * 2 >= run.Count && (support == run.Count || !TellsStatements(run[0]));
            foreach (var i in run)
                if (_judged[i].Verdict is Verdict.Likely or Verdict.Doubtful)
                    _judged[i] = (accepted ? Verdict.Yes : Verdict.No, _judged[i].Line);
        }
    }

    /// <summary>True where the certain heading that holds a numbered line is about problems, remedies or experience.</summary>
    private bool TellsStatements(int index)
    {
        if (_judged[index].Line.Number is not { } own) return false;
        var above = _judged.FindLastIndex(index, j => j.Verdict == Verdict.Yes && (j.Line.Number is not { } number || number.Shape < own.Shape));
        return above >= 0 && _judged[above].Line.Labels.Any(LexiconClassifier.IsOfStatements);
    }
}
