namespace Ingest.Documents;

/// <summary>How characters look, as far as it matters; null where a property is left to what it is based on.</summary>
internal readonly record struct RunLook(int? HalfPoints, bool? Bold, bool? Hidden)
{
    public RunLook Over(RunLook below) => new(HalfPoints ?? below.HalfPoints, Bold ?? below.Bold, Hidden ?? below.Hidden);
}

/// <summary>Indents in twentieths of a point, or in hundredths of a character, which then count.</summary>
internal readonly record struct Indents(int? Left, int? FirstLine, int? LeftChars, int? FirstLineChars)
{
    public Indents Over(Indents below) => new(Left ?? below.Left, FirstLine ?? below.FirstLine, LeftChars ?? below.LeftChars, FirstLineChars ?? below.FirstLineChars);

    /// <summary>Where the first line begins, in points.</summary>
    public decimal Points(decimal fontSize) => Part(LeftChars, Left, fontSize) + Part(FirstLineChars, FirstLine, fontSize);

    private static decimal Part(int? chars, int? twips, decimal fontSize) => chars is { } c && c != 0 ? c * fontSize / 100 : (twips ?? 0) / 20m;
}

/// <summary>How a paragraph looks and which list it is in; null where a property is left to what it is based on.</summary>
internal readonly record struct ParagraphLook(int? List, int? ListLevel, int? Outline, Alignment? Alignment, Indents Indents)
{
    public ParagraphLook Over(ParagraphLook below) => new(List ?? below.List, ListLevel ?? below.ListLevel, Outline ?? below.Outline, Alignment ?? below.Alignment, Indents.Over(below.Indents));
}

/// <summary>What a run says of itself.</summary>
/// <param name="Style">Character style.</param>
/// <param name="Look">Its own properties.</param>
/// <param name="Font">Font of Western characters, which symbols are.</param>
/// <param name="Inserted">True where a tracked change added it.</param>
/// <param name="Deleted">True where a tracked change took it away.</param>
internal readonly record struct RunProperties(string? Style, RunLook Look, string? Font, bool Inserted, bool Deleted);

/// <summary>What a paragraph says of itself.</summary>
/// <param name="Style">Paragraph style.</param>
/// <param name="Look">Its own properties.</param>
/// <param name="Mark">Properties of the mark that ends it.</param>
internal readonly record struct ParagraphProperties(string? Style, ParagraphLook Look, RunProperties Mark);
