using System.Collections.Immutable;
using Ingest.Extraction.Sections;

namespace Ingest.Extraction.Identities;

/// <summary>The grade that the text claims: 等级为“优”, 自评为优秀, 评为"优"等.</summary>
internal static class GradeReader
{
    private const double Enough = 2;

    private static readonly ImmutableArray<string> Named = IdentityWords.Of("grade_named");
    private static readonly ImmutableArray<string> Given = IdentityWords.Of("grade_given");
    private static readonly ImmutableArray<string> Fields = IdentityWords.Of("grade_field");
    private static readonly ImmutableArray<string> Never = IdentityWords.Of("grade_never");

    private static readonly ImmutableArray<(string Word, Grade Grade)> Words =
        [.. Enum.GetValues<Grade>().SelectMany(g => IdentityWords.Of("grade_" + g.Code()).Select(w => (w, g))).OrderByDescending(w => w.w.Length)];

    /// <summary>True where a text names a grade (等级, 等次 …) or quotes one.</summary>
    public static bool HoldsName(string text) => Named.Any(n => text.Contains(n, StringComparison.Ordinal)) || text.Contains("\"优\"", StringComparison.Ordinal) || text.Contains("\"良\"", StringComparison.Ordinal);

    /// <summary>The grade that belongs to the score found, or stands where a conclusion is drawn, or in a form's field.</summary>
    public static Found<Grade>? Read(Frame frame, Found<decimal>? score) =>
        frame.Body.SelectMany(line => InLine(frame, line, score)).Where(c => c.Weight >= Enough)
            .OrderByDescending(c => c.Weight).ThenBy(c => c.Found.Place).Select(c => c.Found).FirstOrDefault()
        ?? FieldReader.Read(frame, Fields).Concat(FieldReader.Below(frame, Fields)).Select(OfField).FirstOrDefault(f => f is not null);

    private static Found<Grade>? OfField(FieldValue value) =>
        GradeAt(value.Text.Trim('"'), 0) is { } found ? new(found.Grade, value.InTable ? IdentitySource.Table : IdentitySource.Cover, 0.8, value.Passage.At(value.Start, value.Length)) : null;

    private static IEnumerable<(Found<Grade> Found, double Weight)> InLine(Frame frame, Line line, Found<decimal>? score)
    {
        for (var i = 0; i < line.Text.Length; i++)
            if (GradeAt(line.Text, i, line.Passage.Shadow.SpaceBefore) is { } found && (IsTicked(line.Text, i, i + found.Word.Length) || IsBehind(score, line, i) ? Sure : Weigh(line.Text, i)) is > 0 and var weight)
            {
                var bonus = (frame.LabelAt(line) == SectionLabel.Conclusion ? 1 : 0) + (score?.Place is { } place && line.Passage.Place.Overlaps(place) ? 1 : 0);
                yield return (new(found.Grade, IdentitySource.Body, Math.Min(0.97, (weight + bonus) / 4), line.Passage.At(i, found.Word.Length)), weight + bonus);
                i += found.Word.Length - 1;
            }
    }

    /// <summary>The grade that begins at a place of a text; null where none does.</summary>
    public static (string Word, Grade Grade)? GradeAt(string text, int at, Predicate<int>? gapBefore = null)
    {
        foreach (var entry in Words)
            if (string.CompareOrdinal(text, at, entry.Word, 0, entry.Word.Length) == 0 && (Ends(text, at + entry.Word.Length) || gapBefore is not null && gapBefore(at + entry.Word.Length))) return entry;
        return null;
    }

    /// <summary>自评得分：96.5（优）: in the bracket directly behind the score.</summary>
    private static bool IsBehind(Found<decimal>? score, Line line, int at) =>
        at > 0 && line.Text[at - 1] == '(' && score?.Place is { } place && line.Passage.Place.Overlaps(place) && line.Passage.At(at - 1, 1).Start == place.End;

    /// <summary>自评等级：☑优 □良 □中, 优（√） 良（ ）: the one of several grades that bears a tick.</summary>
    private static bool IsTicked(string text, int start, int end) =>
        HoldsName(text) && (start > 0 && Ticks.Contains(text[start - 1], StringComparison.Ordinal)
            || (start == 0 || text[start - 1] != Box) && (text.AsSpan(end) is [var tick, ..] && Ticks.Contains(tick, StringComparison.Ordinal) || text.AsSpan(end) is ['(', var mark, ')', ..] && Ticks.Contains(mark, StringComparison.Ordinal)));

    private const string Ticks = "☑☒■√✓✔●";
    private const char Box = '□';
    private const double Sure = 3;

    /// <summary>True where nothing behind a grade makes it the head of another word (优化, 良性, 中央).</summary>
    private static bool Ends(string text, int at) =>
        at >= text.Length || text[at] is '。' or ',' or ';' or '"' or ')' or '、' or '等' or '级' or '档' or '次' or '(' or ':' or Box || Ticks.Contains(text[at], StringComparison.Ordinal);

    private static double Weigh(string text, int at)
    {
        var clause = Nearby.SentenceBefore(text, at);
        if (Never.Any(n => clause.Contains(n, StringComparison.Ordinal)) && !clause.Contains("自评", StringComparison.Ordinal)) return 0;
        var quoted = clause.EndsWith('"');
        var before = clause.TrimEnd('"', ':', '(', ',');
        var bare = before.TrimEnd('为', '是', ':', '"', '(', '于', ',');
        if (Named.Any(n => bare.EndsWith(n, StringComparison.Ordinal))) return 3;
        return Given.Any(g => before.EndsWith(g, StringComparison.Ordinal) || bare.EndsWith(g, StringComparison.Ordinal)) ? quoted ? 2.5 : 1.5 : 0;
    }
}
