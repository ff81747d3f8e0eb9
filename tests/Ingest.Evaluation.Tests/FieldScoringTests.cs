using Ingest.Documents;
using Ingest.Extraction;

namespace Ingest.Evaluation.Tests;

public class FieldScoringTests
{
    [Fact]
    public void An_amount_is_found_by_its_value_and_then_judged_by_role_and_subject()
    {
        var sample = new Sample("年初预算500.00万元，支出480.00万元，其中培训费20.00万元。");
        sample.Amount("500.00万元", 5000000m, AmountRole.InitialBudget, "年初预算");
        sample.Amount("480.00万元", 4800000m, AmountRole.CarryOver, "支出");
        sample.Amount("20.00万元", 2000000m, AmountRole.Executed, "培训费");

        var tally = sample.Tally("""
            {"amounts": [
              {"raw": "500.00万元", "yuan": "5000000.00", "role": "budget_initial", "subject": "部门年初预算", "near": "年初预算"},
              {"raw": "480.00万元", "yuan": "4800000.00", "role": "expenditure", "subject": "支出", "near": "支出"},
              {"raw": "20.00万元", "yuan": "200000.00", "role": "expenditure", "subject": "培训费", "near": "培训费"}]}
            """);

        Assert.Equal(new Metric("amounts", 2, 3, 3), tally.Metrics[0]);
        Assert.Contains(new Metric("amounts.role", 1, 2, 2), tally.Metrics);
        Assert.Contains(new Metric("amounts.subject", 2, 2, 2), tally.Metrics);
        Assert.Contains(new Confusion("amounts.role", "expenditure", "balance", 1), tally.Confusions);
        Assert.Equal([ErrorKind.Missed, ErrorKind.Spurious, ErrorKind.Wrong], tally.Errors.Select(e => e.Kind));
    }

    [Fact]
    public void Equal_sums_are_paired_where_they_stand()
    {
        var sample = new Sample("甲项目支出30万元。", "乙项目预算30万元。");
        sample.Amounts.Add(Sum(new Place(1, 5, 4), AmountRole.PlannedBudget));

        var metrics = sample.Score("""
            {"amounts": [
              {"raw": "30万元", "yuan": "300000", "role": "expenditure", "subject": "", "near": "甲项目支出"},
              {"raw": "30万元", "yuan": "300000", "role": "budget", "subject": "", "near": "乙项目预算"}]}
            """);

        Assert.Equal(new Metric("amounts", 1, 1, 2), metrics["amounts"]);
        Assert.Equal(1, metrics["amounts.role"].Right);
    }

    [Fact]
    public void Sums_that_the_labels_leave_open_count_neither_way()
    {
        var sample = new Sample("指标值89元，资金30万元，总额40万元。");
        sample.Amount("89元", 89m, AmountRole.UnitPrice, "");
        sample.Amount("30万元", 300000m, AmountRole.Executed, "");

        var metrics = sample.Score("""
            {"amounts": [
              {"raw": "30万元", "yuan": "300000", "role": "expenditure", "subject": "", "near": "", "in_score_table": true},
              {"raw": "40万元", "yuan": "400000", "role": "expenditure", "subject": "", "near": "", "in_score_table": true}],
             "unlabelled": [{"raw": "89元", "why": "指标值"}], "anything": {"else": 1}}
            """);

        Assert.Equal(new Metric("amounts", 0, 0, 0), metrics["amounts"]);
    }

    [Fact]
    public void A_headcount_needs_its_count_and_its_category()
    {
        var sample = new Sample("编制40名，在职38人，退休12人。");
        sample.Headcount("40名", 40, HeadcountCategory.AuthorisedPosts);
        sample.Headcount("38人", 38, HeadcountCategory.ActualHeadcount);

        var metrics = sample.Score("""
            {"headcounts": [{"category": "establishment", "count": 40, "near": "编制"}, {"category": "on_duty", "count": 38, "near": "在职"}, {"category": "retired", "count": 12, "near": "退休"}]}
            """);

        Assert.Equal(new Metric("headcounts", 1, 2, 3), metrics["headcounts"]);
        Assert.Equal(new Metric("headcounts.count", 2, 2, 3), metrics["headcounts.count"]);
    }

    [Fact]
    public void A_heading_is_found_by_its_title_and_any_accepted_label_is_right()
    {
        var sample = new Sample("一、单位概况", "二、问题和建议", "三、其他");
        sample.Section("一、", "单位概况", 1, SectionLabel.Overview);
        sample.Section("（二）", "问题和建议", 2, SectionLabel.Improvements);

        var metrics = sample.Score("""
            {"sections": [{"number": "一、", "title": "单位 概况", "level": 1, "canonical": "overview"},
             {"number": "二、", "title": "问题和建议", "level": 1, "canonical": "problems", "also": ["improvements"]}, {"number": "三、", "title": "其他", "level": 1, "canonical": ""}]}
            """);

        Assert.Equal(new Metric("sections", 2, 2, 3), metrics["sections"]);
        Assert.Equal(new Metric("sections.number", 1, 2, 2), metrics["sections.number"]);
        Assert.Equal(new Metric("sections.level", 1, 2, 2), metrics["sections.level"]);
        Assert.Equal(new Metric("sections.label", 2, 2, 2), metrics["sections.label"]);
    }

    [Fact]
    public void A_score_row_is_exact_when_path_weight_and_score_are()
    {
        var sample = new Sample("评分表");
        sample.ScoreTables.Add(new()
        {
            Number = 1,
            Block = 0,
            Caption = "",
            Rows = [Row("产出", "数量", "培训场次", 10, 9.5m), Row("产出", "质量", "合格率", 10, 10), Row("总分", "", "", 100, 96) with { Kind = ScoreRowKind.Total }],
        });

        var metrics = sample.Score("""
            {"scores": [{"table": 1, "path": ["产出", "数量", "培训 场次"], "max": 10, "awarded": 9.50}, {"table": 1, "path": ["产出", "时效", "合格率"], "max": 10, "awarded": null}],
             "score_totals": [{"table": 1, "max": 100, "awarded": 96.0}]}
            """);

        Assert.Equal(new Metric("scores", 1, 2, 2), metrics["scores"]);
        Assert.Equal(new Metric("scores.name", 2, 2, 2), metrics["scores.name"]);
        Assert.Equal(1, metrics["scores.path"].Right);
        Assert.Equal(2, metrics["scores.max"].Right);
        Assert.Equal(1, metrics["scores.awarded"].Right);
        Assert.Equal(new Metric("score_totals", 1, 1, 1), metrics["score_totals"]);
    }

    [Fact]
    public void A_fact_of_identity_that_is_printed_nowhere_must_not_be_given()
    {
        var sample = new Sample("石桥县农业农村局");
        sample.Identity = new()
        {
            Title = "",
            Kind = new(ReportKind.Project, IdentitySource.Title, 1, null),
            Unit = new("石桥县农业农村局", IdentitySource.Cover, 1, null),
            SelfScore = new(96.50m, IdentitySource.Body, 1, null),
            ReportDate = new(new PrintedDate(2024, 3, 5), IdentitySource.Signature, 1, null),
        };

        var metrics = sample.Score("""{"unit": "石桥县 农业农村局", "report_type": "project", "self_score": 96.5, "report_date": null, "grade": "优", "parts": 1}""");

        Assert.Equal(new Metric("identity.unit", 1, 1, 1), metrics["identity.unit"]);
        Assert.Equal(1, metrics["identity.self_score"].Right);
        Assert.Equal(new Metric("identity.report_date", 0, 1, 0), metrics["identity.report_date"]);
        Assert.Equal(new Metric("identity.grade", 0, 0, 1), metrics["identity.grade"]);
        Assert.Equal(1, metrics["identity.parts"].Right);
        Assert.DoesNotContain("identity.fiscal_year", metrics.Keys);
    }

    [Fact]
    public void A_field_without_labels_is_not_scored() => Assert.Empty(new Sample("x").Score("{}"));

    private static ScoreRow Row(string level1, string level2, string level3, decimal max, decimal awarded) => new()
    {
        Row = 0,
        Kind = ScoreRowKind.Indicator,
        Level1 = level1,
        Level2 = level2,
        Level3 = level3,
        Max = new Points(max, default, ""),
        Awarded = new Points(awarded, default, ""),
        Place = new Place(0, 0, 0),
    };

    private static Amount Sum(Place place, AmountRole role) => new()
    {
        Place = place,
        Raw = "30万元",
        Yuan = new(300000m, 10000m),
        Unit = "万元",
        UnitOrigin = UnitOrigin.Printed,
        Role = role,
        Subject = "",
        Context = "",
    };
}
