using System.Text.RegularExpressions;
using Ingest.Documents;

namespace Ingest.Evaluation.Mutations;

/// <summary>A part left out of the list that adds up to a total, or named twice.</summary>
internal static partial class PartDamages
{
    public static Mutation Missing { get; } = new("sum.part_left_out", (report, random) =>
        from part in Parts(report, random)
        select new Damage([new(part.Item, "")], part.Tie.Kinds, part.Left));

    public static Mutation Doubled { get; } = new("sum.part_twice", (report, random) =>
        from part in Parts(report, random)
        select new Damage([new(part.Item, part.Words + part.Words)], part.Tie.Kinds, [.. part.Tie.Figures.Select(f => f.Place)]));

    /// <summary>Items that stand between two marks of a list, with the mark before them: the last one or one in the middle.</summary>
    private static IEnumerable<(Tie Tie, Place Item, string Words, IReadOnlyList<Place> Left)> Parts(SoundReport report, Random random) =>
        from tie in FigureDamages.Shuffled(report.Ties(SentenceSums.Money), random)
        from i in FigureDamages.Shuffled([.. Enumerable.Range(2, tie.Figures.Count - 2)], random).Take(1)
        let figure = tie.Figures[i]
        let text = report.Document.Passage(figure.Place)
        let start = tie.Figures[i - 1].UnitPlace.End
        let words = text[start..figure.UnitPlace.End]
        where !Open().IsMatch(text[tie.Total.Place.End..tie.Figures[1].Place.Start])
        where figure.Value > 0 && tie.Figures.Count > 3 && Item().IsMatch(words)
        select (tie, figure.Place.At(start, words.Length), words, (IReadOnlyList<Place>)[.. tie.Figures.Where(f => f != figure).Select(f => f.Place)]);

    /// <summary>Words that promise nothing of being complete.</summary>
    [GeneratedRegex("其中|包括|含|主要")]
    private static partial Regex Open();

    [GeneratedRegex("^[、，；][^、，；。：（）()0-9]+[0-9][0-9.,]*(万元|元|亿元)$")]
    private static partial Regex Item();
}
