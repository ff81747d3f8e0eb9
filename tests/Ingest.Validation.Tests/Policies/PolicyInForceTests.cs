namespace Ingest.Validation.Tests.Policies;

/// <summary>What a pack changes in the findings of a report of 2022.</summary>
public class PolicyInForceTests
{
    private static Draft OverBudget => new Draft().Replace("全年支出", "全年预算320.00万元，全年支出338.00万元。");

    [Theory]
    [InlineData("rules: { MON009: { severity: warning } }", "warning")]
    [InlineData("rules: { MON009: { severity: info } }", "info")]
    [InlineData("rules: { MON009: { state: off } }", "")]
    [InlineData("rules: { MON009: { from: 2023 } }", "")]
    [InlineData("rules: { MON009: { until: 2021 } }", "")]
    [InlineData("rules: { MON009: { from: 2022, until: 2022 } }", "error")]
    [InlineData("", "error")]
    public void A_pack_turns_rules_off_and_weighs_them_for_the_years_it_names(string pack, string severity) =>
        Assert.Equal(severity, string.Join(' ', OverBudget.Findings("MON009", pack).Select(f => Extraction.Codes.Code(f.Severity))));

    [Theory]
    [InlineData("rules: { SCR005: { severity: error } }", Severity.Warning)]
    [InlineData("rules: { SCR005: { severity: info } }", Severity.Info)]
    public void The_weaker_findings_of_a_rule_are_never_raised(string pack, Severity severity) =>
        Assert.Equal(severity, Assert.Single(new Draft().Replace("自评得分93分", "自评得分88.7分，等级为“优”。").Findings("SCR005", pack)).Severity);

    [Theory]
    [InlineData("grade_bands: { county: { bands: { 优: 85, 良: 75, 中: 60, 差: 0 } } }", false)]
    [InlineData("grade_bands: { county: { from: 2023, bands: { 优: 85, 良: 75, 中: 60, 差: 0 } } }", true)]
    [InlineData("grade_bands: { national: { state: off } }", false)]
    public void The_last_bands_in_force_in_the_reports_year_count(string pack, bool found) =>
        Assert.Equal(found, new Draft().Replace("自评得分93分", "自评得分88.7分，等级为“优”。").Findings("SCR005", pack).Count > 0);

    [Theory]
    [InlineData("limits: { price_times_quantity: { max: 40 } }", false)]
    [InlineData("limits: { price_times_quantity: { state: off } }", true)]
    public void Limits_are_the_policys(string pack, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", "按每人每年120元的标准为2315名读者代缴，全年代缴37.78万元。").Findings("MON008", pack).Count > 0);

    [Theory]
    [InlineData("limits: { reception_per_guest: { state: on } }", true)]
    [InlineData("", false)]
    public void A_limit_on_an_unverified_regulation_waits_for_a_pack(string pack, bool found) =>
        Assert.Equal(found, new Draft().Replace("全年支出", "全年公务接待费支出2.40万元，接待12批次、86人次。").Findings("MON023", pack).Count > 0);
}
