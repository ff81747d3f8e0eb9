namespace Ingest.Documents.Reading.Pdf;

/// <summary>What stands between the end of a line and the beginning of the next, where the text runs on.</summary>
internal static class LineJoin
{
    private const double Brim = 0.35;

    /// <summary>A blank between two Latin words; nothing in Chinese, in a number, or in a word that the line's end has cut.</summary>
    public static string Between(TextLine line, TextLine next)
    {
        var (last, first) = (line.Text[^1], next.Text[0]);
        if (CharacterKind.IsWide(last) || CharacterKind.IsWide(first)) return "";
        if (line.EndsInBlank) return " ";
        if (char.IsAsciiLetter(last) && char.IsAsciiLetter(first)) return CutsWord(line) ? "" : " ";
        return last is ',' or '.' or ';' or ':' or ')' && char.IsAsciiLetter(first) ? " " : "";
    }

    /// <summary>True where a Chinese line is filled to the brim and so cut through a word.</summary>
    private static bool CutsWord(TextLine line) =>
        line.Margins.Right - line.Box.Right < Brim * line.Size && line.Text.Count(CharacterKind.IsWide) * 2 > line.Text.Length && !line.Ink.Any(i => i.SpaceBefore);
}
