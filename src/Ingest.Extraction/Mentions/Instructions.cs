using System.Collections.Immutable;
using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Whole lines in which the template tells its writer what to write.</summary>
internal static class Instructions
{
    private const int Longest = 80;

    private static readonly ImmutableArray<string> Told = IdentityWords.Words("Mentions/remarks.txt", "template_line");

    public static IEnumerable<Mention> In(Passage passage) =>
        passage.Text.Length <= Longest && Clause.HoldsAny(passage.Text, Told)
            ? [new(MentionKind.Placeholder, passage.RawAt(0, passage.Text.Length), passage.At(0, passage.Text.Length))]
            : [];
}
