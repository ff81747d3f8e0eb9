using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Datasets;

/// <summary>A column that names rows of another table (of the same one where <paramref name="Table"/> is empty).</summary>
public sealed record ForeignKey(string Column, string Table, string Key);

/// <summary>One CSV file of the datasets: its declaration, from which header, dictionary and rows follow.</summary>
public abstract class CsvTable(string name, string meaning, string chinese)
{
    /// <summary>Name of the file without ".csv".</summary>
    public string Name { get; } = name;

    public string FileName => $"{Name}.csv";

    /// <summary>What one row is, in English.</summary>
    public string Meaning { get; } = meaning;

    /// <summary>What one row is, in Chinese.</summary>
    public string Chinese { get; } = chinese;

    public abstract IReadOnlyList<Column> Columns { get; }

    public abstract IReadOnlyList<string> PrimaryKey { get; }

    public virtual IReadOnlyList<ForeignKey> ForeignKeys => [];
}

/// <summary>A table over rows of one type.</summary>
public abstract class CsvTable<TRow> : CsvTable
{
    private readonly IReadOnlyList<Column<TRow>> _columns;

    protected CsvTable(string name, string meaning, string chinese) : base(name, meaning, chinese) => _columns = [.. Declare()];

    public sealed override IReadOnlyList<Column> Columns => _columns;

    /// <summary>The columns in their order.</summary>
    protected abstract IEnumerable<Column<TRow>> Declare();

    internal string[] Cells(TRow row) => [.. _columns.Select(c => c.Cell(row))];

    protected static Column<TRow> Text(string name, Func<TRow, string?> value, string meaning, string chinese, string? empty = null) =>
        new(name, ColumnType.String, meaning, chinese, row => CellFormat.Text(value(row) ?? "")) { EmptyWhen = empty };

    protected static Column<TRow> Integer(string name, Func<TRow, long?> value, string meaning, string chinese, string? empty = null, string? unit = null) =>
        new(name, ColumnType.Integer, meaning, chinese, row => value(row) is { } number ? CellFormat.Integer(number) : "") { EmptyWhen = empty, Unit = unit };

    protected static Column<TRow> Number(string name, Func<TRow, decimal?> value, string meaning, string chinese, string? empty = null, string? unit = null) =>
        new(name, ColumnType.Number, meaning, chinese, row => value(row) is { } number ? CellFormat.Number(number) : "") { EmptyWhen = empty, Unit = unit };

    protected static Column<TRow> Boolean(string name, Func<TRow, bool> value, string meaning, string chinese) =>
        new(name, ColumnType.Boolean, meaning, chinese, row => CellFormat.Boolean(value(row)));

    protected static Column<TRow> Code<TEnum>(string name, Func<TRow, TEnum?> value, string meaning, string chinese, string? empty = null) where TEnum : struct, Enum =>
        new(name, ColumnType.String, meaning, chinese, row => value(row)?.Code() ?? "")
        {
            EmptyWhen = empty,
            Codes = [.. Enum.GetValues<TEnum>().Select(member => member.Code())],
        };

    /// <summary>An enum without codes of its own, written as its name in snake_case.</summary>
    protected static Column<TRow> Named<TEnum>(string name, Func<TRow, TEnum?> value, string meaning, string chinese, string? empty = null) where TEnum : struct, Enum =>
        new(name, ColumnType.String, meaning, chinese, row => value(row) is { } member ? SnakeCase.Of(member) : "")
        {
            EmptyWhen = empty,
            Codes = [.. Enum.GetValues<TEnum>().Select(SnakeCase.Of)],
        };

    /// <summary>page, block, row, column, start, length: where a value was read.</summary>
    protected static IEnumerable<Column<TRow>> PlaceColumns(Func<TRow, Document> document, Func<TRow, Place> place) =>
    [
        Integer("page", row => document(row).PageOf(place(row)), "Page, from 1.", "所在页码，从 1 起。", "the format has no pages"),
        Integer("block", row => place(row).Block, "Paragraph or table of the document, from 0.", "所在段落或表格的序号，从 0 起。"),
        Integer("row", row => place(row).Row, "Row of the cell in its table, from 0.", "所在表格行，从 0 起。", "the value stands in a paragraph"),
        Integer("column", row => place(row).Column, "Column of the cell in its table, from 0.", "所在表格列，从 0 起。", "the value stands in a paragraph"),
        Integer("start", row => place(row).Start, "First character in the paragraph's or cell's text (UTF-16 units, from 0).", "在该段落或单元格文字中的起始位置（UTF-16 单位，从 0 起）。"),
        Integer("length", row => place(row).Length, "Number of characters (UTF-16 units).", "字符数（UTF-16 单位）。"),
        Named<TextOrigin>("origin", row => document(row).OriginOf(place(row)), "Whether the file states the characters (text) or any of them was recognised in a picture (ocr).", "文字来源：text 文件中的文字；ocr 由图片识别得到，须对照原图核对。"),
        Number("confidence", row => document(row).ConfidenceAt(place(row)), "How sure the recogniser was of its least sure word there, 0 to 1.", "图片识别的把握，取其中最低的词，0 至 1。", "the characters were not recognised in a picture, or the recogniser left no word of it"),
    ];
}
