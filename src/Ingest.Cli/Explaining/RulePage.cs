using System.Text;
using Ingest.Datasets;
using Ingest.Extraction;
using Ingest.Validation;
using Ingest.Validation.Policies;
using Ingest.Validation.Rules;

namespace Ingest.Cli.Explaining;

/// <summary>The page of a rule, for the clerk: what it compares, why, what it leaves alone, what to do, and its examples with what the program says of them.</summary>
internal static class RulePage
{
    /// <summary>Where the page stands beside the rule's file, from the top of the repository.</summary>
    public static string PathOf(IConsistencyRule rule) => string.Join('/', "src/Ingest.Validation/Rules", AreaOf(rule), NameOf(rule) + ".md");

    /// <summary>The name of the rule's file, its tests and its page.</summary>
    public static string NameOf(IConsistencyRule rule) => rule.GetType().Name;

    /// <summary>The folder of the rule's file.</summary>
    public static string AreaOf(IConsistencyRule rule) => rule.GetType().Namespace!.Split('.')[^1];

    /// <summary>The page in Markdown, with the rule as the national policy has it.</summary>
    public static string Of(IConsistencyRule rule)
    {
        var (info, page) = (rule.Info, new StringBuilder());
        Line(page, $"# {info.Id} {info.Title}", "");
        Line(page, $"<!-- {NameOf(rule)}: compares {info.Compares}; tolerance: {info.Tolerance}. Written by `ingest rules --write-pages` from {NameOf(rule)}.cs. -->", "");
        Line(page, "| 问题种类 | 严重程度 | 默认 | 依据 |", "|---|---|---|---|", $"| {info.Kind.Chinese()} | {info.Severity.Chinese()} | {(Policy.National.Rules[info.Id].Basis.IsOn ? "启用" : "停用")} | {Basis(info)} |", "");
        Line(page, "## 查什么", "", info.Checks, "", "## 为什么", "", info.Why, "");
        if (info.Spares.Length > 0) Line(page, "## 不算", "", info.Spares, "");
        Line(page, "## 怎么办", "", info.Advice, "");
        Line(page, "## 有问题的例子", "");
        Excerpt(page, info.Wrong);
        Line(page, "程序会指出：", "");
        foreach (var finding in Findings(rule)) Line(page, $"- {finding.Message}");
        Line(page, "", "## 没有问题的写法", "");
        Excerpt(page, info.Right);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Basis(RuleInfo info) =>
        info.Regulation is { } id && Policy.National.Regulations.TryGetValue(id, out var regulation) ? $"{regulation.Title}{regulation.Number}{(regulation.Verified ? "" : "（原文待核）")}" : "—";

    private static IEnumerable<Finding> Findings(IConsistencyRule rule) =>
        ReportValidator.Validate(ReportExtractor.Extract(rule.Info.Wrong.Read().Document, ""), With(rule.Info)).SelectMany(r => r.Findings).Where(f => f.Rule == rule.Info.Id);

    /// <summary>The national policy with this rule on, whatever it rests on.</summary>
    private static Policy With(RuleInfo info)
    {
        var regulation = info.Regulation is { } id ? $"regulations: {{ {id}: {{ verified: true }} }}" : "";
        return PolicyReader.Read([new PolicySource(info.Id, $"rules: {{ {info.Id}: {{ state: on }} }}\n{regulation}")]) is PolicyReading.Done(var policy) ? policy : throw new InvalidOperationException($"The policy of {info.Id} is refused.");
    }

    /// <summary>The lines that differ from the coherent report; the accused words bold.</summary>
    private static void Excerpt(StringBuilder page, SampleReport sample)
    {
        foreach (var line in sample.Excerpt)
            Line(page, $"> {Marked(line)}  ");
        Line(page, "");
    }

    private static string Marked(string line) => line.Replace("|", " ｜ ", StringComparison.Ordinal).Replace(SampleReport.Opens.ToString(), "**", StringComparison.Ordinal).Replace(SampleReport.Closes.ToString(), "**", StringComparison.Ordinal);

    private static void Line(StringBuilder page, params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines) page.Append(line).Append('\n');
    }
}
