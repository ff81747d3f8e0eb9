using System.Text.RegularExpressions;
using Ingest.Extraction.Reading;

namespace Ingest.Extraction.Claims.Scores;

/// <summary>What score tables state: totals and nodes as sums of their leaves, every score within its weight, and the score the text claims.</summary>
internal static partial class ScoreSums
{
    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        foreach (var table in reading.ScoreTables)
        {
            foreach (var claim in Totals(table)) yield return claim;
            foreach (var claim in Nodes(table)) yield return claim;
            foreach (var claim in Limits(table)) yield return claim;
        }

        if (Claimed(reading) is { } claimed) yield return claimed;
    }

    private static IEnumerable<Claim> Totals(ScoreTable table)
    {
        if (table.Total is not { } total) yield break;
        if (total.Max is { } max && Sum(max, "总分值", table.Covered, l => l.Max, false) is { } weights) yield return weights;
        if (total.Awarded is { } awarded && Sum(awarded, "总得分", table.Covered, l => l.Awarded, true) is { } scores) yield return scores;
    }

    private static IEnumerable<Claim> Nodes(ScoreTable table)
    {
        foreach (var node in table.Nodes)
        {
            var leaves = table.Rows.Skip(node.FirstRow).Take(node.RowCount).Where(r => r.Kind == ScoreRowKind.Indicator).ToList();
            if (leaves.Count == 0) continue;
            var name = node.Path[^1];
            if (node.Max is { } max && Sum(max, name + "分值", leaves, l => l.Max, false) is { } weights) yield return weights;
            if (node.Awarded is { } awarded && Sum(awarded, name + "得分", leaves, l => l.Awarded, true) is { } scores) yield return scores;
        }
    }

    private static SumClaim? Sum(Points total, string label, IReadOnlyList<ScoreRow> leaves, Func<ScoreRow, Points?> points, bool scores)
    {
        var read = leaves.Where(l => points(l) is not null).ToList();
        if (read.Count == 0) return null;
        var blank = leaves.Where(l => points(l) is null && !l.SharesScoreAbove && l.Max is not { Value: 0 }).ToList();
        return new SumClaim
        {
            Kind = ClaimKind.ScoreSum,
            Quote = total.Place,
            Total = Term(total, label),
            Parts = [.. read.Select(l => Term(points(l)!.Value, l.Name))],
            Coverage = Coverage.Whole,
            Unjudgeable = blank.Count > 0 ? $"有{blank.Count}个指标没有读到{(scores ? "得分" : "分值")}" : read.Exists(l => points(l)!.Value.Value > Math.Max(total.Value, Full)) || read.Sum(l => points(l)!.Value.Value) > total.Value * MostExcess ? "有的数字不像分值" : null,
        };
    }

    private const decimal Full = 100;

    /// <summary>Points that add up to more than so many times their total were read from other columns.</summary>
    private const decimal MostExcess = 1.5m;

    private static IEnumerable<Claim> Limits(ScoreTable table) =>
        from leaf in table.Rows
        where leaf.Awarded is not null && leaf.Max is not null
        select (Claim)new LimitClaim
        {
            Kind = ClaimKind.AtMost,
            Quote = leaf.Awarded!.Value.Place,
            Smaller = Term(leaf.Awarded.Value, leaf.Name + "得分"),
            Larger = Term(leaf.Max!.Value, leaf.Name + "分值"),
        };

    /// <summary>The text's score against the table's printed total, converted or not, or against the sum of its scores where no total is printed or it leaves some out. A table of fewer points than the score is one of a part.</summary>
    private static Claim? Claimed(ReportReading reading)
    {
        if (reading.Identity.SelfScore is not { Place: { } place } score || score.Source == IdentitySource.Table) return null;
        var table = reading.ScoreTables.Count == 1 ? reading.ScoreTables[0] : Of(score.Value, [.. reading.ScoreTables.Where(t => t.Total?.Awarded is not null)]);
        if (table is null || IsOfProject(table, reading)) return null;
        if (table.Total?.Max is { } full && full.Value < score.Value || table.Total?.Awarded is { } points && points.Value != score.Value && IsToldBeside(place, points.Value, reading)) return null;
        var stated = Term(new Points(score.Value, place, reading.Document.TextAt(place)), "自评得分");
        if (table.Converted?.Awarded is { } converted)
            return new SameClaim { Kind = ClaimKind.Same, Quote = place, Subject = "自评得分", Statements = [stated, Term(converted, "评分表折算得分")] };
        if (table.Total?.Awarded is { } total && table.Covered.Count == table.Leaves.Count())
            return new SameClaim { Kind = ClaimKind.Same, Quote = place, Subject = "自评得分", Statements = [stated, Term(total, "评分表总得分")] };
        var leaves = table.Leaves.ToList();
        if (leaves.TrueForAll(l => l.Max is not null) && leaves.Sum(l => l.Max!.Value.Value) < score.Value) return null;
        return leaves.Any(l => l.Awarded is null && !l.SharesScoreAbove && l.Max is { Value: > 0 }) ? null
            : Sum(new Points(score.Value, place, reading.Document.TextAt(place)), "自评得分", leaves, l => l.Awarded, true) is { } sum ? sum with { Kind = ClaimKind.ScoreText } : null;
    }

    /// <summary>The one table with a total; of two of the same indicators the first, where neither bears the score out.</summary>
    private static ScoreTable? Of(decimal score, List<ScoreTable> tables) =>
        tables is [var first, .. var rest] && (rest.Count == 0 || rest.Count == 1 && AreOfOne(first, rest[0]) && tables.TrueForAll(t => t.Total!.Awarded!.Value.Value != score)) ? first : null;

    private static bool AreOfOne(ScoreTable left, ScoreTable right) =>
        left.Leaves.Select(l => l.Name).Intersect(right.Leaves.Select(l => l.Name)).Count() * 2 > left.Leaves.Count();

    /// <summary>评价得分86.55分，单位自评得分94分: the table is of the score that stands beside.</summary>
    private static bool IsToldBeside(Documents.Place score, decimal points, ReportReading reading) =>
        reading.Passages.Where(p => p.Place.Block == score.Block && p.Place.Row is null).SelectMany(p => p.Frames.Frames).Any(f => f.Dimension == Dimension.Points && f.Value == points);

    /// <summary>村道日常养护项目自评表 in a report on all that a unit does: filed for one of its projects.</summary>
    private static bool IsOfProject(ScoreTable table, ReportReading reading) =>
        ReportSubject.IsWhole(reading.Identity)
        && (NamedProject().IsMatch(table.Caption) || table.Block > 0 && reading.Document.Blocks[table.Block - 1] is Documents.Paragraph { Text: var above } && NamedProject().IsMatch(above.Split('。')[0]));

    [GeneratedRegex("^(?!.*(整体|部门|单位)).{2,}项目(支出)?(预算)?(绩效|资金)?(目标)?(自评|评价|评分)")]
    private static partial Regex NamedProject();

    private static Term Term(Points points, string label) => new(new PrintedNumber(points.Value, 0), Dimension.Points, points.Place, points.Raw, label, "分");
}
