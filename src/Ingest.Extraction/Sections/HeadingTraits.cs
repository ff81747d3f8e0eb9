namespace Ingest.Extraction.Sections;

/// <summary>
/// What the model sees of a heading, as names: runs of its characters, where it stands, what the word lists say of it. A heading known only by
/// its words, such as an entry of the word lists, has no traits of place.
/// </summary>
internal static class HeadingTraits
{
    private const int LongestRun = 3;
    private const int LongestTitle = 80;
    private const int DeepestLevel = 4;
    private const int LargestNumber = 9;

    /// <summary>All traits of a heading, each once.</summary>
    public static IReadOnlyList<string> Of(HeadingFeatures heading, HeadingLexicon lexicon) => [.. Words(heading.Title, lexicon), .. Place(heading, lexicon)];

    /// <summary>The traits of a folded title alone.</summary>
    public static IReadOnlyList<string> Words(string title, HeadingLexicon lexicon) =>
        [.. Runs(title).Distinct(StringComparer.Ordinal), .. Known(lexicon.Recognise(title))];

    /// <summary>Runs of one to three characters; ^ and $ stand for the ends of the title.</summary>
    private static IEnumerable<string> Runs(string title)
    {
        var words = HeadingWords.Untrimmed(title);
        var framed = $"^{(words.Length > LongestTitle ? words[..LongestTitle] : words)}$";
        for (var length = 1; length <= LongestRun; length++)
            for (var start = 0; start + length <= framed.Length; start++)
                if (length > 1 || start > 0 && start < framed.Length - 1) yield return framed.Substring(start, length);
    }

    private static IEnumerable<string> Known(Recognition known)
    {
        yield return $"known:{known.Familiarity}";
        foreach (var label in known.Labels)
        {
            yield return $"word:{label.Code()}";
            yield return $"{known.Familiarity}:{label.Code()}";
        }

        if (known.Labels.Length > 0) yield return $"first:{known.Labels[0].Code()}";
    }

    private static IEnumerable<string> Place(HeadingFeatures heading, HeadingLexicon lexicon)
    {
        var parent = heading.Parent?.Code() ?? "none";
        yield return $"parent:{parent}";
        yield return $"previous:{heading.Previous?.Code() ?? "none"}";
        yield return $"level:{Math.Min(heading.Level, DeepestLevel)}";
        if (HeadingNumber.Parse(new Text.ShadowText(heading.Number).Text) is { } number) yield return $"level:{Math.Min(heading.Level, DeepestLevel)} number:{Math.Min(number.Value, LargestNumber)}";
        if (new LexiconClassifier(lexicon).Predict(heading).Label is { } label) yield return $"rule:{label.Code()}";
        yield return $"parent:{parent} known:{lexicon.Recognise(heading.Title).Familiarity}";
    }
}
