namespace Ingest.Documents;

/// <summary>One level of a list.</summary>
/// <param name="Start">First number.</param>
/// <param name="Format">Name of the number format.</param>
/// <param name="Text">What is printed; %1 … %9 stand for the numbers of the levels.</param>
/// <param name="RestartAfter">The level (1-based) at whose use it starts again; 0 never; null at every outer level.</param>
/// <param name="Legal">True where all numbers in <paramref name="Text"/> are printed as digits.</param>
/// <param name="Style">Paragraph style that is in this level.</param>
/// <param name="Indents">Indents of its paragraphs.</param>
internal sealed record ListLevel(int Start, string Format, string Text, int? RestartAfter, bool Legal, string? Style, Indents Indents)
{
    public static ListLevel Unstated { get; } = new(1, "decimal", "", null, false, null, default);
}

/// <summary>A list definition: nine levels, or the name of the style that has them.</summary>
internal sealed class ListDefinition
{
    public const int Depth = 9;

    public ListLevel?[] Levels { get; } = new ListLevel?[Depth];

    public string? StyleLink { get; set; }
}

/// <summary>A use of a definition: paragraphs of all its uses count on from each other, save where a use starts anew.</summary>
internal sealed class ListUse
{
    public int Definition { get; set; }

    public int?[] Starts { get; } = new int?[ListDefinition.Depth];

    public ListLevel?[] Levels { get; } = new ListLevel?[ListDefinition.Depth];
}

/// <summary>The lists of a document: definitions, and the uses through which paragraphs refer to them.</summary>
internal sealed class Numbering
{
    private const int MostLinks = 8;

    private readonly Dictionary<int, ListDefinition> _definitions = [];
    private readonly Dictionary<int, ListUse> _uses = [];

    public static Numbering Empty => new();

    public void Add(int id, ListDefinition definition) => _definitions.TryAdd(id, definition);

    public void Add(int id, ListUse use) => _uses.TryAdd(id, use);

    /// <summary>The use with the number, and its definition, through style links; null where there is none.</summary>
    public (ListUse Use, ListDefinition Definition)? Find(int list, StyleSheet styles)
    {
        for (var n = 0; n < MostLinks && _uses.TryGetValue(list, out var use) && _definitions.TryGetValue(use.Definition, out var definition); n++)
        {
            if (definition.StyleLink is null) return (use, definition);
            if (styles.ListOf(definition.StyleLink) is not { } linked || linked == list) return (use, definition);
            list = linked;
        }
        return null;
    }
}
