using System.Globalization;
using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR005: the same long passage stands in several sections. A result with its figures is often told twice on purpose: a note only, unless it is as long as a paragraph.</summary>
public sealed class CopiedText : IConsistencyRule
{
    private const int LongestResult = 80;

    /// <summary>Characters to a figure in a passage that tells nothing but results.</summary>
    private const int Dense = 20;

    public RuleInfo Info { get; } = new("STR005", "段落重复", FindingKind.CopiedText, "long passages of different sections", "passages below 60 characters; results with figures below 80 are a note")
    {
        Severity = Severity.Warning,
        Checks = "不同章节里一字不差的长段落。",
        Why = "多半是凑字数，或该写的内容没有写。",
        Spares = "六十字以内的套话；八十字以内带数字的成效重复出现只作提示。",
        Advice = "删去重复的，补写该写的。",
        Wrong = new() { Funds = "二、资金使用情况\n严格执行采购制度，办公用品集中采购，公务出行优先公共交通。各项支出均在预算范围之内，没有超标准、超范围开支，运行成本得到有效控制。", Work = "三、自评工作情况\n⟦严格执行采购制度，办公用品集中采购，公务出行优先公共交通。各项支出均在预算范围之内，没有超标准、超范围开支，运行成本得到有效控制。⟧" },
        Right = new() { Funds = "二、资金使用情况\n严格执行采购制度，办公用品集中采购，公务出行优先公共交通。各项支出均在预算范围之内，没有超标准、超范围开支，运行成本得到有效控制。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts) => facts.Report.Repetitions.Where(r => !IsOfCopy(facts, r)).Select(r => new Finding
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = IsResult(r) && !r.Places.Any(p => TellsNoResult(facts.Report, p)) ? Severity.Info : Severity.Warning,
        Message = $"同一段文字（{r.Length.ToString(CultureInfo.InvariantCulture)}字）在{r.Places.Count.ToString(CultureInfo.InvariantCulture)}个部分原样出现，请核对是否重复粘贴。",
        Section = Places.SectionOf(facts.Report, r.Places[^1]),
        Evidence = [.. r.Places.Reverse().Select(p => Places.Evidence(facts.Report, p, "重复段落"))],
    });

    private static bool IsResult(Repetition repetition) => repetition.Figures > 0 && (repetition.Length < LongestResult || repetition.Figures * Dense >= repetition.Length);

    /// <summary>True in a section that tells what went wrong, or what is to be done: results are not told there.</summary>
    private static bool TellsNoResult(Report report, Place place) =>
        Places.SectionOf(report, place) is { } section && report.Sections[section].Label is SectionLabel.Problems or SectionLabel.Improvements or SectionLabel.ResultsUse;

    /// <summary>An annex that copies another has its passages too, which <see cref="AnnexRepeatsAnnex"/> says.</summary>
    private static bool IsOfCopy(ReportFacts facts, Repetition repetition) =>
        AnnexRepeatsAnnex.Origin(facts.Report, facts.Siblings) is { } origin && repetition.Places[0].Block >= origin.Blocks.GetOffsetAndLength(origin.Document.Blocks.Count).Offset && repetition.Places[0].Block < facts.Report.Blocks.GetOffsetAndLength(facts.Report.Document.Blocks.Count).Offset;
}
