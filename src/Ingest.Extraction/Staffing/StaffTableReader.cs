using Ingest.Documents;
using Ingest.Extraction.Parts;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Staffing;

/// <summary>Reads staff out of tables of figures.</summary>
internal static class StaffTableReader
{
    /// <summary>
    /// Persons under a staffing word; 年末人数 and its like count others as well, and are staff only in a section or a table about staff. A row that divides the one
    /// above it (其中：公务员) and one that adds up its column are of their kinds; who came or went is no kind.
    /// </summary>
    public static IEnumerable<Headcount> Read(FigureTable table, SectionIndex sections)
    {
        var section = sections.At(new Place(table.Table.Index, 0, 0));
        var label = sections.LabelOf(section) is { } l and not (SectionLabel.Annex or SectionLabel.ScoreTable) ? l : (SectionLabel?)null;
        var ofStaff = table.Figures.Any(f => TableStaff.LastWord(f) is { Length: > 0, Category: HeadcountCategory.AuthorisedPosts or HeadcountCategory.OnPost });
        var columns = new Dictionary<int, List<HeadcountCategory>>();
        foreach (var figure in table.Figures.Where(f => f.Kind == FigureKind.Persons && f.Number.Value == decimal.Truncate(f.Number.Value) && f.Number.Value < 1_000_000))
        {
            if (!columns.TryGetValue(figure.Column, out var above)) columns[figure.Column] = above = [];
            var word = TableStaff.LastWord(figure);
            var own = word.Length > 0 && (word.Category != HeadcountCategory.ActualHeadcount || ofStaff || StaffScope.IsStaffContext(label, word.Category)) ? word.Category : (HeadcountCategory?)null;
            if ((own ?? (word.Length == 0 ? Divided(figure, above) ?? ByTrade(figure, label) : null)) is not { } category) continue;
            above.Add(category);
            yield return new Headcount
            {
                Place = figure.Place,
                Raw = figure.Raw,
                Count = (int)figure.Number.Value,
                Category = category,
                Detail = figure.ColumnLabel.Length > 0 ? figure.ColumnLabel : figure.RowLabel,
                Section = section?.Index,
                Context = figure.Context,
            };
        }
    }

    /// <summary>专任教师 above a column in a section on staff: whoever is there.</summary>
    private static HeadcountCategory? ByTrade(TableFigure figure, SectionLabel? label) =>
        label is SectionLabel.Staffing or SectionLabel.Organisation && StaffWords.NamesTrade(figure.ColumnLabel) && !StaffWords.NamesOthers(figure.Context) ? HeadcountCategory.ActualHeadcount : null;

    /// <summary>The kind of a row without a staffing word, by the rows above it; null where it names no trade and adds nothing up.</summary>
    private static HeadcountCategory? Divided(TableFigure figure, List<HeadcountCategory> above)
    {
        var name = figure.Name.Label;
        if (above.Count == 0 || StaffWords.NamesOthers(name)) return null;
        if (PartWords.IsTotal(name)) return StaffKinds.OfSum(above);
        if (StaffWords.NamesMove(name)) return HeadcountCategory.Other;
        return StaffWords.NamesTrade(name) || StaffWords.NamesKind(name) ? above.LastOrDefault(c => StaffKinds.IsPresent(c) || c == HeadcountCategory.AuthorisedPosts, above[^1]) : null;
    }
}
