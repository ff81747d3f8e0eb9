using Ingest.Extraction.Identities;

namespace Ingest.Extraction.Mentions;

/// <summary>The unit that signs, where the report names it nowhere else.</summary>
internal static class Signatures
{
    public static IEnumerable<Mention> Of(Frame frame) =>
        from candidate in UnitReader.Candidates(frame, [])
        where candidate.Source == IdentitySource.Signature
        let core = candidate.Name[Regions.LengthIn(candidate.Name)..]
        where core.Length >= 3 && frame.Lines.Count(l => l.Text.Contains(core, StringComparison.Ordinal)) == 1
        select new Mention(MentionKind.Signature, candidate.Name, candidate.Place);
}
