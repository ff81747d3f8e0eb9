using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Frames;

/// <summary>
/// Figures without a unit that the wording makes money: directly behind a role word (支出2315.40, 决算均为零, 追加1300万) and in front of a stop. The unit is
/// the one declared, else that of the next sum in the sentence; without either only zero is read. Where the report declares a unit for all of its sums, every figure
/// with two decimals that a word leads to is one.
/// </summary>
internal static class BareMoney
{
    /// <summary>How many figures away a unit is still looked for.</summary>
    private const int Reach = 20;

    private static readonly string[] Links = ["总额为", "合计", "共计", "总计", "均为", "都是", "数为", "额为", "为", "是", "共", "计", "均", "各", ":", "达", "约", "数", "额"];

    public static IReadOnlyList<Quantity> Resolve(string text, IReadOnlyList<Quantity> quantities, string? declaredUnit, bool unitIsOfReport)
    {
        var resolved = new List<Quantity>(quantities.Count);
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            resolved.Add(quantity.Kind == QuantityKind.Bare && (FollowsRole(text, quantity.Start) && EndsClause(text, quantity.End) || unitIsOfReport && IsSum(text, quantity))
                ? WithUnit(quantity, declaredUnit, quantities, i) : quantity);
        }

        return [.. resolved.Concat(SpelledZeros(text)).OrderBy(q => q.Start)];
    }

    /// <summary>消防改造52.20: to the cent, behind a word.</summary>
    private static bool IsSum(string text, Quantity bare) =>
        bare is { Unit: "", Number.Step: 0.01m, Start: > 0 } && (char.IsLetter(text[bare.Start - 1]) || text[bare.Start - 1] is '÷' or '-' or '+' or '=' or ':')
        && (EndsClause(text, bare.End) || text[bare.End] is '÷' or '=' or '+' or '-' or '×' or '的' or '与' or '和');

    private static Quantity WithUnit(Quantity bare, string? declaredUnit, IReadOnlyList<Quantity> quantities, int index)
    {
        if (bare.Unit.Length > 0) return bare with { Kind = QuantityKind.Money, Scale = MoneyUnits.Yuan(bare.Unit), Unit = bare.Unit + "元" };
        if (bare.Number.Value == 0) return bare with { Kind = QuantityKind.Money, Unit = declaredUnit ?? "万元", UnitOrigin = UnitOrigin.Usual, Scale = 10_000, Number = bare.Number with { Step = bare.Number.Step * 10_000 } };
        if (declaredUnit is not null) return Scale(bare, declaredUnit, UnitOrigin.Declared);
        var near = quantities.Take((index + 1)..(index + 1 + Reach)).FirstOrDefault(q => q.Kind == QuantityKind.Money) ?? quantities.Take(Math.Max(0, index - Reach)..index).LastOrDefault(q => q.Kind == QuantityKind.Money);
        return near is not null && near.Scale > 1 && bare.Number.Step < 1 ? Scale(bare, near.Unit, UnitOrigin.Shared) : bare;
    }

    private static Quantity Scale(Quantity bare, string unit, UnitOrigin origin)
    {
        var scale = MoneyUnits.Yuan(unit);
        return bare with
        {
            Kind = QuantityKind.Money,
            Number = new PrintedNumber(bare.Number.Value * scale, bare.Number.Step * scale, bare.Number.Bound),
            Unit = unit,
            UnitOrigin = origin,
            Scale = scale,
        };
    }

    private static bool FollowsRole(string text, int start)
    {
        var clause = Phrases.Last(text[Math.Max(0, start - 24)..start]);
        var stem = StripLinks(clause);
        return RoleWords.In(stem).Any(r => r.Start + r.Length == stem.Length);
    }

    private static string StripLinks(string clause)
    {
        while (Links.FirstOrDefault(l => clause.EndsWith(l, StringComparison.Ordinal)) is { } link) clause = clause[..^link.Length];
        return clause;
    }

    private static bool EndsClause(string text, int end) => end >= text.Length || text[end] is ',' or '。' or ';' or ')' or '(' or '、' or '用' || Bounds.After(text, end) is not null;

    /// <summary>预、决算均为零: the word is the figure.</summary>
    private static IEnumerable<Quantity> SpelledZeros(string text)
    {
        for (var at = text.IndexOf('零', StringComparison.Ordinal); at >= 0; at = text.IndexOf('零', at + 1))
            if (at > 0 && text[at - 1] == '为' && EndsClause(text, at + 1) && FollowsRole(text, at))
                yield return new Quantity(QuantityKind.Money, at, 1, new PrintedNumber(0, 10_000), "万元", UnitOrigin.Usual, Scale: 10_000);
    }
}
