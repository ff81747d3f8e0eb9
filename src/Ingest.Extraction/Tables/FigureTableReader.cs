using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tables;

/// <summary>Reads tables of money, staff and other figures: each numeric cell with the labels to its left and above it.</summary>
internal static partial class FigureTableReader
{
    /// <param name="table">The table; not one that awards points.</param>
    /// <param name="blocks">The document's blocks, for captions and declared units.</param>
    /// <param name="usualUnit">The unit most sums of the report are printed in; null where it prints none.</param>
    public static FigureTable Read(Table table, IReadOnlyList<Block> blocks, string? usualUnit)
    {
        var declared = TableUnits.Of(table, blocks);
        var figures = new List<TableFigure>();
        foreach (var cell in table.Cells)
            if (Number(cell) is { } number && Figure(table, cell, number, KindOf(table, cell, number), declared, usualUnit) is { } figure)
                figures.Add(figure);
        var caption = Caption(table, blocks);
        var persons = UnsaidPersons.In(table, caption, figures);
        figures = [.. figures.Where(f => !persons.Any(p => p.Row == f.Row && p.Column == f.Column)), .. persons];
        if ((declared ?? usualUnit) is { } unit) figures.AddRange(Unnamed(table, figures, unit, declared is not null));
        return new FigureTable(table, caption, declared, [.. figures.OrderBy(f => f.Row).ThenBy(f => f.Column)]);
    }

    /// <summary>
    /// Bare figures under headers that name no kind (全年执行, 县级) are money where a money unit is declared and they print decimals or their row or column holds money; where none is, only above or below a total that is money.
    /// </summary>
    private static List<TableFigure> Unnamed(Table table, List<TableFigure> figures, string unit, bool isDeclared)
    {
        var money = figures.Where(f => f.Kind == FigureKind.Money).ToList();
        var rows = isDeclared ? money.Select(f => f.Row).ToHashSet() : [];
        var columns = money.Where(f => isDeclared || ColumnSums.IsTotal(f.RowLabel)).Select(f => f.Column).ToHashSet();
        return
        [
            .. from cell in table.Cells
               where (isDeclared || rows.Contains(cell.Row) || columns.Contains(cell.Column)) && !figures.Exists(f => f.Row == cell.Row && f.Column == cell.Column)
               let number = Number(cell)
               where number is { Kind: null } && KindOf(table, cell, number.Value) is null && (number.Value.Number.Step < 1 || rows.Contains(cell.Row) || columns.Contains(cell.Column) || isDeclared && IsOfSources(table, cell))
               let figure = Figure(table, cell, number.Value, FigureKind.Money, isDeclared ? unit : null, unit)
               where figure is not null && (figure.ColumnLabel.Length > 0 || isDeclared && figure.Number.Step < MoneyUnits.Yuan(unit) && columns.Contains(cell.Column))
               select figure,
        ];
    }

    /// <summary>中央 | 省级 | 小计: a column that names who gives, and the total right behind such columns.</summary>
    private static bool IsOfSources(Table table, Cell cell) =>
        ColumnLabel(table, cell).Split(' ')[^1] is var label && (TableMeaning.IsSource(label) || ColumnSums.IsTotal(label) && table.At(cell.Row, cell.Column - 1) is { } left && TableMeaning.IsSource(ColumnLabel(table, left).Split(' ')[^1]));

    /// <summary>True where a cell holds a figure and nothing else, whether or not it is known what it counts.</summary>
    public static bool HoldsFigure(Table table, int row, int column) => table.At(row, column) is { } cell && Number(cell) is not null;

    /// <summary>A cell that holds a figure and nothing else, as a plain number where nothing tells what it counts.</summary>
    public static TableFigure? At(Table table, Cell cell) => Number(cell) is { } number ? Figure(table, cell, number, KindOf(table, cell, number) ?? FigureKind.Number, null, "元") : null;

    private static FigureKind? KindOf(Table table, Cell cell, CellNumber number)
    {
        var rowKind = HeaderWords.Kind(RowLabel(table, cell));
        var columnLabel = ColumnLabel(table, cell);
        var kind = number.Kind ?? ColumnKind(columnLabel) ?? (DividedColumn(table, cell, columnLabel) is not null ? FigureKind.Persons : rowKind);
        return number.Kind is null && kind == FigureKind.Money && HeaderWords.KindAtEnd(RowLabel(table, cell)) == rowKind && rowKind is FigureKind.Persons or FigureKind.Number or FigureKind.Percent && !columnLabel.Contains("金额", StringComparison.Ordinal)
            ? rowKind : kind;
    }

    /// <summary>The innermost label says what a column counts unless it only says 合计.</summary>
    private static FigureKind? ColumnKind(string label) =>
        label.Split(' ')[^1] is var innermost && innermost is not ("合计" or "小计" or "总计") && HeaderWords.Kind(innermost) is { } kind ? kind : HeaderWords.Kind(label);

    /// <summary>在编 | 其中：参公: the label of the column of persons to the left that this one divides; null where its label names no part or that column counts no persons.</summary>
    private static string? DividedColumn(Table table, Cell cell, string label)
    {
        if (!IsPart(label)) return null;
        for (var column = cell.Column - 1; column >= 0; column--)
            if (table.At(cell.Row, column) is { } left && ColumnLabel(table, left) is { Length: > 0 } whole && !IsPart(whole))
                return HeaderWords.Kind(whole) == FigureKind.Persons ? whole : null;
        return null;
    }

    private static bool IsPart(string label) => label.StartsWith("其中", StringComparison.Ordinal);

    private static TableFigure? Figure(Table table, Cell cell, CellNumber number, FigureKind? kind, string? declared, string? usualUnit)
    {
        var rowLabel = RowLabel(table, cell);
        var columnLabel = ColumnLabel(table, cell);
        if (kind is null || (rowLabel.Length == 0 && columnLabel.Length == 0) || HeaderWords.IsMark(columnLabel) || HeaderWords.IsMark(rowLabel)) return null;
        var printed = number.Unit is not null;
        var unit = number.Unit ?? (kind != FigureKind.Money ? "" : TableUnits.InHeader(columnLabel) ?? TableUnits.InHeader(rowLabel) ?? declared ?? usualUnit);
        if (unit is null) return null;
        var scale = kind == FigureKind.Money && !printed ? MoneyUnits.Yuan(unit) : 1;
        return new TableFigure
        {
            Row = cell.Row,
            Column = cell.Column,
            Kind = kind.Value,
            Number = new PrintedNumber(number.Number.Value * scale, number.Number.Step * scale, number.Number.Bound),
            Unit = unit,
            UnitOrigin = printed ? UnitOrigin.Printed : declared is not null || TableUnits.InHeader(columnLabel + rowLabel) is not null ? UnitOrigin.Declared : UnitOrigin.Usual,
            Raw = cell.Text.Substring(number.Start, number.Length),
            Place = table.PlaceOf(cell).At(number.Start, number.Length),
            RowLabel = rowLabel,
            ColumnLabel = kind == FigureKind.Persons && DividedColumn(table, cell, columnLabel) is { } whole ? $"{whole} {columnLabel}" : columnLabel,
            Name = NameOf(table, cell),
        };
    }

    /// <summary>
    /// The label that names a row: the one nearest to the figure, unless it only says in a column of its own whence the money comes or who spends it.
    /// </summary>
    private static RowName NameOf(Table table, Cell cell)
    {
        var run = Run(table, cell).Select(l => new RowName(l.Label, HeaderOf(table, cell, l.Column))).ToList();
        while (run.Count > 1 && !HeaderWords.IsOrdinal(run[^2].Label) && (Quantity().IsMatch(run[^1].Label) || Attributes.Any(w => WithoutRemark(run[^1].Header).EndsWith(w, StringComparison.Ordinal)))) run.RemoveAt(run.Count - 1);
        return run.Count > 0 ? run[^1] : new("", "");
    }

    /// <summary>86.4公里, 49元/人: how much of it, or at what price.</summary>
    [GeneratedRegex(@"^[0-9][0-9.,]*\p{IsCJKUnifiedIdeographs}{0,3}([/·]\p{IsCJKUnifiedIdeographs}{1,4})*$")]
    private static partial Regex Quantity();

    private static string WithoutRemark(string header) => header.IndexOf('(', StringComparison.Ordinal) is > 0 and var open ? header[..open] : header;

    /// <summary>The header of a column of names: what stands in it beside the headers of the figures.</summary>
    private static string HeaderOf(Table table, Cell figure, int column)
    {
        var row = figure.Row - 1;
        while (row >= 0 && string.IsNullOrEmpty(LabelAt(table, row, figure.Column))) row--;
        while (row >= 0 && string.IsNullOrEmpty(LabelAt(table, row, column))) row--;
        return row < 0 ? "" : LabelAt(table, row, column)!;
    }

    private static readonly string[] Attributes = ["来源", "方式", "类型", "标准", "单价", "单位", "部门", "内容", "规模", "工程量", "用途", "依据", "性质", "级次", "科室", "责任人", "地点", "文号", "年度", "年份"];

    private readonly record struct CellNumber(PrintedNumber Number, FigureKind? Kind, string? Unit, int Start, int Length);

    /// <summary>The figure of a cell that holds one figure and nothing else.</summary>
    private static CellNumber? Number(Cell cell)
    {
        if (cell.Text.Length is 0 or > 40) return null;
        var shadow = new ShadowText(cell.Text);
        if (shadow.Text.Length == 0) return null;
        var bare = shadow.Text[0] is '-' or '+' && shadow.Text.Length > 1 ? 1 : 0;
        if (!char.IsAsciiDigit(shadow.Text[bare])) return null;
        var quantities = QuantityReader.Read(shadow);
        if (quantities is not [{ Kind: not QuantityKind.Year } only] || only.Start > bare || !IsUnit(shadow.Text[only.End..])) return null;
        var (start, length) = shadow.Span(0, shadow.Text.Length);
        var value = bare == 1 && shadow.Text[0] == '-' && only.Number.Value > 0 ? only.Number with { Value = -only.Number.Value } : only.Number;
        return only.Kind switch
        {
            QuantityKind.Money when !only.PerUnit => new CellNumber(value, FigureKind.Money, only.Unit, start, length),
            QuantityKind.Percent => new CellNumber(value, FigureKind.Percent, "%", start, length),
            QuantityKind.Count when Frames.Units.ArePersons(only.Unit) => new CellNumber(value, FigureKind.Persons, only.Unit, start, length),
            QuantityKind.Count => new CellNumber(value, FigureKind.Number, only.Unit, start, length),
            QuantityKind.Bare when only.Unit.Length == 0 => new CellNumber(value, null, null, start, length),
            _ => null,
        };
    }

    /// <summary>Nothing, or another unit of the same things: 5126台(套).</summary>
    private static bool IsUnit(string rest) => rest.Length == 0 || rest is ['(', not (>= '0' and <= '9'), .. { Length: <= 2 }, ')'];

    /// <summary>The run of labels nearest to the left, nearest last; merged labels count for every row they cover. A figure ends the run.</summary>
    private static string RowLabel(Table table, Cell cell) => string.Join(' ', Run(table, cell).Select(l => l.Label));

    private static List<(string Label, int Column)> Run(Table table, Cell cell)
    {
        var labels = new List<(string Label, int Column)>();
        for (var column = cell.Column - 1; column >= 0; column--)
        {
            var left = LabelAt(table, cell.Row, column);
            if (left is null)
            {
                if (labels.Count > 0) break;
                continue;
            }

            if (left.Length == 0)
            {
                if (labels.Count > 0) break;
                continue;
            }

            if (labels.Count == 0 || labels[0].Label != left) labels.Insert(0, (left, column));
        }

        return labels;
    }

    /// <summary>Labels above: the run of label cells nearest above the figure, up to a line of text or a heading across the whole table; a heading of a group of rows is passed over.</summary>
    private static string ColumnLabel(Table table, Cell cell)
    {
        var labels = new List<string>();
        var heading = "";
        for (var row = cell.Row - 1; row >= 0; row--)
        {
            var above = LabelAt(table, row, cell.Column);
            if (string.IsNullOrEmpty(above))
            {
                if (labels.Count > 0 && above is null) break;
                continue;
            }

            var isHeading = table.At(row, cell.Column)!.ColumnSpan >= table.ColumnCount;
            if (isHeading && labels.Count == 0)
            {
                if (heading.Length == 0) heading = above;
                continue;
            }

            var isText = above.Length >= LongestLabel;
            if (isText && labels.Count > 0) break;
            if (labels.Count == 0 || labels[0] != above) labels.Insert(0, above);
            if (labels.Count >= 3 || isText || isHeading) break;
        }

        return labels.Count == 0 ? heading : string.Join(' ', labels);
    }

    /// <summary>A label's text, folded; "" for an empty cell (in a flattened table that of a merged one); null for a figure.</summary>
    private static string? LabelAt(Table table, int row, int column)
    {
        var cell = table.At(row, column);
        if (cell is null || cell.IsEmpty) return "";
        if (Number(cell) is not null) return null;
        var text = new ShadowText(cell.Text).Text;
        return text.Length > LongestLabel ? text[..LongestLabel] : text is "-" or "/" or "--" ? null : text;
    }

    /// <summary>The nearest non-empty paragraph above the table that says more than a unit.</summary>
    private static string Caption(Table table, IReadOnlyList<Block> blocks)
    {
        for (var i = table.Index - 1; i >= Math.Max(0, table.Index - 3) && blocks[i] is Paragraph paragraph; i--)
            if (Announcing(paragraph.Text.Trim()) is { Length: > 0 and <= 60 } text && (TableUnits.Declared(text) is null || TableUnits.Without(text).Length >= ShortestCaption)) return text;
        return "";
    }

    /// <summary>各项支出如下（单位：万元）：, the last clause of a paragraph that announces the table.</summary>
    private static string Announcing(string text) =>
        text.Length > 60 && text.LastIndexOfAny(['。', '，', ',', '；'], text.Length - 2) is > 0 and var stop && Announcement().IsMatch(text.AsSpan(stop + 1)) ? text[(stop + 1)..] : text;

    [GeneratedRegex("如下|见?下表")]
    private static partial Regex Announcement();

    private const int ShortestCaption = 4;
    private const int LongestLabel = 40;
}
