using Ingest.Documents;
using Ingest.Extraction;
using Ingest.Validation.Policies;
using Ingest.Validation.Rules;

namespace Ingest.Validation.Tests.Rules;

/// <summary>The examples that a rule's page shows are so: the wrong one raises that rule alone, at the marked words; the right one raises nothing.</summary>
public class RuleExampleTests
{
    public static TheoryData<string> Rules => [.. RuleCatalog.Rules.Select(r => r.Info.Id)];

    [Fact]
    public void The_report_that_examples_change_is_coherent() => Assert.Empty(Findings(new SampleReport(), Policy.National));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_wrong_example_raises_the_rule_at_the_marked_words_and_nothing_else(string id)
    {
        var findings = Findings(InfoOf(id).Wrong, With(id));

        Assert.Equal([id], findings.Select(f => f.Rule).Distinct());
        Assert.Equal(InfoOf(id).Wrong.Read().Marks.Order(), findings.Select(f => f.Evidence[0].Place).Order(), Meet);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_gravest_finding_of_the_wrong_example_is_as_grave_as_the_rule_says(string id) =>
        Assert.True(Findings(InfoOf(id).Wrong, With(id)).All(f => f.Severity >= InfoOf(id).Severity));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_right_example_raises_nothing(string id) => Assert.Empty(Findings(InfoOf(id).Right, With(id)).Select(f => $"{f.Rule} {f.Message}"));

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_that_is_turned_off_is_silent(string id) =>
        Assert.DoesNotContain(Findings(InfoOf(id).Wrong, Read($"rules: {{ {id}: {{ state: off }} }}")), f => f.Rule == id);

    private static RuleInfo InfoOf(string id) => RuleCatalog.Rules.Single(r => r.Info.Id == id).Info;

    /// <summary>The national policy with one rule on, and what it rests on verified.</summary>
    private static Policy With(string id) =>
        Read($"rules: {{ {id}: {{ state: on }} }}\n" + (InfoOf(id).Regulation is { } regulation ? $"regulations: {{ {regulation}: {{ verified: true }} }}" : ""));

    private static Policy Read(string text) => Assert.IsType<PolicyReading.Done>(PolicyReader.Read([new PolicySource("test.yaml", text)])).Policy;

    private static IReadOnlyList<Finding> Findings(SampleReport sample, Policy policy) =>
        [.. ReportValidator.Validate(ReportExtractor.Extract(sample.Read().Document, "sample.docx"), policy).SelectMany(r => r.Findings)];

    private static bool Meet(Place one, Place other) => one == other || one.Overlaps(other);
}
