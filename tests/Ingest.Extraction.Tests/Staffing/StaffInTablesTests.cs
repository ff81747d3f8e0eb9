using Ingest.Extraction.Tests.Sections;

namespace Ingest.Extraction.Tests.Staffing;

/// <summary>Staff in tables of figures: by the header of a column or the name of a row; what staff costs is money.</summary>
public class StaffInTablesTests
{
    [Theory]
    [InlineData("| 单位 | 编制数 | 在编人数 | 退休 |\n| 局机关 | 21 | 19 | 8 |", "21 establishment, 19 on_establishment, 8 retired")]
    [InlineData("| 项目 | 2022年末 | 项目 | 2022年末 |\n| 核定编制（名） | 68 | 在编人数（人） | 61 |\n| 外聘人员（人） | 14 | 退休人员（人） | 27 |\n| 在校学生（人） | 846 | 校舍面积（平方米） | 3120 |", "68 establishment, 61 on_establishment, 14 off_establishment, 27 retired")]
    [InlineData("| 人员类别 | 人数 |\n| 在编人员 | 31 |\n| 劳务派遣 | 6 |\n| 遗属 | 2 |", "31 on_establishment, 6 dispatched, 2 other")]
    [InlineData("| 单位 | 年末实有（人） | 其中：辅警（人） |\n| 城关所 | 18 | 9 |", "18 actual, 9 off_establishment")]
    [InlineData("| 类别 | 编制数 | 实有人数 |\n| 事业编制 | 36 | 35 |\n| 劳务派遣 | - | 6 |\n| 退休人员 | | 9 |", "36 establishment, 35 actual, 6 dispatched, 9 retired")]
    [InlineData("| 学校 | 学生数 | 在编教师 | 代课教师 |\n| 一小 | 1260 | 66 | 4 |", "66 on_establishment, 4 off_establishment")]
    [InlineData("| 编制人数 | 合计 | 32 | 其中：行政编制 | 12 |\n| 实有人数 | 合计 | 30 | 其中：在编人数 | 27 |", "32 establishment, 12 establishment, 30 actual, 27 on_establishment")]
    [InlineData("| 人员类别 | 编制数 | 年末在编 | 比上年增减 |\n| 行政人员 | 18 | 17 | -1 |\n| 退休人员 | - | 52 | 3 |", "18 establishment, 17 on_establishment, 52 retired")]
    [InlineData("| 类别 | 人数 |\n| 在职在编人员 | 43 |\n| 其中：公务员 | 22 |\n| 事业人员 | 21 |\n| 退休人员 | 19 |\n| 合计 | 62 |", "43 on_establishment, 22 on_establishment, 21 on_establishment, 19 retired, 62 actual")]
    [InlineData("| 单位 | 编制数 | 年末在编 |\n| 离退休干部服务中心 | 8 | 7 |", "8 establishment, 7 on_establishment")]
    [InlineData("| 核定编制 | 60人（干部14，消防员46） | 在编人数 | 57人（干部13，消防员44） |", "60 establishment, 14 establishment, 46 establishment, 57 on_establishment, 13 on_establishment, 44 on_establishment")]
    [InlineData("| 单位 | 编制 | 在编 | 其中：参公 | 退休 |\n| 机关 | 11 | 11 | 9 | 12 |", "11 establishment, 11 on_establishment, 9 on_establishment, 12 retired")]
    [InlineData("| 人员编制 | 75 | 实有在编 | 71 |\n| 其中：行政 | 34 | 行政 | 33 |\n| 其中：事业 | 41 | 事业 | 38 |", "75 establishment, 71 on_establishment, 34 establishment, 33 on_establishment, 41 establishment, 38 on_establishment")]
    [InlineData("| 指标 | 单位 | 2021年 | 2022年 |\n| 编制数 | 名 | 88 | 88 |\n| 在职人数 | 人 | 85 | 83 |", "88 establishment, 88 establishment, 85 on_post, 83 on_post")]
    [InlineData("| 变动情况 | 人数 |\n| 年初在编 | 61 |\n| 本年调入 | 3 |\n| 本年退休 | 4 |\n| 年末在编 | 60 |", "61 on_establishment, 3 other, 4 other, 60 on_establishment")]
    [InlineData("| 岗位类别 | 编制 | 在编 | 说明 |\n| 管理岗 | 8 | 8 | 含领导班子成员5人 |", "8 establishment, 8 on_establishment, 5 leaders")]
    [InlineData("在编人员岗位分布如下：\n| 岗位 | 参公及行政 | 工勤 | 小计 |\n| 机关 | 15 | 2 | 17 |\n| 一所 | 10 | 3 | 13 |\n| 合计 | 25 | 5 | 30 |", "15 on_establishment, 2 on_establishment, 17 on_establishment, 10 on_establishment, 3 on_establishment, 13 on_establishment, 25 on_establishment, 5 on_establishment, 30 on_establishment")]
    [InlineData("| 部室 | 在编 | 聘用 | 派遣 | 合计 |\n| 业务受理部 | 12 | 1 | 2 | 15 |", "12 on_establishment, 1 off_establishment, 2 dispatched, 15 actual")]
    [InlineData("年末在岗24人，各部室人数见下表。\n| 部室 | 在编 | 聘用 | 小计 |\n| 编辑部 | 12 | 3 | 15 |\n| 技术部 | 8 | 1 | 9 |\n| 合计 | 20 | 4 | 24 |", "24 on_duty, 12 on_establishment, 3 off_establishment, 15 on_duty, 8 on_establishment, 1 off_establishment, 9 on_duty, 20 on_establishment, 4 off_establishment, 24 on_duty")]
    [InlineData("| 项目 | 年初数 | 年末数 |\n| 在职人员 | 22 | 20 |\n| 其中：公务员 | 9 | 8 |\n| 事业人员 | 13 | 12 |", "22 on_post, 20 on_post, 9 on_post, 8 on_post, 13 on_post, 12 on_post")]
    [InlineData("| 年初在职 | 招录 | 调入 | 退休 | 调出 | 年末在职 |\n| 40 | 3 | 1 | 4 | 2 | 38 |", "40 on_post, 3 other, 1 other, 4 other, 2 other, 38 on_post")]
    [InlineData("在编人员年龄结构\n| 年龄段 | 人数 | 占比 |\n| 35岁以下 | 12 | 80.00% |\n| 51岁以上 | 3 | 20.00% |\n| 合计 | 15 | 100% |", "12 on_establishment, 3 on_establishment, 15 on_establishment")]
    [InlineData("编外用工情况表\n| 岗位 | 人数 | 月工资（元） |\n| 保安 | 24 | 2600 |\n| 水电 | 8 | 2200 |", "24 off_establishment, 8 off_establishment")]
    [InlineData("| 单位名称 | 核定编制数（个） | 年末在职人数（人） |\n| 县质检所 | 12 | 11 |", "12 establishment, 11 on_post")]
    [InlineData("| 事业编制 | 72 | 专技 | 64 | 管理 | 8 |\n| 在编人数 | 63 | 专技 | 57 | 管理 | 6 |\n| 退休 | 29 | 单位领导 | 4 | 床位 | 60 |", "72 establishment, 64 establishment, 8 establishment, 63 on_establishment, 57 on_establishment, 6 on_establishment, 29 retired, 4 leaders")]
    [InlineData("| 养护站 | 城郊站 | 河口站 | 小计 |\n| 在编养护工（人） | 11 | 9 | 20 |\n| 派遣养护工（人） | 7 | 6 | 13 |", "11 on_establishment, 9 on_establishment, 20 on_establishment, 7 dispatched, 6 dispatched, 13 dispatched")]
    [InlineData("| 单位 | 行政编 | 工勤编 | 在编 |\n| 机关 | 16 | 2 | 17 |", "16 establishment, 2 establishment, 17 on_establishment")]
    [InlineData("| 项目 | 支出（万元） | 测算口径 |\n| 协管员薪酬 | 950.76 | 139人，人均6.84万元 |", "139 off_establishment")]
    [InlineData("| 项目 | 支出（万元） | 测算口径 |\n| 困难学生资助 | 9.50 | 190人，人均500元 |", "")]
    [InlineData("在职人员经费情况表（单位：万元）\n| 单位 | 行政 | 事业 | 小计 |\n| 机关 | 15 | 2 | 17 |", "")]
    [InlineData("在校学生情况\n| 年级 | 男 | 女 | 合计 |\n| 一年级 | 15 | 12 | 27 |", "")]
    [InlineData("年末在编31人。\n| 年级 | 班级数 | 合计 |\n| 一年级 | 6 | 31 |", "31 on_establishment")]
    [InlineData("| 年度 | 参保人数 | 其中：农民 |\n| 2022年 | 3100 | 2600 |", "")]
    [InlineData("| 资金来源 | 应到位 | 缺口 |\n| 县级财政 | 200 | 88 |", "")]
    [InlineData("| 培训人数 | 60人（男14，女46） |", "")]
    [InlineData("| 类别 | 人数 |\n| 参保农民 | 430 |\n| 其中：教师 | 22 |\n| 合计 | 452 |", "")]
    [InlineData("单位：万元\n| 项目 | 年初预算 | 支出 |\n| 退休费 | 43 | 42 |\n| 职工福利费 | 39 | 38 |\n| 聘用人员工资 | 8 | 8 |", "")]
    [InlineData("| 乡镇 | 参保人数 | 培训人数 |\n| 城关镇 | 31000 | 260 |", "")]
    public void A_table_counts_staff_where_its_words_say_so(string table, string staff)
    {
        var report = ReportExtractor.Extract(Draft.Of($"临溪县档案馆2022年度部门整体支出绩效自评报告\n一、部门概况\n（一）人员情况\n{table}"), "").Single();

        Assert.Equal(staff, string.Join(", ", report.Headcounts.Select(h => $"{h.Count} {h.Category.Code()}")));
    }

    [Theory]
    [InlineData("劳务费按26人、每人每月1500元计算。", "26 dispatched, 26 dispatched")]
    [InlineData("劳务费按28人、每人每月1500元计算。", "26 dispatched")]
    [InlineData("护理补贴按失能老人26人、每人每月150元发放。", "26 dispatched")]
    [InlineData("全年接待26人，支出劳务费3万元。", "26 dispatched")]
    public void Persons_beside_their_pay_are_those_whom_the_report_counted_before(string sentence, string staff)
    {
        var report = ReportExtractor.Extract(Draft.Of($"临溪县档案馆2022年度部门整体支出绩效自评报告\n一、部门概况\n（一）人员情况\n另有劳务派遣人员26人。\n二、资金使用情况\n{sentence}"), "").Single();

        Assert.Equal(staff, string.Join(", ", report.Headcounts.Select(h => $"{h.Count} {h.Category.Code()}")));
    }
}
