namespace Ingest.Documents.Tests.Oracles;

public sealed class SimilarityTests
{
    [Theory]
    [InlineData("", "", 1)]
    [InlineData("支出 12\n万元", "支出12万元", 1)]
    [InlineData("支出12万元", "支出13万元", 1 - 1 / 6.0)]
    [InlineData("支出", "", 0)]
    public void White_space_is_set_aside(string one, string other, double similarity) => Assert.Equal(similarity, Similarity.Of(one, other), 9);

    [Fact]
    public void The_quick_distance_is_the_plain_one()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var (a, b) = (Text(random), Text(random));

            Assert.True(Plain(a, b) == Similarity.Distance(a, b), $"seed {seed}");
        }
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 300)).Select(_ => "甲乙丙丁"[random.Next(4)]));

    private static int Plain(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        foreach (var c in a)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= b.Length; j++) (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (c == b[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
