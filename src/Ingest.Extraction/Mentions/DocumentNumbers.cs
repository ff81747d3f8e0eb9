using System.Text.RegularExpressions;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Document numbers whose year stands in brackets that do not match: 〔2022】9号. Read from the text as printed, because folding makes brackets alike.</summary>
internal static partial class DocumentNumbers
{
    private const string Opening = "〔[(（【［<〈";
    private const string Closing = "〕])）】］>〉";

    public static IEnumerable<Mention> In(Passage passage) =>
        from match in Number().Matches(passage.Original)
        where Opening.IndexOf(match.Value[0], StringComparison.Ordinal) is var open && (open < 0 || open != Closing.IndexOf(match.Groups["close"].ValueSpan, StringComparison.Ordinal) && !AreWidths(match.Value[0], match.Groups["close"].Value[0]))
        select new Mention(MentionKind.MalformedDocumentNumber, match.Value, passage.Place.At(passage.Place.Start + match.Index, match.Length));

    /// <summary>True for a half-width and a full-width bracket of one shape: a slip of the keyboard that nobody reads wrongly.</summary>
    private static bool AreWidths(char open, char close) => (open, close) is ('(', '）') or ('（', ')') or ('[', '］') or ('［', ']');

    [GeneratedRegex(@"[〔\[(（【［<〈](?:19|20)[0-9]{2}(?<close>[〕\])）】］>〉])第?[0-9]{1,4}号", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
