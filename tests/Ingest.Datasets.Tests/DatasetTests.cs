using System.Globalization;
using System.Text;
using Ingest.Samples;

namespace Ingest.Datasets.Tests;

public sealed class DatasetTests
{
    [Fact]
    public void The_datasets_of_a_small_batch_are_as_approved()
    {
        using var folder = new CsvFolder(Sample.File(), Sample.FailedFile("清河/加密.pdf"), Sample.CleanFile("清河/清河县文化馆.docx", "清河县文化馆"));

        foreach (var table in DatasetCatalog.All)
            AssertApproved(table.FileName, folder.Text(table.FileName).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_file_begins_with_a_byte_order_mark_and_its_lines_end_as_RFC_4180_says()
    {
        using var folder = new CsvFolder(Sample.File());

        foreach (var table in DatasetCatalog.All)
        {
            var bytes = File.ReadAllBytes(folder.PathOf(table.FileName));
            Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
            Assert.EndsWith("\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_words_at_every_place_are_the_words_that_were_written()
    {
        using var folder = new CsvFolder(Sample.File());
        var document = Sample.File().Reports[0].Report.Document;

        foreach (var table in new[] { "amounts", "headcounts", "measures" })
            foreach (var row in folder.Rows(table))
                Assert.Equal(row["raw"], document.TextAt(PlaceOf(row)));
        foreach (var row in folder.Rows("evidence")) Assert.Equal(row["quote"], document.TextAt(PlaceOf(row)));
        foreach (var row in folder.Rows("scores").Where(r => r["raw"].Length > 0)) Assert.Equal(row["raw"], document.TextAt(PlaceOf(row)));
    }

    [Fact]
    public void Every_key_is_unique_and_every_reference_finds_its_row()
    {
        using var folder = new CsvFolder(Sample.File("a.docx"), Sample.File("b.docx"), Sample.CleanFile("c.docx", "清河县文化馆"), Sample.FailedFile("d.pdf"));

        foreach (var table in DatasetCatalog.All)
        {
            var rows = folder.Rows(table.Name);
            Assert.Equal(rows.Count, rows.Select(r => string.Join('\n', table.PrimaryKey.Select(k => r[k]))).Distinct().Count());
            foreach (var key in table.ForeignKeys)
            {
                var known = folder.Rows(key.Table.Length == 0 ? table.Name : key.Table).Select(r => r[key.Key]).ToHashSet();
                Assert.All(rows.Select(r => r[key.Column]).Where(v => v.Length > 0), v => Assert.Contains(v, known));
            }
        }
    }

    [Fact]
    public void A_column_that_is_never_empty_never_is_and_codes_are_the_declared_ones()
    {
        using var folder = new CsvFolder(Sample.File(), Sample.CleanFile("b.docx", "清河县文化馆"), Sample.FailedFile("c.pdf"));

        foreach (var table in DatasetCatalog.All)
            foreach (var row in folder.Rows(table.Name))
                foreach (var column in table.Columns)
                {
                    Assert.False(column.EmptyWhen is null && row[column.Name].Length == 0, $"{table.Name}.{column.Name} is empty.");
                    if (column.Codes is { } codes && row[column.Name].Length > 0) Assert.Contains(row[column.Name], codes);
                }
    }

    [Fact]
    public void A_hostile_unit_name_comes_back_harmless_and_whole()
    {
        const string Hostile = "=HYPERLINK(\"http://x\",\"局,里\")\n第二行";
        using var folder = new CsvFolder(Sample.File(unit: Hostile));

        Assert.Equal($"'{Hostile}", folder.Rows("reports")[0]["unit"]);
    }

    [Fact]
    public void Only_reports_that_need_a_person_are_ranked_most_urgent_first()
    {
        using var folder = new CsvFolder(
            Sample.File("b.docx", "甲单位", priority: 5), Sample.File("a.docx", "乙单位", priority: 5), Sample.CleanFile("c.docx", "丙单位"), Sample.File("d.docx", "丁单位", priority: 7.25m));

        Assert.Equal([("1", "d.docx", "7.25"), ("2", "a.docx", "5"), ("3", "b.docx", "5")], folder.Rows("review").Select(r => (r["rank"], r["file"], r["priority"])));
        Assert.Equal("合计不符（差9.00万元）；人数不符（差1人）", folder.Rows("review")[0]["reasons"]);
    }

    [Fact]
    public void Every_code_has_a_Chinese_name()
    {
        Assert.All(Enum.GetValues<Ingest.Validation.FindingKind>(), k => Assert.NotEmpty(k.Chinese()));
        Assert.All(Enum.GetValues<Ingest.Validation.Severity>(), s => Assert.NotEmpty(s.Chinese()));
        Assert.All(Enum.GetValues<Ingest.Validation.Verdict>(), v => Assert.NotEmpty(v.Chinese()));
        Assert.All(Enum.GetValues<Ingest.Extraction.ReportKind>(), k => Assert.NotEmpty(k.Chinese()));
    }

    /// <summary>Compares with the approved file; what was received instead is left in the test's output folder, to be read and copied by hand.</summary>
    private static void AssertApproved(string name, string text)
    {
        var approved = Path.Combine(AppContext.BaseDirectory, "Approved", name);
        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == text) return;
        var received = Path.Combine(AppContext.BaseDirectory, $"{Path.GetFileNameWithoutExtension(name)}.received.csv");
        File.WriteAllText(received, text);
        Assert.Fail($"{name} differs from the approved one: compare {received}.");
    }

    private static Ingest.Documents.Place PlaceOf(IReadOnlyDictionary<string, string> row) =>
        new(Number(row["block"])!.Value, Number(row["start"])!.Value, Number(row["length"])!.Value, Number(row["row"]), Number(row["column"]));

    private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
