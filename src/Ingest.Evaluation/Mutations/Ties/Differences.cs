using System.Text.RegularExpressions;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Stated increases, decreases, savings and balances that are the difference of two figures of their paragraph.</summary>
internal static partial class Differences
{
    private const int Reach = 130;

    public static IEnumerable<Tie> Find(SoundReport report) =>
        from paragraph in report.Paragraphs
        from result in paragraph.Figures
        where result is { IsMoney: true, Significant: >= 2 } or { IsPeople: true } && Change().IsMatch(result.Before)
        let near = paragraph.Figures.Where(f => f.Unit == result.Unit && f != result && Math.Abs(f.Place.Start - result.Place.Start) <= Reach).ToList()
        let tie = (from first in near from second in near where first != second && first.Value - second.Value == result.Value select Tie.Difference(result, first, second, FindingKind.DifferenceMismatch, FindingKind.BalanceMismatch)).FirstOrDefault()
        where tie is not null && Change().IsMatch(result.Before)
        select tie;

    [GeneratedRegex("增加|减少|节约|节省|结余|剩余|结转|少支|多支|下降|压减|相差|超出|增支|减支")]
    private static partial Regex Change();
}
