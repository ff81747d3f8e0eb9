using System.Globalization;

namespace Ingest.Documents.Reading.Ocr;

/// <summary>The tab-separated output of tesseract: a row per page, block, paragraph, line (level 4) and word (level 5).</summary>
internal static class TesseractTable
{
    private const int Columns = 12;
    private const string LineLevel = "4", WordLevel = "5";

    /// <summary>The lines of each picture; rows that make no sense are passed over.</summary>
    public static IReadOnlyList<IReadOnlyList<RecognisedLine>> Read(string table, int pictures)
    {
        var pages = Enumerable.Range(0, pictures).Select(_ => new List<RecognisedLine>()).ToList();
        List<RecognisedWord>? words = null;
        foreach (var row in table.Split('\n').Select(r => r.TrimEnd('\r').Split('\t')).Where(r => r.Length == Columns))
        {
            if (Number(row[1]) is not { } page || page < 1 || page > pictures) continue;
            if (Number(row[6]) is not { } left || Number(row[7]) is not { } top || Number(row[8]) is not { } width || Number(row[9]) is not { } height) continue;
            if (row[0] == LineLevel) pages[(int)page - 1].Add(new RecognisedLine((double)top, (double)(top + height), words = []));
            else if (row[0] == WordLevel && words is not null && row[11].Trim() is { Length: > 0 } text)
                words.Add(new RecognisedWord(text, (double)left, (double)(left + width), Math.Round(Math.Clamp(Number(row[10]) ?? 0, 0, 100) / 100, 2)));
        }
        return [.. pages.Select(p => p.Where(l => l.Words.Count > 0).ToList())];
    }

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
