using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR003: blanks or instructions of the template were left in. Blanks that stand close together are one finding.</summary>
public sealed class PlaceholderLeft : IConsistencyRule
{
    /// <summary>Blocks between two blanks that one look at the page takes in.</summary>
    private const int Near = 3;
    private const int Quoted = 3;

    public RuleInfo Info { get; } = new("STR003", "模板空白或说明未处理", FindingKind.PlaceholderLeft, "the text with the blanks of its template", "legends of seals beside a name")
    {
        Severity = Severity.Warning,
        Checks = "没有填写的空白（XX、____、年  月  日）和没有删掉的填写说明。",
        Why = "说明报告没有写完或没有认真核对。",
        Spares = "盖章处的空白、隐去的人名。",
        Advice = "填写或删除。",
        Wrong = new() { Funds = "二、资金使用情况\n批复文号为云文〔2022〕⟦XX⟧号。" },
        Right = new() { Funds = "二、资金使用情况\n批复文号为云文〔2022〕12号。" },
    };

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var group = new List<Mention>();
        foreach (var blank in facts.Report.Mentions.Where(m => m.Kind == MentionKind.Placeholder).OrderBy(m => m.Place))
        {
            if (group.Count > 0 && blank.Place.Block - group[^1].Place.Block > Near)
            {
                yield return ToFinding(facts.Report, group);
                group = [];
            }

            group.Add(blank);
        }

        if (group.Count > 0) yield return ToFinding(facts.Report, group);
    }

    /// <summary>True for an empty date in a cell: forms are signed on paper.</summary>
    private static bool IsDateOfForm(Mention blank) => blank.Place.Row is not null && blank.Value.Contains('年', StringComparison.Ordinal);

    private Finding ToFinding(Report report, IReadOnlyList<Mention> blanks) => new()
    {
        Rule = Info.Id,
        Kind = Info.Kind,
        Severity = blanks.All(IsDateOfForm) ? Severity.Info : Severity.Warning,
        Message = $"模板中的空白或说明没有处理：{string.Join("、", blanks.Select(b => $"“{b.Value.Trim()}”").Distinct().Take(Quoted))}{(blanks.Count > Quoted ? $"等{blanks.Count}处" : "")}，请填写或删除。",
        Section = Places.SectionOf(report, blanks[0].Place),
        Evidence = [.. blanks.Select(b => Places.Evidence(report, b.Place, "未处理"))],
    };
}
