namespace Ingest.Extraction.Tests;

/// <summary>Reads the tables of cases that stand beside the tests: one case a line, fields parted by tabs, '#' begins a comment line.</summary>
internal static class Tables
{
    public static IReadOnlyList<string[]> Rows(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, name);
        return [.. File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }
}
