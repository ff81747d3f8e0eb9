using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ingest.Extraction.Sections;

/// <summary>How much of a heading a known variant covers.</summary>
internal enum Familiarity
{
    None,

    /// <summary>A word of the heading points to a label.</summary>
    Stem,

    /// <summary>A known variant stands inside.</summary>
    Part,

    /// <summary>The heading begins with a known variant.</summary>
    Head,

    /// <summary>The heading is a known variant.</summary>
    Whole,
}

/// <summary>What the word lists say of a heading.</summary>
internal readonly record struct Recognition(Familiarity Familiarity, ImmutableArray<SectionLabel> Labels)
{
    public static Recognition None { get; } = new(Familiarity.None, []);
}

/// <summary>The known variants of headings (headings.txt) and the words that point to a label (stems.txt).</summary>
internal sealed class HeadingLexicon
{
    /// <summary>What is longer is prose.</summary>
    private const int LongestHeading = 80;

    private readonly FrozenDictionary<string, ImmutableArray<SectionLabel>> _variants;
    private readonly FrozenDictionary<string, ImmutableArray<SectionLabel>> _endings;
    private readonly FrozenDictionary<string, ImmutableArray<SectionLabel>> _stems;
    private readonly int _longest;

    private HeadingLexicon(IReadOnlySet<string> forgotten)
    {
        var variants = Variants.Where(v => !forgotten.Contains(HeadingWords.Reduce(v.Title))).ToList();
        _variants = Index(variants.OrderByDescending(v => Trimmed(v.Title)), HeadingWords.Reduce);
        _endings = Index(variants, HeadingWords.Untrimmed);
        _stems = Index(Stems, word => word);
        _longest = _variants.Keys.Max(k => k.Length);
    }

    /// <summary>The known variants, folded, in the order of the file, each with its labels.</summary>
    public static ImmutableArray<(string Title, ImmutableArray<SectionLabel> Labels)> Variants { get; } = Load("Sections/headings.txt");

    private static ImmutableArray<(string Title, ImmutableArray<SectionLabel> Labels)> Stems { get; } = Load("Sections/stems.txt");

    public static HeadingLexicon Default { get; } = new(FrozenSet<string>.Empty);

    /// <summary>The word lists without some variants, given in their reduced form: what a reader knows who has never met them.</summary>
    public static HeadingLexicon Without(IReadOnlySet<string> variants) => variants.Count == 0 ? Default : new(variants);

    /// <summary>Recognises a folded heading without its number.</summary>
    public Recognition Recognise(string title)
    {
        if (title.Length is 0 or > LongestHeading) return Recognition.None;
        var words = HeadingWords.Reduce(title);
        if (_endings.TryGetValue(HeadingWords.Untrimmed(title), out var labels) || _variants.TryGetValue(words, out labels)) return new(Familiarity.Whole, labels);
        var phrases = HeadingWords.Untrimmed(title).Split('、', StringSplitOptions.RemoveEmptyEntries);
        var found = phrases.Select(Labels).ToImmutableArray();
        if (found.Any(f => f.Length > 0)) return new(Starts(words) ? Familiarity.Head : Familiarity.Part, Union(found));
        found = [.. phrases.Select(p => LongestInside(p, _stems, 2))];
        return found.Any(f => f.Length > 0) ? new(Familiarity.Stem, Union(found)) : Recognition.None;
    }

    /// <summary>Length of the longest variant of at least <paramref name="least"/> characters with which a folded text begins; 0 where none does. The variant is met in its unreduced form.</summary>
    public int Prefix(string text, int least)
    {
        for (var length = Math.Min(text.Length, _longest + 8); length >= least; length--)
            if (char.IsLetter(text[length - 1]) && _variants.ContainsKey(HeadingWords.Reduce(text[..length]))) return length;
        return 0;
    }

    /// <summary>How much of a variant its reduced form leaves out: of two with one reduced form (评价指标, 评价指标分析) the one that is written so has it.</summary>
    private static int Trimmed(string title) => HeadingWords.Untrimmed(title).Length - HeadingWords.Reduce(title).Length;

    private bool Starts(string words)
    {
        for (var length = Math.Min(words.Length, _longest); length >= 3; length--)
            if (_variants.ContainsKey(words[..length])) return true;
        return false;
    }

    /// <summary>Labels of a phrase: by the variant it ends with, since a Chinese phrase ends with its head, else by the longest inside.</summary>
    private ImmutableArray<SectionLabel> Labels(string phrase)
    {
        var endings = _endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start <= phrase.Length - 2; start++)
            if (endings.TryGetValue(phrase.AsSpan(start), out var labels)) return labels;
        return LongestInside(HeadingWords.Reduce(phrase), _variants, 3);
    }

    /// <summary>The longest known word inside a phrase, the last of equally long ones.</summary>
    private static ImmutableArray<SectionLabel> LongestInside(string phrase, FrozenDictionary<string, ImmutableArray<SectionLabel>> known, int least)
    {
        var words = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = phrase.Length; length >= least; length--)
            for (var start = phrase.Length - length; start >= 0; start--)
                if (words.TryGetValue(phrase.AsSpan(start, length), out var labels)) return labels;
        return [];
    }

    private static ImmutableArray<SectionLabel> Union(ImmutableArray<ImmutableArray<SectionLabel>> found) => [.. found.SelectMany(f => f).Distinct()];

    private static FrozenDictionary<string, ImmutableArray<SectionLabel>> Index(IEnumerable<(string Title, ImmutableArray<SectionLabel> Labels)> words, Func<string, string> reduce)
    {
        var index = new Dictionary<string, ImmutableArray<SectionLabel>>(StringComparer.Ordinal);
        foreach (var (title, labels) in words) index[reduce(title)] = labels;
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static ImmutableArray<(string Title, ImmutableArray<SectionLabel> Labels)> Load(string resource) =>
        [.. Vocabulary.Read(resource).Select(v => (new Text.ShadowText(v.Word).Text, v.Key.Split('+', StringSplitOptions.TrimEntries).Select(Label).ToImmutableArray()))];

    private static SectionLabel Label(string code) =>
        Codes.Parse<SectionLabel>(code) ?? throw new InvalidOperationException($"No section label is called {code}.");
}
