using System.CommandLine;
using System.Text;
using Ingest.Cli.Explaining;
using Ingest.Cli.Terminal;
using Ingest.Datasets;
using Ingest.Validation.Policies;
using Ingest.Validation.Rules;
using Spectre.Console;

namespace Ingest.Cli.Commands;

/// <summary>ingest rules: the rules in force, or one of them explained.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string?> _rule = new("rule") { Description = "A rule's code (MON001) or name (SumDiffersFromParts).", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string?> _pages = new("--write-pages") { Description = "Write the page of every rule beside its file, into the repository at this folder (for engineers).", HelpName = "folder" };

    public static Command Create()
    {
        var command = new ExampledCommand("rules", "Lists the rules with their state and severity, or explains one with examples (in Chinese).",
            """
            Examples:
              ingest rules
              ingest rules MON001
              ingest rules --policy county.yaml
              ingest rules --write-pages .
            """)
        {
            _rule, PolicyFiles.Option, _pages,
        };
        command.SetAction(Execute);
        return command;
    }

    private static async Task<int> Execute(ParseResult arguments, CancellationToken cancellation)
    {
        if (await PolicyFiles.Read(arguments, cancellation) is not { } policy) return CommandLine.CouldNot;
        if (arguments.GetValue(_pages) is { } folder) return await WritePages(arguments, folder, cancellation);
        if (arguments.GetValue(_rule) is not { } name)
        {
            Terminals.Over(arguments.InvocationConfiguration.Output).Write(List(policy));
            return CommandLine.Completed;
        }

        if (RuleCatalog.Rules.FirstOrDefault(r => Names(r).Contains(name, StringComparer.OrdinalIgnoreCase)) is not { } rule)
            return await Refuse(arguments, $"There is no rule {name}{(Nearest.To(name, RuleCatalog.Rules.SelectMany(Names)) is { } meant ? $"; did you mean {meant}" : "")}. `ingest rules` lists them.");
        await arguments.InvocationConfiguration.Output.WriteLineAsync(RulePage.Of(rule));
        return CommandLine.Completed;
    }

    private static string[] Names(IConsistencyRule rule) => [rule.Info.Id, RulePage.NameOf(rule)];

    private static Table List(Policy policy)
    {
        var table = Say.Table("Rule", "Name", "", "Severity", "State", "Rests on");
        foreach (var rule in RuleCatalog.Rules.OrderBy(r => r.Info.Id, StringComparer.Ordinal))
        {
            var (basis, severity) = policy.Rules[rule.Info.Id];
            table.AddRow(Say.Text(rule.Info.Id), Say.Text(RulePage.NameOf(rule)), Say.Text(rule.Info.Title), Say.Text(severity.Chinese()), Say.Text(State(basis)), Say.Text(basis.Regulation));
        }

        return table;
    }

    private static string State(PolicyBasis basis) =>
        !basis.IsOn ? "off" : (basis.From, basis.Until) is (null, null) ? "on" : FormattableString.Invariant($"on {basis.From}–{basis.Until}");

    private static async Task<int> WritePages(ParseResult arguments, string folder, CancellationToken cancellation)
    {
        try
        {
            foreach (var rule in RuleCatalog.Rules)
                await File.WriteAllTextAsync(Path.Combine(folder, RulePage.PathOf(rule)), RulePage.Of(rule), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellation);
            return CommandLine.Completed;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await Refuse(arguments, $"The pages cannot be written: {folder} is not the top of the repository, or may not be written to.");
        }
    }

    private static async Task<int> Refuse(ParseResult arguments, string sentence)
    {
        await arguments.InvocationConfiguration.Error.WriteLineAsync(sentence);
        return CommandLine.CouldNot;
    }
}
