using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>Mistakes in a figure that an equation ties to others: what is wrong afterwards is known, because rounding cannot explain it.</summary>
internal static class FigureDamages
{
    private const int Tries = 4;

    /// <summary>A slip in the stated result of an equation.</summary>
    public static Mutation InResult(string name, Func<SoundReport, IEnumerable<Tie>> ties, Func<string, Random, string?> slip) => Slip(name, ties, t => [t.Total], slip);

    /// <summary>A slip in a figure that the result rests on.</summary>
    public static Mutation InPart(string name, Func<SoundReport, IEnumerable<Tie>> ties, Func<string, Random, string?> slip) => Slip(name, ties, t => t.Parts, slip);

    /// <summary>万元 printed for 元, or the reverse.</summary>
    public static Mutation Unit(string name, Func<SoundReport, IEnumerable<Tie>> ties) => new(name, (report, random) =>
        from tie in Shuffled(report.Ties(ties), random)
        let figure = tie.Figures[random.Next(tie.Figures.Count)]
        where figure is { Unit: "万元" or "元", Value: > 0 }
        select Make(report, tie, [new(figure.UnitPlace, figure.Unit == "元" ? "万元" : "元")], FindingKind.UnitScale));

    /// <summary>The result computed from other figures than the ones it names.</summary>
    public static Mutation Recomputed(string name, Func<SoundReport, IEnumerable<Tie>> ties, Func<SoundReport, Tie, decimal?> other) => new(name, (report, random) =>
        from tie in Shuffled(report.Ties(ties), random)
        let wrong = other(report, tie)
        where wrong is > 0 and < 1000
        let digits = Slips.Print(wrong.Value, tie.Total.Decimals)
        where digits != tie.Total.Digits && tie.IsBrokenBy(tie.Total, FigureReader.Value(digits)!.Value)
        select Make(report, tie, [new(tie.Total.Place, digits)]));

    /// <summary>The equation's figures changed together by a rule of their own; null where it does not fit.</summary>
    public static Mutation Together(string name, Func<SoundReport, IEnumerable<Tie>> ties, Func<Tie, IReadOnlyList<Change>?> changes, params FindingKind[] kinds) => new(name, (report, random) =>
        from tie in Shuffled(report.Ties(ties), random)
        let made = changes(tie)
        where made is not null
        select Make(report, tie, made, kinds));

    public static IReadOnlyList<T> Shuffled<T>(IReadOnlyList<T> items, Random random)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static Mutation Slip(string name, Func<SoundReport, IEnumerable<Tie>> ties, Func<Tie, IEnumerable<Figure>> figures, Func<string, Random, string?> slip) => new(name, (report, random) =>
        from tie in Shuffled(report.Ties(ties), random)
        from figure in Shuffled([.. figures(tie).Where(f => f.Value > 0)], random).Take(1)
        let digits = Slipped(tie, figure, slip, random)
        where digits is not null
        select Make(report, tie, [new(figure.Place, digits)]));

    private static string? Slipped(Tie tie, Figure figure, Func<string, Random, string?> slip, Random random) =>
        Enumerable.Range(0, Tries).Select(_ => slip(figure.Digits, random)).FirstOrDefault(d => d is not null && d != figure.Digits && FigureReader.Value(d) is { } value && tie.IsBrokenBy(figure, value));

    private static Damage Make(SoundReport report, Tie tie, IReadOnlyList<Change> changes, params IReadOnlyList<FindingKind> kinds) =>
        new(changes, [.. kinds.Concat(tie.Kinds).Concat(changes.SelectMany(c => report.KindsAt(c.Place))).Distinct()], [.. tie.Figures.Select(f => f.Place)]);
}
