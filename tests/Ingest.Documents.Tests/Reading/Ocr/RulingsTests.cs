using Ingest.Documents.Reading.Ocr;

namespace Ingest.Documents.Tests.Reading.Ocr;

public sealed class RulingsTests
{
    private const double Scale = 2;

    [Fact]
    public void The_lines_of_a_table_are_found()
    {
        var (across, down) = Rulings.Of(new Drawing(500, 300).Box(50, 50, 400, 2).Box(50, 150, 400, 2).Box(50, 50, 2, 102).Box(448, 50, 2, 102).Picture, Scale);

        Assert.Equal([50, 150], across.Select(b => b.Top));
        Assert.Equal([50, 448], down.Select(b => b.Left));
    }

    [Fact]
    public void Strokes_of_a_heading_are_none()
    {
        var (across, down) = Rulings.Of(new Drawing(500, 300).Text(50, 50, 60, 4).Picture, Scale);

        Assert.Empty(across);
        Assert.Empty(down);
    }

    [Fact]
    public void A_short_line_counts_where_it_meets_a_long_one() =>
        Assert.Equal(2, Rulings.Of(new Drawing(500, 300).Box(50, 50, 400, 2).Box(50, 100, 60, 2).Box(50, 50, 2, 200).Picture, Scale).Across.Count);

    [Fact]
    public void A_line_with_small_gaps_is_one() =>
        Assert.Equal(450, Assert.Single(Rulings.Of(new Drawing(500, 100).Box(50, 50, 199, 2).Box(250, 50, 200, 2).Picture, Scale).Across).Right);

    [Fact]
    public void A_thick_bar_is_none() => Assert.Empty(Rulings.Of(new Drawing(500, 300).Box(50, 50, 400, 40).Picture, Scale).Across);
}
