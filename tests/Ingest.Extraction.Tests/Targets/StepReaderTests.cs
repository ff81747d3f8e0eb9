using Ingest.Extraction.Targets;

namespace Ingest.Extraction.Tests.Targets;

public class StepReaderTests
{
    [Theory]
    [InlineData("90%（含）以上计6分；80%（含）—90%计4分；80%以下计0分。", 6, "90..:6 80..90:4 ..80:0")]
    [InlineData("≥92%，得8分；84%（含）-92%，得5分；76%（含）-84%，得2.5分；低于76%不得分。", 8, "92..:8 84..92:5 76..84:2.5 ..76:0")]
    [InlineData("95%以上得满分，90%以下不得分。", 5, "95..:5 ..90:0")]
    [InlineData("100%计满分；每低1个百分点扣0.5分。", 4, "100..:4 ..99:3.5")]
    [InlineData("≥98%计3分，每低1个百分点扣0.3分。", 3, "98..:3 ..97:2.7")]
    public void Levels_and_their_points_are_read(string criterion, double max, string steps) =>
        Assert.Equal(steps, string.Join(' ', StepReader.Read(criterion, (decimal)max).Select(s => FormattableString.Invariant($"{s.From}..{s.To}:{s.Points}"))));

    [Theory]
    [InlineData("按实际完成率计分。")]
    [InlineData("参保率达到市定目标计5分，每低0.1个百分点扣0.5分。")]
    [InlineData("每发现一例不合规扣1分，扣完为止。")]
    [InlineData("80%以上计3分；60%以下计1分。")]
    [InlineData("优秀计5分，良好计3分。")]
    public void A_criterion_that_names_no_level_of_full_marks_yields_nothing(string criterion) => Assert.Empty(StepReader.Read(criterion, 5));
}
