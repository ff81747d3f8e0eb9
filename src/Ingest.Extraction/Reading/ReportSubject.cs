using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Reading;

/// <summary>What a report is about, for figures whose clause names nothing: the project or fund in its title, or the unit's whole spending.</summary>
internal static partial class ReportSubject
{
    private const string Whole = "部门整体支出";
    private const string Project = "项目";
    private static readonly string[] Generic = ["部门预算项目", "项目", "专项", "部门", "财政", "市级", "县级", "区级", "省级", "专项资金", "项目资金", "预算", "单位", "专项经费", "转移支付", "转移支付区域", ""];

    /// <summary>True where the report is about all of a unit's money.</summary>
    public static bool IsWhole(Identity identity) => identity.Kind.Value is ReportKind.DeptWhole or ReportKind.FinalAccounts;

    public static string Of(Identity identity)
    {
        if (IsWhole(identity)) return Whole;
        var title = Document().Replace(new ShadowText(identity.Title).Text, "");
        var bracketed = Bracketed().Matches(title).Select(m => m.Groups["name"].Value.Trim('"')).FirstOrDefault(IsName);
        if (bracketed is not null) return bracketed;
        var unit = identity.Unit is { } found ? new ShadowText(found.Value).Text : "";
        var own = Brackets().Replace(unit.Length > 0 ? title.Replace(unit, "", StringComparison.Ordinal) : title, "");
        var name = Name().Match(own) is { Success: true } match ? match.Groups["name"].Value.Trim('"', ',') : "";
        return Generic.Contains(name) ? Project : name;
    }

    /// <summary>A bracket names the project unless it holds a year, an organisation, a document's number or what the report covers.</summary>
    private static bool IsName(string bracketed) => !NoName().IsMatch(bracketed);

    [GeneratedRegex(@"\((?<name>[^()]{3,30})\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"年度?$|^\d|(局|院|委|办|会|处|所|站|队|中心|政府|公司|本级|系统|学校|版|稿|评价|自评|委托)$|[〔\[:]|^(报送|抄送|主送)")]
    private static partial Regex NoName();

    [GeneratedRegex(@"^.*?[〔\[]\d{4}[〕\]]第?\d+号|^附(件|表)?[0-9一二三四五六七八九十]*[:、]?")]
    private static partial Regex Document();

    [GeneratedRegex(@"^([^0-9,]{2,14}(?=关于))?(关于)?(报送|印发|开展)?([^0-9]{2,8}(省|市|县|区|旗|州)(?=(19|20)\d{2}年))?((19|20)\d{2}(年度|年)?)?(本级|部门)?(?<name>.*?)((19|20)\d{2}(年度|年)?)?(支出)?(部门)?(单位)?(财政)?(支出)?(绩效|重点绩效|综合绩效|预算绩效|事前绩效|(自评|自我评价|评价)(?=报告|情况|说明|材料|小结|总结))")]
    private static partial Regex Name();
}
