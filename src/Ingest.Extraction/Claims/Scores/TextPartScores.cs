using System.Text.RegularExpressions;

namespace Ingest.Extraction.Claims.Scores;

/// <summary>
/// The points that the text gives to a part of the only score table, with the scores of that part: 产出得28.5分. A figure that is the part's weight may be told as its weight;
/// where the text tells other full marks, it scores by another scheme.
/// </summary>
internal static partial class TextPartScores
{
    private const int ShortestName = 2;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        if (reading.ScoreTables is not [var table] || table.Total?.Max is { } full && full.Value != table.Covered.Sum(r => r.Max?.Value ?? 0)) return [];
        var parts = table.Rows.Where(r => r.Kind == ScoreRowKind.Indicator && r.Level1.Length > 0).GroupBy(r => Stem(r.Level1)).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
        return parts.Count < 2 ? [] : reading.Passages.SelectMany(p => Told(p, reading)).Select(t => Of(t, parts)).OfType<Claim>();
    }

    /// <summary>Points told as won, or in the paragraph of the report's own score.</summary>
    private static IEnumerable<PartPoints.Scored> Told(ReadPassage passage, ReportReading reading)
    {
        var isOfScore = reading.Identity.SelfScore?.Place is { Row: null } place && place.Block == passage.Place.Block;
        return PartPoints.In(passage).Where(p => isOfScore || p.IsWon);
    }

    private static SumClaim? Of(PartPoints.Scored told, Dictionary<string, List<ScoreRow>> parts)
    {
        var name = Stem(told.Name);
        if (name.Length < ShortestName || !parts.TryGetValue(name, out var rows) || rows.Exists(r => r.Awarded is null || r.Max is null || r.SharesScoreAbove)) return null;
        var weight = rows.Sum(r => r.Max!.Value.Value);
        if (told.Term.Number.Value >= weight || told.Max is { } max && max.Number.Value != weight) return null;
        return new SumClaim
        {
            Kind = ClaimKind.ScoreText,
            Quote = told.Term.Place,
            Total = told.Term with { Label = name + "得分" },
            Parts = [.. rows.Select(r => new Term(new PrintedNumber(r.Awarded!.Value.Value, 0), Dimension.Points, r.Awarded.Value.Place, r.Awarded.Value.Raw, r.Name, "分"))],
            Coverage = Coverage.Whole,
        };
    }

    private static string Stem(string name) => Frame().Replace(name, "");

    [GeneratedRegex("^(项目|预算|部门)(?=执行|产出|效益|决策|过程|投入)|(完成)?(情况|指标|方面|部分|类|率)+$")]
    private static partial Regex Frame();
}
