using System.Text;
using Ingest.Documents;
using Ingest.Evaluation.Labels;
using Ingest.Extraction;
using Ingest.Validation;

namespace Ingest.Evaluation.Mutations;

/// <summary>
/// Makes every kind of mistake in every clean report, at the source file, and sees whether it is found and nothing else with it; and writes every report in
/// other ways that mean the same. Deterministic: the same reports give the same damages.
/// </summary>
public static class MutationBenchmark
{
    /// <summary>Damages of one kind in one report, at most.</summary>
    private const int PerReport = 2;

    /// <summary>Runs over the clean reports of labelled sets, and over every file of a folder that is no labelled set.</summary>
    public static MutationResult Run(IReadOnlyList<string> folders, CancellationToken cancellation)
    {
        var outcomes = folders.SelectMany(Candidates).AsParallel().AsOrdered().WithCancellation(cancellation).Select(Try).ToList();
        var clean = outcomes.Where(o => o.IsClean).ToList();
        return new MutationResult(
            clean.Count,
            [.. MutationCatalog.All.Select((m, i) => Sum(m.Name, [.. clean.Select(o => o.Scores[i])]))],
            [.. HarmlessCatalog.All.Select((h, i) => new HarmlessScore(h.Name, outcomes.Sum(o => o.Harmless.Count > i ? o.Harmless[i].Tried : 0), outcomes.Sum(o => o.Harmless.Count > i ? o.Harmless[i].Changed : 0)))],
            [.. outcomes.SelectMany(o => o.Errors)],
            [.. outcomes.Select(o => o.Problem).OfType<ReportProblem>()]);
    }

    /// <summary>The damaged reports of folders, for properties of their findings.</summary>
    internal static ParallelQuery<DamagedReport> Damaged(IReadOnlyList<string> folders) => folders.SelectMany(Candidates).Where(c => c.IsClean).AsParallel().AsOrdered().SelectMany(Damaged);

    private static IEnumerable<DamagedReport> Damaged(Candidate candidate) =>
        SoundReport.Of(candidate.File, candidate.Gold) is { } sound ? MutationCatalog.All.SelectMany(m => Damaged(sound, m)) : [];

    private static IEnumerable<Candidate> Candidates(string folder) => LabelledSet.Open(folder) is { } set
        ? set.Where(r => r.LabelFile is not null).Select(r => new Candidate(Read(r.ReportFile), GoldReader.Read(File.ReadAllText(r.LabelFile!)), IsLabelled: true))
        : Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(f => new Candidate(Read(f), null, IsLabelled: false));

    private static SourceFile Read(string file) => new(Path.GetFileName(file), File.ReadAllBytes(file));

    private static Outcome Try(Candidate candidate)
    {
        var name = candidate.File.Name;
        if (SoundReport.Of(candidate.File, candidate.Gold) is not { } sound) return new(candidate.IsClean, [.. MutationCatalog.All.Select(m => Sum(m.Name, []))], [], [], new(name, "not read: skipped"));
        var errors = new List<MutationError>();
        return new(
            candidate.IsClean,
            candidate.IsClean ? [.. MutationCatalog.All.Select(m => Score(sound, m, errors))] : [],
            [.. HarmlessCatalog.All.Select(h => Score(sound, h, errors))],
            errors,
            null);
    }

    private static MutationScore Score(SoundReport sound, Mutation mutation, List<MutationError> errors) => Sum(mutation.Name, [.. Damaged(sound, mutation).Select(d => Score(d, mutation, errors))]);

    private static MutationScore Score(DamagedReport damaged, Mutation mutation, List<MutationError> errors)
    {
        var names = damaged.New.Where(damaged.Names).ToList();
        var extra = damaged.New.Where(f => !damaged.Explains(f)).ToList();
        var words = Describe(damaged);
        var report = damaged.Sound.Source.File.Name;
        if (names.Count == 0) errors.Add(new(report, mutation.Name, ErrorKind.Missed, words, string.Join(" / ", damaged.New.Where(damaged.Explains).Select(Words).Concat(damaged.Claims.Select(c => $"{c.Verdict.Code()}: {c.Statement} {c.Reason}")))));
        errors.AddRange(extra.Select(f => new MutationError(report, mutation.Name, ErrorKind.Spurious, words, Words(f))));
        var right = names.Exists(f => damaged.Damage.Kinds.Contains(f.Kind));
        if (names.Count > 0 && !right) errors.Add(new(report, mutation.Name, ErrorKind.Wrong, words, Words(names[0])));
        return new(mutation.Name, damaged.Damage.Kinds[0].Code(), 1, names.Count > 0 ? 1 : 0, right ? 1 : 0, extra.Count);
    }

    private static HarmlessScore Score(SoundReport sound, HarmlessChange change, List<MutationError> errors)
    {
        if (change.Rewrite(sound) is not { } file) return new(change.Name, 0, 0);
        var after = Read(file);
        var before = Findings(sound.Reports);
        if (before.SequenceEqual(after, StringComparer.Ordinal)) return new(change.Name, 1, 0);
        errors.Add(new(sound.Source.File.Name, change.Name, ErrorKind.Wrong, string.Join(" / ", before.Except(after, StringComparer.Ordinal)), string.Join(" / ", after.Except(before, StringComparer.Ordinal))));
        return new(change.Name, 1, 1);
    }

    private static List<string> Read(SourceFile file) => ReaderCatalog.Read(file, ReadLimits.Default, CancellationToken.None) is ReadResult.Success read
        ? Findings(ReportValidator.Validate(ReportExtractor.Extract(read.Document, file.Name))) : ["not read"];

    /// <summary>What a clerk would be told: rules by report and section.</summary>
    private static List<string> Findings(IReadOnlyList<ValidatedReport> reports) =>
        [.. reports.SelectMany(r => r.Findings.Where(f => f.Severity != Severity.Info).Select(f => FormattableString.Invariant($"{r.Report.Part} {f.Rule} {f.Severity.Code()} {f.Section}"))).Order(StringComparer.Ordinal)];

    private static List<DamagedReport> Damaged(SoundReport sound, Mutation mutation) =>
        [.. mutation.Damages(sound, new Random(Seed(sound.Source.File.Name + mutation.Name))).Select(d => DamagedReport.Of(sound, d)).OfType<DamagedReport>().Take(PerReport)];

    /// <summary>The same on every machine, unlike the hash code of a string.</summary>
    private static int Seed(string text) => Encoding.UTF8.GetBytes(text).Aggregate(17, (seed, b) => unchecked(seed * 31 + b));

    private static MutationScore Sum(string name, IReadOnlyList<MutationScore> scores) => new(
        name, scores.Select(s => s.Kind).FirstOrDefault(k => k.Length > 0) ?? "", scores.Sum(s => s.Tried), scores.Sum(s => s.Found), scores.Sum(s => s.RightKind), scores.Sum(s => s.Extra));

    private static string Describe(DamagedReport damaged) => string.Join("; ", damaged.Damage.Changes.Take(3).Select(c => Describe(damaged.Sound.Document, c)));

    private static string Describe(Document document, Change change)
    {
        var passage = document.Passage(change.Place);
        return $"…{passage[Math.Max(0, change.Place.Start - 24)..change.Place.Start]}⟦{document.TextAt(change.Place)} → {change.Words}⟧{passage[change.Place.End..Math.Min(passage.Length, change.Place.End + 16)]}";
    }

    private static string Words(Finding finding) => $"{finding.Kind.Code()} {finding.Rule}: {finding.Message}";

    private sealed record Candidate(SourceFile File, GoldReport? Gold, bool IsLabelled)
    {
        public bool IsClean => !IsLabelled || Gold is { Issues.Count: 0 };
    }

    private sealed record Outcome(bool IsClean, IReadOnlyList<MutationScore> Scores, IReadOnlyList<HarmlessScore> Harmless, IReadOnlyList<MutationError> Errors, ReportProblem? Problem);
}
