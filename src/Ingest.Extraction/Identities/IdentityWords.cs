using System.Collections.Immutable;
using Ingest.Extraction.Sections;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Identities;

/// <summary>The words of identity.txt and of the lists of mentions, folded like the text they are met in.</summary>
internal static class IdentityWords
{
    public static ImmutableArray<string> UnitFields { get; } = Read("unit_field");

    public static ImmutableArray<string> UnitEndings { get; } = Read("unit_ending");

    public static ImmutableArray<string> TitleBreaks { get; } = Read("title_break");

    public static ImmutableArray<string> Addressees { get; } = Read("addressee");

    public static ImmutableArray<string> Of(string key) => Read(key);

    public static ImmutableArray<string> Mentions(string key) => Read(key, "Mentions/mentions.txt");

    /// <summary>The words of a key of another word list.</summary>
    public static ImmutableArray<string> Words(string resource, string key) => Read(key, resource);

    /// <summary>Longest first, so that the first word that matches is the longest.</summary>
    private static ImmutableArray<string> Read(string key, string resource = "Identities/identity.txt") =>
        [.. Vocabulary.Read(resource, key).Select(w => new ShadowText(w).Text).OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal)];
}
