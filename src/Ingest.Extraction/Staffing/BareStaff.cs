using System.Text.RegularExpressions;
using Ingest.Extraction.Frames;
using Ingest.Extraction.Quantities;

namespace Ingest.Extraction.Staffing;

/// <summary>
/// Figures without a unit in the bracket or the list behind a number of posts or persons: 编制138个（行政96、事业38、工勤4）, 编制总数43，含行政19、事业24. They are of its
/// unit where they add up to it, or every one names a kind of posts. And figures without a unit directly behind a staffing word, in front of a stop: 编制数25，在职：23.
/// </summary>
internal static partial class BareStaff
{
    private const int LongestBracket = 80;

    public static IReadOnlyList<Quantity> Resolve(string text, IReadOnlyList<Quantity> quantities)
    {
        var resolved = quantities.ToList();
        for (var i = 0; i < quantities.Count; i++)
        {
            if (IsNamed(text, resolved[i]) || IsRank(text, resolved[i])) resolved[i] = resolved[i] with { Kind = QuantityKind.Count, Unit = "人", UnitOrigin = UnitOrigin.Usual };
            if (resolved[i] is { Kind: QuantityKind.Count, Scale: 1, Unit: "人" or "名" or "位" or "个" } owner && Divided(text, owner) is { } items)
                for (var next = i + 1; next < quantities.Count && quantities[next].Start < owner.End + LongestBracket; next++)
                    if (quantities[next].Kind == QuantityKind.Bare && items.Contains(quantities[next].Start))
                        resolved[next] = quantities[next] with { Kind = QuantityKind.Count, Unit = owner.Unit, UnitOrigin = UnitOrigin.Shared };
        }

        return [.. resolved.Concat(None(text)).OrderBy(q => q.Start)];
    }

    /// <summary>退休31人，无离休人员: the word is the figure.</summary>
    private static IEnumerable<Quantity> None(string text) =>
        NoVeterans().Matches(text).Select(m => new Quantity(QuantityKind.Count, m.Index, m.Length, new PrintedNumber(0, 1), "人", UnitOrigin.Usual));

    [GeneratedRegex("(?<=[,;。、(人]|^)(无|没有)(?=离休(人员|干部|老干部)?([,;。、)]|$))")]
    private static partial Regex NoVeterans();

    private static bool IsNamed(string text, Quantity bare)
    {
        if (bare is not { Kind: QuantityKind.Bare, Unit: "" } || bare.Number.Value != decimal.Truncate(bare.Number.Value) || bare.Number.Value is > LargestStaff or (>= 1949 and <= 2100)) return false;
        if (bare.End < text.Length && text[bare.End] is not (',' or ';' or '。' or '(' or ')') && !OpensNext(text[bare.End..])) return false;
        var phrase = Links().Replace(Phrases.Last(text[Math.Max(0, bare.Start - LongestName)..bare.Start]), "");
        return StaffWords.In(phrase) is [.., var word] && word.Start + word.Length == phrase.Length && word.Category is not (HeadcountCategory.Leaders or HeadcountCategory.Other) && !StaffWords.NamesOthers(phrase);
    }

    /// <summary>编制人数：60 实有人数：57: the next name follows at once.</summary>
    private static bool OpensNext(string rest) => StaffWords.In(rest[..Math.Min(rest.Length, LongestName)]) is [{ Start: 0 }, ..];

    /// <summary>领导职数1正3副, 股级领导职数12名（7正5副）.</summary>
    private static bool IsRank(string text, Quantity bare) =>
        bare is { Kind: QuantityKind.Bare, Unit: "", Number.Step: 1 } && Ranks().IsMatch(text[Math.Max(0, bare.Start - LongestName)..Math.Min(text.Length, bare.End + 1)]);

    [GeneratedRegex(@"(职数|领导|班子|配备|科长|股长)(为|是|共|:)?([0-9]{1,3}(名|个|人)\()?([0-9]{1,2}正)?[0-9]{1,2}[正副]$", RegexOptions.CultureInvariant)]
    private static partial Regex Ranks();

    private const int LongestName = 16;
    private const int LargestStaff = 20_000;

    [GeneratedRegex("(总数|人数|数)?(:|为|共|是)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    /// <summary>Where its figures stand; null where no bracket or list divides the number.</summary>
    private static HashSet<int>? Divided(string text, Quantity owner)
    {
        var match = Bracket().Match(text.Substring(owner.End, Math.Min(LongestBracket, text.Length - owner.End)));
        if (!match.Success) return null;
        var figures = match.Groups["n"].Captures;
        var sum = figures.Sum(f => decimal.Parse(f.ValueSpan, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture));
        var divides = figures.Count > 1 && (sum == owner.Number.Value || match.Groups["name"].Captures.All(n => StaffWords.NamesKind(n.Value)));
        return divides ? [.. figures.Select(f => owner.End + f.Index)] : null;
    }

    [GeneratedRegex(@"^(?:\((?:其中:?)?|[,:]?(?:其中|含|包括|分别(?:为|是)):?|:)(?:(?<name>[\p{IsCJKUnifiedIdeographs}]{1,10})(?<n>[0-9]{1,5})(?:[、,;](?=[^)])|(?=[);。]|$)))+", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();
}
