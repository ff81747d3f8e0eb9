using System.Collections.Immutable;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Identities;

/// <summary>The year reported on: the title's, else the one that the opening evaluates or the body's facts belong to, else the year before the date.</summary>
internal static class FiscalYearReader
{
    private const int OpeningLines = 6;

    private static readonly ImmutableArray<string> Strong = IdentityWords.Of("year_strong");
    private static readonly ImmutableArray<string> None = IdentityWords.Of("year_none");
    private static readonly ImmutableArray<string> Fields = IdentityWords.Of("year_field");

    public static Found<int>? Read(Frame frame, IReadOnlyList<Title> titles, Found<PrintedDate>? date, string fileName) =>
        titles.Select(t => OfLines(t.Lines, IdentitySource.Title, 0.97)).FirstOrDefault(y => y is not null)
        ?? OfLines(frame.Front.Where(l => l.Text.Length <= 40 && l.Text.Contains("年度", StringComparison.Ordinal)), IdentitySource.Cover, 0.85)
        ?? FieldReader.Read(frame, Fields).Select(OfField).FirstOrDefault(y => y is not null)
        ?? Evaluated(frame)
        ?? OfFacts(frame, date?.Value)
        ?? OfFileName(fileName)
        ?? (date is null ? null : new(date.Value.Year - 1, date.Source, 0.4, date.Place));

    /// <summary>评价年度：2021年.</summary>
    private static Found<int>? OfField(FieldValue value) =>
        YearFinder.Find(value.Text).ToList() is [var only] ? new(only.Year, value.InTable ? IdentitySource.Table : IdentitySource.Cover, 0.9, value.Passage.At(value.Start, value.Length)) : null;

    /// <summary>The first 2022年度 of some lines, or else the first 2022年.</summary>
    private static Found<int>? OfLines(IEnumerable<Line> lines, IdentitySource source, double confidence)
    {
        var years = lines.SelectMany(l => YearFinder.Find(l.Text).Select(y => (Line: l, Year: y))).ToList();
        if (years.Count == 0) return null;
        var (line, year) = years.FirstOrDefault(y => IsWhole(y.Line.Text, y.Year), years[0]);
        return new(year.Year, source, confidence, line.Passage.At(year.Start, year.Length));
    }

    /// <summary>A year of the opening that stands before 绩效自评 or 绩效评价 in the same clause: of several the one with 年度, else the last, since 2023年4月对2022年度…进行了自评 also says when.</summary>
    private static Found<int>? Evaluated(Frame frame)
    {
        foreach (var line in frame.Front.Concat(frame.Lines.Skip(frame.Front.Count).Take(OpeningLines)))
        {
            var years = YearFinder.Find(line.Text).Where(y => IsEvaluated(Clause(line.Text, y))).ToList();
            if (years.Count == 0) continue;
            var clause = years.TakeWhile(y => y.Start <= years[0].End + Clause(line.Text, years[0]).Length).ToList();
            var year = clause.Exists(y => IsWhole(line.Text, y)) ? clause.First(y => IsWhole(line.Text, y)) : clause[^1];
            return new(year.Year, IdentitySource.Body, 0.85, line.Passage.At(year.Start, year.Length));
        }

        return null;
    }

    private static string Clause(string text, FoundYear year) => Behind(text, year).Split(',', '。', ';', ')')[0];

    private static bool IsEvaluated(string clause) => clause.Contains("自评", StringComparison.Ordinal) || clause.Contains("绩效评价", StringComparison.Ordinal);

    private static bool IsWhole(string text, FoundYear year) => Behind(text, year).StartsWith('度');

    /// <summary>The year to which most facts of the body are given.</summary>
    private static Found<int>? OfFacts(Frame frame, PrintedDate? date)
    {
        var facts = frame.Body.Except(frame.Signature).SelectMany(l => YearFinder.Find(l.Text).Select(y => (Line: l, Year: y, Weight: Weight(Behind(l.Text, y)))))
            .Where(f => f.Weight > 0 && (date is not { } day || f.Year.Year <= day.Year)).ToList();
        if (facts.Count == 0) return null;
        var best = facts.GroupBy(f => f.Year.Year).Select(g => (Year: g.Key, Weight: g.Sum(f => f.Weight), First: g.First()))
            .OrderByDescending(g => g.Weight).ThenByDescending(g => g.Year).First();
        var confidence = Math.Min(0.9, 0.4 + 0.5 * best.Weight / facts.Sum(f => f.Weight));
        return new(best.Year, IdentitySource.Body, confidence, best.First.Line.Passage.At(best.First.Year.Start, best.First.Year.Length));
    }

    private static int Weight(string behind) =>
        Strong.Any(w => behind.StartsWith(w, StringComparison.Ordinal)) ? 3
        : None.Any(w => behind.StartsWith(w, StringComparison.Ordinal)) ? 0
        : 1;

    private static Found<int>? OfFileName(string fileName)
    {
        var folded = new Text.ShadowText(fileName).Text;
        return YearFinder.Find(folded).Select(y => (Found<int>?)new Found<int>(y.Year, IdentitySource.FileName, 0.6, null)).FirstOrDefault();
    }

    private static string Behind(string text, FoundYear year) => Nearby.Behind(text, year.End);
}
