using System.Collections.Immutable;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Identities;

/// <summary>The kind of a report: headings tell a department from a project, the title tells the rest; where headings are clear they outweigh the title.</summary>
internal static class KindReader
{
    private const int Clear = 3;

    private static readonly ImmutableArray<(ReportKind Kind, ImmutableArray<string> Words)> Titles =
    [
        (ReportKind.FinalAccounts, IdentityWords.Of("kind_department_accounts")),
        (ReportKind.DeptWhole, IdentityWords.Of("kind_department_overall")),
        (ReportKind.Other, IdentityWords.Of("kind_other")),
        (ReportKind.SpecialFund, IdentityWords.Of("kind_special_fund")),
        (ReportKind.Project, IdentityWords.Of("kind_project")),
        (ReportKind.SpecialFund, IdentityWords.Of("kind_policy")),
    ];

    private static readonly ImmutableArray<string> Department = IdentityWords.Of("heads_department");
    private static readonly ImmutableArray<string> Project = IdentityWords.Of("heads_project");
    private static readonly ImmutableArray<string> Fund = IdentityWords.Of("heads_fund");
    private static readonly ImmutableArray<string> Accounts = IdentityWords.Of("heads_accounts");

    public static Found<ReportKind> Read(Frame frame, IReadOnlyList<Title> titles)
    {
        var headings = frame.Sections.Select(s => new ShadowText(s.Title).Text).ToList();
        var (department, project) = (Count(headings, Department), Count(headings, Project));
        var (titled, title) = Titled(titles);
        var place = title?.Lines[^1].Passage.Place;
        if (titled == ReportKind.FinalAccounts || titled is null or ReportKind.DeptWhole && Count(headings, Accounts) >= 2) return new(ReportKind.FinalAccounts, IdentitySource.Title, 0.9, place);
        if (project >= Clear && department == 0 && titled is null or ReportKind.DeptWhole) return new(FundOrProject(frame, headings, titles), IdentitySource.Body, 0.8, place);
        if (department >= Clear && project == 0 && titled is not ReportKind.DeptWhole) return new(ReportKind.DeptWhole, IdentitySource.Body, 0.75, place);
        if (titled is { } kind) return new(kind, IdentitySource.Title, 0.95, place);
        if (department == 0 && project == 0) return new(ReportKind.Other, IdentitySource.Body, 0.4, null);
        return department >= project ? new(ReportKind.DeptWhole, IdentitySource.Body, 0.6, null) : new(FundOrProject(frame, headings, titles), IdentitySource.Body, 0.6, null);
    }

    private static (ReportKind? Kind, Title? Title) Titled(IReadOnlyList<Title> titles)
    {
        foreach (var title in titles)
            foreach (var (kind, words) in Titles)
                if (words.Any(w => HeadingWords.Untrimmed(title.Folded).Contains(w, StringComparison.Ordinal))) return (kind, title);
        return (null, null);
    }

    private static ReportKind FundOrProject(Frame frame, List<string> headings, IReadOnlyList<Title> titles) =>
        titles.Any(t => Fund.Any(w => t.Folded.Contains(w, StringComparison.Ordinal))) || Count(headings, Fund) > 0
        || frame.Front.Any(l => l.Text.Contains("专项资金绩效", StringComparison.Ordinal))
            ? ReportKind.SpecialFund
            : ReportKind.Project;

    private static int Count(List<string> headings, ImmutableArray<string> words) =>
        headings.Count(h => words.Any(w => h.Contains(w, StringComparison.Ordinal)));
}
