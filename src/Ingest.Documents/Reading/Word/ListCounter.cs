using System.Text;

namespace Ingest.Documents;

/// <summary>A printed list number and the level it stands on.</summary>
internal readonly record struct ListLabel(string Text, int Level, Indents Indents);

/// <summary>Counts the paragraphs of all lists of one document in reading order and prints their numbers.</summary>
internal sealed class ListCounter(Numbering numbering, StyleSheet styles)
{
    private const int LongestNumber = 1_000_000;

    private readonly Dictionary<ListDefinition, int?[]> _counts = [];
    private readonly HashSet<ListUse> _started = [];

    /// <summary>The number of the next paragraph of a list; null where the paragraph is in none, or the list prints nothing.</summary>
    /// <param name="list">Number of the list; 0 takes the paragraph out of the list of its style.</param>
    /// <param name="level">Level, where the paragraph or its style states it.</param>
    /// <param name="style">Style that put the paragraph into the list, if one did.</param>
    public ListLabel? Next(int? list, int? level, string? style)
    {
        if (list is not { } number || number == 0 || numbering.Find(number, styles) is not var (use, definition)) return null;
        var at = Math.Clamp(level ?? LevelOfStyle(use, definition, style), 0, ListDefinition.Depth - 1);
        var counts = Count(use, definition, at);
        var form = Level(use, definition, at);
        return new(Print(form, use, definition, counts), at, form.Indents);
    }

    private static ListLevel Level(ListUse use, ListDefinition definition, int level) => use.Levels[level] ?? definition.Levels[level] ?? ListLevel.Unstated;

    private static int LevelOfStyle(ListUse use, ListDefinition definition, string? style) =>
        style is null ? 0 : Math.Max(0, Enumerable.Range(0, ListDefinition.Depth).FirstOrDefault(l => Level(use, definition, l).Style == style, 0));

    private int?[] Count(ListUse use, ListDefinition definition, int at)
    {
        if (!_counts.TryGetValue(definition, out var counts)) _counts[definition] = counts = new int?[ListDefinition.Depth];
        if (_started.Add(use))
            for (var level = 0; level < ListDefinition.Depth; level++)
                if (use.Starts[level] is not null) counts[level] = null;
        counts[at] = counts[at] is { } last ? Math.Min(last + 1, LongestNumber) : StartOf(use, definition, at);
        for (var inner = at + 1; inner < ListDefinition.Depth; inner++)
            if (Level(use, definition, inner).RestartAfter is not { } after || at < after) counts[inner] = null;
        return counts;
    }

    private static int StartOf(ListUse use, ListDefinition definition, int level) =>
        Math.Clamp(use.Starts[level] ?? Level(use, definition, level).Start, 0, LongestNumber);

    private static string Print(ListLevel form, ListUse use, ListDefinition definition, int?[] counts)
    {
        if (form.Format == "bullet") return Symbols.Bullet(form.Text);
        var printed = new StringBuilder();
        for (var i = 0; i < form.Text.Length; i++)
        {
            if (form.Text[i] == '%' && i + 1 < form.Text.Length && form.Text[i + 1] is >= '1' and <= '9' and var digit)
            {
                var level = digit - '1';
                var format = Level(use, definition, level).Format;
                printed.Append(NumberFormat.Write(counts[level] ?? StartOf(use, definition, level), form.Legal && format is not "none" ? "decimal" : format));
                i++;
            }
            else printed.Append(form.Text[i]);
        }
        return printed.ToString().Trim();
    }
}
