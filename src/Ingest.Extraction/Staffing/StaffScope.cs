using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;

namespace Ingest.Extraction.Staffing;

/// <summary>Tells whether a count of persons can be of the unit's own: by the section, by words of others, by whose they are said to be.</summary>
internal static partial class StaffScope
{
    /// <summary>Words that other persons bear too count only where the report speaks of its staff.</summary>
    public static bool IsStaffContext(SectionLabel? section, HeadcountCategory category) =>
        category is not (HeadcountCategory.ActualHeadcount or HeadcountCategory.Retiree or HeadcountCategory.Leaders or HeadcountCategory.AllRetirees or HeadcountCategory.Other or HeadcountCategory.PublicWelfareJob)
        || IsAboutStaff(section) || section is SectionLabel.Overview or SectionLabel.Functions;

    public static bool IsAboutStaff(SectionLabel? section) => section is null or SectionLabel.Staffing or SectionLabel.Organisation;

    /// <summary>True for persons whom the unit serves, trains or only mentions. 移民事务中心8人: an office bears the name of those it serves.</summary>
    public static bool IsOthers(Frame frame) =>
        StaffWords.NamesOthers(Sender().Replace(Named(frame), "")) && !IsOffice(frame.Phrase) && !Kept().IsMatch(frame.Phrase) && StaffWords.In(frame.Phrase) is not [.., { Category: HeadcountCategory.AuthorisedPosts }] || NotOurs().IsMatch(frame.Trail);

    /// <summary>村(社区)干部: with the words in front of a bracket that ends within the name.</summary>
    private static string Named(Frame frame) => Split().Match(frame.Lead) is { Success: true } split ? split.Value.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal) : frame.Phrase;

    /// <summary>业务受理部, 移民事务中心: a name that ends as one of an office or a unit.</summary>
    public static bool IsOffice(string name) => Office().IsMatch(name);

    /// <summary>全县在编教师, 各村保洁员: those of a territory are not the unit's.</summary>
    public static bool IsOfTerritory(Frame frame) => Territory().IsMatch(frame.Clause);

    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}]+\([\p{IsCJKUnifiedIdeographs}]{1,4}\)[\p{IsCJKUnifiedIdeographs}]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Split();

    /// <summary>由运营企业派遣: who sends them, not whom they serve.</summary>
    [GeneratedRegex("由[^,;。]{1,12}(?=派遣|派驻|派来)")]
    private static partial Regex Sender();

    [GeneratedRegex("^(为)?(全|各)(省|市|县|区|州|旗|乡镇|乡|镇|村|社区|街道)(?!级|直|局|本级|属)")]
    private static partial Regex Territory();

    /// <summary>发放遗属补助: those whom the unit keeps.</summary>
    [GeneratedRegex("遗属(人员|生活)?(补助|补贴)?$")]
    private static partial Regex Kept();

    [GeneratedRegex("^(不等|[至到~-]$|([^,;。、]{0,14},)?(均|都|但)?不(属于?|计入|列入|纳入)(我|本)(单位|部门|局|院|校|镇|街道|中心|会|委|办|所|站|馆|队))")]
    private static partial Regex NotOurs();

    [GeneratedRegex("(局|站|中心|所|院|科|股|室|(?<!干)部|馆|大队|中队|支队|园|处|厂)(核定|实有|现有|在编|在职|在岗|行政|事业|参公|工勤|编制|人员)*$")]
    private static partial Regex Office();
}
