namespace Ingest.Extraction.Frames;

/// <summary>Gives each figure the year it belongs to: named before it in the sentence, else last or next year by name, else the report's.</summary>
internal static class YearReader
{
    public static void Read(PassageFrames passage, FrameContext context)
    {
        foreach (var frame in passage.Frames)
            frame.Year = Respectively.YearOf(frame, passage) ?? Named(frame, passage) ?? Relative(frame, context) ?? Sentence(frame, passage) ?? context.FiscalYear;
    }

    private static int? Named(Frame frame, PassageFrames passage)
    {
        var leadStart = frame.Quantity.Start - frame.Lead.Length;
        var year = passage.Years.LastOrDefault(y => y.Start >= leadStart && y.End <= frame.Quantity.Start);
        if (year is null) return null;
        return frame.IsChange ? FirstIn(passage, leadStart, frame) : (int)year.Number.Value;
    }

    /// <summary>2022年比2021年增加: the change belongs to the first year named; where only the compared year is named, to the figure before.</summary>
    private static int? FirstIn(PassageFrames passage, int from, Frame frame)
    {
        var years = passage.Years.Where(y => y.Start >= from && y.End <= frame.Quantity.Start).ToList();
        if (years.Count > 1) return (int)years[0].Number.Value;
        return passage.Before(frame).LastOrDefault(f => !f.IsComparison && f.Sentence == frame.Sentence)?.Year;
    }

    private static int? Relative(Frame frame, FrameContext context) =>
        Comparisons.NamesLastYear(frame.Phrase) && !frame.IsChange ? context.FiscalYear - 1
        : frame.Phrase.Contains("下年度", StringComparison.Ordinal) || frame.Phrase.Contains("明年", StringComparison.Ordinal) ? context.FiscalYear + 1
        : null;

    /// <summary>The year of the sentence's subject: named before any figure, or carried from the figure before.</summary>
    private static int? Sentence(Frame frame, PassageFrames passage)
    {
        var before = passage.Before(frame).LastOrDefault(f => f.Sentence == frame.Sentence && !f.IsComparison);
        return before?.Year;
    }
}
