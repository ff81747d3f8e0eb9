namespace Ingest.Documents.Tests.Oracles;

/// <summary>How alike two texts are, white space set aside: 1 − edit distance / length of the longer.</summary>
internal static class Similarity
{
    private const int Bits = 64;

    public static double Of(string one, string other)
    {
        var (a, b) = (Plain(one), Plain(other));
        return a.Length + b.Length == 0 ? 1 : 1 - Distance(a, b) / (double)Math.Max(a.Length, b.Length);
    }

    public static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c != '\uFEFF'));

    /// <summary>Levenshtein's distance, a column of 64 rows a step (Myers 1999, in blocks after Hyyrö 2003).</summary>
    public static int Distance(string pattern, string text)
    {
        if (pattern.Length == 0 || text.Length == 0) return Math.Max(pattern.Length, text.Length);
        var blocks = (pattern.Length + Bits - 1) / Bits;
        var matches = Matches(pattern, blocks);
        var (up, down) = (new ulong[blocks], new ulong[blocks]);
        Array.Fill(up, ulong.MaxValue);
        var (score, last) = (pattern.Length, 1UL << ((pattern.Length - 1) % Bits));
        var none = new ulong[blocks];
        foreach (var c in text) score += Step(matches.GetValueOrDefault(c, none), up, down, last);
        return score;
    }

    /// <summary>Takes one character of the text; returns the change of the distance in the last row.</summary>
    private static int Step(ulong[] matches, ulong[] up, ulong[] down, ulong last)
    {
        var (above, change) = (1, 0);
        for (var block = 0; block < up.Length; block++)
        {
            var equal = matches[block];
            var vertical = equal | down[block];
            if (above < 0) equal |= 1;
            var horizontal = unchecked(((equal & up[block]) + up[block]) ^ up[block]) | equal;
            var (plus, minus) = (down[block] | ~(horizontal | up[block]), up[block] & horizontal);
            var mark = block == up.Length - 1 ? last : 1UL << (Bits - 1);
            change = (plus & mark) != 0 ? 1 : (minus & mark) != 0 ? -1 : 0;
            (plus, minus) = (plus << 1 | (above > 0 ? 1UL : 0), minus << 1 | (above < 0 ? 1UL : 0));
            (up[block], down[block]) = (minus | ~(vertical | plus), plus & vertical);
            above = change;
        }
        return change;
    }

    private static Dictionary<char, ulong[]> Matches(string pattern, int blocks)
    {
        var matches = new Dictionary<char, ulong[]>();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (!matches.TryGetValue(pattern[i], out var places)) matches[pattern[i]] = places = new ulong[blocks];
            places[i / Bits] |= 1UL << (i % Bits);
        }
        return matches;
    }
}
