using System.Text.RegularExpressions;
using Ingest.Datasets;
using Ingest.Documents;
using Ingest.Pipeline;
using Ingest.Tests;

namespace Ingest.Conventions.Tests;

/// <summary>What the READMEs say is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string _english = File.ReadAllText(Repository.At("README.md"));
    private static readonly string _chinese = File.ReadAllText(Repository.At("README.zh-CN.md"));

    [Fact]
    public void Every_file_of_a_run_is_explained_in_both_languages() => Assert.All(RunFiles.All, file =>
    {
        Assert.Contains($"`{file}`", _english, StringComparison.Ordinal);
        Assert.Contains($"`{file}`", _chinese, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_format_that_is_read_is_named_in_both_languages() => Assert.All(ReaderCatalog.Readers, reader =>
    {
        Assert.Contains($".{Extension(reader.Format)}", _english, StringComparison.Ordinal);
        Assert.Contains($".{Extension(reader.Format)}", _chinese, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_problem_of_a_file_is_explained_to_the_clerk() =>
        Assert.All(Enum.GetValues<ProblemCode>().Select(SnakeCase.Of), code => Assert.Contains($"`{code}`", _chinese, StringComparison.Ordinal));

    [Fact]
    public void Every_limit_stands_in_the_table_of_limits() =>
        Assert.All(typeof(ReadLimits).GetProperties().Where(p => p.Name.StartsWith("Max", StringComparison.Ordinal)), limit => Assert.Contains($"| `{limit.Name}` |", _english, StringComparison.Ordinal));

    [Fact]
    public void Every_command_is_shown() => Assert.All(Repository.Files(Repository.At("src", "Ingest.Cli", "Commands"), "*Command.cs"), file =>
        Assert.Contains($"    ingest {Path.GetFileName(file)[..^"Command.cs".Length].ToLowerInvariant()}", _english, StringComparison.Ordinal));

    [Fact]
    public void Every_path_that_is_named_exists() =>
        Assert.All(Paths().Matches(_english).Concat(Paths().Matches(_chinese)).Select(m => m.Value), path => Assert.True(Path.Exists(Repository.At(path)), path));

    [Fact]
    public void The_commands_of_the_readme_are_what_the_build_runs()
    {
        var build = File.ReadAllText(Repository.At(".ci", "run"));

        var commands = Commands().Matches(_english).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(2, commands.Count);
        Assert.All(commands, command => Assert.Contains(command.Replace(" --out out", "", StringComparison.Ordinal), build, StringComparison.Ordinal));
    }

    private static string Extension(SourceFormat format) => format == SourceFormat.Text ? "txt" : SnakeCase.Of(format);

    /// <summary>Paths from the top of the repository, in back quotes; patterns are none.</summary>
    [GeneratedRegex(@"(?<=`)(src|tests|corpus|models)/[\w./-]+(?=`)")]
    private static partial Regex Paths();

    /// <summary>The lines of the first code block.</summary>
    [GeneratedRegex(@"^    (dotnet (?:run|test) .*)$", RegexOptions.Multiline)]
    private static partial Regex Commands();
}
