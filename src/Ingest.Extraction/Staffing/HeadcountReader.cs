using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Staffing;

/// <summary>A staffing figure still tied to its frame.</summary>
internal sealed record StaffFrame(Frame Frame, HeadcountCategory Category, string Detail);

/// <summary>
/// Tells which counts of persons are the unit's own staff, and of which kind. Insured persons, beneficiaries and trainees are never staff:
/// without a staffing word in its own clause, or a staffing total above it, a count of persons is none.
/// </summary>
internal static partial class HeadcountReader
{
    private const int LongestItem = 12;

    private static readonly string[] Posts = ["编制", "空编", "缺编"];
    private static readonly string[] Rest = ["另外", "其余", "余下", "剩余"];

    public static IReadOnlyList<StaffFrame> Read(PassageFrames passage, FrameContext context)
    {
        var staff = new Dictionary<Frame, StaffFrame>();
        foreach (var frame in passage.Frames.Where(f => (ArePersons(f) || ArePosts(f, passage)) && !Mean().IsMatch(f.Clause)))
        {
            var found = Moved(frame, passage, staff, context) ?? Differing(frame, passage, staff) ?? Distributed(frame, passage, staff) ?? Total(frame, passage, staff) ?? Own(frame, passage, staff, context) ?? Priced(frame, context)
                ?? Inherited(frame, staff) ?? Redivided(frame, passage, staff, context) ?? Listed(frame, passage, staff, context) ?? Continued(frame, passage, staff, context);
            if (found is not null) staff[frame] = found;
        }

        if (StaffScope.IsAboutStaff(context.Label) || context.Label == SectionLabel.Overview) StaffSums.ToldBefore(passage, staff);
        StaffSums.OfParts(staff);
        return [.. staff.Values];
    }

    /// <summary>14人; 实有人数14个.</summary>
    internal static bool ArePersons(Frame frame) =>
        IsWhole(frame) && (Units.ArePersons(frame.Quantity.Unit) || frame.Quantity.Unit == "个" && Numbers().IsMatch(frame.Phrase) && StaffWords.In(frame.Phrase).Count > 0);

    /// <summary>编制107个，行政45个，事业62个: posts are counted as things, and so are those on them; what goes on from them need not say so again.</summary>
    private static bool ArePosts(Frame frame, PassageFrames passage) =>
        IsWhole(frame) && frame.Quantity.Unit == "个" && !frame.Trail.StartsWith("编制", StringComparison.Ordinal)
        && (Posts.Any(p => frame.Phrase.Contains(p, StringComparison.Ordinal)) || StaffWords.Ends(frame.Phrase) is HeadcountCategory.AuthorisedPosts or HeadcountCategory.OnPost or HeadcountCategory.InService
            || (StaffWords.NamesKind(frame.Phrase) || StaffPosts.IsFilled(frame)) && frame.Index > 0 && passage.Frames[frame.Index - 1] is var before && before.Sentence == frame.Sentence && ArePosts(before, passage));

    private static bool IsWhole(Frame frame) => frame.Quantity.Kind == QuantityKind.Count && frame.Quantity.Scale == 1 && frame.Value == decimal.Truncate(frame.Value);

    /// <summary>公开招聘3人, 9月份退休1人, 年中1人退休: people who came or went are no kind of those who are there, unless the figure before counts those hired or retired.</summary>
    private static StaffFrame? Moved(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff, FrameContext context)
    {
        if (!StaffMoves.Is(frame, passage) || Changes.IsNewLevel(frame) || !(context.Label == SectionLabel.Overview || context.Label is not null && StaffScope.IsAboutStaff(context.Label) || IsBesideStaff(frame, passage, staff)) || Hired(frame.Phrase)) return null;
        var before = Before(frame, passage, staff);
        var joins = before is { } kind && StaffKinds.IsHired(kind) || (before ?? TotalOf(frame, staff)) == HeadcountCategory.Retiree && NewlyRetired().IsMatch(frame.Phrase);
        return new StaffFrame(frame, !joins ? HeadcountCategory.Other : before ?? HeadcountCategory.Retiree, Detail(frame));
    }

    /// <summary>在编53人，比编制数少4人: a difference of counts of staff.</summary>
    private static StaffFrame? Differing(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff) =>
        StaffMoves.IsDifference(frame) && (StaffWords.In(frame.Clause).Count > 0 || passage.Before(frame).LastOrDefault() is { } before && staff.ContainsKey(before))
            ? new StaffFrame(frame, HeadcountCategory.Other, Detail(frame)) : null;

    /// <summary>行政编制、事业编制分别为20名、36名: each figure is of its own name, else of the first one's kind.</summary>
    private static StaffFrame? Distributed(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff)
    {
        if (Respectively.Row(frame, passage) is not { Count: > 1 } row || frame.Phrase.Length > 0 && !ReferenceEquals(row[0], frame)) return null;
        var words = Respectively.SubjectOf(frame, passage) is { } name && row[0].Lead.Contains(name, StringComparison.Ordinal) ? StaffWords.In(name) : [];
        if (words.Count > 0 && !StaffWords.NamesOthers(row[0].Phrase)) return new StaffFrame(frame, words[^1].Category, Detail(frame));
        return frame.Phrase.Length == 0 && staff.TryGetValue(row[0], out var first) ? new StaffFrame(frame, first.Category, Detail(frame)) : null;
    }

    /// <summary>环卫工人（合同制）216人: the bracket before the figure says how they are hired.</summary>
    private static HeadcountCategory? InBracket(Frame frame) =>
        Bracketed().Match(frame.Lead) is { Success: true } bracket && StaffWords.In(bracket.Value) is [.., var word] && StaffKinds.IsHired(word.Category) ? word.Category : null;

    private static bool Hired(string phrase) =>
        StaffWords.In(phrase).Any(w => StaffKinds.IsHired(w.Category) || w.Category == HeadcountCategory.OnPost);

    private static StaffFrame? Total(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff) =>
        StaffSums.OfTotal(frame, passage, staff) is { } kind ? new StaffFrame(frame, kind, Detail(frame)) : null;

    private static StaffFrame? Own(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff, FrameContext context)
    {
        if (!StaffScope.IsAboutStaff(context.Label) && StaffScope.IsOfTerritory(frame)) return null;
        if (StaffScope.IsOthers(frame) && !(HiresFirst(frame.Phrase) && StaffScope.IsAboutStaff(context.Label))) return Paid(frame, context);
        var words = StaffWords.In(frame.Phrase);
        if (StaffPosts.Filled(frame, Before(frame, passage, staff)) is { } holders) return new StaffFrame(frame, holders, Detail(frame));
        if (OfThem().IsMatch(frame.Phrase) && Behind(frame, context) is { } some) return some;
        if (words.Count == 0 && InBracket(frame) is { } hired) return new StaffFrame(frame, hired, Detail(frame));
        if (words.Count == 0) return Behind(frame, context) ?? Governed(frame, context) ?? Among(frame, passage, staff) ?? Remainder(frame, passage, staff);
        if (words[^1].Category == HeadcountCategory.AuthorisedPosts && StaffMoves.Is(frame, passage)) return null;
        var own = InBracket(frame) ?? StaffKinds.Decisive(words, frame.Phrase).Category;
        var category = StaffKinds.InPlace(frame, own, Before(frame, passage, staff), TotalOf(frame, staff), passage.Before(frame).LastOrDefault()?.Value >= frame.Value, PostsBefore(frame, passage, staff));
        return StaffScope.IsStaffContext(context.Label, category) || IsBesideStaff(frame, passage, staff) || Posts[1..].Any(p => frame.Phrase.EndsWith(p, StringComparison.Ordinal)) ? new StaffFrame(frame, category, Detail(frame)) : null;
    }

    /// <summary>在职72人、退休45人: wherever it is told, the sentence counts the unit's staff.</summary>
    private static bool IsBesideStaff(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff) =>
        passage.Before(frame).Any(f => staff.TryGetValue(f, out var told) && (told.Category == HeadcountCategory.AuthorisedPosts ? frame.Sentence - f.Sentence <= 1 : f.Sentence == frame.Sentence && StaffKinds.IsPresent(told.Category)));

    /// <summary>发放14名临聘人员工资: those who are paid stand right behind their number.</summary>
    private static StaffFrame? Paid(Frame frame, FrameContext context) =>
        Payment().IsMatch(frame.Phrase) && Behind(frame, context) is { } behind && StaffKinds.IsHired(behind.Category) ? behind : null;

    /// <summary>人员编制：行政4名、参公12名; 在职人员中，公务员14人: a clause that opens a list says of whom the list is.</summary>
    private static StaffFrame? Governed(Frame frame, FrameContext context)
    {
        if (frame.Phrase.Length == 0 || frame.Lead.Length <= frame.Phrase.Length || !(StaffScope.IsAboutStaff(context.Label) || context.Label == SectionLabel.Overview)) return null;
        var match = Opening().Match(frame.Lead[..^frame.Phrase.Length]);
        var words = match.Success ? StaffWords.In(match.Groups["of"].Value) : [];
        return words.Count > 0 && !StaffWords.NamesOthers(match.Value) ? new StaffFrame(frame, StaffKinds.Decisive(words, match.Value).Category, Detail(frame)) : null;
    }

    /// <summary>事业人员中参公管理6人: some of those whom an earlier figure counts under that name.</summary>
    private static StaffFrame? Among(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff) =>
        Some().Match(frame.Phrase) is { Success: true } some && passage.Before(frame).LastOrDefault(f => staff.ContainsKey(f) && f.Value >= frame.Value && f.Phrase.Length > 1 && (f.Phrase.EndsWith(some.Groups["of"].Value, StringComparison.Ordinal) || some.Groups["of"].Value.StartsWith(f.Phrase, StringComparison.Ordinal))) is { } whole
            ? new StaffFrame(frame, staff[whole].Category, Detail(frame)) : null;

    /// <summary>外聘企业师傅和代课教师, 项目上聘了专职委员: the word that hires them comes before those from whom they come.</summary>
    private static bool HiresFirst(string phrase) =>
        StaffWords.In(phrase).FirstOrDefault() is { Length: > 0, Category: HeadcountCategory.OffQuota or HeadcountCategory.DispatchedLabour } word && (word.Start <= 1 || phrase.AsSpan(word.Start, word.Length).Contains('聘'));

    /// <summary>在岗21人，另外2人…: those left over are not what the figure before counts, unless they complete an earlier one: 编外22人（保洁17人，其余5人为门卫）.</summary>
    private static StaffFrame? Remainder(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff)
    {
        if (!Rest.Any(r => frame.Phrase.EndsWith(r, StringComparison.Ordinal)) || passage.Before(frame).LastOrDefault() is not { } last || last.Sentence != frame.Sentence) return null;
        var whole = passage.Before(frame).LastOrDefault(f => f.Sentence == frame.Sentence && f.Value == frame.Value + passage.Before(frame).Where(i => i.Index > f.Index && ArePersons(i)).Sum(i => i.Value));
        if ((frame.PartOf ?? frame.Owner ?? whole) is { } total && staff.TryGetValue(total, out var told)) return new StaffFrame(frame, told.Category, Detail(frame));
        return Before(frame, passage, staff) is not null ? new StaffFrame(frame, HeadcountCategory.Other, Detail(frame)) : null;
    }

    /// <summary>The kind of the staffing figure before it in the same part of the sentence; those who came, went or were lent in between are passed over.</summary>
    private static HeadcountCategory? Before(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff) =>
        passage.Before(frame).LastOrDefault(f => f.Sentence == frame.Sentence && f.Segment == frame.Segment && f.Depth == frame.Depth && !StaffMoves.Is(f, passage) && !IsAside(f, staff)) is { } before && staff.TryGetValue(before, out var found) ? found.Category : null;

    private static decimal PostsBefore(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff) =>
        passage.Before(frame).Where(f => staff.TryGetValue(f, out var found) && found.Category == HeadcountCategory.AuthorisedPosts).Sum(f => f.Value);

    /// <summary>内有2人借调市局: an aside about some of them.</summary>
    private static bool IsAside(Frame frame, Dictionary<Frame, StaffFrame> staff) =>
        staff.TryGetValue(frame, out var found) && found.Category == HeadcountCategory.Other && Aside().IsMatch(frame.Phrase + First(frame.Trail));

    private static string First(string trail) => trail.AsSpan().IndexOfAny(",;。、:(+=") is >= 0 and var end ? trail[..end] : trail;

    private static HeadcountCategory? TotalOf(Frame frame, Dictionary<Frame, StaffFrame> staff) =>
        frame.PartOf is { } total && staff.TryGetValue(total, out var found) ? found.Category : null;

    /// <summary>13名聘用人员: the word stands behind the figure.</summary>
    private static StaffFrame? Behind(Frame frame, FrameContext context)
    {
        var clause = First(frame.Trail);
        if (SentByAgency().IsMatch(clause)) return new StaffFrame(frame, HeadcountCategory.DispatchedLabour, clause);
        var word = StaffWords.In(clause).FirstOrDefault();
        return word.Length > 0 && word.Start <= 4 && StaffScope.IsStaffContext(context.Label, word.Category) && !StaffWords.NamesOthers(clause) ? new StaffFrame(frame, word.Category, clause) : null;
    }

    /// <summary>A part of a staffing total is of the total's kind unless it names its own.</summary>
    private static StaffFrame? Inherited(Frame frame, Dictionary<Frame, StaffFrame> staff) =>
        frame.PartOf is not null && staff.TryGetValue(frame.PartOf, out var total) && frame.Phrase.Length > 0 && (!StaffScope.IsOthers(frame) || StaffWords.NamesTrade(frame.Phrase))
            ? new StaffFrame(frame, total.Category, Detail(frame)) : null;

    /// <summary>职工758人，其中在编378人、合同制94人；卫生技术人员612人: behind a semicolon a trade divides the total anew, if it is more than the figure before it.</summary>
    private static StaffFrame? Redivided(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff, FrameContext context) =>
        passage.Before(frame).LastOrDefault() is { } before && before.Sentence == frame.Sentence && before.Segment < frame.Segment && before.Value < frame.Value ? Continued(frame, passage, staff, context) : null;

    /// <summary>Further items of a list of staff in the same sentence: 行政16人、事业65人.</summary>
    private static StaffFrame? Listed(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff, FrameContext context)
    {
        if (frame.Index == 0 || !(StaffScope.IsAboutStaff(context.Label) || context.Label == SectionLabel.Overview || IsBesideStaff(frame, passage, staff)) || StaffScope.IsOthers(frame) || StaffScope.IsOfTerritory(frame) || frame.Phrase.Length > LongestItem) return null;
        var before = passage.Before(frame).LastOrDefault(f => !CountsThings(f, frame) && (!StaffMoves.Is(f, passage) || ReferenceEquals(f, passage.Frames[frame.Index - 1]) && frame.Lead is ['、', ..] && IsAside(f, staff)));
        if (before is null || before.Sentence != frame.Sentence || !staff.TryGetValue(before, out var previous)) return null;
        if (previous.Category == HeadcountCategory.Leaders && (frame.Phrase is "正" or "副" || frame.Trail is ['正' or '副', ..])) return previous with { Frame = frame };
        if (frame.Phrase.Length == 0 && frame.Lead is not ("、" or "和")) return null;
        if (previous.Category is HeadcountCategory.Retiree or HeadcountCategory.VeteranRetiree or HeadcountCategory.Leaders) return null;
        var isPeople = previous.Category == HeadcountCategory.Other && before.Phrase.Contains("核定", StringComparison.Ordinal);
        return new StaffFrame(frame, isPeople ? HeadcountCategory.OffQuota : previous.Category, Detail(frame));
    }

    /// <summary>四个养护所21人: the number of offices belongs to the name of those whom the figure behind it counts.</summary>
    private static bool CountsThings(Frame number, Frame frame) =>
        number.Index == frame.Index - 1 && number.Quantity.Kind == QuantityKind.Count && !Units.ArePersons(number.Quantity.Unit) && frame.Lead == frame.Phrase;

    private static StaffFrame? Priced(Frame frame, FrameContext context) =>
        PricedStaff.KindOf(frame, context) is var (kind, words) && (kind == HeadcountCategory.Other || StaffScope.IsStaffContext(context.Label, kind)) ? new StaffFrame(frame, kind, words + frame.Raw) : null;

    /// <summary>A sentence that divides the staff named before it by trade or rank: 从岗位看，技术人员61人、管理人员4人; where a section on staff names no total, they are whoever is there.</summary>
    private static StaffFrame? Continued(Frame frame, PassageFrames passage, Dictionary<Frame, StaffFrame> staff, FrameContext context)
    {
        if (!(StaffScope.IsAboutStaff(context.Label) || context.Label == SectionLabel.Overview) || StaffScope.IsOthers(frame) || !StaffWords.NamesTrade(frame.Phrase) || StaffWords.NamesOthers(WithBracket(frame.Lead))) return null;
        var total = StaffSums.Redivided(frame, passage, staff) ?? passage.Before(frame).LastOrDefault(f => f.Value >= frame.Value && staff.TryGetValue(f, out var s) && StaffKinds.IsPresent(s.Category));
        var kind = total is not null ? staff[total].Category : context.StaffTotal ?? (context.Label == SectionLabel.Staffing && Persons().IsMatch(frame.Phrase) ? HeadcountCategory.ActualHeadcount : null);
        return kind is { } category ? new StaffFrame(frame, category, Detail(frame)) : null;
    }

    /// <summary>村(社区)干部: the last clause of the words before a figure, brackets and all.</summary>
    private static string WithBracket(string lead) => lead[(lead.LastIndexOfAny([',', ';', '。', ':']) + 1)..].Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal);

    /// <summary>The kind of staff that later passages of the section may divide further: its first figure of people at work.</summary>
    public static HeadcountCategory? TotalOf(IReadOnlyList<StaffFrame> staff) =>
        staff.FirstOrDefault(s => s.Frame.PartOf is null && StaffKinds.IsPresent(s.Category))?.Category;

    private static string Detail(Frame frame) => frame.Phrase + frame.Raw;

    [GeneratedRegex("^(?<of>[^,:;。]{2,8})[中里](?!心)")]
    private static partial Regex Some();

    /// <summary>现有人员中，2人挂职…: what they are stands behind.</summary>
    [GeneratedRegex("[中里]有?$")]
    private static partial Regex OfThem();

    [GeneratedRegex("退休|新增$")]
    private static partial Regex NewlyRetired();

    [GeneratedRegex("(发放|支付|兑现|保障)(了)?$")]
    private static partial Regex Payment();

    [GeneratedRegex(@"\([^()0-9]{2,8}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex("(?<of>[^,:;。]{1,20})(:|(中|里|当中),)$")]
    private static partial Regex Opening();

    /// <summary>Who they are, not of what rank or training.</summary>
    [GeneratedRegex("(人员|干部|公务员|指战员|民警|教师|医师|医生|护士|工人)$")]
    private static partial Regex Persons();

    [GeneratedRegex("借调|借用|借出|挂职|跟班|上挂|驻村|抽调|脱产|病休")]
    private static partial Regex Aside();

    /// <summary>26名协助巡护人员由渔协劳务公司派遣.</summary>
    [GeneratedRegex("^[^,;。]{0,12}由[^,;。]{0,12}(派遣|派驻|派来)$")]
    private static partial Regex SentByAgency();

    /// <summary>平均每所2人, 每村1名: how many there are to each.</summary>
    [GeneratedRegex("平均|每[^,;。、0-9]{1,6}$")]
    private static partial Regex Mean();

    [GeneratedRegex("人数(为|共|共计|合计|有|是|:)*$")]
    private static partial Regex Numbers();
}
