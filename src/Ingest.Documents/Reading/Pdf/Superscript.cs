namespace Ingest.Documents.Reading.Pdf;

/// <summary>Raised digits keep their raised form, so that a footnote's mark behind a figure does not become part of the figure.</summary>
internal static class Superscript
{
    private const double Small = 0.86;
    private const double Raised = 0.15;
    private const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>True where a glyph is smaller than the line's main glyph and stands above its baseline.</summary>
    public static bool IsRaised(Ink ink, Ink main) => ink.Size <= Small * main.Size && main.Baseline - ink.Baseline >= Raised * main.Size;

    public static string Of(string text) => text.Length == 1 && char.IsAsciiDigit(text[0]) ? Digits[text[0] - '0'].ToString() : text;

    public static bool IsMark(char c) => Digits.Contains(c, StringComparison.Ordinal);
}
