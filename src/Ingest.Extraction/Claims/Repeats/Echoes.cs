using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;
using Ingest.Extraction.Tables;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Claims.Repeats;

/// <summary>
/// A sum, or a measure with decimals, told again in other words with two digits exchanged, or yuan printed as 万元. Names need not agree: the words around both share what is
/// rare in the report, or both are its own totals. Figures that are each printed more than once are two quantities. That yuan and 万元 have the same four digits or more by chance is rarer than any slip.
/// </summary>
internal static partial class Echoes
{
    private const int FewestDigits = 2;
    private const int LongFigure = 4;
    private const int ShortFigure = 3;

    /// <summary>Two figures of so many digits are no exchanged ones by chance.</summary>
    private const int VeryLongFigure = 6;
    private const int FewestCounted = 10;
    private const int SharedWords = 2;
    private const int LongestName = 24;
    private const int RarelyUsed = 3;
    private const int OneIn = 10;

    /// <summary>Where so many sums have the same digits, they are no echoes.</summary>
    private const int MostAlike = 40;

    /// <param name="Term">The sum.</param>
    /// <param name="Role">Its role where words of its own give it.</param>
    /// <param name="Year">Its year.</param>
    /// <param name="Name">The words that name it, as pairs of characters.</param>
    /// <param name="Around">Those of its sentence.</param>
    /// <param name="Letters">The characters of its name, but for words that say nothing.</param>
    /// <param name="IsTotal">True for the report's own budget, spending or income.</param>
    /// <param name="Table">Block of the table it stands in; null in the text.</param>
    private sealed record Telling(Term Term, AmountRole? Role, int? Year, FrozenSet<string> Name, FrozenSet<string> Around, FrozenSet<char> Letters, bool IsTotal, int? Table)
    {
        public bool IsMoney => Term.Dimension == Dimension.Money;
    }

    public static IEnumerable<Claim> Read(ReportReading reading) => Told(reading).Concat(Prices(reading));

    /// <summary>户均受益8589元, 户均受益8589万元: one price under one name, in two units.</summary>
    private static IEnumerable<Claim> Prices(ReportReading reading) =>
        from same in reading.Frames.Where(f => f.IsMoney && f.Quantity.Number.IsExact && f.Phrase.Length >= ShortestPrice).GroupBy(f => f.Phrase)
        let small = same.MinBy(f => f.Value)
        let large = same.MaxBy(f => f.Value)
        where small.Quantity.PerUnit && small.Value * Slips.UnitFactor == large.Value
        select (Claim)new SameClaim { Kind = ClaimKind.Same, Quote = large.Place, Subject = same.Key, Statements = [small.ToTerm(same.Key), large.ToTerm(same.Key)] };

    private const int ShortestPrice = 3;

    private static IEnumerable<Claim> Told(ReportReading reading)
    {
        var told = InText(reading).Concat(InTables(reading)).Where(t => t.Term.Number is { IsExact: true, Value: > 0 } && (t.IsMoney ? Slips.Length(t.Term.Number.Value) >= FewestDigits : Measures.IsOne(t.Term) || t.Term.Dimension == Dimension.Count && t.Term.Number.Value >= FewestCounted)).ToList();
        var rare = Rare(reading);
        foreach (var alike in told.GroupBy(t => (t.Term.Dimension, Slips.Signature(t.Term.Number.Value))).Where(g => g.Skip(1).Any() && !g.Skip(MostAlike).Any()))
        {
            var list = alike.OrderBy(t => t.Term.Place).ToList();
            for (var i = 1; i < list.Count; i++)
                if (list.Take(i).FirstOrDefault(other => other.IsMoney ? AreUnitSlip(other, list[i], rare) || AreOne(other, list[i], list, rare) : AreOneMeasure(other, list[i], list, rare)) is { } echo)
                    yield return new SameClaim { Kind = ClaimKind.Same, Quote = list[i].Term.Place, Subject = list[i].Term.Label, Statements = [echo.Term, list[i].Term] };
        }
    }

    private static IEnumerable<Telling> InText(ReportReading reading) =>
        from passage in reading.Passages
        from frame in passage.Frames.Frames
        where (frame.IsMoney || frame.Dimension == Dimension.Count) && Levels.IsLevel(frame) && !frame.IsComparison && !NamedItem.NamesTarget(frame) && !NamedItem.IsRest(frame)
        let behind = frame.TrailHead
        select new Telling(frame.ToTerm(frame.Phrase.Length is > 1 and <= LongestName ? frame.Phrase : frame.Subject), frame.RoleIsExplicit ? frame.Role : null, frame.Year ?? reading.FiscalYear,
            Words(frame.Lead.Length > LongestName ? frame.Lead[^LongestName..] : frame.Lead, behind), Words(frame.Before, behind), Letters(frame.Phrase, behind), IsTotal(frame, passage), null);

    private static IEnumerable<Telling> InTables(ReportReading reading) =>
        from table in reading.Tables.Concat(reading.FundingBlocks)
        from figure in table.Figures
        where figure.Kind == FigureKind.Money || CountedIn(figure) is not null
        let name = Words(figure.RowLabel)
        select new Telling(figure.ToTerm(figure.RowLabel) with { Unit = CountedIn(figure) ?? figure.Unit }, figure.Kind == FigureKind.Money ? TableMeaning.Role(figure, null, table.Caption) : null, TableMeaning.Year(figure, reading.FiscalYear), name, name, Letters(figure.RowLabel), figure.RowLabel.EndsWith("资金总额", StringComparison.Ordinal), table.Table.Index);

    /// <summary>The counter of a count, printed or told by the header: 人数, 受助人数（人）; empty where nothing tells it; null for a plan and for what is no count.</summary>
    private static string? CountedIn(TableFigure figure) =>
        figure.Kind is FigureKind.Money or FigureKind.Percent || HeadedPlan().IsMatch(figure.ColumnLabel) ? null
        : figure.Unit.Length > 0 ? figure.Unit
        : Counter().Match(figure.ColumnLabel) is { Success: true } counter ? counter.Groups["unit"].Value : figure.ColumnLabel.EndsWith("人数", StringComparison.Ordinal) ? "人" : "";

    [GeneratedRegex(@"\((单位:)?(?<unit>人次?|户|个|家|所|台|套|辆|件|亩|公里|吨|份|页)\)$")]
    private static partial Regex Counter();

    [GeneratedRegex("目标|计划|任务|指标值|上年")]
    private static partial Regex HeadedPlan();

    /// <summary>The report's own sums: nothing but the report is named, and no source, level or stretch of time.</summary>
    private static bool IsTotal(Frame frame, ReadPassage passage) =>
        frame is { RoleIsExplicit: true, PartOf: null, Depth: 0, Role: AmountRole.InitialBudget or AmountRole.FullYearBudget or AmountRole.Executed or AmountRole.Income }
        && (frame.SubjectIsDefault || Concepts.Of(frame.Subject) == "total" || SubjectWords.IsGeneric(frame.Subject)) && !Statements.HasOtherScope(frame, passage);

    /// <summary>742,217.36元 in a table, 742217.36万元 in the text.</summary>
    private static bool AreUnitSlip(Telling left, Telling right, IReadOnlySet<string> rare)
    {
        var (small, large) = (Math.Min(left.Term.Number.Value, right.Term.Number.Value), Math.Max(left.Term.Number.Value, right.Term.Number.Value));
        return large == small * Slips.UnitFactor && (Slips.Length(small) >= LongFigure || Slips.Length(small) >= ShortFigure && (left.Name.Overlaps(right.Around) || right.Name.Overlaps(left.Around)) || ShareOne(left, right, rare)) && (left.Table is null || left.Table != right.Table);
    }

    private static bool AreOne(Telling left, Telling right, List<Telling> alike, IReadOnlySet<string> rare)
    {
        if (left.Year != right.Year || left.Role is { } l && right.Role is { } r && l != r || left.Table is not null && left.Table == right.Table) return false;
        if (!Slips.AreTransposed(left.Term.Number.Value, right.Term.Number.Value) || IsRepeated(left, alike) && IsRepeated(right, alike)) return false;
        return left.IsTotal && right.IsTotal && left.Role == right.Role
            || Digits(left) >= LongFigure + 1 && left.Role is AmountRole.InitialBudget or AmountRole.FullYearBudget && left.Role == right.Role && left.Table is null && right.Table is null
            || Digits(left) >= VeryLongFigure && (left.Table is null || right.Table is null)
            || Digits(left) >= LongFigure && EndAlike(left, right, FewestLetters)
            || Digits(left) >= LongFigure && (Share(left.Name, right.Around, rare) || Share(right.Name, left.Around, rare))
            || left.Term.Place.Block != right.Term.Place.Block && (IsToldIn(left, right, rare) || IsToldIn(right, left, rare));
    }

    /// <summary>隔离带清理 in 清理隔离带86公里，花费: all that names the one stands in the sentence of the other, in whatever order.</summary>
    private static bool IsToldIn(Telling named, Telling told, IReadOnlySet<string> rare) =>
        (Share(named.Name, told.Around, rare) && named.Letters.Count >= FewestLetters || named.Letters.Count >= ManyLetters) && named.Letters.All(c => told.Around.Any(pair => pair.Contains(c)));

    private const int FewestLetters = 4;
    private const int ManyLetters = 7;
    private const int ShortName = 3;

    /// <summary>受益脱贫户782户, 带动脱贫户728户: the words right before both figures are the same, and hold one that tells something.</summary>
    private static bool EndAlike(Telling left, Telling right, int fewest)
    {
        var (one, other) = (left.Term.Label, right.Term.Label);
        var shared = CharacterPairs.SharedEnd(one, other);
        return left.Table is null && right.Table is null && shared >= fewest && CharacterPairs.Telling(one[^shared..], Ideographs.Holds).Any();
    }

    /// <summary>46.8公里 of lined canal, 48.6公里 of new canal: one rare word is enough, as few measures of one unit are told to a decimal.</summary>
    private static bool AreOneMeasure(Telling left, Telling right, List<Telling> alike, IReadOnlySet<string> rare) =>
        left.Year == right.Year && left.Term.Place.Block != right.Term.Place.Block && !(IsRepeated(left, alike) && IsRepeated(right, alike))
        && (AreOneCount(left, right, rare) || Measures.AreExchanged(left.Term, right.Term) && ShareOne(left, right, rare));

    private static bool AreOneCount(Telling left, Telling right, IReadOnlySet<string> rare) =>
        NamedItem.TellsOutcome(left.Term.Label) == NamedItem.TellsOutcome(right.Term.Label) &&
        (Units.AreAlike(left.Term.Unit, right.Term.Unit) || left.Term.Unit.Length == 0 || right.Term.Unit.Length == 0) && (Slips.AreTransposed(left.Term.Number.Value, right.Term.Number.Value) || left.Table is null && right.Table is null && Slips.AreReversed(left.Term.Number, right.Term.Number))
        && (IsToldIn(left, right, rare) || IsToldIn(right, left, rare) || Digits(left) >= ShortFigure && left.Term.Unit == right.Term.Unit && EndAlike(left, right, ShortName) || Digits(left) >= LongFigure && left.Term.Unit.Length > 0 && Units.AreAlike(left.Term.Unit, right.Term.Unit) && (left.Term.Unit == "户" || Digits(left) > LongFigure && ShareOne(left, right, rare)));

    /// <summary>True where one rare word that names the one stands in the sentence of the other.</summary>
    private static bool ShareOne(Telling left, Telling right, IReadOnlySet<string> rare) =>
        left.Name.Any(w => rare.Contains(w) && right.Around.Contains(w)) || right.Name.Any(w => rare.Contains(w) && left.Around.Contains(w));

    private static bool IsRepeated(Telling told, List<Telling> alike) => alike.Count(t => t.Term.Number.Value == told.Term.Number.Value) > 1;

    private static int Digits(Telling told) => Slips.Length(told.Term.Number.Value);

    /// <summary>True where a name and a sentence share two pairs of characters that do not overlap.</summary>
    private static bool Share(FrozenSet<string> name, FrozenSet<string> sentence, IReadOnlySet<string> rare)
    {
        var shared = name.Where(w => rare.Contains(w) && sentence.Contains(w)).ToList();
        return shared.Count > SharedWords || shared.Count == SharedWords && shared[0][1] != shared[1][0] && shared[1][1] != shared[0][0];
    }

    /// <summary>Pairs of characters that few passages hold.</summary>
    private static HashSet<string> Rare(ReportReading reading)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in reading.Passages.SelectMany(p => Words(p.Text)).Concat(reading.Tables.SelectMany(t => t.Figures).Select(f => f.RowLabel).Distinct().SelectMany(l => Words(l))))
            uses[pair] = uses.GetValueOrDefault(pair) + 1;
        var most = Math.Max(RarelyUsed, reading.Passages.Count / OneIn);
        return [.. uses.Where(u => u.Value <= most).Select(u => u.Key)];
    }

    private static FrozenSet<string> Words(params string[] texts) => texts.SelectMany(t => CharacterPairs.Telling(t, Ideographs.Holds)).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<char> Letters(params string[] texts) => Words(texts).SelectMany(w => w).ToFrozenSet();


}
