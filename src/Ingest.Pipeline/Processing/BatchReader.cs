using Ingest.Datasets;
using Ingest.Documents;
using Ingest.Validation.Policies;

namespace Ingest.Pipeline;

/// <summary>A file that has gone through the stages.</summary>
/// <param name="File">What became of it.</param>
/// <param name="Defect">What our program threw while working on it; null where it did not fail.</param>
public sealed record ProcessedFile(FileResult File, Exception? Defect);

/// <summary>Takes files through the stages side by side, each isolated from the others.</summary>
public sealed class BatchReader
{
    private const int FilesAhead = 64;

    private readonly int _workers;
    private readonly TimeSpan? _limit;
    private readonly Func<Input, CancellationToken, FileResult> _process;

    /// <param name="workers">Files worked on at the same time; at least 1.</param>
    /// <param name="limits">Bounds on what one file may cost.</param>
    /// <param name="tools">Other programs that help with reading.</param>
    /// <param name="policy">By which reports are judged.</param>
    public BatchReader(int workers, ReadLimits limits, ReadingTools tools, Policy policy) : this(workers, limits, tools, policy, new StageClock())
    {
    }

    internal BatchReader(int workers, ReadLimits limits, ReadingTools tools, Policy policy, StageClock clock) : this(workers, limits.MaxTime, new FileProcessor(limits, tools, policy, clock).Process)
    {
    }

    internal BatchReader(int workers, TimeSpan? limit, Func<Input, CancellationToken, FileResult> process) =>
        (_workers, _limit, _process) = (workers, limit, process);

    /// <summary>The files in the order of the inputs, while later ones are still worked on. <paramref name="done"/> is told of each as it finishes, from any thread.</summary>
    public IAsyncEnumerable<ProcessedFile> Read(IReadOnlyList<Input> inputs, Action<FileResult>? done, CancellationToken cancellation) =>
        inputs.InOrder(_workers, FilesAhead, input => Read(input, done, cancellation), cancellation);

    private async Task<ProcessedFile> Read(Input input, Action<FileResult>? done, CancellationToken cancellation)
    {
        var outcome = await Isolation.Run(stop => _process(input, stop), _limit, cancellation).ConfigureAwait(false);
        var processed = outcome switch
        {
            Isolated<FileResult>.Done(var file) => new ProcessedFile(file, null),
            Isolated<FileResult>.Defect(var exception) => new ProcessedFile(FileProcessor.Failed(input.Path, Problems.Defect), exception),
            _ => new ProcessedFile(FileProcessor.Failed(input.Path, Problems.TimeLimit(_limit)), null),
        };
        done?.Invoke(processed.File);
        return processed;
    }
}
