using System.Diagnostics;
using Ingest.Documents.Tests.Reading;
using Ingest.Tests;

namespace Ingest.Documents.Tests;

/// <summary>What must hold for every file of the corpus, whole or damaged.</summary>
public sealed class CorpusTests
{
    /// <summary>Mutations of each file; a large one is given fewer.</summary>
    private const int Rounds = 12;
    private const int LargeFile = 100_000;
    private const int LargeRounds = 2;

    /// <summary>A reader may hold the decoded bytes as objects of many times their size; beyond this it does not stop.</summary>
    private const long MostAllocated = 1L << 30;

    private static readonly ReadLimits Tight = new(MaxDecodedBytes: 32 << 20, MaxPages: 50, MaxTime: TimeSpan.FromSeconds(20));

    private static readonly string[] Sources =
        [.. Repository.Files(Repository.At("corpus"), "*").Where(p => !p.EndsWith(".expected.txt", StringComparison.Ordinal) && (p.Contains("/reports/", StringComparison.Ordinal) || p.Contains("/formats/", StringComparison.Ordinal)) && !p.Contains("/tools/", StringComparison.Ordinal))];

    [Fact]
    public void Every_place_slices_to_its_text()
    {
        Assert.NotEmpty(Sources);
        foreach (var path in Sources) Sound.Check(Read.Any(File.ReadAllBytes(path)));
    }

    [Fact]
    public void Damaged_files_give_a_document_or_a_refusal_within_the_limits()
    {
        for (var at = 0; at < Sources.Length; at++)
        {
            var whole = File.ReadAllBytes(Sources[at]);
            var other = File.ReadAllBytes(Sources[(at * 31 + 7) % Sources.Length]);
            for (var round = 0; round < (whole.Length > LargeFile ? LargeRounds : Rounds); round++)
            {
                var seed = at * 1000 + round;
                CheckRead(Sources[at], seed, round % 4 == 3 ? Mutation.Splice(whole, other, seed) : Mutation.Of(whole, seed));
            }
        }
    }

    private static void CheckRead(string path, int seed, byte[] bytes)
    {
        var (started, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());

        var failure = Record.Exception(() => Sound.Check(Read.Any(bytes, Tight)));

        var name = $"{Path.GetFileName(path)}, seed {seed}";
        Assert.True(failure is null, $"{name}: {failure}");
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostAllocated, $"{name}: {GC.GetAllocatedBytesForCurrentThread() - before} bytes allocated");
        Assert.True(Stopwatch.GetElapsedTime(started) < 2 * Tight.MaxTime, $"{name}: the reader did not keep its time limit");
    }
}
