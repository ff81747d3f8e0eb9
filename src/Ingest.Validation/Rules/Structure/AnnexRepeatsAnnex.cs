using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Validation.Rules.Structure;

/// <summary>STR020: an annex has the text of an annex before it, under another title, or reports on the project of an annex before it once more.</summary>
public sealed class AnnexRepeatsAnnex : IConsistencyRule
{
    private const int ShortestParagraph = 15;
    private const int Fewest = 3;
    private const decimal Most = 0.6m;

    public RuleInfo Info { get; } = new("STR020", "附件内容与另一附件相同", FindingKind.DuplicateReport, "the paragraphs and the project of an annex with those of the annexes before it", "short paragraphs; fewer than three, or less than three fifths of the annex")
    {
        Checks = "各附件是不是各写各的项目，同一项目有没有报两份。",
        Why = "套用另一个项目的报告，题目改了内容没改，这个项目等于没有报告。",
        Spares = "只有个别段落相同的。",
        Advice = "请单位补报这个项目自己的报告。",
        Wrong = new() { Annexes = First + "附件2\n2022年书架更新项目支出绩效自评报告\n" + Body.Replace("面向乡村", "⟦面向乡村", StringComparison.Ordinal).Replace("送书服务。\n二", "送书服务。⟧\n二", StringComparison.Ordinal) },
        Right = new() { Annexes = First },
    };

    private const string Body = "一、项目概况\n流动车面向乡村读者开展送书服务。\n二、项目组织情况\n由借阅股统一排班，按周公布停靠站点和时间。\n三、项目绩效情况\n送书线路覆盖全部行政村，读者普遍表示满意。\n";
    private const string First = "附件1\n2022年流动图书车运行项目支出绩效自评报告\n" + Body;

    public IEnumerable<Finding> Find(ReportFacts facts)
    {
        var annex = facts.Report;
        if (Earlier(annex, facts.Siblings) is { Sections.Count: > 0 } earlier && annex.Sections.Count > 0)
            return [Info.Finding(annex, $"“{annex.Subject}”有两份自评报告，请核对以哪一份为准。", "", "", [(annex.Sections[0].Place, "本附件"), .. Differing(annex, earlier).Select(p => (p, "本附件所写")), (earlier.Sections[0].Place, "另一附件"), .. Differing(earlier, annex).Select(p => (p, "另一附件所写"))])];
        return Copied(annex, facts.Siblings) is { } origin && Paragraphs(annex) is [var first, ..]
            ? [Info.Finding(annex, $"“{Title(annex)}”的正文与“{Title(origin)}”相同，请补报这个项目自己的报告。", "", "", [(PlaceOf(first), "本附件"), .. Paragraphs(origin).Find(p => p.Text == first.Text) is { } same ? [(PlaceOf(same), "另一附件")] : Array.Empty<(Place, string)>()])]
            : [];
    }

    /// <summary>The first paragraphs and cells with figures that one report has and the other has not.</summary>
    private static IEnumerable<Place> Differing(Report report, Report other)
    {
        var told = Texts(other).Select(t => t.Text).ToHashSet(StringComparer.Ordinal);
        return Texts(report).Where(t => t.Text.Any(char.IsAsciiDigit) && !told.Contains(t.Text)).Take(MostDifferences).Select(t => t.Place);
    }

    private const int MostDifferences = 6;

    private static IEnumerable<(string Text, Place Place)> Texts(Report report) =>
        report.Document.Blocks.Take(report.Blocks).SelectMany(b => b switch
        {
            Paragraph paragraph => [(paragraph.Text, PlaceOf(paragraph))],
            Table table => table.Cells.Select(c => (c.Text, table.PlaceOf(c))),
            _ => Enumerable.Empty<(string, Place)>(),
        });

    /// <summary>The annex before it whose text an annex has, or which reports on the same project; null where it has its own.</summary>
    internal static Report? Origin(Report annex, IReadOnlyList<Report> siblings) => Copied(annex, siblings) ?? Earlier(annex, siblings);

    /// <summary>The annex before it that reports on the same project of the same unit and year.</summary>
    private static Report? Earlier(Report annex, IReadOnlyList<Report> siblings) =>
        annex.Part < 3 || !IsOnProject(annex) ? null
            : siblings.FirstOrDefault(s => s.Part > 1 && s.Part < annex.Part && IsOnProject(s) && s.Subject == annex.Subject && s.Identity.Unit?.Value == annex.Identity.Unit?.Value && s.Identity.FiscalYear?.Value == annex.Identity.FiscalYear?.Value);

    private static bool IsOnProject(Report report) => report.Subject.Length >= ShortestSubject && report.Identity.Kind.Value is ReportKind.Project or ReportKind.SpecialFund && (Title(report).Contains("报告", StringComparison.Ordinal) || Title(report).EndsWith("自评", StringComparison.Ordinal));

    private const int ShortestSubject = 4;

    /// <summary>The annex before it whose text an annex has, under another title.</summary>
    private static Report? Copied(Report annex, IReadOnlyList<Report> siblings)
    {
        var own = annex.Part < 3 ? [] : Paragraphs(annex);
        return own.Count < Fewest ? null : siblings.FirstOrDefault(s => s.Part > 1 && s.Part < annex.Part && Paragraphs(s).Select(p => p.Text).ToHashSet(StringComparer.Ordinal) is var told && own.Count(p => told.Contains(p.Text)) >= Math.Max(Fewest, own.Count * Most));
    }

    private static string Title(Report report) => report.Identity.Title;

    private static List<Paragraph> Paragraphs(Report report) => [.. report.Document.Blocks.Take(report.Blocks).OfType<Paragraph>().Where(p => p.Text.Length >= ShortestParagraph && p.Text != report.Identity.Title)];

    private static Place PlaceOf(Paragraph paragraph) => new(paragraph.Index, 0, paragraph.Text.Length);
}
