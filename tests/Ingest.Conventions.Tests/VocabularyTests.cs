using System.Runtime.CompilerServices;
using Ingest.Extraction.Text;
using Ingest.Tests;

namespace Ingest.Conventions.Tests;

/// <summary>The word lists beside the code can be read, are used, and say nothing twice.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<string> Vocabularies => [.. typeof(VocabularyFile).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".txt", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void A_word_list_has_entries(string name) => Assert.NotEmpty(VocabularyFile.Entries(name));

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void A_word_list_says_nothing_twice(string name)
    {
        var twice = VocabularyFile.Entries(name).SelectMany(Meanings).GroupBy(m => m).Where(g => g.Count() > 1).Select(g => g.Key);

        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void A_word_list_is_named_by_the_code_that_reads_it(string name) =>
        Assert.Contains(Repository.Files(Repository.At("src", "Ingest.Extraction"), "*.cs"), file => File.ReadAllText(file).Contains($"\"{name}\"", StringComparison.Ordinal));

    [Fact]
    public void Whatever_the_code_keeps_of_word_lists_can_be_built()
    {
        foreach (var type in Assemblies.All.SelectMany(a => a.GetTypes()).Where(t => t.TypeInitializer is not null && !t.ContainsGenericParameters))
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
    }

    /// <summary>What an entry says: <c>key = word / word</c> a word for the key each; a line of fields that is longer than three a word each; else itself.</summary>
    private static IEnumerable<(string Key, string Word)> Meanings(string[] entry)
    {
        if (entry is [var line] && line.Split('=') is [var key, var words]) return words.Split('/').Select(w => (key.Trim(), w.Trim()));
        return entry.Length > 3 ? entry.Select(w => ("", w)) : [("", string.Join('\t', entry))];
    }
}
