namespace Ingest.Documents.Reading.Pdf;

/// <summary>
/// Text layers that were mapped to the wrong characters: what a page prints as Chinese comes out as rare characters, accented letters or
/// signs. Everyday characters make up more than half of any official text; numbers and Latin words tell nothing.
/// </summary>
internal static class Gibberish
{
    private const int Fewest = 40;
    private const double EverydayShare = 0.15;
    private const double SignShare = 0.3;
    private const string Signs = "!\"#$&'*+;<=>?@[\\]^_`{|}~";
    private static readonly HashSet<char> _everyday = [.. EverydayCharacters.Simplified, .. EverydayCharacters.Traditional];

    public static bool Is(IEnumerable<string> glyphs)
    {
        var (letters, everyday, signs, all) = (0, 0, 0, 0);
        foreach (var glyph in glyphs)
        foreach (var c in glyph)
        {
            all++;
            if (char.IsLetter(c) && !char.IsAscii(c)) letters++;
            if (_everyday.Contains(c)) everyday++;
            if (Signs.Contains(c, StringComparison.Ordinal)) signs++;
        }
        return letters >= Fewest ? everyday < EverydayShare * letters : all >= Fewest && signs > SignShare * all;
    }
}
