using System.Collections.Immutable;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Identities;

/// <summary>The day the report is dated: at the signature, on the cover, in a date field. An incomplete date is none.</summary>
internal static class ReportDateReader
{
    private static readonly ImmutableArray<string> Fields = IdentityWords.Of("date_field");

    public static Found<DateOnly>? Read(Frame frame) =>
        frame.Signature.Reverse().Select(l => Last(l, IdentitySource.Signature, 0.95)).FirstOrDefault(d => d is not null)
        ?? frame.Front.Where(l => l.Text.Length <= 45 && l.Closer is '\0' or ':').Select(l => Last(l, IdentitySource.Cover, 0.85)).FirstOrDefault(d => d is not null)
        ?? FromFields(frame);

    private static Found<DateOnly>? FromFields(Frame frame)
    {
        foreach (var value in FieldReader.Read(frame, Fields))
            foreach (var date in DateFinder.Find(value.Text))
                return new(date.Date, value.InTable ? IdentitySource.Table : IdentitySource.Cover, 0.7, value.Passage.At(value.Start + date.Start, date.Length));
        return null;
    }

    private static Found<DateOnly>? Last(Line line, IdentitySource source, double confidence) =>
        DateFinder.Find(line.Text).Select(d => (Found<DateOnly>?)new Found<DateOnly>(d.Date, source, confidence, line.Passage.At(d.Start, d.Length))).LastOrDefault();
}
