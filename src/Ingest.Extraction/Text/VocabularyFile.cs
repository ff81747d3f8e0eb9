namespace Ingest.Extraction.Text;

/// <summary>
/// Reads the vocabulary files that stand beside the code: one entry a line, fields separated by tabs, '#' begins a comment.
/// A faulty file is a fault of the program and throws.
/// </summary>
public static class VocabularyFile
{
    /// <summary>The entries of an embedded vocabulary file, each as its fields.</summary>
    /// <exception cref="InvalidOperationException">No such file is embedded.</exception>
    public static IReadOnlyList<string[]> Entries(string name)
    {
        using var stream = typeof(VocabularyFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"Vocabulary {name} is not embedded.");
        using var reader = new StreamReader(stream);
        var entries = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            var text = line.Split('#')[0].Trim();
            if (text.Length > 0) entries.Add([.. text.Split('\t', StringSplitOptions.RemoveEmptyEntries).Select(f => f.Trim())]);
        }

        return entries;
    }
}
