using Ingest.Documents;

namespace Ingest.Datasets;

/// <summary>files.csv: what became of every submitted file.</summary>
public sealed class FilesTable() : CsvTable<FileResult>(
    "files", "One row per submitted file; members of archives are files.", "每个报送文件一行；压缩包内的文件各占一行。"), ISubmissionTable
{
    public override IReadOnlyList<string> PrimaryKey => ["file"];

    IReadOnlyList<string[]> ISubmissionTable.Rows(Submission submission) => [Cells(submission.File)];

    protected override IEnumerable<Column<FileResult>> Declare() =>
    [
        Text("file", f => f.Path, "Path relative to the batch; a member of an archive is archive.zip!/member.docx.", "文件路径（相对于本批次）；压缩包内的文件写作“包名.zip!/文件名”。"),
        Text("sha256", f => f.Sha256, "SHA-256 of the content, lower-case hex.", "文件内容的 SHA-256 摘要（小写十六进制）。", "the content could not be read"),
        Integer("bytes", f => f.Bytes, "Size of the file.", "文件大小。", "the content could not be read", "byte"),
        Named<SourceFormat>("format", f => f.Format, "Format recognised by the content, not by the name.", "按内容识别的格式（不看扩展名）。"),
        Named<DocumentReader>("reader", f => f.Reader, "By whom it was read: our own reader of the format, LibreOffice, or text recognition (OCR) in part or as a whole.", "由谁读出：own 本工具；libreoffice 经 LibreOffice 转换；ocr 部分或全部由图片识别。", "the file was not read"),
        Integer("pages", f => f.Pages, "Number of pages.", "页数。", "the format has no pages, or the file was not read"),
        Code<FileStatus>("status", f => f.Status, "ok; partial where something the pages show is missing; failed where no report came of it.", "ok 读取完整；partial 有内容未能读出；failed 未得到报告。"),
        Text("problem_code", f => f.Problem?.Code, "Stable code of the problem or remark.", "问题或提示的代码。", "nothing to remark"),
        Text("problem", f => f.Problem?.Message, "What is wrong and what can be done, in Chinese.", "问题说明和处理办法。", "nothing to remark"),
        Integer("reports", f => f.Reports.Count, "Reports found in the file.", "文件中的报告份数。"),
    ];
}
