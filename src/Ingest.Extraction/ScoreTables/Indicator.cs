using Ingest.Documents;

namespace Ingest.Extraction.ScoreTables;

/// <summary>An indicator as it opens in the table: a name, and the points printed for it. Compared by identity: two may bear one name.</summary>
internal sealed class Indicator(int level, string name, Cell cell)
{
    /// <summary>1 for the outermost.</summary>
    public int Level { get; } = level;

    public string Name { get; } = name;

    public Cell Cell { get; } = cell;

    public Points? Max { get; set; }

    public Points? Awarded { get; set; }
}
