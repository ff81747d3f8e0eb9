using Ingest.Datasets;
using Ingest.Documents;

namespace Ingest.Pipeline;

/// <summary>Problems of files as they are written out.</summary>
internal static class Problems
{
    /// <summary>A defect of this program, not of the file.</summary>
    public const string InternalError = "internal_error";

    public static FileProblem Of(ProblemCode code, string message) => new(SnakeCase.Of(code), message);

    public static FileProblem Defect { get; } = new(InternalError,
        $"程序在处理这个文件时出错。这是程序的缺陷，不是文件的问题；该文件本次未检查，请人工查看，并把结果文件夹中的 {RunFiles.Errors} 发给维护人员。");

    public static FileProblem NotAReport { get; } = Of(ProblemCode.NotAReport,
        "文件已读出，但没有找到绩效自评报告的内容。如果它是佐证材料可以不管；如果应是报告，请核对是否报错了文件。");

    public static FileProblem TimeLimit(TimeSpan? limit) => Of(ProblemCode.TimeLimit,
        $"处理超过 {(int?)limit?.TotalSeconds} 秒仍未完成，已跳过。请单位另存为 .docx 后重新报送，或加大时间上限后重试。");
}
