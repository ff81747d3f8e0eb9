using Ingest.Documents;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Staffing;

/// <summary>
/// Reads staff out of a table of figures: persons under a staffing word; 年末人数 and its like count others as well, and are staff only in a section or a table about staff.
/// A figure without such a word is of the kind of what it divides or adds up, else of the one that the table's title or the text before it tells; who came or went is no kind.
/// </summary>
internal sealed class StaffTableReader
{
    private const int LargestStaff = 1_000_000;

    private readonly Section? _section;
    private readonly SectionLabel? _label;
    private readonly List<TableFigure> _persons;
    private readonly Dictionary<TableFigure, HeadcountCategory> _named;
    private readonly HeadcountCategory? _title;
    private readonly List<Headcount> _told;

    private StaffTableReader(FigureTable table, SectionIndex sections, IEnumerable<Headcount> told)
    {
        _section = sections.At(new Place(table.Table.Index, 0, 0));
        _label = sections.LabelOf(_section) is { } label and not (SectionLabel.Annex or SectionLabel.ScoreTable) ? label : null;
        _persons = [.. table.Figures.Where(f => f.Kind == FigureKind.Persons && f.Number.Value == decimal.Truncate(f.Number.Value) && f.Number.Value < LargestStaff)];
        _title = IsAboutStaff && TableStaff.TitleWord(table.Caption) is { Length: > 0 } word ? word.Category : null;
        _told = [.. told.Where(h => h.Section == _section?.Index)];
        var ofStaff = table.Figures.Any(f => TableStaff.LastWord(f) is { Length: > 0, Category: HeadcountCategory.AuthorisedPosts or HeadcountCategory.OnPost });
        _named = _persons.Select(f => (Figure: f, Word: TableStaff.LastWord(f)))
            .Where(f => f.Word.Length > 0 && (f.Word.Category != HeadcountCategory.ActualHeadcount || ofStaff || StaffScope.IsStaffContext(_label, f.Word.Category)))
            .ToDictionary(f => f.Figure, f => f.Word.Category);
    }

    /// <param name="table">The table.</param>
    /// <param name="sections">The report's sections.</param>
    /// <param name="told">The staff that the report's text counts.</param>
    public static IEnumerable<Headcount> Read(FigureTable table, SectionIndex sections, IEnumerable<Headcount> told) => new StaffTableReader(table, sections, told).Headcounts();

    private bool IsAboutStaff => StaffScope.IsAboutStaff(_label) || _label == SectionLabel.Overview;

    private IEnumerable<Headcount> Headcounts()
    {
        var columns = new Dictionary<int, List<HeadcountCategory>>();
        foreach (var figure in _persons)
        {
            if (!columns.TryGetValue(figure.Column, out var above)) columns[figure.Column] = above = [];
            if ((Moved(figure) ?? (_named.TryGetValue(figure, out var named) ? named : Unnamed(figure, above))) is not { } category) continue;
            above.Add(category);
            yield return new Headcount
            {
                Place = figure.Place,
                Raw = figure.Raw,
                Count = (int)figure.Number.Value,
                Category = category,
                Detail = figure.ColumnLabel.Length > 0 ? figure.ColumnLabel : figure.RowLabel,
                Section = _section?.Index,
                Context = figure.Context,
            };
        }
    }

    private HeadcountCategory? Unnamed(TableFigure figure, List<HeadcountCategory> above) =>
        TableStaff.LastWord(figure).Length > 0 || TableStaff.NamesOthers(figure) ? null : BesideWhole(figure) ?? Divided(figure, above) ?? (IsAboutStaff ? Told(figure) ?? _title : null) ?? Totalled(figure) ?? ByTrade(figure);

    /// <summary>调出, and 退休 beside it: who came or went.</summary>
    private HeadcountCategory? Moved(TableFigure figure)
    {
        var innermost = figure.ColumnLabel.Split(' ')[^1];
        var moves = StaffWords.NamesMove(innermost) || innermost == "退休" && _persons.Exists(p => p.Row == figure.Row && StaffWords.NamesMove(p.ColumnLabel));
        return moves && !TableStaff.NamesOthers(figure) && _persons.Exists(p => p.Row == figure.Row && _named.TryGetValue(p, out var kind) && StaffKinds.IsPresent(kind)) ? HeadcountCategory.Other : null;
    }

    /// <summary>事业编制 72 | 专技 64 | 管理 5: in a form without headers, of the kind of the last figure of its row that bears a staffing word.</summary>
    private HeadcountCategory? BesideWhole(TableFigure figure) =>
        figure.ColumnLabel.Length == 0 && _persons.FindLast(p => p.Row == figure.Row && p.Column < figure.Column && _named.ContainsKey(p)) is { } whole ? _named[whole] : null;

    /// <summary>年末在岗61人, then a table whose column ends in 61: of the kind that the text of the section gives the largest figure of the column.</summary>
    private HeadcountCategory? Told(TableFigure figure)
    {
        var largest = _persons.Where(p => p.Column == figure.Column).Max(p => p.Number.Value);
        return _told.Find(h => h.Count == largest && (StaffKinds.IsPresent(h.Category) || StaffKinds.IsHired(h.Category)))?.Category;
    }

    /// <summary>在编 | 编外 | 小计: of the kind of those whom the row adds up.</summary>
    private HeadcountCategory? Totalled(TableFigure figure)
    {
        if (!ColumnSums.IsTotal(figure.ColumnLabel.Split(' ')[^1])) return null;
        var kinds = _persons.Where(p => p.Row == figure.Row && _named.ContainsKey(p)).Select(p => _named[p]).Where(k => k != HeadcountCategory.AuthorisedPosts).ToList();
        return kinds.Count == 0 ? null : StaffKinds.OfSum(kinds);
    }

    /// <summary>专任教师 above a column in a section on staff: whoever is there.</summary>
    private HeadcountCategory? ByTrade(TableFigure figure) =>
        _label is SectionLabel.Staffing or SectionLabel.Organisation && StaffWords.NamesTrade(figure.ColumnLabel) ? HeadcountCategory.ActualHeadcount : null;

    /// <summary>The kind of a row without a staffing word, by the rows above it; null where it names no trade and adds nothing up.</summary>
    private static HeadcountCategory? Divided(TableFigure figure, List<HeadcountCategory> above)
    {
        var name = figure.Name.Label;
        if (above.Count == 0) return null;
        if (ColumnSums.IsTotal(name)) return StaffKinds.OfSum(above);
        if (StaffWords.NamesMove(name)) return HeadcountCategory.Other;
        return StaffWords.NamesTrade(name) || StaffWords.NamesKind(name) ? above.LastOrDefault(c => StaffKinds.IsPresent(c) || c == HeadcountCategory.AuthorisedPosts, above[^1]) : null;
    }
}
