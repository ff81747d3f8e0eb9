using System.Text.RegularExpressions;
using Ingest.Documents;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Mistakes around score tables: rows, totals, the score and grade of the text, targets.</summary>
internal static partial class ScoreDamages
{
    public static Mutation AboveWeight { get; } = new("score.above_weight", (report, random) =>
        from row in FigureDamages.Shuffled([.. Rows(report)], random)
        select Damage.At(row.Score.Place, Slips.Print(row.Weight.Value + 1 + random.Next(2), 0), FindingKind.ScoreExceedsMax, FindingKind.ScoreSumMismatch));

    public static Mutation TextScore { get; } = new("score.text_differs", (report, random) =>
        from paragraph in FigureDamages.Shuffled([.. report.Paragraphs], random)
        let match = Claimed().Match(paragraph.Text)
        where match.Success && Totals(report).Contains(FigureReader.Value(match.Groups["n"].Value) ?? -1)
        let wrong = FigureReader.Value(match.Groups["n"].Value)!.Value - (random.Next(2) == 0 ? 1 : 0.5m)
        select Damage.At(paragraph.Place.At(match.Groups["n"].Index, match.Groups["n"].Length), wrong.ToString(System.Globalization.CultureInfo.InvariantCulture), FindingKind.ScoreVersusText, FindingKind.ScoreSumMismatch));

    public static Mutation OtherGrade { get; } = new("score.other_grade", (report, random) =>
        from paragraph in FigureDamages.Shuffled([.. report.Paragraphs.Where(p => !Bands().IsMatch(p.Text))], random)
        let score = Claimed().Match(paragraph.Text)
        let grade = Graded().Match(paragraph.Text)
        where score.Success && grade.Success
        let points = FigureReader.Value(score.Groups["n"].Value) ?? 0
        where points is >= 91 and <= 100
        select Damage.At(paragraph.Place.At(grade.Groups["g"].Index, grade.Groups["g"].Length), random.Next(2) == 0 ? "中" : "良", FindingKind.GradeMismatch));

    /// <summary>The outcome of a row with full marks falls below its target.</summary>
    public static Mutation TargetMissed { get; } = new("score.full_despite_miss", (report, random) =>
        from row in FigureDamages.Shuffled([.. Rows(report)], random)
        where row.Score.Value == row.Weight.Value
        let target = Goal().Match(row.Target?.Text ?? "")
        let actual = row.Actual is { } cell ? FigureReader.Cell(row.Table.PlaceOf(cell), cell.Text) : null
        where target.Success && actual is not null && (target.Groups["u"].Value is "%" or "％") == actual.IsPercent
        let goal = FigureReader.Value(target.Groups["n"].Value) ?? 0
        where goal > 4 && actual.Value >= goal
        select Damage.At(actual.Place, Slips.Print(goal * 0.7m, actual.Decimals), FindingKind.FullMarksDespiteMiss, FindingKind.RateMismatch));

    private static IEnumerable<(Table Table, Figure Weight, Figure Score, Cell? Target, Cell? Actual)> Rows(SoundReport report) =>
        from table in report.Tables
        let weights = TableColumns.Column(table, "分值", "权重", "满分")
        let scores = TableColumns.Column(table, "得分", "自评分")
        where weights is not null && scores is not null && weights != scores
        let targets = TableColumns.Column(table, "目标值", "指标值", "年度指标")
        let actuals = TableColumns.Column(table, "完成值", "实际完成", "实际值", "完成情况")
        from row in Enumerable.Range(1, table.RowCount - 1)
        where !TableColumns.IsTotal(table, row)
        let weight = TableColumns.FigureAt(table, row, weights)
        let score = TableColumns.FigureAt(table, row, scores)
        where weight is { Value: > 0 and <= 40 } && score is not null && score.Value <= weight.Value
        select (table, weight, score, targets is { } t ? table.At(row, t) : null, actuals is { } a ? table.At(row, a) : null);

    /// <summary>Totals that tables print, or that their scores add up to.</summary>
    private static HashSet<decimal> Totals(SoundReport report) =>
    [
        .. report.Ties(ColumnSums.Scores).Select(t => t.Total.Value),
        .. Rows(report).GroupBy(r => r.Table).Select(g => g.Sum(r => r.Score.Value)),
    ];

    [GeneratedRegex("(自评|得分|总分|综合评分)[^0-9，。；]{0,8}(?<n>[0-9]{2,3}(\\.[0-9]+)?)分")]
    private static partial Regex Claimed();

    [GeneratedRegex("(等级|等次|评价结果|评定|评为|档次|结论)[是为：:]?[“\"「]?(?<g>优秀?|良好?)(?=[”\"」，。；等）)]|$)")]
    private static partial Regex Graded();

    [GeneratedRegex("以上|以下|（含|[0-9]+[-—～至][0-9]+分|≥")]
    private static partial Regex Bands();

    [GeneratedRegex(@"^\s*(?:≥|≧|不低于|不少于|达到)?(?<n>[0-9]+(\.[0-9]+)?)(?<u>%|％)?(?:以上)?\s*$")]
    private static partial Regex Goal();
}
