namespace Ingest.Extraction;

/// <summary>What a section is about, whatever its heading says. Source: the canonical sections of the domain guide.</summary>
public enum SectionLabel
{
    [Code("overview")] Overview,
    [Code("functions")] Functions,
    [Code("organisation")] Organisation,
    [Code("staffing")] Staffing,
    [Code("work_results")] WorkResults,
    [Code("funds")] Funds,
    [Code("basic_expenditure")] BasicExpenditure,
    [Code("project_expenditure")] ProjectExpenditure,
    [Code("three_public")] ThreePublic,
    [Code("funds_arrival")] FundsArrival,
    [Code("funds_use")] FundsUse,
    [Code("funds_management")] FundsManagement,
    [Code("implementation")] Implementation,
    [Code("objectives")] Objectives,
    [Code("evaluation_work")] EvaluationWork,
    [Code("indicator_analysis")] IndicatorAnalysis,
    [Code("economy")] Economy,
    [Code("efficiency")] Efficiency,
    [Code("effectiveness")] Effectiveness,
    [Code("satisfaction")] Satisfaction,
    [Code("conclusion")] Conclusion,
    [Code("problems")] Problems,
    [Code("improvements")] Improvements,
    [Code("experience")] Experience,
    [Code("results_use")] ResultsUse,
    [Code("other_matters")] OtherMatters,
    [Code("score_table")] ScoreTable,
    [Code("annex")] Annex,
}
