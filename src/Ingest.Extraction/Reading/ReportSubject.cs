using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Reading;

/// <summary>What a report is about, for figures whose clause names nothing: the project or fund in its title, or the unit's whole spending.</summary>
internal static partial class ReportSubject
{
    private const string Whole = "部门整体支出";
    private static readonly string[] Generic = ["部门预算项目", "项目", "专项", "部门", "财政", "市级", "县级", "专项资金", "项目资金", ""];

    public static string Of(Identity identity)
    {
        if (identity.Kind.Value is ReportKind.DeptWhole or ReportKind.FinalAccounts) return Whole;
        var title = new ShadowText(identity.Title).Text;
        if (Bracketed().Match(title) is { Success: true } bracketed) return bracketed.Groups["name"].Value.Trim('"');
        var unit = identity.Unit is { } found ? new ShadowText(found.Value).Text : "";
        var name = Name().Match(unit.Length > 0 ? title.Replace(unit, "", StringComparison.Ordinal) : title) is { Success: true } match ? match.Groups["name"].Value : "";
        return Generic.Contains(name) ? "项目" : name;
    }

    [GeneratedRegex(@"\((?<name>[^()]{3,30})\)")]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^(关于)?((19|20)\d{2}年(度)?)?(?<name>.*?)(支出)?(部门)?(单位)?(绩效|重点绩效|综合绩效)")]
    private static partial Regex Name();
}
