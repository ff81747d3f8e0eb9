using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Parts;

namespace Ingest.Extraction.Money;

/// <summary>
/// The name under which a sum is written out. A subject that only says 资金 or 本项目 becomes what the report is about; totals of a unit are named by their book
/// (部门预算, 支出, 收入), balances by what is left over of what (基本支出结转).
/// </summary>
internal static partial class AmountNames
{
    private const string Budget = "部门预算";
    private const string Standard = "标准";
    private const string TakenBack = "财政收回";
    private const string Receipts = "收入";
    private const string Spending = "支出";
    private const string Assets = "资产";
    private const string Total = "合计";
    private const string Project = "项目";

    public static string Of(Frame frame, FrameContext context) => Bought().Replace(Called(frame, context), Official);

    /// <summary>采购预算, 采购中标: what is bought without saying what is the government's purchase.</summary>
    [GeneratedRegex("^采购(?=（|中标|合同|成交|节约|金额)")]
    private static partial Regex Bought();

    private const string Official = "政府采购";

    private static string Called(Frame frame, FrameContext context) =>
        Changes.IsRelative(frame) && (RoleWords.Naming(frame.Phrase).Role != AmountRole.BudgetAdded || Comparisons.Names(frame.Phrase)) ? Change(frame, Matter(frame, context), context) : Told(frame, Matter(frame, context), context.ReportSubject);

    /// <summary>Where no words name a subject, those that name the sum follow in brackets: 部门预算（调整后预算）, 河道清淤经费（实际到位）.</summary>
    private static string Told(Frame frame, string matter, string report) =>
        frame is { IsComparison: true, SubjectIsDefault: true } && CalendarYear().Match(frame.Phrase) is { Success: true } year ? FormattableString.Invariant($"{WithBook(matter, frame)}（{year.Value}）")
        : !frame.IsComparison && (frame.SubjectIsDefault || IsGeneric(frame.Subject) || matter == report || IsTakenOver(frame)) && Words(frame) is { } words && !matter.Contains(words, StringComparison.Ordinal) && !words.Contains(matter, StringComparison.Ordinal) ? Named(matter, words, frame) : matter;

    /// <summary>两项合计, 年中追加, 审减 behind sums of other names: the name is that of a neighbour, and the role says less than the words.</summary>
    private static bool IsTakenOver(Frame frame) =>
        (frame.Role is not (AmountRole.Executed or AmountRole.PlannedBudget or AmountRole.CarryOver or AmountRole.Appropriated) || frame.Role == AmountRole.CarryOver && frame.Phrase.Length <= LongestRest || PartWords.IsTotal(frame.Phrase) || Whole().IsMatch(frame.Phrase))
        && !Changes.IsNewLevel(frame) && !Measure().IsMatch(frame.Phrase) && SubjectWords.Noun(frame.Phrase).Length < 2;

    /// <summary>The words by which the text calls a sum, before it (年中追加) or behind it (48万元结转下年).</summary>
    private static string? Words(Frame frame) => PrintedName.Of(frame.Phrase) ?? (frame.Role is AmountRole.CarryOver or AmountRole.Recovered && frame.Phrase.Length <= LongestRest ? PrintedName.Behind(frame.Trail) : null);

    private const int LongestRest = 4;

    private static string Named(string matter, string words, Frame frame) =>
        matter.EndsWith(Project, StringComparison.Ordinal) && words.StartsWith(Project, StringComparison.Ordinal) ? matter + words[Project.Length..] : FormattableString.Invariant($"{WithBook(matter, frame)}（{words}）");

    /// <summary>What was planned and spent in all on a project is that project's budget and spending: 河道清淤项目支出（累计支付）.</summary>
    private static string WithBook(string matter, Frame frame) => !matter.EndsWith(Project, StringComparison.Ordinal) ? matter : matter + frame.Role switch
    {
        AmountRole.Executed => Spending,
        AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget => "预算",
        _ => "",
    };

    /// <summary>A change is no level of its subject and says so: 公用经费减少, and of the report as a whole also against what: 部门整体支出比上年增加.</summary>
    private static string Change(Frame frame, string subject, FrameContext context)
    {
        var word = Changes.Word(frame.Phrase);
        if (word.Length > 1 && subject == context.ReportSubject && Against().Match(frame.Clause) is { Success: true } against) return subject + against.Groups["with"].Value + word;
        var words = word.Length > 1 && subject is Receipts or Spending ? Compared(frame, context.FiscalYear) + word : word.Length > 1 && subject != context.ReportSubject ? word : Changes.Comparing(frame.Phrase);
        return words.Length < 2 || subject.EndsWith(words, StringComparison.Ordinal) ? subject : subject + words;
    }

    /// <summary>比上年 of 比2021年的701.66万元增加; empty where the clause compares with nothing.</summary>
    private static string Compared(Frame frame, int? fiscalYear) => Against().Match(frame.Clause) is not { Success: true } against ? ""
        : against.Groups["year"].Value == (fiscalYear - 1)?.ToString(CultureInfo.InvariantCulture) ? "比上年" : against.Groups["with"].Value;

    /// <summary>What the sum is of, whatever its role.</summary>
    public static string Matter(Frame frame, FrameContext context)
    {
        if (frame.Owner is { IsMoney: true } owner && frame.Repeats(owner)) return Matter(owner, context);
        var named = SubjectWords.WithoutCount(frame.Subject);
        var isDefault = frame.SubjectIsDefault || IsGeneric(named);
        if (isDefault && context.IsWhole) return frame is { SubjectIsDefault: false, IsChange: true } && named.Length > Receipts.Length && named.EndsWith(Receipts, StringComparison.Ordinal) ? named : OfWhole(frame, context);
        if (!context.IsWhole && OfOneProject().Match(named) is { Success: true } project) return OfProject(context.ReportSubject, project.Groups["matter"].Value);
        var subject = isDefault ? context.ReportSubject : named;
        if (!context.IsWhole && OnlyLeft().IsMatch(subject)) return context.ReportSubject + subject;
        if (frame.Role == AmountRole.UnitPrice) return Price(frame, subject, isDefault);
        if (frame is { Role: AmountRole.Other, Quantity.PerUnit: true } && Mean().Match(frame.Phrase) is { Success: true } mean && !isDefault && !subject.Contains('均', StringComparison.Ordinal)) return subject.Length is >= ShortestMean and <= LongestMean ? subject + mean.Value : subject;
        if ((context.Label == SectionLabel.ThreePublic || PublicExpenses().IsMatch(frame.Before)) && Cars().IsMatch(subject)) return FormattableString.Invariant($"{subject}（{OfficialCars}）");
        if ((context.Label == SectionLabel.ThreePublic || PublicExpenses().IsMatch(frame.Before)) && Guests().IsMatch(subject)) return FormattableString.Invariant($"{subject}（{Reception}）");
        if (frame.Role == AmountRole.Income && LeftWord(frame) is { Length: > 1 } source && frame.Phrase.Contains(subject + source, StringComparison.Ordinal)) return subject + source;
        if (frame.Role == AmountRole.Recovered && frame.Phrase.Contains(subject + Receipts, StringComparison.Ordinal)) return subject + Receipts;
        var word = frame.Role is AmountRole.CarryOver or AmountRole.Recovered && !frame.IsChange ? RoleWord(frame) : "";
        return word.Length == 0 || !Left().IsMatch(word) || Left().IsMatch(subject) ? subject : subject + word;
    }

    /// <summary>A standard by its name (公用经费标准), else what it is paid for, without how many there were; where that is the whole report, with the measure.</summary>
    private static string Price(Frame frame, string subject, bool isDefault) =>
        frame.Phrase.Contains(subject + Standard, StringComparison.Ordinal) ? subject + Standard
        : !isDefault ? HowMany().Replace(subject, "") is { Length: >= 2 } thing ? thing : subject
        : Measure().Match(frame.Phrase) is { Success: true } measure && !subject.Contains(measure.Value, StringComparison.Ordinal) ? subject + measure.Value : subject;

    /// <summary>项目总投资 of a report about one project is that project's.</summary>
    private static string OfProject(string project, string matter) =>
        project.EndsWith(Project, StringComparison.Ordinal) || matter.Length == 0 ? project + matter : project + Project + matter;

    private static bool IsGeneric(string subject) => !Instalment().IsMatch(subject) && (SubjectWords.IsGeneric(subject) || SubjectWords.Noun(subject).Length == 0 || Pronoun().IsMatch(subject));

    private static string OfWhole(Frame frame, FrameContext context) => frame.Role switch
    {
        AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget => Budget,
        AmountRole.BudgetAdded => Budget + RoleWord(frame),
        AmountRole.Executed when RoleWord(frame) is { Length: > 0 } word && word.Contains("支出", StringComparison.Ordinal) => Yearly().IsMatch(frame.Phrase) ? context.ReportSubject + Total : word,
        AmountRole.Income or AmountRole.CarryOver or AmountRole.Recovered or AmountRole.ProgrammeFlow when RoleWord(frame) is { Length: > 0 } word => word,
        AmountRole.Income => Receipts,
        AmountRole.Asset => Assets,
        _ => context.ReportSubject,
    };

    /// <summary>The words that gave the role, without those of time: 全年实际支出 is 支出; 结余 that is taken back is both.</summary>
    private static string RoleWord(Frame frame) =>
        frame.Role == AmountRole.Recovered && frame.Trail.Contains("收回", StringComparison.Ordinal) ? LeftWord(frame) + TakenBack : LeftWord(frame);

    private static string LeftWord(Frame frame)
    {
        if (Leftovers.Name(frame) is { } left) return Said().IsMatch(frame.Trail) && !frame.SubjectIsDefault ? "" : left;
        var word = RoleWords.In(frame.Phrase).LastOrDefault(r => r.Role == frame.Role || (frame.Role is AmountRole.Recovered or AmountRole.ProgrammeFlow && r.Role == AmountRole.CarryOver));
        return word.Length == 0 ? "" : Time().Replace(frame.Phrase.Substring(word.Start, word.Length), "");
    }

    [GeneratedRegex(@"(19|20)\d{2}年")]
    private static partial Regex CalendarYear();

    /// <summary>比上年的701.66万元增加: against what, before the figure of that year.</summary>
    [GeneratedRegex(@"(?<with>(比|较)(上年度?|去年|年初预算|上一年度?|(?<year>(19|20)\d{2})年))[^,;。]*$")]
    private static partial Regex Against();

    [GeneratedRegex("^(全年|全部|计划总)")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\d{1,2}月")]
    private static partial Regex Instalment();

    [GeneratedRegex(@"^,?(全部|均|都)?(系|为|是)")]
    private static partial Regex Said();

    [GeneratedRegex("^(本|该|此)(项目?|专项|资金|经费|年度|次|部门|单位)")]
    private static partial Regex Pronoun();

    [GeneratedRegex("(每(批次|平方米|公里|.)(每(年|月|天|日|人|次|学期))?|[人户亩月吨生]均)")]
    private static partial Regex Measure();

    /// <summary>一般损坏55户: how many a price was paid for.</summary>
    /// <summary>车辆36万元, 6辆执法车运行, of 三公: the running of official cars by whatever name.</summary>
    [GeneratedRegex(@"^(?!.*公务用车)([^,;。]{0,10}车辆?[0-9辆台两]*(运行(维护)?|运维)(费|经费|支出)?|车辆|用车|公车)$")]
    private static partial Regex Cars();

    private const int ShortestMean = 4;
    private const int LongestMean = 8;
    private const string OfficialCars = "公务用车运行维护费";
    private const string Reception = "公务接待费";

    /// <summary>招待费, 接待上级检查组, of 三公: receptions by whatever name.</summary>
    [GeneratedRegex("^(?!.*(公务接待|接待$)).*(接待|招待)")]
    private static partial Regex Guests();

    [GeneratedRegex("三公")]
    private static partial Regex PublicExpenses();

    [GeneratedRegex("[人户车村校床站生亩次册件]均")]
    private static partial Regex Mean();

    [GeneratedRegex("[0-9][0-9.,]*万?(户|人|名|个|家|座|所|亩|件|套|台|辆|公里|人次)$")]
    private static partial Regex HowMany();

    [GeneratedRegex("^(该|本|此)?项目(?<matter>(概算|计划|实际|总)*(投资|支出|资金|总支出|总资金)?)$")]
    private static partial Regex OfOneProject();

    [GeneratedRegex("^(年末|年底|上年|年初|本年)?(结转|结余|节余|结转结余|结转和结余)(资金|下年)?$")]
    private static partial Regex OnlyLeft();

    [GeneratedRegex("结转|结余|节余|剩余|余额|滚存|收回|^[未没尚]")]
    private static partial Regex Left();

    /// <summary>全年支出, 实际支出: spending of the year as a whole.</summary>
    [GeneratedRegex("(全年|当年|年底|年末|实际|完成)(实际|决算|累计|完成)*支出(为|共)?$")]
    private static partial Regex Yearly();

    [GeneratedRegex("^(全年|本年|当年|实际|完成|已|共|累计|财政|发生|决算(?=支出))+")]
    private static partial Regex Time();
}
