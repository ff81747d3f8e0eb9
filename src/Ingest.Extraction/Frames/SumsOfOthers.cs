using System.Text.RegularExpressions;

namespace Ingest.Extraction.Frames;

/// <summary>Sums that are not the unit's own money in its accounts: misused, held back, waived, moved by others, short or over.</summary>
internal static partial class SumsOfOthers
{
    /// <summary>The role; null where the words say nothing of the kind.</summary>
    public static AmountRole? Of(Frame frame)
    {
        if (IsOfCase(frame) || Drawn().IsMatch(frame.Phrase) || Attracted().IsMatch(frame.Before) || Waived().IsMatch(frame.Phrase)) return AmountRole.Other;
        if (Deducted().Match(frame.Phrase) is { Success: true } deducted) return deducted.Groups["grant"].Success ? AmountRole.Recovered : AmountRole.Other;
        return Short().IsMatch(frame.Phrase) || Over().IsMatch(frame.Phrase) || NotArrived().IsMatch(frame.Trail) ? AmountRole.Other : null;
    }

    /// <summary>True where the clause itself says that the money was misused.</summary>
    public static bool IsMisused(Frame frame) => Misuse().IsMatch(frame.Phrase);

    /// <summary>挪用项目资金6.8万元, 列支水电费1.32万元，已责令整改: what was spent against the rules is a sum of a case.</summary>
    private static bool IsOfCase(Frame frame) =>
        IsMisused(frame) || Ordered().IsMatch(frame.Trail) || Mended().IsMatch(frame.Trail) && Audited().IsMatch(frame.Before);

    /// <summary>减免检测费73.20万元: what others did not have to pay.</summary>
    [GeneratedRegex("(减免|免收|免征|免除)(了|的)?[^,;。:(]{0,12}(费|费用|税|税费|租金|保金|款)(约|共|计|合计)*$")]
    private static partial Regex Waived();

    /// <summary>扣减外包企业考核款, 扣减补助: what was held back from a contractor, and from those who are given money.</summary>
    [GeneratedRegex("(扣减|扣罚|核扣|扣下|扣付)(的|了)?([^,;。:(预算]{0,12}(?<grant>补助|补贴|资金|经费)|[^,;。:(预算]{0,14}(款|费|费用)?)(共|计|合计)?$")]
    private static partial Regex Deducted();

    /// <summary>带动农产品销售1260万元: what others did with it.</summary>
    [GeneratedRegex("(带动|拉动|撬动|促成|助销)[^,;。:(]{1,12}$")]
    private static partial Regex Drawn();

    /// <summary>引进项目3个，到位资金4600万元: money of investors.</summary>
    [GeneratedRegex("(引进|招商引?资?|落地)[^;。]{0,20}(到位|投资|资金)[^,;。]{0,4}$")]
    private static partial Regex Attracted();

    [GeneratedRegex("^[^,;。]{0,8},(均|都)?(现|当月|当即|随后|当年)?已?(经)?(全部)?(补|更换|整改|纠正|更正|调整|说明|归还)")]
    private static partial Regex Mended();

    [GeneratedRegex("(审计|检查|抽查|抽审|抽凭|巡察|督查|稽核)[^。]{0,40}(指出|发现|查出)")]
    private static partial Regex Audited();

    /// <summary>县级少到位22万元, 县级配套22万元未到位: what did not come.</summary>
    [GeneratedRegex("(少|欠|未|差额?未)到(位|账)?(的)?(资金)?$|^(差|缺|短缺|欠)$|(尚|还|仍)(差|缺|短缺|欠)$|级差额$")]
    private static partial Regex Short();

    /// <summary>支付209.33万元，超出年初预算23.33万元: by how much.</summary>
    [GeneratedRegex("(超出|超过|超)(了)?(年初|全年|调整后|批复)?(部门)?预算数?$|超出(了)?(当年|年初|全年|原)?(安排|计划|概算|指标|核定)数?的?$")]
    private static partial Regex Over();

    [GeneratedRegex("^(配套|的?县级配套|的?资金)?(尚未|仍未|未|没有|暂未)(足额|全部|按时)?(到位|到账|拨足|拨付到位)")]
    private static partial Regex NotArrived();

    [GeneratedRegex("(挪用|截留|套取|挤占|虚报|冒领|骗取|虚列|违规|违纪|超范围|超标准|重复(?=申领|申报|领取|发放|报销|列支)|多报|多领)[^,;。:(]{0,16}$")]
    private static partial Regex Misuse();

    [GeneratedRegex("^,?(已|均已|现已|并已)?(责令|责成|限期)(其)?(退|整改|改正|调整|归还|清退)")]
    private static partial Regex Ordered();
}
