using Ingest.Documents;
using Ingest.Evaluation.Mutations;
using Ingest.Golden.Tests.Corpus;
using Ingest.Tests;
using Ingest.Validation;
using Ingest.Validation.Rules;

namespace Ingest.Golden.Tests.Explanations;

/// <summary>A finding can be checked from its sentence alone: whoever reckons its figures anew comes to the same verdict, and finds each figure at a place shown.</summary>
public sealed class ExplanationTests
{
    public static TheoryData<string> Reports => [.. CorpusReports.Names];

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_sentence_of_a_finding_gives_its_verdict(string name) =>
        Assert.All(CorpusReports.Read(name).Reports, r => Assert.All(r.Findings, f => Assert.Null(FaultOf(f, r.Report.Document))));

    [Fact]
    public void The_sentence_of_a_finding_in_a_damaged_report_gives_its_verdict()
    {
        var damaged = MutationBenchmark.Damaged([Repository.At("corpus", "building"), Repository.At("tests", "Ingest.Golden.Tests", "CleanReports")]);

        var faults = damaged.SelectMany(d => d.New.Select(f => FaultOf(f, d.Document)).OfType<string>()).Distinct(StringComparer.Ordinal).ToList();

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Every_rule_that_judges_an_equation_is_reckoned_anew() => Assert.Equal(
        RuleCatalog.Rules.Where(r => r.GetType().BaseType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ClaimRule<>)).Select(r => r.Info.Id).Order(StringComparer.Ordinal),
        Explanation.Rules.Order(StringComparer.Ordinal));

    /// <summary>What does not hold of a finding's sentence; null where all does.</summary>
    private static string? FaultOf(Finding finding, Document document)
    {
        if (finding.Evidence.FirstOrDefault(e => document.TextAt(e.Place) != e.Quote) is { } elsewhere) return $"“{elsewhere.Quote}” does not stand at {elsewhere.Place}";
        if (Explanation.Of(finding) is not { } equation) return null;
        var shown = finding.Evidence.Select(e => PrintedFigure.Folded(e.Quote)).ToList();
        var fault = equation.Fault
            ?? (equation.Gap <= (finding.Severity == Severity.Error ? equation.Literal : equation.Peer) ? "its figures agree within their rounding" : null)
            ?? (equation.Stated.FirstOrDefault(f => f.Digits != "100" && !shown.Any(s => s.Contains(f.Digits, StringComparison.Ordinal)) && finding.Rule != "STR001") is { } hidden ? $"{hidden.Digits} is at none of its places" : null);
        return fault is null ? null : $"{finding.Rule}: {fault}: {finding.Message}";
    }
}
