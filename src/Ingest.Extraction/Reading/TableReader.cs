using Ingest.Documents;
using Ingest.Extraction.Claims;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Staffing;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Reading;

/// <summary>Reads the tables of figures of a report and turns their cells into facts.</summary>
internal static class TableReader
{
    public static IReadOnlyList<FigureTable> Read(Document document, Range blocks, IReadOnlySet<int> scoreBlocks, IReadOnlyList<ReadPassage> prose)
    {
        var (start, count) = blocks.GetOffsetAndLength(document.Blocks.Count);
        var usual = UsualUnit(prose);
        return
        [
            .. document.Blocks.Skip(start).Take(count).OfType<Table>()
                .Where(t => !scoreBlocks.Contains(t.Index))
                .Select(t => FigureTableReader.Read(t, document.Blocks, usual)),
        ];
    }

    /// <summary>The unit that the report declares for all its sums, else the one in which most of its prose are printed.</summary>
    public static string? UsualUnit(IReadOnlyList<ReadPassage> prose) =>
        prose.Where(p => TableUnits.IsForAll(p.Text)).Select(p => TableUnits.Declared(p.Text)).FirstOrDefault(u => u is not null)
        ?? prose.SelectMany(p => p.Frames.Frames).Where(f => f.IsMoney && f.Quantity.UnitOrigin == UnitOrigin.Printed)
            .GroupBy(f => f.Quantity.Unit).OrderByDescending(g => g.Count()).ThenBy(g => MoneyUnits.Yuan(g.Key)).FirstOrDefault()?.Key;

    public static IEnumerable<Amount> Amounts(FigureTable table, SectionIndex sections, int? fiscalYear, bool isWhole)
    {
        var section = sections.At(new Place(table.Table.Index, 0, 0));
        var label = sections.LabelOf(section);
        var ofPurchases = table.Figures.Any(TableMeaning.IsUnitPrice);
        var inForce = isWhole ? TableBudgets.InForce(table) : new HashSet<int>();
        var rows = table.Figures.Where(f => f.Kind == FigureKind.Money && !TableMeaning.IsBareTotal(f)).ToLookup(f => f.Row);
        return table.Figures.Where(f => f.Kind == FigureKind.Money && !FundingBlocks.Holds(table, f)).Select(f => new Amount
        {
            Place = f.Place,
            Raw = f.Raw,
            Yuan = f.Number,
            Unit = f.Unit,
            UnitOrigin = f.UnitOrigin,
            Role = Role(f),
            Subject = TableMeaning.Subject(f, table.Caption),
            Year = TableMeaning.Year(f, fiscalYear),
            Section = section?.Index,
            Context = f.Context,
        });

        AmountRole Role(TableFigure figure)
        {
            if (ofPurchases && TableMeaning.IsPlainSum(figure)) return AmountRole.ProjectCost;
            if (TableMeaning.IsBareTotal(figure) && Shared(rows[figure.Row], label, table.Caption) is { } shared) return shared;
            var role = TableMeaning.Role(figure, label, table.Caption);
            return role == AmountRole.PlannedBudget && inForce.Contains(figure.Column) ? AmountRole.FullYearBudget : role;
        }
    }

    /// <summary>The one role of the sums that a total beside them adds up; null where they have several.</summary>
    private static AmountRole? Shared(IEnumerable<TableFigure> row, SectionLabel? label, string caption) =>
        row.Select(f => TableMeaning.Role(f, label, caption)).Distinct().Take(2).ToList() is [var only] ? only : null;

    public static IEnumerable<Measure> Measures(FigureTable table, SectionIndex sections)
    {
        var section = sections.At(new Place(table.Table.Index, 0, 0));
        return table.Figures.Where(f => f.Kind != FigureKind.Money && (f.Kind != FigureKind.Persons || TableStaff.LastWord(f).Length == 0)).Select(f => new Measure
        {
            Place = f.Place,
            Raw = f.Raw,
            Number = f.Number,
            Unit = f.Unit.Length > 0 ? f.Unit : f.Kind == FigureKind.Percent ? "%" : "",
            Kind = f.Kind == FigureKind.Percent ? MeasureKind.Percent : MeasureKind.Count,
            Role = f.Kind == FigureKind.Percent ? MeasureRole.Rate : MeasureRole.Actual,
            Subject = TableMeaning.Subject(f, table.Caption),
            Section = section?.Index,
            Context = f.Context,
        });
    }

}
