using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Reading;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims;

/// <summary>
/// Outcomes of a project that the main report tells and that its own annex tells again: counts of one unit under one name, or with two digits exchanged. The main
/// report speaks of the project where its sentence or heading holds words of the annex's subject that no other annex's subject holds.
/// </summary>
internal static partial class AcrossParts
{
    private const int ShortestName = 4;
    private const int ShortestRate = 3;

    private static readonly FrozenSet<string> Common = VocabularyFile.Entries("Claims/common.txt").SelectMany(e => e).SelectMany(Pairs).ToFrozenSet(StringComparer.Ordinal);

    /// <param name="Frame">The figure.</param>
    /// <param name="Name">The words that name it.</param>
    /// <param name="Around">Its heading and its part of the sentence, as pairs of characters.</param>
    private sealed record Outcome(Frame Frame, string Name, FrozenSet<string> Around);

    /// <param name="main">The main report.</param>
    /// <param name="annexes">The reports that follow it in its file.</param>
    public static IEnumerable<Claim> Read(ReportReading main, IReadOnlyList<ReportReading> annexes)
    {
        var told = annexes.Count == 0 ? [] : Outcomes(main);
        var subjects = annexes.Select(a => Pairs(ReportSubject.Of(a.Identity)).Where(p => !Common.Contains(p)).ToFrozenSet(StringComparer.Ordinal)).ToList();
        var own = Pairs(main.Identity.Title + main.Identity.Unit?.Value).ToFrozenSet(StringComparer.Ordinal);
        for (var i = 0; i < annexes.Count; i++)
        {
            var words = subjects[i].Where(w => !own.Contains(w) && !subjects.Where((_, other) => other != i).Any(s => s.Contains(w))).ToFrozenSet(StringComparer.Ordinal);
            if (words.Count == 0) continue;
            var (printed, printedThere) = (Counts(main), Counts(annexes[i]));
            foreach (var claim in Between([.. told.Where(o => o.Around.Overlaps(words))], Outcomes(annexes[i])))
                if (claim.Statements[0].Number.Value == claim.Statements[1].Number.Value || !printedThere.Contains(Key(claim.Statements[0])) && !printed.Contains(Key(claim.Statements[1]))) yield return claim;
        }
    }

    /// <param name="linked">What the main report tells of the annex's project.</param>
    /// <param name="annex">What the annex tells.</param>
    private static IEnumerable<SameClaim> Between(IReadOnlyList<Outcome> linked, IReadOnlyList<Outcome> annex)
    {
        foreach (var outcome in linked)
        {
            var named = annex.Where(a => AreAlike(a, outcome) && AreOneName(a.Name, outcome.Name, outcome.Frame)).ToList();
            var other = Only(named) is { } only && Only([.. linked.Where(o => AreAlike(o, outcome) && AreOneName(o.Name, only.Name, only.Frame))]) is not null ? only
                : annex.FirstOrDefault(a => AreAlike(a, outcome) && AreExchanged(a.Frame, outcome.Frame));
            if (other is not null) yield return new SameClaim
            {
                Kind = ClaimKind.Same,
                Quote = outcome.Frame.Place,
                Subject = outcome.Name.Length > 0 ? outcome.Name : other.Name,
                Statements = [outcome.Frame.ToTerm(outcome.Name), other.Frame.ToTerm(other.Name)],
                AcrossParts = true,
            };
        }
    }

    private static Outcome? Only(IReadOnlyList<Outcome> outcomes) => outcomes.Select(o => o.Frame.Value).Distinct().Count() == 1 ? outcomes[0] : null;

    /// <summary>Every figure a report prints, targets and other years too.</summary>
    private static HashSet<(decimal, string)> Counts(ReportReading reading) =>
        [.. reading.Frames.Where(f => f.Dimension is Dimension.Count or Dimension.Percent).Select(f => Key(f.ToTerm(""))), .. reading.Tables.SelectMany(t => t.Figures).Select(f => Key(f.ToTerm("")))];

    private static (decimal, string) Key(Term term) => (term.Number.Value, Units.ArePersons(term.Unit) ? "人" : term.Unit);

    private static bool AreAlike(Outcome left, Outcome right) =>
        left.Frame.Quantity.Kind == right.Frame.Quantity.Kind && Units.AreAlike(left.Frame.Quantity.Unit, right.Frame.Quantity.Unit);

    /// <summary>外派进修 at the end of both names; rates need three characters.</summary>
    private static bool AreOneName(string left, string right, Frame frame)
    {
        var shared = 0;
        while (shared < left.Length && shared < right.Length && left[^(shared + 1)] == right[^(shared + 1)]) shared++;
        return shared >= (frame.Quantity.Kind == QuantityKind.Percent ? ShortestRate : ShortestName) || shared >= ShortestRate && left.Length == right.Length && shared == left.Length;
    }

    private static bool AreExchanged(Frame left, Frame right) =>
        left.Quantity.Kind == QuantityKind.Count && Slips.AreTransposed(left.Value, right.Value);

    private static List<Outcome> Outcomes(ReportReading reading) =>
    [
        .. from passage in reading.Passages
           where passage.Context.Label is not SectionLabel.Objectives
           let staff = passage.Staff.Select(s => s.Frame).ToHashSet()
           from frame in passage.Frames.Frames
           where frame.Quantity is { Kind: QuantityKind.Count or QuantityKind.Percent, Number: { IsExact: true, Value: > 1 } } && Levels.IsLevelOrRate(frame) && !staff.Contains(frame)
           where (frame.Year is null || reading.FiscalYear is null || frame.Year == reading.FiscalYear) && !Plan().IsMatch(frame.Clause) && !frame.Trail.StartsWith('的')
           select new Outcome(frame, NameOf(frame), Pairs(passage.Context.Title + Segment(frame)).ToFrozenSet(StringComparer.Ordinal)),
    ];

    /// <summary>The noun right behind a counter where one is there (名教师), else the words before the figure without those that only say that it was done.</summary>
    private static string NameOf(Frame frame) => Behind().Match(frame.Trail) is { Success: true, Length: >= ShortestRate } behind ? behind.Value : Ending().Replace(frame.Phrase, "");

    private static string Segment(Frame frame)
    {
        var before = frame.Before;
        return before[(before.LastIndexOf(';') + 1)..] + Behind().Match(frame.Trail).Value;
    }

    private static IEnumerable<string> Pairs(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (char.IsLetter(text[i]) && char.IsLetter(text[i + 1])) yield return text.Substring(i, 2);
    }

    [GeneratedRegex("目标|计划|任务|要求|应当|力争|不低于|不少于|拟|将|预计|规划|上半年|季度|其中|抽查|抽取|累计|历年|平均|每|上年|去年|往年|截至[0-9]|前[0-9三]|占|同比|分别|申报|批复|下达|设计|合同|达标线|标准|首批|第[一二三四]批|剩余|尚|未")]
    private static partial Regex Plan();

    [GeneratedRegex("^[\\p{IsCJKUnifiedIdeographs}]{3,8}(?=[,。;、:()]|$)")]
    private static partial Regex Behind();

    [GeneratedRegex("(?:实际|已|共|共计|合计|完成|达到?|为|有|数|量|总数|总量|人数|人次|面积|数量|约|了|均|:)+$")]
    private static partial Regex Ending();
}
