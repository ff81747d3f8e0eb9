using System.Text;

namespace Ingest.Extraction.Tests.Sections;

/// <summary>Random text of what reports are made of, in no order: no reader may stumble over it.</summary>
internal static class Rubble
{
    private static readonly string[] Pieces =
    [
        "一、", "（一）", "1.", "(2)", "①", "第一部分", "2.1", "附件1", "附：", "部门概况", "资金使用情况", "存在的问题", "。", "：", "；", "，", "\n", "\t", " ", "　",
        "（", "）", "《", "》", "“", "2022年", "12.5万元", "负责", "了", "评分表", "绩效自评报告", "……3", "临溪县档案馆", "我局", "年月日", "2023年3月1日", "自评得分95分", "等级为优", "单位名称：", "(以下简称", "附件2", "| a | b |\n", "无", "𠮷", "\u200b", "是指", "XX",
    ];

    public static string Of(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < 120; i++) text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(4) == 0 ? "\n" : "");
        return text.ToString();
    }
}
