using System.Text;
using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Tests;

namespace Ingest.Validation.Tests.Wordings;

/// <summary>Relations as accountants word them, each right and with one figure broken: the broken one is found once and by its kind, the right one raises nothing.</summary>
public partial class WordingTests
{
    public static TheoryData<string, string> Broken { get; } = Paired();

    public static TheoryData<string> Right { get; } = [.. Cases().Select(c => Variant(c.Wording, "right")).Distinct()];

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_relation_is_found_once_by_its_kind(string kind, string wording) =>
        Assert.Equal([kind], Findings(Variant(wording, "broken")).Select(f => f.Kind.ToString()));

    [Theory]
    [MemberData(nameof(Right))]
    public void A_right_relation_raises_nothing(string wording) => Assert.Empty(Findings(wording).Select(f => $"{f.Rule} {f.Message}"));

    [Theory]
    [MemberData(nameof(Right))]
    public void A_zero_in_place_of_any_figure_is_read_and_judged(string wording) =>
        Assert.All(Figure().Matches(wording), figure => Assert.NotNull(Findings(wording[..figure.Index] + "0" + wording[(figure.Index + figure.Length)..]).ToList()));

    private static TheoryData<string, string> Paired()
    {
        var data = new TheoryData<string, string>();
        foreach (var (kind, wording) in Cases().Where(c => c.Kind.Length > 0)) data.Add(kind, wording);
        return data;
    }

    private static IEnumerable<(string Kind, string Wording)> Cases() =>
        from file in Directory.EnumerateFiles(Repository.At("tests", "Ingest.Validation.Tests", "Wordings"), "*.txt").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        where line[0] != '#'
        let fields = line.Split('\t')
        select (fields[0], fields[1]);

    private static string Variant(string wording, string which) => Choice().Replace(wording, m => m.Groups[which].Value);

    private static IEnumerable<Finding> Findings(string wording)
    {
        var read = ReaderCatalog.Read(new SourceFile("report.txt", Encoding.UTF8.GetBytes(Report(wording))), ReadLimits.Default with { MaxTime = null }, CancellationToken.None);
        return ReportValidator.Validate(ReportExtractor.Extract(Assert.IsType<ReadResult.Success>(read).Document, "")).SelectMany(r => r.Findings).Where(f => f.Severity != Severity.Info);
    }

    /// <summary>
    /// A wording that begins with 项目: stands in a report on one project, one that begins with 一、 is all sections but the last, any other stands under 资金使用情况. One that begins with 开: opens
    /// the report with its first line; what stands behind ◆ is filed behind the report. One that begins with 全: is all that stands behind the title.
    /// </summary>
    private static string Report(string wording)
    {
        if (wording.StartsWith("全:", StringComparison.Ordinal)) return "临溪县档案服务中心2022年度部门整体支出绩效自评报告\n" + wording[2..].Replace('⏎', '\n').Replace('⇥', '\t');
        var isProject = wording.StartsWith("项目:", StringComparison.Ordinal);
        var parts = (isProject ? wording[3..] : wording).Replace('⏎', '\n').Replace('⇥', '\t').Split('◆');
        var (opening, text) = parts[0].StartsWith("开:", StringComparison.Ordinal) && parts[0].IndexOf('\n', StringComparison.Ordinal) is var end
            ? (parts[0][2..end], parts[0][(end + 1)..]) : ("根据《临溪县财政局关于开展2022年度绩效自评工作的通知》（临财绩〔2023〕6号）要求，现将自评情况报告如下。", parts[0]);
        return $"""
            临溪县档案服务中心2022年度{(isProject ? "数字化扫描项目" : "部门整体")}支出绩效自评报告
            {opening}
            {(text.StartsWith("一、", StringComparison.Ordinal) ? "" : "一、部门概况\n临溪县档案服务中心是公益一类事业单位。\n二、资金使用情况\n")}{text}
            八、存在的问题
            库房设备更新偏慢。
            九、改进措施
            加大投入力度，完善管理制度。
            临溪县档案服务中心
            2023年4月12日
            {string.Concat(parts.Skip(1))}
            """;
    }

    [GeneratedRegex(@"(?<![0-9.,〔])[0-9][0-9,]*(\.[0-9]+)?(?![0-9.,年月日〕号])")]
    private static partial Regex Figure();

    [GeneratedRegex("\\{(?<right>[^{}]*?)→(?<broken>[^{}]*?)\\}")]
    private static partial Regex Choice();
}
