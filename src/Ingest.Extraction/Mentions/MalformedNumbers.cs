using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Figures before a unit of money or a percent sign that are printed as no number is: with two decimal points, or with commas on both sides of one. Lists (3、4.5万元) and figures of neighbouring columns, blanks apart, are none.</summary>
internal static partial class MalformedNumbers
{
    public static IEnumerable<Mention> In(Passage passage) =>
        from match in Figure().Matches(passage.Text)
        where !passage.RawAt(match.Index, match.Length).Any(c => c == '，' || char.IsWhiteSpace(c))
        select new Mention(MentionKind.MalformedNumber, match.Value, passage.At(match.Index, match.Length));

    [GeneratedRegex(@"(?<![0-9.,A-Za-z])(?:[0-9]+(?:\.[0-9]+){2,4}|[0-9]+(?:,[0-9]+){1,4}\.[0-9]+,[0-9]+)(?:万元|亿元|元|万|亿|%)", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
