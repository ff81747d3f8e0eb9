using System.Collections.Immutable;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Remarks that a word alone makes: reasons, surveys, nothing left over (remarks.txt). Of words within each other the longer one counts.</summary>
internal static class Keywords
{
    private static readonly ImmutableArray<(MentionKind Kind, ImmutableArray<string> Words)> Lists =
        [(MentionKind.Reason, Words("reason")), (MentionKind.Survey, Words("survey")), (MentionKind.NoBalance, Words("no_balance"))];

    public static IEnumerable<Mention> In(Passage passage) => Lists.SelectMany(l => Of(passage, l.Kind, l.Words));

    private static List<Mention> Of(Passage passage, MentionKind kind, ImmutableArray<string> words)
    {
        var found = new List<Mention>();
        foreach (var word in words)
            for (var at = passage.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = passage.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                if (passage.At(at, word.Length) is var place && !found.Exists(f => f.Place.Overlaps(place))) found.Add(new(kind, word, place));
        return found;
    }

    private static ImmutableArray<string> Words(string key) => IdentityWords.Words("Mentions/remarks.txt", key);
}
