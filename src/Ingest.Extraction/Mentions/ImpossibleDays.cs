using Ingest.Extraction.Identities;
using Ingest.Extraction.Text;

namespace Ingest.Extraction.Mentions;

/// <summary>Days that no calendar has: 2023年2月30日, 2023年13月1日.</summary>
internal static class ImpossibleDays
{
    public static IEnumerable<Mention> In(Passage passage) =>
        from day in DateFinder.Impossible(passage.Text)
        let place = passage.At(day.Start, day.Length)
        select new Mention(MentionKind.ImpossibleDay, passage.RawAt(day.Start, day.Length), place);
}
