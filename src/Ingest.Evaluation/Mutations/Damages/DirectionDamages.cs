using System.Text.RegularExpressions;

namespace Ingest.Evaluation.Mutations;

/// <summary>增 printed for 减, or the reverse.</summary>
internal static partial class DirectionDamages
{
    public static Mutation Growth { get; } = new("growth.direction", (report, random) => Turned(report, random, Percentages.Growths));

    public static Mutation Difference { get; } = new("difference.direction", (report, random) => Turned(report, random, Differences.Find));

    private static IEnumerable<Damage> Turned(SoundReport report, Random random, Func<SoundReport, IEnumerable<Tie>> ties) =>
        from tie in FigureDamages.Shuffled(report.Ties(ties), random)
        let start = Math.Max(0, tie.Total.Place.Start - 6)
        let word = Direction().Match(report.Document.Passage(tie.Total.Place)[start..tie.Total.Place.Start])
        where word.Success && tie.Total.Value != 0
        select new Damage([new(tie.Total.Place.At(start + word.Index, word.Length), Opposite(word.Value))], tie.Kinds, [.. tie.Figures.Select(f => f.Place)]);

    private static string Opposite(string word) => word switch
    {
        "增长" => "下降",
        "上升" => "下降",
        "下降" => "增长",
        "降低" => "增长",
        "增加" => "减少",
        "减少" => "增加",
        "增幅" => "降幅",
        _ => "增幅",
    };

    [GeneratedRegex("(增长|上升|下降|降低|增加|减少|增幅|降幅)(?=为?$|了$)")]
    private static partial Regex Direction();
}
