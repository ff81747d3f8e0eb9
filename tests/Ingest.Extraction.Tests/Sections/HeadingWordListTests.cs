using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Tests.Sections;

public class HeadingWordListTests
{
    [Fact]
    public void No_variant_names_two_labels()
    {
        var doubles = Vocabulary.Read("Sections/headings.txt").GroupBy(v => HeadingWords.Untrimmed(new ShadowText(v.Word).Text), v => v.Key).Where(g => g.Distinct().Count() > 1);

        Assert.Empty(doubles.Select(g => $"{g.Key}: {string.Join(", ", g.Distinct())}"));
    }

    [Theory]
    [InlineData("Sections/headings.txt")]
    [InlineData("Sections/stems.txt")]
    public void Every_key_is_a_label(string resource) =>
        Assert.All(Vocabulary.Read(resource).SelectMany(v => v.Key.Split('+', StringSplitOptions.TrimEntries)), key => Assert.NotNull(Codes.Parse<SectionLabel>(key)));

    [Fact]
    public void Every_label_has_a_variant() =>
        Assert.Empty(Enum.GetValues<SectionLabel>().Except(Vocabulary.Read("Sections/headings.txt").SelectMany(v => v.Key.Split('+', StringSplitOptions.TrimEntries)).Select(k => Codes.Parse<SectionLabel>(k)!.Value)));

    [Theory]
    [InlineData("2022年度部门整体支出情况", "部门整体支出")]
    [InlineData("“三公”经费的使用情况说明", "三公经费使用")]
    [InlineData("改进措施以及有关建议", "改进措施、有关建议")]
    [InlineData("资金拨付及时性", "资金拨付及时性")]
    [InlineData("预算安排情况（分类表述）", "预算安排")]
    [InlineData("情况", "情况")]
    public void Headings_are_reduced_to_what_is_compared(string title, string words) => Assert.Equal(words, HeadingWords.Reduce(new ShadowText(title).Text));
}
