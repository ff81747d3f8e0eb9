using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Tests.Sections;

public class LabelModelTests
{
    private const string Small = "# remark\ntemperature\t2.00\nlabels\tfunds problems\n#\t0 -7\n资金\t250 -250\n";

    [Fact]
    public void The_program_carries_a_model_of_every_label() => Assert.Equal(Enum.GetValues<SectionLabel>(), LabelModel.Default.Labels.Order());

    [Fact]
    public void A_model_is_written_as_it_was_read()
    {
        var text = LabelModel.Default.Write();

        Assert.Equal(text, LabelModel.Parse(text).Write());
    }

    [Fact]
    public void A_trait_may_look_like_a_remark() => Assert.Equal("0 -7", string.Join(' ', LabelModel.Parse(Small).Weights["#"]));

    [Theory]
    [InlineData("")]
    [InlineData("资金到位情况")]
    [InlineData("古籍修复")]
    [InlineData("𠀀\u0000)(、、、的的的")]
    public void Probabilities_sum_to_one(string title)
    {
        foreach (var parent in Enum.GetValues<SectionLabel>())
        {
            var probabilities = LabelModel.Default.Probabilities(HeadingTraits.Of(new(title, "（一）", 2, parent, null), HeadingLexicon.Default));

            Assert.All(probabilities, p => Assert.InRange(p, 0, 1));
            Assert.Equal(1, probabilities.Sum(), 9);
        }
    }

    [Fact]
    public void Large_scores_do_not_overflow()
    {
        var model = new LabelModel([SectionLabel.Funds, SectionLabel.Problems], 0.5, new Dictionary<string, ImmutableArray<int>> { ["a"] = [int.MaxValue, int.MinValue] }.ToFrozenDictionary());

        Assert.Equal([1, 0], model.Probabilities(["a"]));
    }

    [Fact]
    public void A_higher_temperature_is_less_sure()
    {
        var model = LabelModel.Parse(Small);

        Assert.InRange(model.Probabilities(["资金"])[0], 0.5, (model with { Temperature = 1 }).Probabilities(["资金"])[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("labels\tfunds\n")]
    [InlineData("temperature\t1.00\nlabels\tfunds weather\n")]
    public void What_is_no_model_is_a_fault_of_the_program(string text) => Assert.Throws<InvalidOperationException>(() => LabelModel.Parse(text));

    [Theory]
    [InlineData("主要职能", null, "functions", 0.98)]
    [InlineData("库房管理不规范", SectionLabel.Problems, "problems", 0.85)]
    [InlineData("古籍修复", SectionLabel.WorkResults, "work_results", 0.5)]
    public void The_word_lists_answer_where_they_are_sure(string title, object? parent, string label, double confidence)
    {
        var prediction = CombinedClassifier.Default.Predict(new(title, "", 2, (SectionLabel?)parent, null));

        Assert.Equal((label, confidence), (prediction.Label?.Code(), prediction.Confidence));
    }

    [Fact]
    public void A_heading_of_which_nothing_is_known_has_no_label() => Assert.Null(CombinedClassifier.Default.Predict(new("", "", 1, null, null)).Label);
}
