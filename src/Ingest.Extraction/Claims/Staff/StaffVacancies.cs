using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Staffing;
using Ingest.Extraction.Tables;

namespace Ingest.Extraction.Claims.Staff;

/// <summary>
/// Equations over the staff of one record: authorised posts = people on them + vacant posts, in a sentence, a form or a table's row; and in a form that divides the posts
/// by office (机关编制, 服务所编制), the people of those offices = the people of the unit.
/// </summary>
internal static partial class StaffVacancies
{
    private enum Kind { Posts, People, Vacant }

    private sealed record Counted(Kind Kind, string Office, Term Term);

    public static IEnumerable<Claim> Read(ReportReading reading) =>
        reading.Passages.SelectMany(p => InText(p).Concat(OverPosts(p))).Concat(reading.Tables.SelectMany(InTable));

    /// <summary>True for a number of vacant posts.</summary>
    internal static bool Counts(Frame frame) => frame.Dimension == Dimension.Count && Vacant().IsMatch(frame.Phrase);

    private static IEnumerable<Claim> InText(ReadPassage passage) =>
        from vacant in passage.Frames.Frames
        where vacant.Quantity is { Kind: Quantities.QuantityKind.Count, Scale: 1, Number.IsExact: true } && vacant.Depth == 0 && (Vacant().IsMatch(vacant.Phrase) || VacantBehind().IsMatch(vacant.Trail))
        let claim = Reaches.Select(reach => InReach(passage, vacant, reach)).FirstOrDefault(c => c is not null)
        where claim is not null
        select claim;

    /// <summary>编制30名，在编33人，超编3人: the one number of posts and the one of people in a sentence that says by how many they exceed them.</summary>
    private static IEnumerable<Claim> OverPosts(ReadPassage passage) =>
        from over in passage.Frames.Frames
        where over.Quantity is { Kind: Quantities.QuantityKind.Count, Scale: 1, Number.IsExact: true } && over.Depth == 0 && Over().IsMatch(over.Phrase)
        let staff = passage.Staff.Where(s => s.Frame.Sentence == over.Sentence && s.Frame is { Depth: 0, PartOf: null, Quantity.Number.IsExact: true } && !ReferenceEquals(s.Frame, over)).ToList()
        let posts = staff.FindAll(s => s.Category == HeadcountCategory.AuthorisedPosts)
        let people = staff.FindAll(s => s.Category is HeadcountCategory.OnPost or HeadcountCategory.InService)
        where posts.Count == 1 && people.Count == 1
        select (Claim)Sum(people[0].Frame.ToTerm(people[0].Frame.Phrase), [posts[0].Frame.ToTerm(posts[0].Frame.Phrase), over.ToTerm(over.Phrase)]);

    /// <summary>The posts and the people may stand in the same part of the sentence, in the same sentence, or in the one before: the nearest that tells posts counts.</summary>
    private static readonly Func<Frame, Frame, bool>[] Reaches =
    [
        (frame, vacant) => frame.Sentence == vacant.Sentence && frame.Segment == vacant.Segment,
        (frame, vacant) => frame.Sentence == vacant.Sentence,
        (frame, vacant) => vacant.Sentence - frame.Sentence <= 1,
    ];

    private static Claim? InReach(ReadPassage passage, Frame vacant, Func<Frame, Frame, bool> reach)
    {
        var before = passage.Staff.Where(s => reach(s.Frame, vacant) && s.Frame.Index < vacant.Index && s.Frame is { Depth: 0, PartOf: null, Quantity.Number.IsExact: true } && s.Category != HeadcountCategory.Other).ToList();
        return Posts(before.FindAll(s => s.Category == HeadcountCategory.AuthorisedPosts && !Used().IsMatch(s.Frame.Phrase))) is { } posts && People(before, passage, vacant) is [var people] && people.Index > posts.Frame.Index
            ? Vacancy(posts.Frame.ToTerm(posts.Frame.Phrase), people.ToTerm(people.Phrase), vacant.ToTerm(vacant.Phrase)) : null;
    }

    /// <summary>The one number of posts, or the first where the others divide it.</summary>
    private static StaffFrame? Posts(List<StaffFrame> posts) => posts switch
    {
        [var only] => only,
        [var whole, .. var kinds] when kinds.Sum(k => k.Frame.Value) == whole.Frame.Value => whole,
        _ => null,
    };

    /// <summary>Those on the posts; 已使用33名 between posts and vacancies are they too.</summary>
    private static List<Frame> People(List<StaffFrame> before, ReadPassage passage, Frame vacant) =>
        before.Where(s => s.Category is HeadcountCategory.OnPost or HeadcountCategory.InService).Select(s => s.Frame) is var seated && seated.Any() ? [.. seated]
            : before.FindAll(s => s.Category == HeadcountCategory.ActualHeadcount && s.Frame.Sentence == vacant.Sentence) is [var there] && IsNearlySeated(there.Frame, before, vacant) ? [there.Frame]
            : [.. passage.Frames.Frames.Where(f => f.Sentence == vacant.Sentence && f.Segment == vacant.Segment && f.Index == vacant.Index - 1 && f.Depth == 0 && f.Quantity is { Kind: Quantities.QuantityKind.Count, Number.IsExact: true } && Used().IsMatch(f.Phrase))];

    /// <summary>实有 may count contracted staff too: where the posts and the vacancies say nearly as many, it does not.</summary>
    private static bool IsNearlySeated(Frame there, List<StaffFrame> before, Frame vacant) =>
        Posts(before.FindAll(s => s.Category == HeadcountCategory.AuthorisedPosts)) is { } posts && posts.Frame.Value - vacant.Value is var seated && Math.Abs(seated - there.Value) <= seated * Little;

    private const decimal Little = 0.2m;

    private static IEnumerable<Claim> InTable(FigureTable table)
    {
        var rows = table.Figures.Where(f => f.Kind is FigureKind.Persons or FigureKind.Number && f.Number.IsExact).GroupBy(f => f.Row).ToList();
        foreach (var row in rows)
            foreach (var claim in Vacancies([.. row.Select(f => Of(f, f.ColumnLabel.Split(' ')[^1])).OfType<Counted>()])) yield return claim;
        var form = rows.SelectMany(r => r).Select(f => Of(f, f.RowLabel.Split(' ')[^1])).OfType<Counted>().ToList();
        foreach (var claim in Vacancies(form).Concat(ByOffice(form))) yield return claim;
    }

    private static IEnumerable<Claim> Vacancies(IReadOnlyList<Counted> record)
    {
        if (Only(record, Kind.Posts) is { } posts && Only(record, Kind.People) is { } people && Only(record, Kind.Vacant) is { } vacant) yield return Vacancy(posts.Term, people.Term, vacant.Term);
    }

    private static Counted? Only(IReadOnlyList<Counted> record, Kind kind) => record.Where(c => c.Kind == kind && c.Office.Length == 0).ToList() is [var only] ? only : null;

    /// <summary>The offices are all of the unit's where their posts are: then their people are its people too.</summary>
    private static IEnumerable<Claim> ByOffice(IReadOnlyList<Counted> form)
    {
        if (Only(form, Kind.Posts) is not { } posts || Only(form, Kind.People) is not { } people) yield break;
        var seats = form.Where(c => c.Kind == Kind.Posts && c.Office.Length > 0).ToList();
        var seated = form.Where(c => c.Kind == Kind.People && c.Office.Length > 0).ToList();
        if (seats.Count < 2 || seats.Sum(s => s.Term.Number.Value) != posts.Term.Number.Value || !seats.Select(s => s.Office).Order(StringComparer.Ordinal).SequenceEqual(seated.Select(s => s.Office).Order(StringComparer.Ordinal))) yield break;
        yield return Sum(posts.Term, [.. seats.Select(s => s.Term)]);
        yield return Sum(people.Term, [.. seated.Select(s => s.Term)]);
    }

    private static SumClaim Vacancy(Term posts, Term people, Term vacant) => Sum(posts, [people, vacant]);

    private static SumClaim Sum(Term total, IReadOnlyList<Term> parts) => new() { Kind = ClaimKind.Headcount, Quote = parts[^1].Place, Total = total, Parts = parts, Coverage = Coverage.Whole };

    private static Counted? Of(TableFigure figure, string label)
    {
        if (Vacant().IsMatch(label)) return new(Kind.Vacant, "", figure.ToTerm(label));
        var name = Label().Match(label.StartsWith("其中", StringComparison.Ordinal) ? label[2..].TrimStart(':') : label);
        if (!name.Success) return null;
        return new(name.Groups["posts"].Success ? Kind.Posts : Kind.People, Generic().Replace(name.Groups["office"].Value, ""), figure.ToTerm(label));
    }

    /// <summary>人员编制, 机关编制数; 实有人数(在编), 机关在职: an office, and the word for posts or for people on them.</summary>
    [GeneratedRegex(@"^(?<office>[^,。;:()、]{0,10}?)(?:(?<posts>编制(?:总|人)?数?)|(?:(?:在编|在职|在岗|实有|现有)(?:在编|在职)?(?:人数|人员|数|人员数)?))(?:\((?:人|名|个|在编|在职|在编人员)\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex("^(?:已|实际|现|目前)*(?:使用|占用)(?:编制)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Used();

    /// <summary>Words for all of a unit: 人员编制, 核定编制, 年末实有.</summary>
    [GeneratedRegex("核定|批准|人员|总|单位|部门|年末|年底|现有|现|实有|实际|全部|合计|正式", RegexOptions.CultureInvariant)]
    private static partial Regex Generic();

    [GeneratedRegex("(?:超编|超员|超配)(?:人员|人数)?(?:为|了|共)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Over();

    /// <summary>另有3个编制空缺.</summary>
    [GeneratedRegex("^(?:编制|岗位|职位)(?:尚|仍)?(?:空缺|空余|空编|闲置|未用)", RegexOptions.CultureInvariant)]
    private static partial Regex VacantBehind();

    [GeneratedRegex("(?:空编|缺编|空余编制|空缺编制|编制空缺|空缺|缺额|缺员)(?:数|人数|岗位|为|有|共)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Vacant();
}
