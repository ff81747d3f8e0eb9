using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Extraction.Claims.Scores;

/// <summary>决策得15，过程得24 … 合计97.7分, and later 自评得分96.7分: the total that the points of the parts told before it make, and the score of the whole report.</summary>
internal static partial class ToldTotals
{
    /// <summary>Below this a sum of points is that of a part.</summary>
    private const decimal Least = 60;

    private const double Sure = 0.8;

    public static IEnumerable<Claim> Read(ReportReading reading)
    {
        if (reading.Identity.SelfScore is not { Confidence: >= Sure, Place: { Row: null } place } score || reading.ScoreTables.Count > 0) return [];
        var stated = new Term(new PrintedNumber(score.Value, 0), Dimension.Points, place, reading.Document.TextAt(place), "自评得分", "分");
        return from passage in reading.Passages
               from frame in passage.Frames.Frames
               where frame is { Dimension: Dimension.Points, Depth: 0, Quantity.Number.IsExact: true, Value: >= Least and <= 100 } && frame.Place.Block != place.Block
               where Total().IsMatch(frame.Before) && Sum(frame.Index == 0 ? Before(passage, reading) : passage.Text[..frame.Quantity.Start]) == frame.Value
               select (Claim)new SameClaim { Kind = ClaimKind.Same, Quote = place, Subject = "自评得分", Statements = [stated, frame.ToTerm("合计得分")] };
    }

    private static string Before(ReadPassage passage, ReportReading reading) => reading.Passages.TakeWhile(p => !ReferenceEquals(p, passage)).LastOrDefault()?.Text ?? "";

    /// <summary>What the parts told by a text won in all.</summary>
    private static decimal Sum(string text) => Won().Matches(text).Sum(m => decimal.Parse(m.Groups["points"].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));

    [GeneratedRegex("(^|[,;。])(以上|[四五六七]项)?(合计|总计|共计|总共)(得分?|为|:)*$")]
    private static partial Regex Total();

    [GeneratedRegex(@"得分?(?<points>\d{1,3}(\.\d{1,2})?)(?!\d)")]
    private static partial Regex Won();
}
