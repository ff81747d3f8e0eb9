namespace Ingest.Extraction.Sections;

/// <summary>Lines that say they are the title of a report: …绩效自评报告, also with a remark in brackets behind.</summary>
internal static class ReportTitle
{
    private const int Longest = 60;
    private static readonly string[] Subjects = ["绩效", "自评", "评价"];
    private static readonly string[] Accounts = ["情况", "说明", "小结", "总结", "材料", "自评", "自评价"];

    /// <summary>True where words behind an annex mark name an account of an evaluation that is not called a report: …子项目自评情况, …绩效自评说明.</summary>
    public static bool IsAccount(string text) =>
        text.Length <= Longest && Accounts.Any(a => text.EndsWith(a, StringComparison.Ordinal)) && Subjects.Any(s => text.Contains(s, StringComparison.Ordinal));

    /// <summary>True where a folded line is a title of a report, or the last piece of one.</summary>
    public static bool Is(string text)
    {
        var bracket = text.IndexOf("报告(", StringComparison.Ordinal);
        var bare = bracket >= 0 && text.EndsWith(')') ? text[..(bracket + 2)] : text;
        return bare.Length <= Longest && bare.EndsWith("报告", StringComparison.Ordinal) && Subjects.Any(s => bare.Contains(s, StringComparison.Ordinal));
    }
}
