using Ingest.Documents;
using Ingest.Samples;

namespace Ingest.Datasets.Tests;

public sealed class IdentifierTests
{
    public static TheoryData<string, int, int, string> Reports => new()
    {
        { "0123456789abcdef", 1, 1, "0123456789-1" },
        { "0123456789abcdef", 2, 1, "0123456789-2" },
        { "0123456789abcdef", 1, 2, "0123456789-1-dup2" },
        { "0123456789abcdef", 3, 12, "0123456789-3-dup12" },
        { "", 1, 1, "-1" },
    };

    [Theory, MemberData(nameof(Reports))]
    public void A_report_is_named_after_content_part_and_copy(string sha256, int part, int copy, string expected) =>
        Assert.Equal(expected, Identifiers.Report(sha256, part, copy));

    [Theory]
    [InlineData(12, 345, null, null, "12.345")]
    [InlineData(12, 3, 4, 0, "12.4.0.3")]
    [InlineData(0, 0, 0, 0, "0.0.0.0")]
    public void A_place_is_named_by_its_coordinates(int block, int start, int? row, int? column, string expected) =>
        Assert.Equal(expected, Identifiers.At(new Place(block, start, 7, row, column)));

    [Fact]
    public void Copies_of_a_file_are_told_apart_by_their_order()
    {
        var register = new SubmissionRegister();

        var ids = new[] { "a.docx", "b.docx", "c.docx" }.Select(p => register.Enter(Sample.File(p)).Reports[0].Id).ToList();

        Assert.Equal([ids[0], $"{ids[0]}-dup2", $"{ids[0]}-dup3"], ids);
    }

    [Fact]
    public void Identifiers_do_not_depend_on_path_or_priority()
    {
        var first = new SubmissionRegister().Enter(Sample.File("x/1.docx", priority: 1)).Reports[0];
        var second = new SubmissionRegister().Enter(Sample.File("y/2.docx", priority: 2)).Reports[0];

        Assert.Equal(first.Findings.Select(f => f.Id), second.Findings.Select(f => f.Id));
        Assert.Equal(first.Amounts.Select(f => f.Id), second.Amounts.Select(f => f.Id));
    }

    [Fact]
    public void A_fact_is_named_after_its_place_and_a_finding_after_its_rule_and_place()
    {
        var report = new SubmissionRegister().Enter(Sample.File()).Reports[0];

        Assert.Equal($"{report.Id}-a4.7", report.Amounts[0].Id);
        Assert.Equal($"{report.Id}-s1.0", report.Sections[0].Id);
        Assert.Equal($"{report.Id}-c4.5-sum", report.Claims[0].Id);
        Assert.Equal([$"{report.Id}-fMON001.4.7", $"{report.Id}-fSTF002.2.12", $"{report.Id}-fSTR001"], report.Findings.Select(f => f.Id));
    }

    [Fact]
    public void Values_that_share_a_key_are_counted()
    {
        var report = new SubmissionRegister().Enter(Sample.File()).Reports[0];

        var facts = Identifiers.Number(report, ["x", "y", "z"], value => value == "y" ? "k2" : "k1");

        Assert.Equal([$"{report.Id}-k1", $"{report.Id}-k2", $"{report.Id}-k1-2"], facts.Select(f => f.Id));
    }
}
