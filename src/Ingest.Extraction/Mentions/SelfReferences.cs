using System.Collections.Immutable;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>How the author calls itself: 我局, 我校, 我中心. Never 我市, 我县, 我们.</summary>
internal static class SelfReferences
{
    private static readonly ImmutableArray<string> Endings = IdentityWords.Mentions("self");
    private static readonly ImmutableArray<string> False = IdentityWords.Mentions("self_false");

    public static IEnumerable<Mention> In(Passage passage)
    {
        var text = passage.Text;
        for (var at = text.IndexOf('我'); at >= 0; at = text.IndexOf('我', at + 1))
        {
            var behind = Nearby.Behind(text, at + 1);
            if (False.Any(f => behind.StartsWith(f, StringComparison.Ordinal)) || Endings.FirstOrDefault(e => behind.StartsWith(e, StringComparison.Ordinal)) is not { } ending) continue;
            yield return new(MentionKind.SelfReference, ending, passage.At(at, ending.Length + 1));
        }
    }
}
