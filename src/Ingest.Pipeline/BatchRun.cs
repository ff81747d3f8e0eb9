using System.Text;
using Ingest.Datasets;

namespace Ingest.Pipeline;

/// <summary>Runs the stages over a batch: find the files, process them side by side, write the results in the order of their paths, publish.</summary>
public sealed class BatchRun
{
    private const int FilesAhead = 64;

    private readonly RunOptions _options;
    private readonly IProgress<RunEvent>? _progress;
    private readonly TimeProvider _time;
    private readonly StageClock _clock = new();
    private readonly RunTally _tally = new();
    private readonly SubmissionRegister _register = new();
    private readonly StringBuilder _errors = new();

    private BatchRun(RunOptions options, IProgress<RunEvent>? progress, TimeProvider time) => (_options, _progress, _time) = (options, progress, time);

    /// <summary>Runs a batch. Bad files become rows; only a batch that cannot be run at all is refused.</summary>
    public static async Task<RunOutcome> Run(RunOptions options, IProgress<RunEvent>? progress, TimeProvider time, CancellationToken cancellation)
    {
        var (folder, refusal) = OutputFolder.Claim(options.OutputFolder);
        if (folder is null) return new RunOutcome.Refused(refusal);
        using (folder)
        {
            try
            {
                return await new BatchRun(options, progress, time).Run(folder, cancellation).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return new RunOutcome.Refused($"The results could not be written to {options.OutputFolder}: {e.Message} Close programs that hold them open and check free space, then run again.");
            }
        }
    }

    private async Task<RunOutcome> Run(OutputFolder folder, CancellationToken cancellation)
    {
        var (started, clock) = (_time.GetLocalNow(), _time.GetTimestamp());
        var batch = _clock.Time(Stage.Discover, () => InputDiscovery.Find(_options.Paths, _options.OutputFolder, cancellation));
        if (batch.Inputs.Count == 0) return new RunOutcome.Refused($"No files were found in {string.Join(", ", _options.Paths)}.");
        _progress?.Report(new RunEvent.Discovered(batch.Inputs.Count, batch.Droppings));

        var ranked = await WriteDatasets(folder.Staging, batch.Inputs, cancellation).ConfigureAwait(false);
        var summary = _tally.Summarise(batch.Droppings, ranked, _clock, started, _time.GetElapsedTime(clock));
        if (_errors.Length > 0) WriteText(folder, RunFiles.Errors, _errors.ToString());
        WriteText(folder, RunFiles.Summary, RunJson.Describe(_options, summary));
        folder.Publish();
        return new RunOutcome.Completed(summary);
    }

    private async Task<IReadOnlyList<ReviewItem>> WriteDatasets(string folder, IReadOnlyList<Input> inputs, CancellationToken cancellation)
    {
        using var datasets = new DatasetWriter(folder);
        var results = inputs.InOrder(_options.Workers, FilesAhead, input => Process(input, cancellation), cancellation);
        await foreach (var processed in results.ConfigureAwait(false))
        {
            var (submission, rows) = await Render(processed, cancellation).ConfigureAwait(false);
            _tally.Add(submission);
            datasets.Write(rows);
        }

        var ranked = _tally.Ranked();
        datasets.Complete(ranked);
        return ranked;
    }

    private async Task<Processed> Process(Input input, CancellationToken cancellation)
    {
        var processor = new FileProcessor(_options.Limits, _clock);
        var outcome = await Isolation.Run(stop => processor.Process(input, stop), _options.Limits.MaxTime, cancellation).ConfigureAwait(false);
        var processed = outcome switch
        {
            Isolated<FileResult>.Done(var file) => new Processed(file, null),
            Isolated<FileResult>.Defect(var exception) => new Processed(FileProcessor.Failed(input.Path, Problems.Defect), exception),
            _ => new Processed(FileProcessor.Failed(input.Path, Problems.TimeLimit(_options.Limits.MaxTime)), null),
        };
        _progress?.Report(new RunEvent.FileDone(processed.File));
        return processed;
    }

    private async Task<Rendered> Render(Processed processed, CancellationToken cancellation)
    {
        var file = processed.File;
        if (processed.Defect is { } defect) Log(file, defect);
        var outcome = await Isolation.Run(_ => Render(file), limit: null, cancellation).ConfigureAwait(false);
        if (outcome is Isolated<Rendered>.Done(var rendered)) return rendered;
        if (outcome is Isolated<Rendered>.Defect(var exception)) Log(file, exception);
        return Render(file with { Status = FileStatus.Failed, Problem = Problems.Defect, Reports = [] });
    }

    private Rendered Render(FileResult file)
    {
        var submission = _register.Enter(file);
        return new Rendered(submission, _clock.Time(Stage.Write, () => DatasetWriter.Render(submission)));
    }

    private void Log(FileResult file, Exception exception) => _errors.Append(file.Path).Append('\n').Append(exception).Append("\n\n");

    private static void WriteText(OutputFolder folder, string name, string text) =>
        File.WriteAllText(Path.Combine(folder.Staging, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private sealed record Processed(FileResult File, Exception? Defect);

    private sealed record Rendered(Submission Submission, SubmissionRows Rows);
}
