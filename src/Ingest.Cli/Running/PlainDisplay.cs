using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Ingest.Pipeline;

namespace Ingest.Cli.Running;

/// <summary>Lines for a log: what was found, every failure, every tenth of the way.</summary>
internal sealed class PlainDisplay(TextWriter output) : RunDisplay
{
    public override Task<RunOutcome> Follow(Func<IProgress<RunEvent>, Task<RunOutcome>> run)
    {
        var (total, done) = (0, 0);
        return run(new Relay(Handle));

        void Handle(RunEvent happened)
        {
            switch (happened)
            {
                case RunEvent.Discovered discovered:
                    total = discovered.Files;
                    output.WriteLine($"{discovered.Files} files found, {discovered.Droppings} desktop droppings left aside");
                    break;
                case RunEvent.FileDone(var file):
                    done++;
                    if (file is { Status: FileStatus.Failed, Problem: { } problem }) output.WriteLine($"failed: {Say.Clean(file.Path)} ({problem.Code})");
                    if (done * 10L / total > (done - 1) * 10L / total) output.WriteLine($"{done}/{total} files");
                    break;
            }
        }
    }
}
