using Ingest.Validation.Policies;
using Ingest.Validation.Rules;

namespace Ingest.Validation.Tests.Policies;

public class PolicyReaderTests
{
    [Theory]
    [InlineData("rules:\n  MON001: { sevrity: info }", "pack.yaml, line 2: unknown key `sevrity`; did you mean `severity`?")]
    [InlineData("rule: {}", "pack.yaml, line 1: unknown key `rule`; did you mean `rules`?")]
    [InlineData("rules:\n  MON01: { state: off }", "pack.yaml, line 2: there is no rule `MON01`; did you mean `MON001`?")]
    [InlineData("rules:\n  MON001:\n    severity: grave", "pack.yaml, line 3: `severity` cannot be `grave`; known: error, warning, info")]
    [InlineData("rules:\n  MON001: { state: yes }", "pack.yaml, line 2: `state` cannot be `yes`; known: on, off")]
    [InlineData("rules:\n  MON001: { state: off, state: on }", "pack.yaml, line 2: the key `state` is given twice")]
    [InlineData("rules:\n  MON001: { regulation: nowhere }", "unknown regulation `nowhere`")]
    [InlineData("rules:\n  MON001: { from: 2023, until: 2020 }", "pack.yaml, line 2: `until` lies before `from`")]
    [InlineData("rules:\n  MON001: { from: 23 }", "pack.yaml, line 2: `from` is a year such as 2022")]
    [InlineData("limits:\n  execution_rate: { min: ninety }", "pack.yaml, line 2: here a number is expected")]
    [InlineData("limits:\n  execution_rate: { min: 95, max: 90 }", "pack.yaml, line 2: `max` is less than `min`")]
    [InlineData("limits:\n  execution: { min: 95 }", "there is no limit `execution`")]
    [InlineData("grade_bands:\n  county: { bands: { 优: 80, 良: 85 } }", "pack.yaml, line 2: a better grade begins at more points")]
    [InlineData("grade_bands:\n  county: { bands: { 好: 80 } }", "pack.yaml, line 2: there is no grade `好`")]
    [InlineData("grade_bands:\n  county: {}", "pack.yaml, line 2: `bands` is missing")]
    [InlineData("weight_schemes:\n  county: { kinds: [project], weights: { 产出: 50, 效益: 40 } }", "pack.yaml, line 2: weights add up to 100")]
    [InlineData("required_sections:\n  county: { kinds: [projct], sections: [problems] }", "`kinds` cannot hold `projct`; did you mean `project`?")]
    [InlineData("regulations:\n  own: { number: 云财绩〔2022〕1号 }", "pack.yaml, line 2: `title` is missing")]
    [InlineData("rules: [MON001]", "pack.yaml, line 1: here a map of `key: value` lines is expected")]
    [InlineData("rules: &a { MON001: { state: off } }", "pack.yaml, line 1: anchors, aliases and tags are not read")]
    [InlineData("rules:\n  MON001: { state: off", "this is no YAML")]
    [InlineData("a: [[[[[[[[[[[[x]]]]]]]]]]]]", "pack.yaml, line 1: a policy is not nested so deeply")]
    [InlineData("title: 一\n---\ntitle: 二", "a policy is one document")]
    public void A_fault_is_told_with_its_line_and_what_was_perhaps_meant(string pack, string said) =>
        Assert.Contains(Problems(pack), p => p.ToString().Contains(said, StringComparison.Ordinal));

    [Fact]
    public void All_faults_are_told_at_once() => Assert.Equal(2, Problems("rules:\n  MON001: { sevrity: info }\n  MON002: { state: maybe }").Count);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a remark")]
    [InlineData("title: 云川县")]
    public void A_pack_that_says_nothing_changes_nothing(string pack) =>
        Assert.Equal(Policy.National.Rules.Values.OrderBy(r => r.Basis.Name), Read(pack).Rules.Values.OrderBy(r => r.Basis.Name));

    [Fact]
    public void A_pack_says_only_what_differs()
    {
        var policy = Read("limits: { staff_cost_per_head: { max: 500000 } }\nrules: { MON001: { severity: info } }");

        Assert.Equal((50_000, 500_000), (policy.Limits[LimitName.StaffCostPerHead].Min, policy.Limits[LimitName.StaffCostPerHead].Max));
        Assert.Equal(Severity.Info, policy.Rules["MON001"].Severity);
        Assert.Equal(Severity.Error, policy.Rules["MON002"].Severity);
    }

    [Fact]
    public void The_upper_of_two_packs_wins() => Assert.Equal(Severity.Warning,
        Assert.IsType<PolicyReading.Done>(PolicyReader.Read([new("a.yaml", "rules: { MON001: { severity: info } }"), new("b.yaml", "rules: { MON001: { severity: warning } }")])).Policy.Rules["MON001"].Severity);

    [Fact]
    public void A_fault_of_the_lower_pack_bears_its_name() =>
        Assert.Equal("a.yaml", Assert.Single(Assert.IsType<PolicyReading.Refused>(PolicyReader.Read([new("a.yaml", "rules: { MON001: { x: 1 } }"), new("b.yaml", "title: 二")])).Problems).File);

    [Fact]
    public void What_rests_on_an_unverified_regulation_is_off_until_a_pack_says_otherwise()
    {
        var unverified = Policy.National.Regulations.Values.Where(r => !r.Verified).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(unverified);
        Assert.All(Entries(Policy.National).Where(b => b.Regulation is { } id && unverified.Contains(id)), b => Assert.False(b.IsOn, b.Name));
        Assert.All(Entries(Read($"regulations: {{ {string.Join(", ", unverified.Select(u => $"{u}: {{ verified: true }}"))} }}")).Where(b => b.Regulation is { } id && unverified.Contains(id)), b => Assert.True(b.IsOn, b.Name));
    }

    [Fact]
    public void Text_at_random_is_read_or_refused()
    {
        const int seed = 20221231;
        var random = new Random(seed);
        string[] pieces = ["rules", "MON001", ":", " ", "\n", "  ", "{", "}", "[", "]", "-", "\"", "'", "|", ">", "&a", "*a", "!!x", "#", "，", "\t", "?", "%", "@", "0x1", "\u0000", "\ud800"];
        for (var i = 0; i < 3000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.NotNull(PolicyReader.Read([new("random.yaml", text)]));
        }
    }

    [Fact]
    public void Every_limit_has_a_figure_in_the_national_default() => Assert.Equal(Enum.GetValues<LimitName>().Order(), Policy.National.Limits.Keys.Order());

    [Fact]
    public void Every_rule_rests_on_a_known_regulation_or_on_none() =>
        Assert.All(RuleCatalog.Rules, r => Assert.True(r.Info.Regulation is null || Policy.National.Regulations.ContainsKey(r.Info.Regulation), r.Info.Id));

    private static IEnumerable<PolicyBasis> Entries(Policy policy) =>
        [.. policy.Rules.Values.Select(r => r.Basis), .. policy.GradeScales.Select(g => g.Basis), .. policy.WeightSchemes.Select(w => w.Basis), .. policy.RequiredSections.Select(s => s.Basis), .. policy.Limits.Values.Select(l => l.Basis)];

    private static Policy Read(string pack) => Assert.IsType<PolicyReading.Done>(PolicyReader.Read([new("pack.yaml", pack)])).Policy;

    private static IReadOnlyList<PolicyProblem> Problems(string pack) => Assert.IsType<PolicyReading.Refused>(PolicyReader.Read([new("pack.yaml", pack)])).Problems;
}
