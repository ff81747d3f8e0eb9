namespace Ingest.Extraction.Claims.Sums;

/// <summary>Whether enough rows of a table keep a relation between its columns for it to be the table's own: then the others break it.</summary>
internal static class KeptRows
{
    /// <summary>Of the rows under a header that names the relation, so many may break it; one always may.</summary>
    private const int NamedBrokenOneIn = 3;

    private const int BrokenOneIn = 4;

    /// <param name="rows">The rows that hold all figures of the relation.</param>
    /// <param name="kept">Those of them that keep it, and not by noughts alone.</param>
    /// <param name="broken">Those of them that do not.</param>
    /// <param name="isNamed">True where a header names the relation; figures alone may agree by chance.</param>
    public static bool Suffice(int rows, int kept, int broken, bool isNamed) => isNamed
        ? rows >= 2 && kept >= 1 && broken <= Math.Max(1, rows / NamedBrokenOneIn)
        : rows >= 2 && kept >= 2 && broken * BrokenOneIn <= rows;
}
