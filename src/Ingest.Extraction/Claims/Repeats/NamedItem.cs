using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>A figure with the name it goes by, from the text, a table or a form.</summary>
/// <param name="Name">The noun of what is counted; "total" for the report's own sums.</param>
/// <param name="Role">The role of a sum where words of its own give it; null else.</param>
/// <param name="Year">The year it belongs to.</param>
/// <param name="Term">The figure.</param>
/// <param name="Passage">The passage it stands in; null in a table.</param>
internal sealed partial record NamedItem(string Name, AmountRole? Role, int? Year, Term Term, ReadPassage? Passage)
{
    /// <summary>The sentence of its passage.</summary>
    public int Sentence { get; private init; }

    /// <summary>True for what was to be reached, which says nothing of what was.</summary>
    public bool IsTarget { get; private init; }

    private const int ShortestName = 3;

    /// <summary>Every exact figure of a report that has a name.</summary>
    public static IReadOnlyList<NamedItem> Of(ReportReading reading) =>
        [.. InText(reading).Concat(InTables(reading)).Concat(InForms(reading)).Where(i => i.Name.Length >= (IsMeasured(i.Term) ? ShortestName - 1 : ShortestName) && i.Term.Number is { IsExact: true, Value: > 0 })];

    /// <summary>Things with a unit of their own (页, 公里, 平方米) need fewer words to be known again than 个 and 人.</summary>
    private static bool IsMeasured(Term term) => term.Dimension == Dimension.Count && term.Unit is not ("个" or "项" or "次" or "人" or "名" or "人次" or "家" or "件" or "户");

    private static IEnumerable<NamedItem> InText(ReportReading reading) =>
        from passage in reading.Passages
        from frame in passage.Frames.Frames
        where (Levels.IsLevel(frame) || frame.Quantity.Kind == QuantityKind.Percent) && !frame.IsComparison && !IsRest(frame)
        let name = NameOf(frame, passage, reading)
        where name.Length > 0
        select new NamedItem(name, name == Closing ? null : RoleOf(frame), YearOf(frame, name, reading), frame.ToTerm(char.IsAsciiLetter(name[0]) ? frame.Phrase : name), passage) { Sentence = frame.Sentence, IsTarget = NamesTarget(frame) };

    /// <summary>What is left at the end of the year is carried into the next.</summary>
    private static int? YearOf(Frame frame, string name, ReportReading reading) => name == Closing ? reading.FiscalYear : frame.Year ?? reading.FiscalYear;

    /// <summary>True for a count or a rate of which the clause says that it was to be reached.</summary>
    public static bool NamesTarget(Frame frame) => !frame.IsMoney && Target().IsMatch(LastClause(frame.Before));

    /// <summary>按期办结, 合格: a name that ends so tells how many of the things came to it, and not how many there are.</summary>
    public static bool TellsOutcome(string name) => Outcome().IsMatch(name);

    [GeneratedRegex("(办结|合格|达标|整改|通过|收回|回收)$")]
    private static partial Regex Outcome();

    /// <summary>其余26处: what is left of others bears no name of its own.</summary>
    public static bool IsRest(Frame frame) => Rest().IsMatch(frame.Phrase);

    [GeneratedRegex("(其余|其他|剩余|另有?)(的)?$")]
    private static partial Regex Rest();

    private static string LastClause(string before) => before[(before.AsSpan().LastIndexOfAny(",;") + 1)..];

    private static IEnumerable<NamedItem> InTables(ReportReading reading) =>
        from table in reading.Tables
        from figure in table.Figures
        where figure.Kind is FigureKind.Money || figure.Unit.Length > 0 && Done().IsMatch(figure.ColumnLabel)
        select new NamedItem(Trimmed(figure.RowLabel.Split(' ')[^1]), TableMeaning.Role(figure, null, table.Caption), TableMeaning.Year(figure, reading.FiscalYear), figure.ToTerm(figure.RowLabel), null);

    [GeneratedRegex("完成|实际|达到")]
    private static partial Regex Done();

    [GeneratedRegex(@"(目标|任务)(?!\d)|计划|指标值|预计|力争|拟")]
    private static partial Regex Target();

    /// <summary>The total row of a form's funding block.</summary>
    private static IEnumerable<NamedItem> InForms(ReportReading reading) =>
        from block in reading.FundingBlocks
        from figure in block.Figures
        where figure.Kind == FigureKind.Money && figure.RowLabel.EndsWith("资金总额", StringComparison.Ordinal)
        select new NamedItem(Total, TableMeaning.Role(figure, null, ""), reading.FiscalYear, figure.ToTerm(figure.RowLabel + figure.ColumnLabel.Split(' ')[^1]), null);

    /// <summary>Characters that tell a subject from another where words of time stood inside it.</summary>
    private const int SharedEnd = 4;

    /// <summary>图书购置: a short thing with what is done about it.</summary>
    private const int LongestDeed = 6;

    private const string Total = "total";
    private const string Closing = "closing";

    /// <summary>The role where the clause itself says it: 支出 in the name of a class of spending says it too, where no budget is spoken of.</summary>
    private static AmountRole? RoleOf(Frame frame) =>
        !frame.IsMoney || !(frame.RoleIsExplicit || (frame.Role == AmountRole.Executed && frame.Phrase.EndsWith("支出", StringComparison.Ordinal) && !frame.Before.Contains("预算", StringComparison.Ordinal))) ? null : frame.Role;

    /// <summary>The noun in front of a figure, else the one right behind a counter (2460.0公里农村公路); rates by their own name.</summary>
    private static string NameOf(Frame frame, ReadPassage passage, ReportReading reading)
    {
        if (frame.Quantity.Kind == QuantityKind.Percent) return Rate().Match(frame.Phrase) is { Success: true } rate ? Whole().Replace(rate.Groups["name"].Value, "") : "";
        if (frame.IsMoney && IsTotal(frame, passage, reading)) return Total;
        if (frame.IsMoney && Concepts.AtEnd(frame.Phrase) is { } concept && (frame.Role == AmountRole.Asset || concept is "contract" or "bid" || concept == Closing || concept == "added" && frame.Role == AmountRole.BudgetAdded)) return concept;
        if (frame.IsMoney && Parts.PartWords.NamesLevel(frame.Phrase)) return Trimmed(frame.Phrase.TrimStart('、', ','));
        if (Reached().IsMatch(frame.Phrase) && frame.Index > 0 && passage.Frames.Frames[frame.Index - 1] is var target && target.Sentence == frame.Sentence && target.IsCommensurable(frame) && Target().IsMatch(target.Phrase))
            return Trimmed(Target().Replace(target.Phrase, ""));
        var behind = frame.Dimension == Dimension.Count && Behind().Match(frame.Trail).Value is { Length: >= ShortestName } words ? words : "";
        if (frame.Dimension == Dimension.Count && Linked().IsMatch(frame.Phrase)) return behind;
        if (frame.Subject.Length < 2 || !frame.Phrase.Contains(frame.Subject, StringComparison.Ordinal) && !(frame.Subject.Length >= SharedEnd && frame.Phrase.EndsWith(frame.Subject[^SharedEnd..], StringComparison.Ordinal))) return behind;
        if (frame.IsMoney && frame.Subject.Length < ShortestName && frame.Phrase.StartsWith(frame.Subject, StringComparison.Ordinal) && frame.Phrase.Length is >= ShortestName and <= LongestDeed) return frame.Phrase;
        return Trimmed(frame.Subject) is { Length: >= ShortestName } name || behind.Length == 0 ? Trimmed(frame.Subject) : behind;
    }

    /// <summary>全年预算, 支出: a sum whose sentence names nothing, under a heading that names nothing.</summary>
    public static bool IsTotal(Frame frame, ReadPassage passage, ReportReading reading) =>
        frame.Role is AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.PlannedBudget or AmountRole.Executed or AmountRole.Appropriated or AmountRole.Income && frame.PartOf is null && frame.Depth == 0 && passage.ListMark is null && (frame.SubjectIsDefault || Concepts.Of(frame.Subject) == Total || IsProject(frame.Subject, reading.Identity)) && PureTotals.IsGeneric(passage.Context.Title)
        && !Named().IsMatch(ReportSubject.Of(reading.Identity) is { Length: >= ShortestName } own ? frame.Before.Replace(own, "", StringComparison.Ordinal) : frame.Before) && !Statements.HasOtherScope(frame, passage);

    /// <summary>True where a report on one project calls it by its name.</summary>
    private static bool IsProject(string subject, Identity identity) =>
        !ReportSubject.IsWhole(identity) && ReportSubject.Of(identity) is { Length: >= ShortestName } own && (subject.Contains(own, StringComparison.Ordinal) || subject.Length >= ShortestName && own.Contains(subject, StringComparison.Ordinal));

    /// <summary>A project's money is named with or without 经费, 资金, 支出; a deed with or without its verb.</summary>
    private static string Trimmed(string subject)
    {
        var name = Verb().Replace(SubjectWords.Noun(subject), "");
        foreach (var ending in Endings)
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length - ending.Length >= ShortestName) return name[..^ending.Length];
        return name;
    }

    private static readonly string[] Endings = ["经费", "资金", "支出", "项目", "面积", "数量", "总数"];

    /// <summary>目标1800人次，实际1680人次: named before its target.</summary>
    [GeneratedRegex("^(实际|实际完成|完成|已完成)$")]
    private static partial Regex Reached();

    [GeneratedRegex("(?<name>[一-龥]{2,10}(率|满意度))(为|达到|达|是|约|:)*$")]
    private static partial Regex Rate();

    /// <summary>总体执行率, 预算执行率: the report's one rate of spending.</summary>
    [GeneratedRegex(@"^(总体|整体|综合|全年|部门|资金|年度|项目)*(预算)?(?=执行率)")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[^,。;、:()的]{3,8}")]
    private static partial Regex Behind();

    /// <summary>48.6万亩造林和46.8万亩抚育: the noun before the link belongs to the figure before it.</summary>
    [GeneratedRegex("[和及与、]$")]
    private static partial Regex Linked();

    [GeneratedRegex(@"^(共|累计|全年|实际|完成|开展|组织|举办|各类|各种|各项|其中)+(?=..)")]
    private static partial Regex Verb();

    [GeneratedRegex(@"(?<!该|本)项目(?!资金|支出|经费|全年|总|实际|预算|年初)|专项(?!资金)|子项目|分项|工程|经费|人员|公用|收入|补助|基本支出|追加|中心站|县本级")]
    private static partial Regex Named();
}
