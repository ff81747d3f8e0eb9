namespace Ingest.Extraction.Identities;

/// <summary>Names of units written in the author's role: in titles, cover fields, signatures, 以下简称, and at the head of a sentence that speaks of its own work.</summary>
internal static class UnitMentions
{
    private static readonly string[] SpeakingVerbs = ["是", "为", "作为", "严格", "认真", "始终", "坚持", "成立", "制定", "建立", "内设", "核定", "全年", "在职", "现有", "编制", "共有", "根据", "按照", "高度重视"];

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
    private static int SpeakerLength(string sentence) =>
        SpeakingVerbs.Select(v => sentence.IndexOf(v, StringComparison.Ordinal)).Where(at => at is >= 4 and <= 30 && UnitNames.IsName(sentence[..at]) && Regions.LengthIn(sentence[..at]) > 0).DefaultIfEmpty().Min();
}
