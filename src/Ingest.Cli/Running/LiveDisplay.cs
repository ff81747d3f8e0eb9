using Ingest.Datasets;
using Ingest.Pipeline;
using Spectre.Console;

namespace Ingest.Cli.Running;

/// <summary>One line that redraws itself: done of total, failures, time left.</summary>
internal sealed class LiveDisplay(IAnsiConsole console) : RunDisplay
{
    public override Task<RunOutcome> Follow(Func<IProgress<RunEvent>, Task<RunOutcome>> run) => console.Progress()
        .AutoClear(true)
        .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .StartAsync(context => run(new Relay(Handler(context.AddTask("Looking for files")))));

    private static Action<RunEvent> Handler(ProgressTask bar)
    {
        var (total, done, failed) = (0, 0, 0);
        bar.IsIndeterminate = true;
        return happened =>
        {
            switch (happened)
            {
                case RunEvent.Discovered discovered:
                    total = discovered.Files;
                    bar.MaxValue = total;
                    bar.IsIndeterminate = false;
                    break;
                case RunEvent.FileDone(var file):
                    done++;
                    failed += file.Status == FileStatus.Failed ? 1 : 0;
                    bar.Value = done;
                    break;
            }

            bar.Description = failed == 0 ? $"{done}/{total} files" : $"{done}/{total} files, {failed} failed";
        };
    }
}
