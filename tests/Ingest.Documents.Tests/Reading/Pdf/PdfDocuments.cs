using Ingest.Documents;

namespace Ingest.TestPdfs;

/// <summary>Short ways from page contents to documents.</summary>
internal static class PdfDocuments
{
    public static Document Read(params PageContentBuilder[] pages) => Success(File(pages));

    public static byte[] File(params PageContentBuilder[] pages)
    {
        var builder = new PdfBuilder();
        foreach (var page in pages) builder.AddPage(page.ToString());
        return builder.Build();
    }

    public static ReadResult Result(byte[] bytes, ReadLimits? limits = null) => ReaderCatalog.Read(new SourceFile("报告.pdf", bytes), limits ?? ReadLimits.Default, CancellationToken.None);

    public static Document Success(byte[] bytes) => Assert.IsType<ReadResult.Success>(Result(bytes)).Document;

    public static ReadResult.Refusal Refusal(byte[] bytes, ReadLimits? limits = null) => Assert.IsType<ReadResult.Refusal>(Result(bytes, limits));

    public static string[] Texts(Document document) => [.. document.Blocks.OfType<Paragraph>().Select(p => p.Text)];

    /// <summary>The cells of a table as rows of "text" or "text[rows x columns]", separated by bars.</summary>
    public static string[] Rows(Table table) =>
        [.. table.Cells.GroupBy(c => c.Row).Select(row => string.Join('|', row.Select(c => c.RowSpan * c.ColumnSpan > 1 ? $"{c.Text}[{c.RowSpan}x{c.ColumnSpan}]" : c.Text)))];

    /// <summary>Text of a given number of Chinese characters that ends a sentence.</summary>
    public static string Sentence(int length)
    {
        const string words = "按照年度安排统筹推进各项重点任务严格执行财务制度规定";
        return string.Concat(Enumerable.Range(0, length - 1).Select(i => words[i % words.Length])) + "。";
    }
}
