using System.Text;
using Ingest.Datasets;
using Ingest.Review;

namespace Ingest.Pipeline;

/// <summary>Runs the stages over a batch: find the files, process them side by side, write the results in the order of their paths, publish.</summary>
public sealed class BatchRun
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly RunOptions _options;
    private readonly IProgress<RunEvent>? _progress;
    private readonly TimeProvider _time;
    private readonly BatchReader _reader;
    private readonly StageClock _clock;
    private readonly RunTally _tally = new();
    private readonly SubmissionRegister _register = new();
    private readonly StringBuilder _errors = new();

    private BatchRun(RunOptions options, IProgress<RunEvent>? progress, TimeProvider time, StageClock clock, BatchReader reader) =>
        (_options, _progress, _time, _clock, _reader) = (options, progress, time, clock, reader);

    /// <summary>Runs a batch. Bad files become rows; only a batch that cannot be run at all is refused.</summary>
    public static Task<RunOutcome> Run(RunOptions options, IProgress<RunEvent>? progress, TimeProvider time, CancellationToken cancellation)
    {
        var clock = new StageClock();
        return Run(new BatchRun(options, progress, time, clock, new BatchReader(options.Workers, options.Limits, options.Tools, options.Policy, clock)), cancellation);
    }

    /// <summary>A run whose files are read in another way: for tests.</summary>
    internal static Task<RunOutcome> Run(RunOptions options, Func<Input, CancellationToken, FileResult> process, CancellationToken cancellation) =>
        Run(new BatchRun(options, null, TimeProvider.System, new StageClock(), new BatchReader(options.Workers, options.Limits.MaxTime, process)), cancellation);

    private static async Task<RunOutcome> Run(BatchRun run, CancellationToken cancellation)
    {
        var (folder, refusal) = OutputFolder.Claim(run._options.OutputFolder);
        if (folder is null) return new RunOutcome.Refused(refusal);
        using (folder)
        {
            try
            {
                return await run.Fill(folder, cancellation).ConfigureAwait(false);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return new RunOutcome.Refused(
                    $"The results could not be written to {run._options.OutputFolder}: {e.Message} Close programs that hold them open, check free space, and run again.");
            }
        }
    }

    private async Task<RunOutcome> Fill(OutputFolder folder, CancellationToken cancellation)
    {
        var (started, stamp) = (_time.GetLocalNow(), _time.GetTimestamp());
        var batch = _clock.Time(Stage.Discover, () => InputDiscovery.Find(_options.Paths, _options.OutputFolder, _options.Limits, cancellation));
        if (!_options.Paths.Any(Path.Exists)) return new RunOutcome.Refused($"There is no file or folder {string.Join(", ", _options.Paths)}.");
        if (batch.Inputs.Count == 0) return new RunOutcome.Refused($"No files were found in {string.Join(", ", _options.Paths)}.");
        _progress?.Report(new RunEvent.Discovered(batch.Inputs.Count, batch.Droppings));

        var ranked = await WriteOutputs(folder.Staging, batch.Inputs, cancellation).ConfigureAwait(false);
        var summary = _tally.Summarise(batch.Droppings, ranked, _clock, started, _time.GetElapsedTime(stamp));
        if (_errors.Length > 0) WriteText(folder, RunFiles.Errors, _errors.ToString());
        WriteText(folder, RunFiles.Summary, RunJson.Describe(_options, summary));
        folder.Publish();
        return new RunOutcome.Completed(summary);
    }

    private async Task<IReadOnlyList<ReviewItem>> WriteOutputs(string folder, IReadOnlyList<Input> inputs, CancellationToken cancellation)
    {
        var page = new ReviewPage();
        using var datasets = new DatasetWriter(folder);
        await foreach (var processed in _reader.Read(inputs, Report, cancellation).ConfigureAwait(false))
        {
            var (submission, rows, fragment) = await Render(processed, cancellation).ConfigureAwait(false);
            _tally.Add(submission);
            datasets.Write(rows);
            page.Add(fragment);
        }

        var ranked = _tally.Ranked();
        datasets.Complete(ranked);
        await using var writer = new StreamWriter(Path.Combine(folder, RunFiles.Review), append: false, _utf8);
        page.Write(writer, ranked);
        return ranked;
    }

    private void Report(FileResult file) => _progress?.Report(new RunEvent.FileDone(file));

    /// <summary>Rendering reads the document again at every place, so it is isolated as reading is.</summary>
    private async Task<Rendered> Render(ProcessedFile processed, CancellationToken cancellation)
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
        return _clock.Time(Stage.Write, () => new Rendered(submission, DatasetWriter.Render(submission), new ReviewFragment(submission)));
    }

    private void Log(FileResult file, Exception exception) => _errors.Append(file.Path).Append('\n').Append(exception).Append("\n\n");

    private static void WriteText(OutputFolder folder, string name, string text) =>
        File.WriteAllText(Path.Combine(folder.Staging, name), text, _utf8);

    private sealed record Rendered(Submission Submission, SubmissionRows Rows, ReviewFragment Fragment);
}
