using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Totals that are, to the last digit, the sum of the figures behind them in their paragraph; parts of parts are taken together first.</summary>
internal static class SentenceSums
{
    private const int MostParts = 16;

    private static readonly string[] _balanceWords = ["结转", "结余", "追加", "调整", "剩余", "收回", "增加", "减少", "调剂", "压减", "可用"];

    /// <summary>Words of the unit's own staff.</summary>
    internal static readonly IReadOnlyList<string> StaffWords = ["编制", "在职", "在编", "在岗", "退休", "职工", "编外", "聘用"];

    public static IEnumerable<Tie> Money(SoundReport report) => Find(report, f => f is { IsMoney: true, Significant: >= 2 } || f is { IsMoney: true, Value: 0 })
        .Where(s => !IsBalance(s.Figures)).Select(s => Tie.Sum(s.Figures, FindingKind.SumMismatch, FindingKind.UnitScale));

    /// <summary>Sums of which the words say that money came, went or stayed.</summary>
    public static IEnumerable<Tie> Balances(SoundReport report) => Find(report, f => f is { IsMoney: true, Significant: >= 2 })
        .Where(s => IsBalance(s.Figures)).Select(s => Tie.Sum(s.Figures, FindingKind.BalanceMismatch, FindingKind.DifferenceMismatch, FindingKind.SumMismatch));

    public static IEnumerable<Tie> Staff(SoundReport report) => Find(report, f => f.IsPeople)
        .Where(s => StaffWords.Any(w => s.Text[..s.Figures.Max(f => f.Place.End)].Contains(w, StringComparison.Ordinal))).Select(s => Tie.Count(s.Figures, FindingKind.HeadcountMismatch, FindingKind.CountMismatch));

    private static bool IsBalance(IReadOnlyList<Figure> figures) => figures.Any(f => _balanceWords.Any(w => f.Before.Contains(w, StringComparison.Ordinal)));

    private static IEnumerable<(string Text, IReadOnlyList<Figure> Figures)> Find(SoundReport report, Func<Figure, bool> wanted) =>
        from paragraph in report.Paragraphs
        from unit in paragraph.Figures.Where(wanted).GroupBy(f => f.Unit, StringComparer.Ordinal)
        from sum in Sums([.. unit])
        where !IsOpen(paragraph.Text, sum)
        select (paragraph.Text, sum);

    /// <summary>The shortest sums first; what belongs to a sum found is no part of a wider one.</summary>
    private static IEnumerable<IReadOnlyList<Figure>> Sums(List<Figure> figures)
    {
        for (var count = 2; count <= MostParts; count++)
            for (var i = figures.Count - count - 1; i >= 0; i--)
            {
                var parts = figures.GetRange(i + 1, count);
                if (figures[i].Value == 0 || parts.Count(p => p.Value > 0) < 2 || parts.Sum(p => p.Value) != figures[i].Value) continue;
                yield return [figures[i], .. parts];
                figures.RemoveRange(i + 1, count);
                (count, i) = (1, -1);
            }
    }

    private static bool IsOpen(string text, IReadOnlyList<Figure> sum)
    {
        var end = sum.Max(f => f.Place.End);
        return text.IndexOf("主要", sum[0].Place.End, end - sum[0].Place.End, StringComparison.Ordinal) >= 0 || text[end..Math.Min(text.Length, end + 4)].Contains('等', StringComparison.Ordinal);
    }
}
