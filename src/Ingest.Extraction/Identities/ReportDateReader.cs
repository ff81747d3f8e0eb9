using System.Collections.Immutable;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Identities;

/// <summary>The date of a report: at the signature, on the cover, in a date field; a month that has a line to itself only where no day is printed.</summary>
internal static class ReportDateReader
{
    private const int LastLines = 4;

    private static readonly ImmutableArray<string> Fields = IdentityWords.Of("date_field");

    public static Found<PrintedDate>? Read(Frame frame) =>
        frame.Signature.Reverse().Select(l => Last(l, IdentitySource.Signature, 0.95)).FirstOrDefault(d => d is not null)
        ?? frame.Front.Where(l => l.Text.Length <= 45 && l.Closer is '\0' or ':').Select(l => Last(l, IdentitySource.Cover, 0.85)).FirstOrDefault(d => d is not null)
        ?? FromFields(frame)
        ?? frame.Body.Skip(frame.Front.Count).TakeLast(LastLines).Reverse().Select(l => Month(l, IdentitySource.Signature, 0.8)).FirstOrDefault(d => d is not null)
        ?? frame.Front.Select(l => Month(l, IdentitySource.Cover, 0.7)).FirstOrDefault(d => d is not null);

    private static Found<PrintedDate>? Month(Line line, IdentitySource source, double confidence) =>
        DateFinder.MonthAlone(line.Text) is { } date ? new(date.Date, source, confidence, line.Passage.At(date.Start, date.Length)) : null;

    private static Found<PrintedDate>? FromFields(Frame frame)
    {
        foreach (var value in FieldReader.Read(frame, Fields))
            foreach (var date in DateFinder.Find(value.Text))
                return new(date.Date, value.InTable ? IdentitySource.Table : IdentitySource.Cover, 0.7, value.Passage.At(value.Start + date.Start, date.Length));
        return null;
    }

    private static Found<PrintedDate>? Last(Line line, IdentitySource source, double confidence) =>
        DateFinder.Find(line.Text).Where(d => !IsOfPeriod(line.Text, d)).Select(d => (Found<PrintedDate>?)new Found<PrintedDate>(d.Date, source, confidence, line.Passage.At(d.Start, d.Length))).LastOrDefault();

    /// <summary>2021年1月1日至2021年12月31日: the ends of a stretch of time date no report.</summary>
    private static bool IsOfPeriod(string line, FoundDate date) =>
        date.Start > 0 && Until.Contains(line[date.Start - 1]) || date.Start + date.Length < line.Length && Until.Contains(line[date.Start + date.Length]);

    private const string Until = "至到-—~";
}
