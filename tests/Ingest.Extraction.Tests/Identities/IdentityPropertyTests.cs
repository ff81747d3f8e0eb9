using Ingest.Documents;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Mentions;
using Ingest.Extraction.Reports;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Tests.Sections;

namespace Ingest.Extraction.Tests.Identities;

public class IdentityPropertyTests
{
    [Fact]
    public void Whatever_the_text_every_fact_and_remark_has_a_place_inside_it()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var document = Draft.Of(Rubble.Of(seed));
            foreach (var blocks in ReportSplitter.Split(document))
                foreach (var place in Places(document, blocks))
                {
                    Assert.True(place.Length > 0 && document.TextAt(place).Trim().Length > 0, $"seed {seed}: {place}");
                    Assert.True(place.Block >= blocks.Start.Value && place.Block < blocks.End.Value, $"seed {seed}: {place} outside {blocks}");
                }
        }
    }

    [Theory]
    [InlineData("我局2022年末得分5分，")]
    [InlineData("临溪县档案馆是单位。")]
    [InlineData("自评优，（以下简称")]
    [InlineData("填报单位：（盖章）")]
    [InlineData("《")]
    public void A_paragraph_without_end_is_read(string piece) =>
        Assert.NotNull(Places(Draft.Of("绩效自评报告\n一、概况\n" + string.Concat(Enumerable.Repeat(piece, 40_000))), ..));

    private static List<Place> Places(Document document, Range blocks)
    {
        var sections = SectionReader.Read(document, blocks);
        var identity = IdentityReader.Read(document, blocks, sections, [], "2022.txt", 1);
        Place?[] facts = [identity.Unit?.Place, identity.Region?.Place, identity.FiscalYear?.Place, identity.ReportDate?.Place, identity.SelfScore?.Place, identity.Grade?.Place];
        return [.. facts.OfType<Place>(), .. MentionReader.Read(document, blocks, sections).Select(m => m.Place)];
    }
}
