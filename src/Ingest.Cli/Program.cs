using System.CommandLine;
using Ingest.Cli.Commands;

// The commands, in the order in which help lists them. A new command is a file in Commands and a line here.
var root = new RootCommand("Reads performance self-evaluation reports (绩效自评报告), extracts their facts, and finds what does not add up.")
{
    RunCommand.Create(),
    EvaluateCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
