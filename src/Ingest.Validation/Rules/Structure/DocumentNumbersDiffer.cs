using System.Globalization;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR019: one document, by its title, is cited with two numbers that differ in one of agency, year and number.</summary>
public sealed class DocumentNumbersDiffer : IConsistencyRule
{
    public RuleInfo Info { get; } = new("STR019", "同一文件的文号前后不一致", FindingKind.ReferenceMismatch, "the numbers with which one document is cited", "numbers named together; notices that issue money in several batches under one title")
    {
        Severity = Severity.Warning,
        Checks = "同一个文件名称，各处引用的文号是不是一样。",
        Why = "文号是立项和拨款的依据，写错就查不到文件。",
        Spares = "同一处并列引用的几个文号；同名分批下达资金的文件；发文机关、年份和序号两样以上都不同的，是不同文件。",
        Advice = "对照原文件改正文号。",
        Wrong = new()
        {
            Work = "三、自评工作情况\n按照《云川县财政局关于开展2022年度绩效自评工作的通知》（⟦云财绩〔2023〕16号⟧）要求，逐项核实资料。",
        },
        Right = new()
        {
            Work = "三、自评工作情况\n按照《云川县财政局关于开展2022年度绩效自评工作的通知》（云财绩〔2023〕6号）要求，逐项核实资料。",
        },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var cited = facts.Siblings.SelectMany(r => r.Citations).ToList();
        foreach (var second in facts.Report.Citations)
            if (cited.TakeWhile(c => c != second).FirstOrDefault(first => AreOne(first, second)) is { } first && !cited.Any(c => c.Place < second.Place && c != second && SameNumber(c, second)))
                yield return Info.Finding(facts.Report, $"{(first.Title.Length > 0 ? $"《{first.Title}》" : "同一文件")}的文号，一处写“{Print(first)}”，一处写“{Print(second)}”，请核对。", Print(second), Print(first), (second.Place, "此处"), (first.Place, "另一处"));
    }

    private static bool AreOne(Citation first, Citation second) =>
        second.Title.Length == 0 || first.Title.Length == 0 ? AreOneByNumber(first, second) : !first.Place.SamePassage(second.Place) && (first.Title.EndsWith(second.Title, StringComparison.Ordinal) || second.Title.EndsWith(first.Title, StringComparison.Ordinal))
        && (SameAgency(first, second), first.Year == second.Year, first.Number == second.Number) switch
        {
            (true, true, false) => !IssuesMoney(first.Title),
            (true, false, true) => true,
            (false, true, true) => first.Agency[^1] != second.Agency[^1] && first.Agency.Length > 2 && second.Agency.Length > 2 && first.Agency[^2] == second.Agency[^2],
            _ => false,
        };

    /// <summary>
    /// A number alone is a titled document's where only a digit tells them apart: 〔2023〕6号 and 〔2023〕16号通知; a document that issues money, or another number alone with the same sum, is the same where
    /// its digits are exchanged.
    /// </summary>
    private static bool AreOneByNumber(Citation first, Citation second) =>
        second.Title.Length == 0 && (first.Title.Length > 0 ? !IssuesMoney(first.Title) || AreExchanged(first.Number, second.Number) : first.Sum.Length > 0 && first.Sum == second.Sum && AreExchanged(first.Number, second.Number)) && SameAgency(first, second) && first.Agency.Length > 2 && first.Year == second.Year && first.Number != second.Number
        && !first.Place.SamePassage(second.Place) && OneDigitMore(first.Number, second.Number);

    /// <summary>215 and 251: so many digits are exchanged by chance more rarely than by hand.</summary>
    private static bool AreExchanged(int left, int right) => left != right && Math.Min(left, right) >= Two && Digits(left).Order().SequenceEqual(Digits(right).Order());

    private const int Two = 10;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool OneDigitMore(int left, int right)
    {
        var (shorter, longer) = (Math.Min(left, right).ToString(CultureInfo.InvariantCulture), Math.Max(left, right).ToString(CultureInfo.InvariantCulture));
        return longer.Length == shorter.Length + 1 && Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter)
            || longer.Length == shorter.Length && longer.Length > 1 && longer.Order().SequenceEqual(shorter.Order());
    }

    private static bool SameNumber(Citation left, Citation right) => SameAgency(left, right) && left.Year == right.Year && left.Number == right.Number && left.Title == right.Title;

    private static bool SameAgency(Citation left, Citation right) => left.Agency.EndsWith(right.Agency, StringComparison.Ordinal) || right.Agency.EndsWith(left.Agency, StringComparison.Ordinal);

    private static bool IssuesMoney(string title) => Issues.Any(w => title.Contains(w, StringComparison.Ordinal));

    private static readonly string[] Issues = ["下达", "拨付", "分配", "安排", "预拨", "追加", "指标"];

    private static string Print(Citation citation) => FormattableString.Invariant($"{citation.Agency}〔{citation.Year}〕{citation.Number}号");
}
