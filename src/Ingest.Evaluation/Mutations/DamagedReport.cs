using Ingest.Documents;
using Ingest.Evaluation.Fields;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>A report with a damage in its file, read and judged again.</summary>
internal sealed class DamagedReport
{
    private readonly IReadOnlyList<TextEdit> _edits;
    private readonly SourceMap _map;

    private DamagedReport(SoundReport sound, Damage damage, IReadOnlyList<TextEdit> edits, Document document, IReadOnlyList<ValidatedReport> reports)
    {
        (Sound, Damage, Document, Reports, _edits) = (sound, damage, document, reports, edits);
        _map = new SourceMap(document, SourceText.Of(new SourceFile(sound.Source.File.Name, sound.Source.With(edits)))!.Text);
        New = NewFindings();
    }

    public SoundReport Sound { get; }

    public Damage Damage { get; }

    public Document Document { get; }

    public IReadOnlyList<ValidatedReport> Reports { get; }

    /// <summary>Findings that the sound report does not have; those for information count for nothing.</summary>
    public IReadOnlyList<Finding> New { get; }

    /// <summary>The damage made in the report's file; null where the file does not print what would be changed, or is no report any more.</summary>
    public static DamagedReport? Of(SoundReport sound, Damage damage)
    {
        var edits = damage.Changes.Where(c => c.Place.Length + c.Words.Length > 0).Select(c => sound.Map.Find(c.Place) is var (start, length) ? new TextEdit(start, length, c.Words) : null).ToList();
        if (edits.Contains(null)) return null;
        var file = sound.Source.File with { Bytes = sound.Source.With([.. edits.OfType<TextEdit>()]) };
        if (ReaderCatalog.Read(file, ReadLimits.Default, CancellationToken.None) is not ReadResult.Success read) return null;
        var reports = ReportValidator.Validate(ReportExtractor.Extract(read.Document, file.Name));
        return reports.Count == 0 ? null : new DamagedReport(sound, damage, [.. edits.OfType<TextEdit>()], read.Document, reports);
    }

    /// <summary>True where a finding names the damage: a kind that fits or is related, at one of the places that contradict each other.</summary>
    public bool Names(Finding finding) => Damage.Kinds.Any(k => KindFamilies.AreRelated(k.Code(), finding.Kind)) && IsThere(finding);

    /// <summary>True where a finding follows from the damage, whatever it calls it.</summary>
    public bool Explains(Finding finding) => Names(finding) || (Damage.Tied.Count > 0 && IsThere(finding));

    /// <summary>The equations read over the damaged places: why nothing was found may be read from them.</summary>
    public IEnumerable<JudgedClaim> Claims => Reports.SelectMany(r => r.Claims).Where(c => c.Claim.Terms.Count(t => Damage.Tied.Any(p => Meet(p, t.Place))) > 1);

    private bool IsThere(Finding finding) => Damage.Tied.Count == 0 || finding.Evidence.Any(e => Damage.Tied.Any(t => Meet(t, e.Place)));

    private bool Meet(Place tied, Place evidence)
    {
        if (Sound.Map.Find(tied) is not var (start, length) || _map.Find(evidence) is not var (from, count)) return false;
        return TextEdit.Moved(start, _edits) < from + count && from < TextEdit.Moved(start + length, _edits);
    }

    private List<Finding> NewFindings()
    {
        var known = Sound.Reports.SelectMany(r => r.Findings).Select(f => (f.Rule, f.Message)).ToHashSet();
        return [.. Reports.SelectMany(r => r.Findings).Where(f => f.Severity != Severity.Info && !known.Contains((f.Rule, f.Message)))];
    }
}
