using System.CommandLine;
using Ingest.Cli.Explaining;
using Ingest.Cli.Showing;
using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Ingest.Pipeline;

namespace Ingest.Cli.Commands;

/// <summary>ingest show: what was read from one file, on the terminal.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string> _file = new("file") { Description = "The report to show; a .zip archive shows every report in it." };

    private static readonly Option<int?> _part = new("--part") { Description = "Only this report of the file (1 is the main report, then its annexes).", HelpName = "n" };

    private static readonly Option<string?> _only = OneOf(ReportParts.Names, new Option<string?>("--only")
    {
        Description = "Only this part of what was read.",
        HelpName = string.Join('|', ReportParts.Names),
    });

    public static Command Create()
    {
        var command = new ExampledCommand("show", "Shows what was read from one file: identity, sections, facts, scores, claims by verdict, findings with evidence.",
            """
            Examples:
              ingest show report.docx
              ingest show report.docx --only findings
              ingest show report.pdf --part 2 --only claims
            """)
        {
            _file, _part, _only, PolicyFiles.Option, Reading.Ocr, Reading.LibreOffice,
        };
        command.SetAction(Execute);
        return command;
    }

    private static async Task<int> Execute(ParseResult arguments, CancellationToken cancellation)
    {
        var (path, error) = (arguments.GetRequiredValue(_file), arguments.InvocationConfiguration.Error);
        if (!File.Exists(path))
        {
            await error.WriteLineAsync($"There is no file {path}.");
            return CommandLine.CouldNot;
        }

        if (await PolicyFiles.Read(arguments, cancellation) is not { } policy) return CommandLine.CouldNot;
        var console = Terminals.Over(arguments.InvocationConfiguration.Output);
        var (register, shown) = (new SubmissionRegister(), 0);
        var limits = Reading.Limits(arguments);
        var inputs = InputDiscovery.Find([path], excludedFolder: null, limits, cancellation).Inputs;
        await foreach (var processed in new BatchReader(Environment.ProcessorCount, limits, await Reading.Tools(arguments), policy).Read(inputs, null, cancellation))
        {
            if (processed.File.Problem is { } problem) await error.WriteLineAsync($"{Say.Clean(processed.File.Path)}: {problem.Message} ({problem.Code})");
            if (processed.Defect is { } defect) await error.WriteLineAsync(defect.ToString());
            foreach (var report in register.Enter(processed.File).Reports.Where(r => arguments.GetValue(_part) is not { } part || r.Report.Part == part))
            {
                ReportParts.Show(console, report, arguments.GetValue(_only));
                shown++;
            }
        }

        if (shown > 0) return CommandLine.Completed;
        await error.WriteLineAsync($"There is nothing to show in {path}.");
        return CommandLine.CouldNot;
    }

    private static Option<string?> OneOf(IReadOnlyList<string> values, Option<string?> option)
    {
        option.AcceptOnlyFromAmong([.. values]);
        return option;
    }
}
