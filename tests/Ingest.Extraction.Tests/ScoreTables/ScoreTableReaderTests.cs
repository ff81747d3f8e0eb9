using System.Globalization;
using Ingest.Documents;
using Ingest.Extraction.ScoreTables;

namespace Ingest.Extraction.Tests.ScoreTables;

public class ScoreTableReaderTests
{
    [Fact]
    public void Weights_beside_their_levels_bind_to_the_level_on_their_left()
    {
        var table = One(TableOrigin.Flattened, """
            评分明细
            一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 得分
            产出 | 50 | 数量指标 | 20 | 巡护里程 | 12 | 12
             | | | | 培训期数 | 8 | 7
             | | 质量指标 | 30 | 验收合格率 | 30 | 30
            总分 | 50 | | 50 | | 50 | 49
            """);

        Assert.Equal("评分明细", table.Caption);
        Assert.Equal(
            ["indicator 产出/数量指标/巡护里程 12 12", "indicator 产出/数量指标/培训期数 8 7", "indicator 产出/质量指标/验收合格率 30 30", "total 总分 50 49"],
            Lines(table));
        Assert.Equal(["1 产出 50 - 0+3", "2 产出/数量指标 20 - 0+2", "2 产出/质量指标 30 - 2+1"], Nodes(table));
    }

    private static ScoreTable One(TableOrigin origin, string sketch) => Assert.Single(Read(origin, sketch));

    private static IReadOnlyList<ScoreTable> Read(TableOrigin origin, string sketch)
    {
        var document = Sketch.Document(sketch, origin);
        return ScoreTableReader.Read(document, ..);
    }

    private static IEnumerable<string> Lines(ScoreTable table) => table.Rows.Select(r =>
        $"{r.Kind.Code()} {string.Join('/', new[] { r.Level1, r.Level2, r.Level3 }.Where(l => l.Length > 0))} {Text(r.Max)} {Text(r.Awarded)}{(r.SharesScoreAbove ? " shared" : "")}");

    private static IEnumerable<string> Nodes(ScoreTable table) =>
        table.Nodes.Select(n => $"{n.Level} {string.Join('/', n.Path)} {Text(n.Max)} {Text(n.Awarded)} {n.FirstRow}+{n.RowCount}");

    private static string Text(Points? points) => points?.Value.ToString(CultureInfo.InvariantCulture) ?? "-";
}
