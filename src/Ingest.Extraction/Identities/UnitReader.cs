using System.Collections.Immutable;
using Ingest.Documents;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Identities;

/// <summary>Finds the submitting unit: what cover fields, titles, the signature and 以下简称 say, weighed against one another.</summary>
internal static class UnitReader
{
    private const double LeastWeight = 0.5;
    private const int MostCandidates = 60;

    private static readonly ImmutableArray<string> Superiors = IdentityWords.Of("superior_field");

    /// <summary>A name that could be the unit's: folded, as printed (spaced letters closed up), its place, and how much the place speaks for it.</summary>
    internal readonly record struct Candidate(string Name, string Raw, Place Place, IdentitySource Source, double Weight)
    {
        /// <summary>False for a beginning of a title that only might be a name.</summary>
        public bool IsCertain => Weight >= LeastWeight;
    }

    /// <summary>The unit's fullest name as written; null where none is printed.</summary>
    public static Found<string>? Read(Frame frame, IReadOnlyList<Title> titles)
    {
        var candidates = Candidates(frame, titles).ToList();
        if (candidates.Count == 0) return null;
        var best = candidates
            .Select(c => (Candidate: c, Weight: candidates.Where(o => UnitNames.Agree(o.Name, c.Name)).Sum(o => o.Weight) + Presence(frame, c.Name)))
            .OrderByDescending(c => c.Weight).ThenByDescending(c => c.Candidate.Weight).ThenByDescending(c => c.Candidate.Name.Length).ThenBy(c => c.Candidate.Place)
            .First();
        if (best.Weight < LeastWeight) return null;
        var fullest = candidates.Where(c => UnitNames.Agree(c.Name, best.Candidate.Name) && c.Weight >= LeastWeight / 2)
            .OrderByDescending(c => c.Name.Length).ThenByDescending(c => c.Weight).ThenBy(c => c.Place).First();
        return new(fullest.Raw, fullest.Source, Math.Min(0.99, best.Weight / 1.1), fullest.Place);
    }

    /// <summary>Every name that stands where units say who they are.</summary>
    internal static IEnumerable<Candidate> Candidates(Frame frame, IReadOnlyList<Title> titles) =>
        Fields(frame, IdentityWords.UnitFields, 0.9, 0.5).Concat(Fields(frame, Superiors, LeastWeight, 0.2)).Concat(titles.SelectMany(FromTitle)).Concat(FromCover(frame, titles)).Concat(FromSignature(frame)).Concat(FromAbbreviations(frame)).Take(MostCandidates);

    /// <summary>How much a name is at home in the text, as a small weight that decides between equals.</summary>
    private static double Presence(Frame frame, string name) => 0.02 * Math.Min(10, frame.Lines.Count(l => l.Text.Contains(name, StringComparison.Ordinal)));

    private static IEnumerable<Candidate> Fields(Frame frame, ImmutableArray<string> fields, double onCover, double inTable)
    {
        foreach (var value in FieldReader.Read(frame, fields))
            if (UnitNames.LongestPrefix(UnitNames.WithoutSeal(value.Text)) is { Length: > 0 } name && value.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
                yield return Of(value.Passage, value.Start + at, name, value.InTable ? IdentitySource.Table : IdentitySource.Cover, value.InTable ? inTable : onCover);
    }

    /// <summary>A line of a title that is a name, or the beginning of one up to the words of the report's kind.</summary>
    private static IEnumerable<Candidate> FromTitle(Title title)
    {
        foreach (var line in title.Lines)
        {
            if (UnitNames.IsName(line.Text) && !StartsWithYear(line.Text))
            {
                yield return Of(line.Passage, 0, line.Text, IdentitySource.Title, 0.9);
                continue;
            }

            var start = YearLength(line.Text);
            if (line.Text.AsSpan(start).StartsWith("关于")) start += 2;
            var head = line.Text[start..EndOfName(line.Text, start)];
            for (var length = head.Length; length >= 4; length--)
                if (UnitNames.IsName(head[..length])) yield return Of(line.Passage, start, head[..length], IdentitySource.Title, length == head.Length ? 0.7 : 0.3);
        }
    }

    /// <summary>A line of the cover that is a name and nothing else, above or below the title; a field whose colon is missing (项目单位 县融媒体中心) is the unit's.</summary>
    private static IEnumerable<Candidate> FromCover(Frame frame, IReadOnlyList<Title> titles)
    {
        foreach (var line in frame.Front.Except(titles.SelectMany(t => t.Lines)).Where(l => l is { Closer: '\0', Number: null } && !StartsWithYear(l.Text) && !Superiors.Any(f => l.Text.StartsWith(f, StringComparison.Ordinal))))
        {
            var field = IdentityWords.UnitFields.Where(f => line.Text.StartsWith(f, StringComparison.Ordinal)).Select(f => f.Length).DefaultIfEmpty().Max();
            if (UnitNames.IsName(line.Text[field..])) yield return Of(line.Passage, field, line.Text[field..], IdentitySource.Cover, field > 0 ? 0.9 : 0.6);
        }
    }

    private static IEnumerable<Candidate> FromSignature(Frame frame)
    {
        foreach (var line in frame.Signature)
        {
            var text = DateFinder.Find(line.Text).FirstOrDefault() is { Length: > 0, Start: > 0 } date ? line.Text[..date.Start] : line.Text;
            var name = UnitNames.WithoutSeal(text[(text.LastIndexOf(':') + 1)..]);
            if (UnitNames.IsName(name) && line.Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at) yield return Of(line.Passage, at, name, IdentitySource.Signature, 0.8);
        }
    }

    /// <summary>The name before （以下简称…）.</summary>
    private static IEnumerable<Candidate> FromAbbreviations(Frame frame)
    {
        foreach (var line in frame.Lines)
        {
            var at = line.Text.IndexOf("(以下简称", StringComparison.Ordinal);
            if (at <= 0) continue;
            var start = line.Text.LastIndexOfAny(['。', ',', ';', ':', '、', '由', '为'], at - 1) + 1;
            if (UnitNames.IsName(line.Text[start..at])) yield return Of(line.Passage, start, line.Text[start..at], IdentitySource.Body, 0.55);
        }
    }

    private static int EndOfName(string text, int start)
    {
        var end = text.Length;
        foreach (var word in IdentityWords.TitleBreaks)
            if (text.IndexOf(word, start, StringComparison.Ordinal) is >= 0 and var at && at < end) end = at;
        for (var i = start; i + 1 < end; i++)
            if (char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1])) return i;
        return end;
    }

    private static bool StartsWithYear(string text) => YearLength(text) > 0;

    /// <summary>Length of a year (2022年度, 2022年) at the head of a text.</summary>
    private static int YearLength(string text)
    {
        if (YearFinder.Find(text).FirstOrDefault() is not { Length: > 0, Start: 0 } year) return 0;
        return text.AsSpan(year.Length).StartsWith("度") ? year.Length + 1 : year.Length;
    }

    private static Candidate Of(Passage passage, int start, string printed, IdentitySource source, double weight)
    {
        var name = UnitNames.WithoutSecondSign(printed);
        var raw = string.Concat(passage.RawAt(start, name.Length).Where(c => !char.IsWhiteSpace(c)));
        return new(name, raw, passage.At(start, name.Length), source, UnitNames.IsAddressee(name) ? weight / 2 : weight);
    }
}
