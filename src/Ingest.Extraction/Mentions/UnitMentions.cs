using System.Collections.Immutable;
using Ingest.Extraction.Identities;

namespace Ingest.Extraction.Mentions;

/// <summary>Names of units written in the author's role: in titles, cover fields, signatures, 以下简称, and at the head of a sentence that speaks of its own work.</summary>
internal static class UnitMentions
{
    private static readonly ImmutableArray<string> SpeakingVerbs = IdentityWords.Mentions("speaking");

    /// <summary>Prepositions, behind which whoever is named does not speak.</summary>
    private const string Joints = "与同和跟由对向请为在从经";

    private const int Shortest = 4;
    private const int Longest = 30;

    public static IEnumerable<Mention> Find(Frame frame)
    {
        var said = UnitReader.Candidates(frame, TitleReader.Read(frame.Front)).Where(c => c.IsCertain).Select(c => new Mention(MentionKind.UnitName, c.Name, c.Place)).ToList();
        return said.Concat(frame.Body.SelectMany(Speaking)).DistinctBy(m => m.Place);
    }

    /// <summary>A name at the head of a sentence with a verb of one's own doing behind it.</summary>
    private static IEnumerable<Mention> Speaking(Sections.Line line)
    {
        var text = line.Text;
        for (var start = line.TitleStart; start < text.Length;)
        {
            if (SpeakerLength(Nearby.Behind(text, start)) is > 0 and var length) yield return new(MentionKind.UnitName, line.Passage.RawAt(start, length), line.Passage.At(start, length));
            var end = text.IndexOfAny(['。', ';'], start);
            if (end < 0) yield break;
            start = end + 1;
        }
    }

    /// <summary>Length of a name with which a sentence begins and behind which a verb stands; 0 where there is none.</summary>
    private static int SpeakerLength(string sentence) => SpeakingVerbs
        .Select(v => sentence.IndexOf(v, StringComparison.Ordinal))
        .Where(at => at is >= Shortest and <= Longest && !Joints.Contains(sentence[0], StringComparison.Ordinal) && UnitNames.IsName(sentence[..at]) && Regions.LengthIn(sentence[..at]) > 0)
        .DefaultIfEmpty().Min();
}
