using System.Collections.Frozen;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Tells the name of a county (禾丰) from the words that a verb or preposition leaves in front of 县 (由县, 建议县, 督促各县).</summary>
internal static class CountyNames
{
    private static readonly FrozenSet<char> Functional = VocabularyFile.Entries("Mentions/before-county.txt").SelectMany(e => e).SelectMany(w => w).ToFrozenSet();

    /// <summary>组建县市场监督管理局: verbs that none of those characters gives away.</summary>
    private static readonly FrozenSet<string> Verbs = VocabularyFile.Entries("Mentions/before-county-verbs.txt").SelectMany(e => e).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of those characters, the ones of which names of two are made as well: 上川, 新宁, 应城.</summary>
    private const string OfPlaces = "上下中内外前后里新老城原同和乡镇安长平应全现";

    /// <summary>True where none of the characters before 县 ends or makes a verb, pronoun or preposition, but one of a place's in a name of two, nor they together a verb.</summary>
    public static bool MayBe(string name) => !Verbs.Contains(name) && (!name.Any(Functional.Contains) || name.Length == 2 && name.Where(Functional.Contains).ToList() is [var only] && OfPlaces.Contains(only));

    /// <summary>True where each level of a region (湘南省临溪县) bears a name that may be one: 结果将报县 is none.</summary>
    public static bool AreRegions(string regions) => regions.Split('省', '市', '州', '盟', '县', '区', '旗').All(r => r.EndsWith("自治", StringComparison.Ordinal) || MayBe(r));
}
