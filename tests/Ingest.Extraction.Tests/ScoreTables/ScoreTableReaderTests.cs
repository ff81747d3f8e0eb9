using System.Globalization;
using Ingest.Documents;
using Ingest.Extraction.ScoreTables;

namespace Ingest.Extraction.Tests.ScoreTables;

public class ScoreTableReaderTests
{
    [Fact]
    public void Weights_beside_their_levels_bind_to_the_level_on_their_left()
    {
        var table = One(TableOrigin.Flattened, """
            评分明细
            一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 得分
            产出 | 50 | 数量指标 | 20 | 巡护里程 | 12 | 12
             | | | | 培训期数 | 8 | 7
             | | 质量指标 | 30 | 验收合格率 | 30 | 30
            总分 | 50 | | 50 | | 50 | 49
            """);

        Assert.Equal("评分明细", table.Caption);
        Assert.Equal(
            ["indicator 产出/数量指标/巡护里程 12 12", "indicator 产出/数量指标/培训期数 8 7", "indicator 产出/质量指标/验收合格率 30 30", "total 总分 50 49"],
            Lines(table));
        Assert.Equal(["1 产出 50 - 0+3", "2 产出/数量指标 20 - 0+2", "2 产出/质量指标 30 - 2+1"], Nodes(table));
    }

    [Fact]
    public void Points_of_evaluation_that_print_their_weights_are_what_is_scored()
    {
        var table = One(TableOrigin.Structured, """
            评价内容 | 评价要点 | 得分
            预算编制（30分） | 目标设定（18分） | 17
            ^ | 编报及时（12分） | 12
            合计（30分） | | 29
            """);

        Assert.Equal(["indicator 预算编制（30分）/目标设定（18分） 18 17", "indicator 预算编制（30分）/编报及时（12分） 12 12", "total 合计（30分） 30 29"], Lines(table));
    }

    [Theory]
    [InlineData("层一 | 层二 | 层三 | 目标 | 完成 | 权重 | 得分", "产出 | 数量 | 修渠里程 | ≥5 | 6 | 12 | 11")]
    [InlineData("大项 | 中项 | 小项 | 分值 | 打分 | 缘由", "产出 | 数量 | 修渠里程 | 12 | 11 | 迟")]
    [InlineData("块 | 面 | 点 | 标准 | 自评 | 失分说明", "产出 | 数量 | 修渠里程 | 12 | 11 | 迟")]
    [InlineData("块 | 权数 | 面 | 点 | 满分 | 自评", "产出 | 50 | 数量 | 修渠里程 | 12 | 11")]
    public void Heads_nobody_knows_left_of_the_points_are_levels(string head, string row)
    {
        var table = One(TableOrigin.Structured, $"{head}\n{row}\n{row.Replace("修渠里程", "清淤里程", StringComparison.Ordinal)}");

        Assert.Equal(["indicator 产出/数量/修渠里程 12 11", "indicator 产出/数量/清淤里程 12 11"], Lines(table));
    }

    [Theory]
    [InlineData("乡镇 | 计划 | 得分", "青河镇 | 12 | 11")]
    [InlineData("队名 | 满分人数 | 得票", "青河镇 | 12 | 13")]
    [InlineData("班组 | 权重 | 得分", "青河镇 | 12 | 13")]
    public void Figures_that_no_weight_bounds_are_no_points(string head, string row) =>
        Assert.Empty(Read(TableOrigin.Structured, $"{head}\n{row}\n{row.Replace("青河", "白河", StringComparison.Ordinal)}"));

    [Theory]
    [InlineData("层面 | 看什么 | 该得 | 自估")]
    [InlineData("块 | 要点 | 几多 | 我们估的")]
    [InlineData("层面 | 小类 | 分 | 实得")]
    [InlineData("层面 | 小类 | 分值 | 自己估的")]
    public void Weights_of_a_hundred_and_scores_within_them_tell_a_score_table_under_any_heads(string head)
    {
        var table = One(TableOrigin.Structured, head + "\n" + """
            投入 | 预算编制 | 30 | 29
            ^ | 预算调整 | 20 | 20
            结果 | 巡查次数 | 30 | 28.5
            ^ | 群众满意 | 20 | 18
            合计 | | 100 | 95.5
            """);

        Assert.Equal(["indicator 投入/预算编制 30 29", "indicator 投入/预算调整 20 20", "indicator 结果/巡查次数 30 28.5", "indicator 结果/群众满意 20 18", "total 合计 100 95.5"], Lines(table));
    }

    [Theory]
    [InlineData("30 | 29", "20 | 20", "30 | 28", "19 | 18")]
    [InlineData("30 | 31", "20 | 20", "30 | 28", "20 | 18")]
    [InlineData("50 | 29", "20 | 20", "30 | 28", "0 | 0")]
    public void Other_figures_under_heads_nobody_knows_are_no_points(string first, string second, string third, string fourth) =>
        Assert.Empty(Read(TableOrigin.Structured, $"乡镇 | 村 | 收 | 付\n青河 | 上村 | {first}\n青河 | 下村 | {second}\n白河 | 前村 | {third}\n白河 | 后村 | {fourth}"));

    [Fact]
    public void Criteria_without_weights_are_no_names()
    {
        var table = One(TableOrigin.Structured, """
            评价内容 | 评价要点 | 分值 | 得分
            预算编制 | 目标明确计满分，否则扣2分 | 18 | 17
            预算执行 | 按进度支付 | 12 | 12
            """);

        Assert.Equal(["indicator 预算编制 18 17", "indicator 预算执行 12 12"], Lines(table));
    }

    [Fact]
    public void A_flattened_table_carries_names_down_and_shares_scores_that_its_node_does_not_miss()
    {
        var table = One(TableOrigin.Flattened, """
            一级指标 | 二级指标 | 分值 | 三级指标 | 分值 | 评价标准 | 备注 | 得分
            过程 | 预算执行 | 9 | 预算完\成率 | 5 | 100%计5分，每低5%扣1分 | | 4
             | | | 结转控制 | 4分 | 有结转说明计4分 | |　4
            过程 | | | 结余控制 | | | |
            效果 | 履职效益 | 10 | 经济效益 | 4 | 三项合并评价 | | 3.50
             | | | 社会效益 | | | |
             | | | 满意度 | 6 | 90%（含）以上计6分 | | 6
            """);

        Assert.Equal(
            [
                "indicator 过程/预算执行/预算完成率 5 4", "indicator 过程/预算执行/结转控制 4 4", "indicator 过程/预算执行/结余控制 - - shared",
                "indicator 效果/履职效益/经济效益 4 3.50", "indicator 效果/履职效益/社会效益 - - shared", "indicator 效果/履职效益/满意度 6 6",
            ],
            Lines(table));
        Assert.Equal("3.50", table.Rows[3].Awarded?.Raw);
        Assert.Equal("三项合并评价", table.Rows[3].Criterion?.Text);
    }

    [Fact]
    public void A_blank_that_its_node_misses_is_no_shared_score()
    {
        var table = One(TableOrigin.Flattened, """
            一级指标 | 分值 | 二级指标 | 分值 | 得分
            产出 | 30 | 数量 | 10 | 10
             | | 质量 | |
             | | 时效 | 10 | 9
            """);

        Assert.Equal(["indicator 产出/数量 10 10", "indicator 产出/质量 - -", "indicator 产出/时效 10 9"], Lines(table));
    }

    [Fact]
    public void A_national_form_scores_its_execution_rate_and_its_indicators()
    {
        var table = One(TableOrigin.Structured, """
            项目支出绩效自评表
            项目名称 | < | 渠道清淤 | < | < | < | < | < | <
            项目资金（万元） | < | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
            ^ | < | 年度资金总额 | 200.00 | 220.00 | 198.00 | 10 | 90.00% | 9
            ^ | < | 其中：当年财政拨款 | 200.00 | 220.00 | 198.00 | — | 90.00% | —
            ^ | < | 其他资金 | 0 | 0 | 0 | — | — | —
            年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | <
            ^ | 清淤40公里 | < | < | < | 清淤41公里 | < | < | <
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
            ^ | 产出指标 | 数量指标 | 指标1：清淤长度 | ≥40公里 | 41公里 | 50 | 50 |
            ^ | ^ | ^ | …… | | | | |
            ^ | 效益指标 | 社会效益指标 | 受益面积 | ≥5万亩 | 4.5万亩 | 30 | 27 | 上游缺水
            ^ | 满意度指标 | 服务对象满意度 | 群众满意度 | ≥90% | 95% | 10 | 10 |
            总分 | < | < | < | < | < | 100 | 96 |
            填表人：甲 | < | < | < | 联系电话：5550123 | < | < | < | <
            """);

        Assert.Equal(
            [
                "indicator 年度资金总额 10 9", "indicator 产出指标/数量指标/指标1：清淤长度 50 50", "indicator 效益指标/社会效益指标/受益面积 30 27",
                "indicator 满意度指标/服务对象满意度/群众满意度 10 10", "total 总分 100 96",
            ],
            Lines(table));
        Assert.Equal(("≥5万亩", "4.5万亩", "上游缺水"), (table.Rows[2].Target?.Text, table.Rows[2].Actual?.Text, table.Rows[2].Note?.Text));
    }

    [Theory]
    [InlineData("预算执行情况（20分）", "得分")]
    [InlineData("预算执行情况", "得分（20分×执行率）")]
    [InlineData("预算执行情况", "得分(20*执行率(B/A))")]
    public void The_weight_of_the_execution_rate_may_stand_in_a_heading(string label, string heading)
    {
        var table = One(TableOrigin.Structured, $"""
            {label} | | 预算数（A） | 执行数（B） | 执行率（B/A） | {heading}
            ^ | 部门整体支出 | 400 | 380 | 95% | 19
            一级指标 | 二级指标 | 目标值（A） | 完成值（B） | 分值 | 得分
            产出 | 数量 | 10 | 10 | 80 | 80
            """);

        Assert.Equal(["indicator 部门整体支出 20 19", "indicator 产出/数量 80 80"], Lines(table));
    }

    [Fact]
    public void Weights_inside_names_count_where_no_column_prints_them()
    {
        var table = One(TableOrigin.Structured, """
            一级指标 | 二级指标 | 三级指标 | 指标解释 | 得分
            项目决策（25分） | 目标任务（15分） | 相关性（8分） | 是否相符 | 8
            ^ | ^ | 明确性\（7分） | 是否明确 | 6.5
            ^ | 决策管理（10分） | 程序严密（10分） | 程序是否合规 | 10
            """);

        Assert.Equal(
            ["indicator 项目决策（25分）/目标任务（15分）/相关性（8分） 8 8", "indicator 项目决策（25分）/目标任务（15分）/明确性（7分） 7 6.5", "indicator 项目决策（25分）/决策管理（10分）/程序严密（10分） 10 10"],
            Lines(table));
        Assert.Equal(["1 项目决策（25分） 25 - 0+3", "2 项目决策（25分）/目标任务（15分） 15 - 0+2", "2 项目决策（25分）/决策管理（10分） 10 - 2+1"], Nodes(table));
    }

    [Fact]
    public void A_leaf_without_a_weight_that_stands_alone_under_a_node_bears_the_weight_of_the_node()
    {
        var table = One(TableOrigin.Flattened, """
            一级指标 | 分值 | 二级指标 | 三级指标 | 得分
            预算执行 | 10 | 执行率 | 拨款执行率 | 9.5
            产出 | 20 | 数量（20分） | 入户（12分） | 12
             | | | 走访（8分） | 7
            """);

        Assert.Equal(["indicator 预算执行/执行率/拨款执行率 10 9.5", "indicator 产出/数量（20分）/入户（12分） 12 12", "indicator 产出/数量（20分）/走访（8分） 8 7"], Lines(table));
    }

    [Fact]
    public void Merged_scores_are_shared_and_merged_criteria_make_no_rows()
    {
        var table = One(TableOrigin.Structured, """
            一级指标 | 二级指标 | 三级指标 | 评分标准 | 分值 | 得分
            效果 | 履职效益 | 经济效益 | 合并评价 | 9 | 8
            ^ | ^ | 社会效益 | ^ | ^ | ^
            ^ | ^ | 满意度 | 问卷 | 6 | 6
            ^ | ^ | ^ | 样本不少于30份 | ^ | ^
            ^ | ^ | 投诉 | 无投诉 | 2 |
            """);

        Assert.Equal(["indicator 效果/履职效益/经济效益 9 8", "indicator 效果/履职效益/社会效益 - - shared", "indicator 效果/履职效益/满意度 6 6", "indicator 效果/履职效益/投诉 2 -"], Lines(table));
    }

    [Fact]
    public void A_header_of_two_rows_is_read_as_one()
    {
        var table = One(TableOrigin.Structured, """
            指标 | < | < | 自评情况 | < | 备注
            一级指标 | 二级指标 | 三级指标 | 分值 | 得分 | ^
            产出 | 数量 | 植树 | 40 | 39 | 干旱
            效益 | 生态 | 成活率 | 60 | 60 |
            合计 | < | < | 100 | 99 |
            """);

        Assert.Equal(["indicator 产出/数量/植树 40 39", "indicator 效益/生态/成活率 60 60", "total 合计 100 99"], Lines(table));
        Assert.Equal("干旱", table.Rows[0].Note?.Text);
    }

    [Theory]
    [InlineData("\n一级指标 | 二级指标 | 三级指标 | 分值 | 得分\n")]
    [InlineData("\n")]
    [InlineData("- 12 -\n")]
    [InlineData("（续表）\n一级指标 | 二级指标 | 三级指标 | 分值（100分） | 得分\n")]
    public void A_table_cut_by_a_page_break_goes_on(string cut)
    {
        var table = One(TableOrigin.Ruled, $"""
            一级指标 | 二级指标 | 三级指标 | 分值 | 得分
            产出 | 数量 | 甲 | 20 | 20
            ^ | ^ | 乙 | 30 | 29
            {cut} | | 丙 | 10 | 10
            效益 | 社会 | 丁 | 40 | 40
            总分 | < | < | 100 | 99
            """);

        Assert.Equal(["indicator 产出/数量/甲 20 20", "indicator 产出/数量/乙 30 29", "indicator 产出/数量/丙 10 10", "indicator 效益/社会/丁 40 40", "total 总分 100 99"], Lines(table));
    }

    [Fact]
    public void A_total_in_a_grid_of_its_own_belongs_to_the_table_above_it()
    {
        var table = One(TableOrigin.Structured, """
            评价内容 | 指标 | 完成情况 | 得分
            定性目标 | 保障供应 | 充足 | 50
            定量目标 | 储备3000吨 | 3100吨 | 45

            综合得分 | 95 | 评价等次 | 优秀
            """);

        Assert.Equal(["indicator 定性目标/保障供应 - 50", "indicator 定量目标/储备3000吨 - 45", "total 综合得分 - 95"], Lines(table));
    }

    [Fact]
    public void Two_tables_with_totals_of_their_own_stay_apart()
    {
        var tables = Read(TableOrigin.Flattened, """
            整体评分表
            一级指标 | 二级指标 | 分值 | 得分
            投入 | 目标 | 100 | 95
            总分 | | 100 | 95
            项目评分表
            一级指标 | 二级指标 | 分值 | 得分
            产出 | 数量 | 100 | 91
            总分 | | 100 | 91
            """);

        Assert.Equal([(1, "整体评分表", 95m), (2, "项目评分表", 91m)], tables.Select(t => (t.Number, t.Caption, t.Total!.Awarded!.Value.Value)));
    }

    [Fact]
    public void Subtotals_are_told_from_totals()
    {
        var table = One(TableOrigin.Structured, """
            一级指标 | 二级指标 | 分值 | 得分
            产出 | 数量 | 40 | 38
            ^ | 质量 | 20 | 20
            ^ | 小计 | 60 | 58
            效益 | 社会 | 40 | 40
            ^ | 合计 | 40 | 40
            合计 | < | 100 | 98
            """);

        Assert.Equal(
            ["indicator 产出/数量 40 38", "indicator 产出/质量 20 20", "subtotal 产出/小计 60 58", "indicator 效益/社会 40 40", "subtotal 效益/合计 40 40", "total 合计 100 98"],
            Lines(table));
        Assert.Equal(["1 产出 60 58 0+2", "1 效益 40 40 3+1"], Nodes(table));
    }

    [Fact]
    public void A_row_that_only_opens_a_level_is_a_node()
    {
        var table = One(TableOrigin.Flattened, """
            一级指标 | 二级指标 | 分值 | 得分
            产出 | | 60 | 57
             | 数量 | 40 | 38
             | 质量 | 20 | 19
            效益 | | 40 | 40
             | 社会 | 40 | 40
            """);

        Assert.Equal(["indicator 产出/数量 40 38", "indicator 产出/质量 20 19", "indicator 效益/社会 40 40"], Lines(table));
        Assert.Equal(["1 产出 60 57 0+2", "1 效益 40 40 2+1"], Nodes(table));
    }

    [Fact]
    public void Numbers_nest_the_rows_of_a_single_column_of_names()
    {
        var table = One(TableOrigin.Structured, """
            考核内容 | 分值 | 得分
            一、预算管理 | 40 | 38
            1.预算编制 | 20 | 19
            2.预算执行 | 20 | 19
            二、履职效果 | 60 | 60
            （一）产出 | 35 | 35
            1.完成数量 | 35 | 35
            （二）效益 | 25 | 25
            合计 | 100 | 98
            """);

        Assert.Equal(
            [
                "indicator 一、预算管理/1.预算编制 20 19", "indicator 一、预算管理/2.预算执行 20 19", "indicator 二、履职效果/（一）产出/1.完成数量 35 35",
                "indicator 二、履职效果/（二）效益 25 25", "total 合计 100 98",
            ],
            Lines(table));
        Assert.Equal(["1 一、预算管理 40 38 0+2", "1 二、履职效果 60 60 2+2", "2 二、履职效果/（一）产出 35 35 2+1"], Nodes(table));
    }

    [Fact]
    public void A_funds_block_in_a_grid_of_its_own_belongs_to_the_indicators_behind_it()
    {
        var table = One(TableOrigin.Structured, """
            一、预算执行情况
            项目 | 年初预算 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分
            总额 | 100 | 110 | 99 | 90% | 10 | 9
            其中：财政资金 | 100 | 110 | 99 | 90% | / | /

            二、年度目标
            预期目标 | 实际完成
            植树 | 已植

            三、绩效指标
            一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因
            产出 | 数量 | 植树 | ≥ | 500 | 亩 | 510 | 90 | 90.0（超额） |
            合计 | | | | | | | 100 | 99 |
            """);

        Assert.Equal(["indicator 总额 10 9", "indicator 产出/数量/植树 90 90.0", "total 合计 100 99"], Lines(table));
    }

    [Fact]
    public void A_flattened_form_keeps_its_blocks_apart()
    {
        var table = One(TableOrigin.Flattened, """
            项目名称 | 清淤
            项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
             | 年度资金总额 | 200 | 220 | 198 | 10 | 90% | 9
             | 其他资金 | 0 | 0 | 0 | — | — | —
            年度总体目标 | 预期目标 | | | 实际完成情况
             | 清淤40公里 | | | 清淤41公里
            绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
             | 产出指标 | 数量指标 | 清淤长度 | ≥40公里 | 41公里 | 50 | 50
             | | | …… | | | |
             | 效益指标 | 社会效益指标 | 受益面积 | ≥5万亩 | 4.5万亩 | 40 | 36 | 缺水
            总分 | 100 | 95
            """);

        Assert.Equal(["indicator 年度资金总额 10 9", "indicator 产出指标/数量指标/清淤长度 50 50", "indicator 效益指标/社会效益指标/受益面积 40 36", "total 总分 100 95"], Lines(table));
    }

    [Theory]
    [InlineData("总分 | | 97/100", "total 总分 100 97")]
    [InlineData("总分：97分 | | ", "total 总分：97分 - 97")]
    [InlineData("合计（100分） | | 97", "total 合计（100分） 100 97")]
    [InlineData("自评总分 | 97 | ", "total 自评总分 - 97")]
    public void A_total_is_read_wherever_its_row_prints_it(string total, string line)
    {
        var table = One(TableOrigin.Flattened, $"""
            评价项目 | 评价标准 | 得分/分值
            预算编制 | 完整 | 37/40
            履职 | 完成 | 60/60
            {total}
            """);

        Assert.Equal(["indicator 预算编制 40 37", "indicator 履职 60 60", line], Lines(table));
    }

    [Fact]
    public void A_row_that_lost_its_empty_cells_is_moved_under_its_headers()
    {
        var table = One(TableOrigin.Flattened, """
            一级指标 | 二级指标 | 三级指标 | 分值 | 得分 | 备注
            产出 | 数量 | 植树 | 20 | 20
            抚育 | 20 | 19 | 干旱
            质量 | 成活率 | 20 | 18
            效益 | 生态 | 覆盖率 | 40 | 40
            总分 | 100 | 97
            """);

        Assert.Equal(["indicator 产出/数量/植树 20 20", "indicator 产出/数量/抚育 20 19", "indicator 产出/质量/成活率 20 18", "indicator 效益/生态/覆盖率 40 40", "total 总分 100 97"], Lines(table));
        Assert.Equal("干旱", table.Rows[1].Note?.Text);
    }

    [Theory]
    [InlineData("一级指标 | 二级指标 | 比重系数 | 得分", "indicator 产出/数量 60 58", "indicator 效益/生态 40 40")]
    [InlineData("一级指标 | 二级指标 | 得分 | 任务数", "indicator 产出/数量 - 60", "indicator 效益/生态 - 40")]
    public void Figures_never_below_the_scores_are_weights_whatever_their_header(string header, string first, string second)
    {
        var table = One(TableOrigin.Structured, $"""
            {header}
            产出 | 数量 | 60 | 58
            效益 | 生态 | 40 | 40
            """);

        Assert.Equal([first, second], Lines(table));
    }

    [Fact]
    public void A_grid_behind_the_total_does_not_continue_the_table()
    {
        var table = One(TableOrigin.Structured, """
            一级指标 | 二级指标 | 分值 | 得分
            产出 | 数量 | 100 | 98
            总分 | < | 100 | 98

            单位 | 金额 | 3 | 4
            其他 | 金额 | 5 | 6
            """);

        Assert.Equal(2, table.Rows.Count);
    }

    [Theory]
    [InlineData("分值 | 自评得分 | 财政复核得分", "10 9")]
    [InlineData("权重（%） | 复核得分 | 自评分", "10 8")]
    [InlineData("标准分值 | 财政评分 | 说明", "10 9")]
    public void The_unit_s_own_score_goes_before_another_s(string headers, string points)
    {
        var table = One(TableOrigin.Structured, $"""
            评价内容 | 评价指标 | {headers}
            产出 | 数量 | 10 | 9 | 8
            """);

        Assert.Equal([$"indicator 产出/数量 {points}"], Lines(table));
    }

    [Theory]
    [InlineData("4分", "4", "4")]
    [InlineData("　14", "14", "14")]
    [InlineData("2　", "2", "2")]
    [InlineData("90.00", "90.00", "90.00")]
    [InlineData("９．５", "９．５", "9.5")]
    [InlineData("9.5/10", "9.5", "9.5")]
    [InlineData("-2", "-2", "-2")]
    [InlineData("5\\5", null, null)]
    [InlineData("—", null, null)]
    [InlineData("优", null, null)]
    [InlineData("95%以上", null, null)]
    public void Points_keep_their_digits_and_what_is_no_number_is_blank(string cell, string? raw, string? value)
    {
        var sketch = $"""
            一级指标 | 二级指标 | 分值 | 得分
            产出 | 数量 | 10 | {cell}
            效益 | — | — | —
            """;
        var awarded = One(TableOrigin.Structured, sketch).Rows[0].Awarded;

        Assert.Equal(raw, awarded?.Raw);
        Assert.Equal(value, awarded?.Value.ToString(CultureInfo.InvariantCulture));
        if (awarded is { } points) Assert.Equal(points.Raw, Sketch.Document(sketch, TableOrigin.Structured).TextAt(points.Place));
    }

    [Theory]
    [InlineData("项目 | 预算数 | 决算数\n公务接待费 | 5 | 4")]
    [InlineData("一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因\n产出 | 数量 | 救助人次 | 100 | 98 |")]
    [InlineData("项目 | 得分\n某某项目 | 95")]
    [InlineData("资金总额 | 预算数 | 执行数 | 执行率 | 分值 | 得分\n合计 | 10 | 9 | 90% | 10 | 9")]
    [InlineData("等级 | 分值\n优 | 90")]
    [InlineData("分值 | 得分\n10 | 9")]
    public void Tables_that_award_no_points_to_indicators_are_none(string sketch) => Assert.Empty(Read(TableOrigin.Structured, sketch));

    [Theory]
    [InlineData(TableOrigin.Structured)]
    [InlineData(TableOrigin.Flattened)]
    [InlineData(TableOrigin.Aligned)]
    public void Whatever_the_grid_every_place_reads_back(TableOrigin origin)
    {
        string[] words = ["一级指标", "二级指标", "三级指标", "分值", "得分", "总分", "合计", "10", "9.5", "8分", "产出（50分）", "数量", "", "", "^", "<", "……", "评价标准", "9/10", "执行率", "预算数"];
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var rows = Enumerable.Range(0, random.Next(1, 9)).Select(_ => string.Join(" | ", Enumerable.Range(0, random.Next(2, 8)).Select(_ => words[random.Next(words.Length)]))).ToList();
            var sketch = "一级指标 | 二级指标 | 分值 | 得分\n" + string.Join('\n', rows);
            var document = Sketch.Document(sketch, origin);
            foreach (var row in ScoreTableReader.Read(document, ..).SelectMany(t => t.Rows))
                foreach (var points in new[] { row.Max, row.Awarded }.OfType<Points>())
                    Assert.True(document.TextAt(points.Place) == points.Raw, $"seed {seed}: {sketch}");
        }
    }

    private static ScoreTable One(TableOrigin origin, string sketch) => Assert.Single(Read(origin, sketch));

    private static IReadOnlyList<ScoreTable> Read(TableOrigin origin, string sketch) => ScoreTableReader.Read(Sketch.Document(sketch, origin), ..);

    private static IEnumerable<string> Lines(ScoreTable table) => table.Rows.Select(r =>
        $"{r.Kind.Code()} {string.Join('/', new[] { r.Level1, r.Level2, r.Level3 }.Where(l => l.Length > 0))} {Text(r.Max)} {Text(r.Awarded)}{(r.SharesScoreAbove ? " shared" : "")}");

    private static IEnumerable<string> Nodes(ScoreTable table) =>
        table.Nodes.Select(n => $"{n.Level} {string.Join('/', n.Path)} {Text(n.Max)} {Text(n.Awarded)} {n.FirstRow}+{n.RowCount}");

    private static string Text(Points? points) => points?.Value.ToString(CultureInfo.InvariantCulture) ?? "-";
}
