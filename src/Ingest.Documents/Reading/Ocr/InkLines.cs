using Ingest.Pdf;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>A part of a picture that holds text: the page around its tables, or a cell.</summary>
internal sealed record Region(GreyImage Picture, Bar Bounds, bool IsCell);

/// <summary>A line of text in a region, or what could not be told apart into lines.</summary>
internal sealed record InkLine(Region Region, Bar Box, PictureKind Kind);

/// <summary>
/// Lines of text in straightened regions: rows of ink between rows of paper, cut where a wide gap parts them. Strokes that paper parts, as those
/// of 二, are one line; what is much higher than the usual line may be several that touch.
/// </summary>
internal static class InkLines
{
    private const int Ink = 190;
    private const int FewestInk = 20;
    private const int FewestInRow = 2;
    private const double Usual = 40, Shortest = 12;
    private const double SameLine = 0.75, WholeLine = 1.3, SeveralLines = 2.5, WideGap = 3, Short = 2;

    public static IReadOnlyList<InkLine> Of(IReadOnlyList<Region> regions)
    {
        var rows = regions.Select(r => (Region: r, Runs: Rows(r))).ToList();
        var usual = Median(rows.SelectMany(r => r.Runs).Select(r => r.Bottom - r.Top).Where(h => h >= Shortest));
        return
        [
            .. from row in rows
               from line in Joined(row.Runs, usual)
               from piece in Pieces(row.Region, line)
               where HasInk(row.Region.Picture, piece)
               select new InkLine(row.Region, piece, Kind(row.Region, piece, usual)),
        ];
    }

    private static PictureKind Kind(Region region, Bar line, double usual) =>
        line.Bottom - line.Top > SeveralLines * usual ? PictureKind.Block
            : !region.IsCell ? PictureKind.Line
            : line.Right - line.Left < Short * usual ? PictureKind.Figure
            : PictureKind.Words;

    private static double Median(IEnumerable<int> heights) => heights.Order().ToList() is { Count: > 0 } sorted ? sorted[sorted.Count / 2] : Usual;

    private static List<Bar> Rows(Region region) =>
        [.. Runs(region.Bounds.Top, region.Bounds.Bottom, y => Count(region.Picture.Row(y)[region.Bounds.Left..region.Bounds.Right]) >= FewestInRow, 1).Select(r => region.Bounds with { Top = r.From, Bottom = r.To })];

    private static List<Bar> Joined(List<Bar> rows, double usual)
    {
        var lines = new List<Bar>();
        foreach (var row in rows)
        {
            if (lines.Count > 0 && row.Top - lines[^1].Bottom < SameLine * usual && row.Bottom - lines[^1].Top < WholeLine * usual) lines[^1] = lines[^1] with { Bottom = row.Bottom };
            else lines.Add(row);
        }
        return lines;
    }

    /// <summary>The parts of a line between gaps that are much wider than it is high, each as narrow as its ink.</summary>
    private static IEnumerable<Bar> Pieces(Region region, Bar line) =>
        Runs(line.Left, line.Right, x => HasInk(region.Picture, x, line), (int)(WideGap * (line.Bottom - line.Top))).Select(r => line with { Left = r.From, Right = r.To });

    /// <summary>Runs of places where something is so, over gaps narrower than some.</summary>
    private static List<(int From, int To)> Runs(int from, int to, Func<int, bool> isSo, int gap)
    {
        var runs = new List<(int From, int To)>();
        for (var at = from; at < to; at++)
        {
            if (!isSo(at)) continue;
            if (runs.Count > 0 && at - runs[^1].To < gap) runs[^1] = (runs[^1].From, at + 1);
            else runs.Add((at, at + 1));
        }
        return runs;
    }

    private static bool HasInk(GreyImage picture, int x, Bar line)
    {
        for (var y = line.Top; y < line.Bottom; y++)
            if (picture[x, y] < Ink) return true;
        return false;
    }

    private static bool HasInk(GreyImage picture, Bar box)
    {
        var count = 0;
        for (var y = box.Top; y < box.Bottom && count < FewestInk; y++) count += Count(picture.Row(y)[box.Left..box.Right]);
        return count >= FewestInk;
    }

    private static int Count(ReadOnlySpan<byte> row)
    {
        var count = 0;
        foreach (var pixel in row)
            if (pixel < Ink) count++;
        return count;
    }
}
