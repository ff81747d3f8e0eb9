using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Tables;
using Ingest.Extraction.Targets;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// Outcomes of a project that the main report tells and that its own annex tells again, in its text, its table or as its score: figures of one unit under one name, or counts with two digits exchanged. The main
/// report speaks of the project where its sentence or heading holds words of the annex's subject that no other annex's subject holds.
/// </summary>
internal static partial class AcrossParts
{
    private const int ShortestName = 4;
    private const int ShortestRate = 3;

    /// <param name="Term">The figure.</param>
    /// <param name="Name">The words that name it.</param>
    /// <param name="Around">Its heading and its part of the sentence, as pairs of characters.</param>
    private sealed record Outcome(Term Term, string Name, FrozenSet<string> Around);

    /// <param name="main">The main report.</param>
    /// <param name="annexes">The reports that follow it in its file.</param>
    public static IEnumerable<Claim> Read(ReportReading main, IReadOnlyList<ReportReading> annexes)
    {
        var told = annexes.Count == 0 ? [] : InText(main).ToList();
        var printed = annexes.Count == 0 ? [] : Figures(main);
        var subjects = annexes.Select(a => CharacterPairs.Telling(ReportSubject.Of(a.Identity), char.IsLetter).ToFrozenSet(StringComparer.Ordinal)).ToList();
        var own = CharacterPairs.Of(main.Identity.Title + main.Identity.Unit?.Value, char.IsLetter).ToFrozenSet(StringComparer.Ordinal);
        for (var i = 0; i < annexes.Count; i++)
        {
            var words = subjects[i].Where(w => !own.Contains(w) && !subjects.Where((_, other) => other != i).Any(s => s.Contains(w))).ToFrozenSet(StringComparer.Ordinal);
            if (words.Count == 0) continue;
            var there = Figures(annexes[i]);
            foreach (var claim in Between([.. told.Where(o => o.Around.Overlaps(words))], [.. InText(annexes[i]), .. InTables(annexes[i]), .. Score(annexes[i])]))
                if (claim.Statements[0].Number.Value == claim.Statements[1].Number.Value || !there.Contains(Key(claim.Statements[0])) && !printed.Contains(Key(claim.Statements[1]))) yield return claim;
        }
    }

    /// <param name="linked">What the main report tells of the annex's project.</param>
    /// <param name="annex">What the annex tells.</param>
    private static IEnumerable<SameClaim> Between(IReadOnlyList<Outcome> linked, IReadOnlyList<Outcome> annex)
    {
        foreach (var outcome in linked)
        {
            var named = annex.Where(a => AreOneThing(a, outcome)).ToList();
            var other = Only(named) is { } only && Only([.. linked.Where(o => AreOneThing(o, only))]) is not null ? only : annex.FirstOrDefault(a => AreExchanged(a, outcome));
            if (other is not null) yield return new SameClaim
            {
                Kind = ClaimKind.Same,
                Quote = outcome.Term.Place,
                Subject = outcome.Name.Length > 0 ? outcome.Name : other.Name,
                Statements = [outcome.Term, other.Term],
                AcrossParts = true,
            };
        }
    }

    private static Outcome? Only(IReadOnlyList<Outcome> outcomes) => outcomes.Select(o => o.Term.Number.Value).Distinct().Count() == 1 ? outcomes[0] : null;

    /// <summary>Every figure a report prints, targets and other years too.</summary>
    private static HashSet<(decimal, string)> Figures(ReportReading reading) =>
        [.. reading.Frames.Where(f => f.Dimension is Dimension.Count or Dimension.Percent).Select(f => Key(f.ToTerm(""))), .. reading.Tables.SelectMany(t => t.Figures).Select(f => Key(f.ToTerm("")))];

    private static (decimal, string) Key(Term term) => (term.Number.Value, Units.ArePersons(term.Unit) ? "人" : term.Unit);

    private static bool AreAlike(Term left, Term right) => left.Dimension == right.Dimension && Units.AreAlike(left.Unit, right.Unit);

    /// <summary>外派进修 at the end of both names; rates and scores need fewer characters.</summary>
    private static bool AreOneThing(Outcome left, Outcome right)
    {
        if (!AreAlike(left.Term, right.Term)) return false;
        var shared = CharacterPairs.SharedEnd(left.Name, right.Name);
        return left.Term.Dimension == Dimension.Points ? left.Name == right.Name
            : shared >= (left.Term.Dimension == Dimension.Percent ? ShortestRate : ShortestName) || shared >= ShortestRate && left.Name.Length == right.Name.Length && shared == left.Name.Length;
    }

    /// <summary>Two digits exchanged in a count of three at least; a nought at the end is a digit as any other.</summary>
    private static bool AreExchanged(Outcome left, Outcome right) =>
        left.Term.Dimension == Dimension.Count && AreAlike(left.Term, right.Term) && Math.Min(InSteps(left), InSteps(right)) >= Hundred && Slips.AreTransposed(InSteps(left) * Ten + 1, InSteps(right) * Ten + 1);

    private static decimal InSteps(Outcome outcome) => decimal.Truncate(outcome.Term.Number.Step > 0 ? outcome.Term.Number.Value / outcome.Term.Number.Step : outcome.Term.Number.Value);

    private const decimal Ten = 10;
    private const decimal Hundred = 100;

    private static IEnumerable<Outcome> InText(ReportReading reading) =>
        from passage in reading.Passages
        where passage.Context.Label is not SectionLabel.Objectives
        let staff = passage.Staff.Select(s => s.Frame).ToHashSet()
        from frame in passage.Frames.Frames
        where frame.Quantity.Number is { IsExact: true, Value: > 1 } && !staff.Contains(frame) && !frame.Trail.StartsWith('的')
        let name = frame.Quantity.Kind == QuantityKind.Points ? Awarded().IsMatch(frame.Phrase) ? SelfScore : null : IsOutcome(frame, reading) ? NameOf(frame) : null
        where name is not null
        select new Outcome(frame.ToTerm(name), name, CharacterPairs.Of(passage.Context.Title + Segment(frame), char.IsLetter).ToFrozenSet(StringComparer.Ordinal));

    private static bool IsOutcome(Frame frame, ReportReading reading) =>
        frame.Quantity.Kind is QuantityKind.Count or QuantityKind.Percent && Levels.IsLevelOrRate(frame) && reading.IsOfYear(frame) && !Plan().IsMatch(frame.Clause);

    /// <summary>What a table of targets and outcomes, or a score table, says was done.</summary>
    private static IEnumerable<Outcome> InTables(ReportReading reading) =>
        reading.Tables.SelectMany(t => t.Figures).Where(f => f.Kind is not FigureKind.Money && f.Number.IsExact && f.Unit.Length > 0 && Done().IsMatch(f.ColumnLabel)).Select(f => Named(f.RowLabel.Split(' ')[^1], f.ToTerm))
            .Concat(reading.ScoreTables.SelectMany(t => t.Leaves).Select(l => l.Actual is { } cell && TargetFigure.OnlyOf(cell) is { Quantity: { Kind: QuantityKind.Count or QuantityKind.Percent, Number.IsExact: true } } actual ? Named(l.Name, actual.ToTerm) : null).OfType<Outcome>());

    private static Outcome Named(string label, Func<string, Term> term)
    {
        var name = Ending().Replace(new ShadowText(label).Text, "");
        return new(term(name), name, []);
    }

    /// <summary>The score that an annex claims for its project.</summary>
    private static IEnumerable<Outcome> Score(ReportReading annex) =>
        annex.Identity.SelfScore is { Place: { } place } score ? [new(new Term(new PrintedNumber(score.Value, 0), Dimension.Points, place, annex.Document.TextAt(place), SelfScore, "分"), SelfScore, [])] : [];

    private const string SelfScore = "自评得分";

    /// <summary>The noun right behind a counter where one is there (名教师), else the words before the figure without those that only say that it was done.</summary>
    private static string NameOf(Frame frame) => Behind().Match(frame.Trail) is { Success: true, Length: >= ShortestRate } behind ? behind.Value : Ending().Replace(frame.Phrase, "");

    private static string Segment(Frame frame)
    {
        var before = frame.Before;
        return before[(before.LastIndexOf(';') + 1)..] + Behind().Match(frame.Trail).Value;
    }


    [GeneratedRegex("目标|计划|任务|要求|应当|力争|不低于|不少于|拟|将|预计|规划|上半年|季度|其中|抽查|抽取|累计|历年|平均|每|上年|去年|往年|截至[0-9]|前[0-9三]|占|同比|分别|申报|批复|下达|设计|合同|达标线|标准|首批|第[一二三四]批|剩余|尚|未")]
    private static partial Regex Plan();

    [GeneratedRegex("(?:自评|得分|评分|总分|综合)(?:总?得?分)?(?:为|是|:)?$")]
    private static partial Regex Awarded();

    [GeneratedRegex("完成|实际|达到")]
    private static partial Regex Done();

    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}]{3,8}(?=[,。;、:()]|$)")]
    private static partial Regex Behind();

    [GeneratedRegex("(?:实际|已|共|共计|合计|完成|达到?|为|有|数|量|总数|总量|人数|人次|面积|数量|约|了|均|:)+$")]
    private static partial Regex Ending();
}
